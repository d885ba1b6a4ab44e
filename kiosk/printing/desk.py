"""What the print process does: hands sheets to the queue, and wipes their entries after a visit."""

import time
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from kiosk.printing.ipp import State
from kiosk.printing.sheet import Sheet, as_pdf

GRACE = 30.0  # seconds that a sheet may still take whose visitor has gone
_UNDER_WAY = {State.PRINTING}


class PrintQueue(Protocol):
    """Where sheets are printed."""

    def add(self, document: bytes, media: str) -> int:
        """Print a PDF; returns the number of the job."""

    def state(self, job: int) -> State:
        """What has become of a job."""

    def purge(self, job: int) -> None:
        """Stop a job and leave nothing of it."""


class Desk:
    """Knows the numbers of the jobs of this visit, and nothing else of them."""

    def __init__(
        self, queue: PrintQueue, media: str, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Nothing is printed yet."""
        self._queue = queue
        self._media = media
        self._clock = clock
        self._jobs: list[int] = []
        self._leaving: dict[int, float] = {}  # a job of an earlier visit, and when it must go

    @property
    def has_left(self) -> bool:
        """Whether there is nothing more to wipe of earlier visits."""
        return not self._leaving

    def hand_over(self, sheet: Sheet) -> bool:
        """Print a sheet; says whether the queue took it."""
        try:
            self._jobs.append(self._queue.add(as_pdf(sheet), self._media))
        except (OSError, KeyError):
            return False
        return True

    def forget(self, grace: float = GRACE) -> None:
        """The visit is over: wipe its jobs, but let the one on its way out of the printer end."""
        until = self._clock() + grace
        self._leaving |= dict.fromkeys(self._jobs, until)
        self._jobs.clear()
        self.sweep()

    def sweep(self) -> None:
        """Wipe what has left the printer, what waits in it, and what takes too long."""
        for job, until in list(self._leaving.items()):
            with suppress(OSError):  # CUPS is away for a moment: the next sweep tries again
                late = self._clock() >= until
                if late or self._queue.state(job) not in _UNDER_WAY:
                    self._queue.purge(job)
                    del self._leaving[job]
