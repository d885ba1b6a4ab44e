"""A share as the kiosk sees it: named files that are read piece by piece and never believed."""

from collections.abc import Callable, Iterator
from typing import Protocol

from kiosk.delivery.limits import LIMITS, Limits
from kiosk.errors import UnreachableError


class AbsentError(Exception):
    """The share is there, and has no such file."""


class Folder(Protocol):
    """A place that holds a share; it may lie, stall and vanish at any moment."""

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of an ordinary file from `start` on, without end if the place so wishes.

        Raises:
            AbsentError: the share is there, and has no such file.
            UnreachableError: it cannot be read.
        """
        ...


class Paced:
    """A folder that gives up on a file that comes too slowly, and tells that it is alive."""

    def __init__(
        self,
        folder: Folder,
        clock: Callable[[], float],
        beat: Callable[[], None] = lambda: None,
        limits: Limits = LIMITS,
    ) -> None:
        """`clock` counts seconds and never goes back."""
        self._folder = folder
        self._clock = clock
        self._beat = beat
        self._limits = limits

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """Pass on what comes, as long as it comes fast enough."""
        began, count = self._clock(), 0
        for chunk in self._folder.chunks(name, start):
            count += len(chunk)
            allowed = self._limits.read_seconds + count / self._limits.slowest_rate
            if self._clock() - began > allowed:
                raise UnreachableError("slow", f"The share is too slow: {name}.")
            self._beat()
            yield chunk
        self._beat()


def read(folder: Folder, name: str, size: int, start: int = 0) -> bytes:
    """Exactly `size` bytes; what stands behind them is never read.

    Raises:
        UnreachableError: the file is not there, too short, or cannot be read.
    """
    found = bytearray()
    try:
        for chunk in folder.chunks(name, start):
            found += chunk
            if len(found) >= size:
                break
    except AbsentError as error:
        raise UnreachableError(
            "incomplete", f"The share is not complete yet: {name} is missing."
        ) from error
    if len(found) < size:
        raise UnreachableError("incomplete", f"The share is not complete yet: {name} is short.")
    return bytes(found[:size])
