"""Puts files on a share so that a reader sees the old file or the new one, never half of it."""

import contextlib
import json
import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.delivery import layout
from kiosk.delivery.moments import moment
from kiosk.errors import KioskError
from kiosk.store import Disk

_STALE = timedelta(hours=1)
_TRIES = 8
_FIRST_PAUSE = 0.05  # seconds, doubled each time: a reader has the file open for a moment


class ShareWriter:
    """Writes below the root of a share."""

    def __init__(self, root: Path, disk: Disk) -> None:
        """Touch nothing yet."""
        self._root = root
        self._disk = disk

    def holds(self, name: str) -> bool:
        """Whether there is anything of this name."""
        return os.path.lexists(self._root / name)

    def add(self, name: str, data: bytes) -> bool:
        """Put a file there that never changes; False when it is there already, byte for byte."""
        path = self._root / name
        if path.is_file() and not path.is_symlink() and path.read_bytes() == data:
            return False
        self.change(name, data)
        return True

    def change(self, name: str, data: bytes) -> None:
        """Put a file there, in the place of whatever has its name."""
        path = self._root / name
        self._disk.make_folder(path.parent)
        aside = path.with_name(f"~{path.name}.{os.getpid()}.tmp")
        self._disk.write(aside, data)
        self._disk.sync(aside)
        self._replace(aside, path)
        self._disk.sync_folder(path.parent)

    def _replace(self, aside: Path, path: Path) -> None:
        """Windows servers refuse to rename over a file that somebody reads just now."""
        for turn in range(_TRIES):
            try:
                self._disk.replace(aside, path)
            except PermissionError:
                if turn == _TRIES - 1:
                    raise
                time.sleep(_FIRST_PAUSE * 2**turn)
            else:
                return


@contextlib.contextmanager
def publishing(root: Path, who: str, now: datetime) -> Iterator[None]:
    """Be the only publisher on a share; a lock that is older than an hour was left behind.

    Raises:
        KioskError: somebody else publishes just now, or the share cannot be written.
    """
    path = root / layout.LOCK
    body = json.dumps({"who": who, "since": now.isoformat()}).encode()
    try:
        if not root.is_dir():
            root.mkdir(parents=True)
    except OSError as error:
        raise KioskError(f"{root} cannot be written: {error.strerror}.") from error
    try:
        if _is_stale(path, now):
            path.unlink(missing_ok=True)
        opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    except FileExistsError as error:
        raise KioskError(
            f"Somebody else is publishing to {root}.",
            f"Wait; if nobody is, delete {layout.LOCK} there, or come back in an hour.",
        ) from error
    except OSError as error:
        raise KioskError(
            f"{root} cannot be written: {error.strerror}.", "Is it mounted?"
        ) from error
    try:
        with os.fdopen(opened, "wb") as file:
            file.write(body)
        yield
    finally:
        with contextlib.suppress(OSError):  # the share may have gone; the lock grows stale
            path.unlink(missing_ok=True)


def _is_stale(path: Path, now: datetime) -> bool:
    try:
        since = moment(json.loads(path.read_bytes()).get("since"))
    except FileNotFoundError:
        return False
    except (OSError, ValueError, AttributeError):  # torn by a crash
        return _is_old(path, now)
    return since is None or now - since > _STALE or since - now > _STALE


def _is_old(path: Path, now: datetime) -> bool:
    try:
        return abs(now.timestamp() - path.stat().st_mtime) > _STALE.total_seconds()
    except OSError:
        return False
