"""Reads pages as the compiler does, but some of them hang, crash or eat memory."""

import contextlib
import ctypes
import os
import time
from pathlib import Path

from kiosk.compiler import PageSource, Record
from kiosk.compiler.record import read_record

HANG, SLEEP, EAT, CRASH = "wild-hang", "wild-sleep", "wild-eat", "wild-crash"
ABORT, LEAVE, RAISE, RECURSE = "wild-abort", "wild-leave", "wild-raise", "wild-recurse"


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
    eaten = []
    while True:
        eaten.append(bytearray(64 * 1024 * 1024))


def _raise() -> None:
    raise ValueError("not a word of this reaches an author")


def _recurse() -> None:
    _recurse()


_DEEDS = {
    HANG: _hang,
    SLEEP: lambda: time.sleep(60),
    EAT: _eat,
    CRASH: lambda: ctypes.string_at(0),
    ABORT: os.abort,
    LEAVE: lambda: os._exit(3),
    RAISE: _raise,
    RECURSE: _recurse,
}
