"""Searches the memory of this very process, also what it has given back and not written over."""

import ctypes
import os
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.privacy.token import Hidden

_CHUNK = 1 << 20
_REGION = re.compile(r"([0-9a-f]+)-([0-9a-f]+) (r\S+) \S+ \S+ \S+\s*(.*)")
_NOT_OURS = {"[vvar]", "[vsyscall]", "[vvar_vclock]"}


class _Range(ctypes.Structure):
    _fields_ = (("base", ctypes.c_void_p), ("length", ctypes.c_size_t))


def copies_in_memory(words: Hidden) -> list[str]:
    """Where copies of the words are, in both forms that programs keep text in; Linux only."""
    return [
        f"{form} in {place}"
        for form, step in (("8-bit text", 1), ("16-bit text", 2))
        for place in _copies(words, step)
    ]


def _copies(words: Hidden, step: int) -> Iterator[str]:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.memmem.restype = ctypes.c_void_p
    libc.memmem.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p, ctypes.c_size_t)
    length = len(words.mask) * step
    needle = ctypes.create_string_buffer(length)
    words.put_into(needle, step)
    copied = ctypes.create_string_buffer(_CHUNK + length)
    ours = [(ctypes.addressof(b), len(b)) for b in (needle, copied)]
    for start, end, name in _regions():
        at = start
        while at < end:
            size = min(_CHUNK + length, end - at)
            got = _read(libc, at, copied, size)
            for hit in _hits(libc, copied, got, needle):
                if not any(base <= at + hit < base + size for base, size in ours):
                    yield name or "memory"
            at += _CHUNK
    ctypes.memset(needle, 0, length)


def _regions() -> Iterator[tuple[int, int, str]]:
    for line in Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines():
        found = _REGION.match(line)
        if found and found[4] not in _NOT_OURS:
            yield int(found[1], 16), int(found[2], 16), found[4].rpartition("/")[2]


def _read(libc: ctypes.CDLL, at: int, into: "ctypes.Array[ctypes.c_char]", size: int) -> int:
    here = _Range(ctypes.addressof(into), size)
    there = _Range(at, size)
    # Of oneself this is always allowed, also where nobody else may look.
    got = libc.process_vm_readv(os.getpid(), ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    return max(0, int(got))


def _hits(
    libc: ctypes.CDLL,
    text: "ctypes.Array[ctypes.c_char]",
    size: int,
    needle: "ctypes.Array[ctypes.c_char]",
) -> Iterator[int]:
    base, at = ctypes.addressof(text), 0
    while size - at >= len(needle):
        found = libc.memmem(base + at, size - at, ctypes.addressof(needle), len(needle))
        if not found or found - base >= _CHUNK:  # in the overlap: the next chunk begins there
            return
        yield found - base
        at = found - base + 1
