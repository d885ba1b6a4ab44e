"""Starts the program anew where given-back memory is written over and nothing outside is loaded.

Both are decided before Python begins: by the C library and by Python, from their environment.
"""

import os
import sys
from collections.abc import Mapping

from kiosk.lockdown.process import clean_environment

# glibc writes over what is given back, but not what it keeps at hand for the next thread; so it
# keeps nothing. Python asks glibc for each small thing instead of keeping stores of its own.
WIPED = {
    "PYTHONMALLOC": "malloc",
    "GLIBC_TUNABLES": "glibc.malloc.perturb=165:glibc.malloc.tcache_count=0",
}


def surroundings(found: Mapping[str, str], *, clean: bool = True) -> dict[str, str]:
    """What a screen is started with."""
    kept = clean_environment(found) if clean else dict(found)
    return {**kept, **WIPED}


def is_afresh(found: Mapping[str, str]) -> bool:
    """Whether this process was started so."""
    return all(found.get(name) == value for name, value in WIPED.items())


def start_afresh(*, clean: bool = True) -> None:
    """Become the same program in such surroundings; on Linux only, and once."""
    if sys.platform != "linux" or is_afresh(os.environ):
        return
    wanted = surroundings(os.environ, clean=clean)
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(sys.executable, [sys.executable, *sys.orig_argv[1:]], wanted)  # noqa: S606 - ourselves
