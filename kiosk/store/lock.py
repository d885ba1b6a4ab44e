"""Lets one process at a time change the store; the lock goes when its process does."""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import StoreError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextlib.contextmanager
def only_one(store: Path) -> Iterator[None]:
    """Hold the store's lock.

    Raises:
        StoreError: another process holds it, or there is no right to write.
    """
    try:
        opened = os.open(store / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreError(
            f"{store} cannot be written: {error}.", "Give the kiosk's user the folder."
        ) from error
    try:
        _take(opened)
        yield
    finally:
        os.close(opened)


def _take(opened: int) -> None:
    try:
        if sys.platform == "win32":
            msvcrt.locking(opened, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise StoreError(
            "Another sync is still at work on this kiosk.", "It goes on by itself; try later."
        ) from error
