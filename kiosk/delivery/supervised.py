"""Runs work in a process of its own that is ended when it goes silent or takes too long.

A read from a dead mount may never return. Only the process that reads is stuck then; the caller
ends it, and if even that does not help leaves it behind: it holds the store's lock, so that no
second one piles up behind it.
"""

import multiprocessing
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar

from kiosk.delivery.limits import LIMITS, Limits

try:
    import resource
except ImportError:  # Windows has no such limit; the time limits still hold there
    resource = None  # type: ignore[assignment]  # mypy knows the name as a module only

T = TypeVar("T")
Work = Callable[[Callable[[], None], Any], T]  # gets a function to call while alive, and its task
_GRACE_SECONDS = 10.0  # for an ended process to be gone


class SilentError(Exception):
    """The process gave no sign of life, took too long, or died."""


def supervised(work: "Work[T]", task: object, limits: Limits = LIMITS) -> T:
    """Run `work(beat, task)` in a fresh process; `work` must be importable by name.

    Raises:
        SilentError: it hung or died; the process is ended, or cannot be and is left behind.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, work, task, limits.memory_bytes))
    process.start()
    theirs.close()
    try:
        found: T = _answer(ours, limits)
    finally:
        ours.close()
        _end(process)
    return found


def _answer(pipe: Connection, limits: Limits) -> Any:
    """Wait for the answer, which is the only thing on the pipe that is not a sign of life."""
    until = time.monotonic() + limits.pass_seconds
    while True:
        left = min(limits.silence_seconds, until - time.monotonic())
        try:
            if left <= 0 or not pipe.poll(left):
                raise SilentError("It gave no sign of life.")
            kind, found = pipe.recv()
        except (EOFError, OSError) as error:
            raise SilentError("It died.") from error
        if kind == "answer":
            return found


def _end(process: BaseProcess) -> None:
    process.join(0.2)
    if process.is_alive():
        process.kill()
        process.join(_GRACE_SECONDS)


def _serve(pipe: Connection, work: "Work[T]", task: object, memory: int) -> None:
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    last = 0.0

    def beat() -> None:
        nonlocal last
        if time.monotonic() - last > 1.0:
            last = time.monotonic()
            pipe.send(("alive", None))

    pipe.send(("answer", work(beat, task)))
