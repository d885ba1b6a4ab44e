"""Whether the process that started us still lives, which Linux and Windows tell differently."""

import os
import sys
from collections.abc import Callable

if sys.platform == "win32":
    import _winapi

    _SYNCHRONIZE = 0x100000  # a right to wait for a process
    _HAS_ENDED = 0  # WAIT_OBJECT_0


def parent_watch() -> Callable[[], bool]:
    """What says whether our parent is gone; ask early, while it surely lives."""
    parent = os.getppid()
    if sys.platform == "win32":  # an orphan keeps its parent's number there
        try:
            handle = _winapi.OpenProcess(_SYNCHRONIZE, False, parent)
        except OSError:
            return lambda: True
        return lambda: _winapi.WaitForSingleObject(handle, 0) == _HAS_ENDED
    else:  # noqa: RET505 - mypy reads one of the two
        return lambda: os.getppid() != parent
