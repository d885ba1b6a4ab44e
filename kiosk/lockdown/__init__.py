"""What the screen process may do: read, draw, and nothing that would leave a trace.

Called once, before Qt starts: the kernel's rules hold for threads that begin later.
"""

import os
import sys
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from kiosk.lockdown.afresh import is_afresh, start_afresh, surroundings
from kiosk.lockdown.heap import give_back_memory
from kiosk.lockdown.landlock import Taken, give_up, landlock_version, taken
from kiosk.lockdown.process import (
    FIXED,
    NO_CACHES,
    Faults,
    clean_environment,
    put_environment,
    refuse_core_dumps,
    silence_exceptions,
)
from kiosk.lockdown.sockets import can_refuse_sockets, refuse_sockets
from kiosk.lockdown.stack import overwrite_stack

__all__ = [
    "FIXED",
    "NO_CACHES",
    "Faults",
    "Lock",
    "Protection",
    "Taken",
    "can_refuse_sockets",
    "clean_environment",
    "give_back_memory",
    "is_afresh",
    "landlock_version",
    "lock_down",
    "overwrite_stack",
    "start_afresh",
    "surroundings",
    "taken",
]

# The only places that may be written: they are in memory, or the screen and the speaker themselves.
_WRITABLE = tuple(map(Path, ("/dev/null", "/dev/shm", "/dev/dri", "/dev/snd")))  # noqa: S108


class Protection(Enum):
    """Each thing that keeps a visit from leaving a trace; `privacy-audit` tests every one."""

    FILES = "files"  # the kernel refuses to write, make, rename and remove files
    TCP = "tcp"  # the kernel refuses TCP
    SOCKETS = "sockets"  # the kernel refuses every socket that is not local
    CORE_DUMPS = "core-dumps"
    ENVIRONMENT = "environment"
    CACHES = "caches"  # of compiled pages and shaders
    MEMORY = "memory"  # what is given back is written over
    SILENCE = "silence"  # errors are said as codes
    KEYS = "keys"  # no clipboard, no menu, no shortcut
    CLEARING = "clearing"  # what the end of a visit wipes


class Lock(NamedTuple):
    """What holds since the lock was put on."""

    landlock: int  # the kernel's version of it; 0: the kernel has none
    sockets: bool
    missing: tuple[str, ...]  # what this system cannot do, in sentences


def lock_down(faults: Faults, without: frozenset[Protection] = frozenset()) -> Lock:
    """Give up what a screen does not need; what the system cannot take is said, and it runs on.

    `without` is for the audit, which shows that it notices when a protection is missing.
    """
    sys.dont_write_bytecode = True
    if Protection.ENVIRONMENT not in without:
        put_environment(clean_environment(os.environ))
    if Protection.CACHES not in without:
        os.environ.update(NO_CACHES)
    if Protection.CORE_DUMPS not in without:
        refuse_core_dumps()
    if Protection.SILENCE not in without:
        silence_exceptions(faults)
    version = _landlocked(without)
    refused = Protection.SOCKETS not in without and refuse_sockets()
    return Lock(version, refused, tuple(_missing(version, refused)))


def _landlocked(without: frozenset[Protection]) -> int:
    version = landlock_version()
    what = taken(version, tcp=Protection.TCP not in without)
    if Protection.FILES in without:
        what = what._replace(files=0)
    if version and any(what):
        give_up(what, _WRITABLE)
    return version


def _missing(version: int, sockets: bool) -> list[str]:
    found = []
    if not version:
        found.append("This system has no Landlock: the kernel does not keep the screen from files.")
    if not sockets:
        found.append("This system does not keep the screen from opening network connections.")
    return found
