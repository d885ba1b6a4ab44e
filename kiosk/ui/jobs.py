"""Slow work off the screen's thread: one verb, `run(work, done)`."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, Slot

from kiosk.lockdown import overwrite_stack

T = TypeVar("T")
_LONGEST_WAIT_MS = 5_000
_LEAST_THREADS = 3  # a sound server that never answers holds one; search goes on beside it


class _Job(QObject):
    """Lives on the screen's thread, so that its answer comes there."""

    _answered = Signal(object)

    def __init__(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        super().__init__(QCoreApplication.instance())  # kept until the answer has come
        self._work = work
        self._done = done
        self._answered.connect(self._hand_over)

    def run(self) -> None:
        """Do the work; runs on another thread."""
        try:
            answer = self._work()
        except Exception as error:  # noqa: BLE001 - the edge: `done` gets it, and nothing is printed
            answer = error
        overwrite_stack()  # what was typed, or read aloud
        self._answered.emit(answer)

    @Slot(object)
    def _hand_over(self, answer: object) -> None:
        self._done(answer)
        self.deleteLater()


def run(work: Callable[[], T], done: Callable[[T | Exception], None]) -> None:
    """Do `work` on another thread; `done` gets its value, or its error, on this one.

    `work` is a plain function of frozen values and touches nothing of the screen.
    """
    job = _Job(work, done)  # type: ignore[arg-type]  # what goes in comes out
    pool = QThreadPool.globalInstance()
    pool.setMaxThreadCount(max(pool.maxThreadCount(), _LEAST_THREADS))
    pool.start(job.run)


def are_running() -> bool:
    """Whether an answer is still to come."""
    return QThreadPool.globalInstance().activeThreadCount() > 0


def finish() -> None:
    """Wait for the work that has begun, before what it answers to is taken down."""
    QThreadPool.globalInstance().waitForDone(_LONGEST_WAIT_MS)
    QCoreApplication.processEvents()
