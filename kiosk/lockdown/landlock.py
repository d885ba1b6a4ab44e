"""Landlock: what the Linux kernel takes from a process for good: writing files and TCP."""

import ctypes
import os
import struct
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

# The same numbers on every processor (asm-generic/unistd.h).
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_RULE_PATH_BENEATH = 1
_NO_NEW_PRIVS = 38  # prctl
_WRITE_FILE = 1 << 1
_REMOVE_AND_MAKE = sum(1 << bit for bit in range(4, 13))
_REFER = 1 << 13  # rename and link between folders; version 2
_TRUNCATE = 1 << 14  # version 3
_TCP = 0b11  # bind and connect; version 4


class Taken(NamedTuple):
    """What is taken from a process, as the kernel's bits."""

    files: int
    tcp: int


def taken(version: int, *, tcp: bool = True) -> Taken:
    """What a kernel with this version of Landlock can take of what a screen never needs."""
    files = _WRITE_FILE | _REMOVE_AND_MAKE
    if version >= 2:  # noqa: PLR2004 - versions have no names
        files |= _REFER
    if version >= 3:  # noqa: PLR2004
        files |= _TRUNCATE
    return Taken(files, _TCP if tcp and version >= 4 else 0)  # noqa: PLR2004


def landlock_version() -> int:
    """The version of Landlock that this kernel speaks; 0 when it has none or it is switched off."""
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        found = int(libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), _ASK_VERSION))
    except (OSError, AttributeError, TypeError):  # Windows has no such library
        return 0
    return max(0, found)


def give_up(what: Taken, writable: Iterable[Path]) -> None:
    """Give it up, but for these files and folders; holds for this thread and all that it starts.

    Raises:
        OSError: the kernel refused.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    # Older kernels refuse what is longer than they know, even when it is zero.
    rights = struct.pack("QQ", *what) if what.tcp else struct.pack("Q", what.files)
    ruleset = _checked(libc.syscall(_CREATE_RULESET, rights, ctypes.c_size_t(len(rights)), 0))
    try:
        if what.files:
            for path in writable:
                _allow(libc, ruleset, what.files, path)
        _checked(libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0))
        _checked(libc.syscall(_RESTRICT_SELF, ruleset, 0))
    finally:
        os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, files: int, path: Path) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return  # a machine without sound has no /dev/snd
    try:
        allowed = files if path.is_dir() else files & (_WRITE_FILE | _TRUNCATE)
        rule = struct.pack("=Qi", allowed, handle)
        _checked(libc.syscall(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, rule, 0))
    finally:
        os.close(handle)


def _checked(returned: int) -> int:
    if returned < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
    return returned
