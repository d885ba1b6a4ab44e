"""Parses pages in a process of their own, with a limit of processor time and memory for each page.

One worker, so that the screen keeps the other core. A page that hangs, crashes or eats memory
costs its own Problem and a new worker; the pages after it are read as if nothing had been.
"""

import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from types import TracebackType
from typing import Self

from kiosk.compiler.limits import LIMITS
from kiosk.compiler.record import Record, refused
from kiosk.compiler.source import PageSource

try:
    import resource
except ImportError:  # Windows has no such limit; the time limit still holds there
    resource = None  # type: ignore[assignment]  # mypy knows the name as a module only

Read = Callable[[PageSource], Record]
_END_SECONDS = 5.0  # for a worker that has ended to be gone
_TOO_LONG = "This page takes longer than 3 seconds to read. Make it shorter or simpler."
_TOO_MUCH = "This page needs more memory than it may have. Make it shorter or simpler."
_CRASHED = "This page cannot be read. Make it simpler, or take out what you changed last."
_SLOW = "time-limit", _TOO_LONG
_BUSY = "This machine was too busy to read this page. Try again."
_TIMER = getattr(signal, "ITIMER_PROF", None)  # Windows counts nothing of the kind
_TIME_IS_OVER = -getattr(signal, "SIGPROF", 0)
_KILLED = -getattr(signal, "SIGKILL", 0)  # not by us: the system was out of memory
# Rules that say that a page was not read, whatever is in it.
UNREAD = frozenset({"busy", "crash", "memory-limit", "time-limit", "unopened"})


@dataclass(slots=True)
class _Running:
    process: BaseProcess
    pipe: Connection
    ready: bool = False  # the worker has said its first word


class Worker:
    """Parses pages one after the other, behind a pipe; use it as a context manager."""

    def __init__(self, read: Read) -> None:
        """`read` must be importable by name: the worker is a fresh Python process."""
        self._read = read
        self._running: _Running | None = None

    def __enter__(self) -> Self:
        """Start nothing yet: a compile without changes needs no worker."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End the process."""
        self._stop()

    def start(self) -> None:
        """Begin to start the process, so that it is ready when the first page is."""
        if self._running is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self._read), daemon=True)
            process.start()
            theirs.close()
            self._running = _Running(process, ours)

    def read(self, sources: Iterable[PageSource]) -> Iterator[Record]:
        """Read in order; yields one result for every source, whatever happens."""
        for source in sources:
            yield self._one(source)

    def _one(self, source: PageSource) -> Record:
        self.start()
        running = self._running
        if running is None or not self._is_ready(running):
            return self._failed(source, "busy", _BUSY)
        try:
            running.pipe.send(source)
            if not running.pipe.poll(LIMITS.patience_seconds if _TIMER else LIMITS.parse_seconds):
                return self._failed(source, *(("busy", _BUSY) if _TIMER else _SLOW))
            answer = running.pipe.recv()
        except (EOFError, OSError):
            return self._failed(source, *_why_it_ended(running.process))
        if isinstance(answer, Record):
            return answer
        rule, text = ("memory-limit", _TOO_MUCH) if answer == "MemoryError" else ("crash", _CRASHED)
        return self._failed(source, rule, text)

    def _is_ready(self, running: _Running) -> bool:
        """Wait for the worker's first word, once."""
        try:
            if not running.ready and running.pipe.poll(LIMITS.patience_seconds):
                running.pipe.recv()
                running.ready = True
        except (EOFError, OSError):
            return False
        return running.ready

    def _failed(self, source: PageSource, rule: str, text: str) -> Record:
        self._stop()
        return refused(source, rule, text)

    def _stop(self) -> None:
        if self._running is not None:
            self._running.process.kill()
            self._running.process.join()
            self._running.pipe.close()
            self._running = None


def _why_it_ended(process: BaseProcess) -> tuple[str, str]:
    """The rule and the sentence for a page whose worker has ended over it."""
    process.join(_END_SECONDS)
    if process.exitcode is not None and process.exitcode < 0:
        if process.exitcode == _TIME_IS_OVER:
            return _SLOW
        if process.exitcode == _KILLED:
            return "busy", _BUSY
    return "crash", _CRASHED


def _serve(pipe: Connection, read: Read) -> None:
    """Run in the worker: answer every page with its result, or the name of what went wrong."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's, which ends us
    if resource is not None:
        limit = LIMITS.parse_memory_bytes
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    import_module("kiosk.compiler.reading")  # now, so that only reading is on the clock
    pipe.send("ready")
    while True:
        try:
            source = pipe.recv()
        except EOFError:
            return
        try:
            if _TIMER is not None:
                signal.setitimer(_TIMER, LIMITS.parse_seconds)
            answer: Record | str = read(source)
        except (Exception, RecursionError, MemoryError) as error:  # noqa: BLE001 - the edge of the worker
            answer = type(error).__name__
        if _TIMER is not None:
            signal.setitimer(_TIMER, 0)
        pipe.send(answer)
