"""Reads pages as the compiler does, but some of them hang, crash or eat memory."""

import contextlib
import ctypes
import os
import signal
import time
from pathlib import Path

from kiosk.compiler import PageSource, Record
from kiosk.compiler.limits import LIMITS
from kiosk.compiler.reading import read_record

HANG, EAT, CRASH = "wild-hang", "wild-eat", "wild-crash"
ABORT, LEAVE, RAISE, RECURSE = "wild-abort", "wild-leave", "wild-raise", "wild-recurse"
KILL = "wild-kill"  # what Linux does to a process when memory runs out
NAP = "wild-nap"  # no work for a while: what a busy machine makes of a page
INTERRUPT = "interrupted"  # what Ctrl-C does to every process of a terminal: nothing to a worker


def read(source: PageSource) -> Record:
    """Do what the page's body says, if it is one of the words above."""
    words = Path(source.path).read_text(encoding="utf-8").splitlines()[-1]
    if words in _DEEDS:
        _DEEDS[words]()
    return read_record(source)


def _hang() -> None:
    while True:
        with contextlib.suppress(BaseException):
            sum(range(1000))


def _eat() -> None:
    bytearray(LIMITS.parse_memory_bytes)


def _raise() -> None:
    raise ValueError("not a word of this reaches an author")


def _recurse() -> None:
    _recurse()


_DEEDS = {
    HANG: _hang,
    EAT: _eat,
    CRASH: lambda: ctypes.string_at(0),
    ABORT: os.abort,
    LEAVE: lambda: os._exit(3),
    RAISE: _raise,
    RECURSE: _recurse,
    KILL: lambda: os.kill(os.getpid(), signal.SIGKILL),
    NAP: lambda: time.sleep(LIMITS.parse_seconds + 0.5),
    INTERRUPT: lambda: signal.raise_signal(signal.SIGINT),
}
