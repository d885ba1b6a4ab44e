"""The pipe on which a screen's event loop is heard, and what makes the screen end with us.

Linux and Windows hand a pipe to a child in different ways; the screen finds it in KIOSK_HEARTBEAT.
"""

import contextlib
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Protocol

_DIE_WITH_PARENT = 1  # prctl
_MOST_BYTES = 4096
_LOOK = 0.02  # seconds


class Ear(Protocol):
    """One screen's pipe."""

    def start(
        self, command: Sequence[str], environment: dict[str, str]
    ) -> "subprocess.Popen[bytes]":
        """Start the screen with the other end of the pipe."""

    def heard(self, seconds: float) -> bytes | None:
        """What was said; empty when nothing came in this time, None when it closed its end."""

    def close(self) -> None:
        """Listen no more."""


def new_ear() -> Ear:
    """The kind that this system has."""
    return _WindowsEar() if sys.platform == "win32" else _PosixEar()


class _PosixEar:
    def __init__(self) -> None:
        self._ours, self._theirs = os.pipe()

    def start(
        self, command: Sequence[str], environment: dict[str, str]
    ) -> "subprocess.Popen[bytes]":
        started = subprocess.Popen(
            command,
            env={**environment, "KIOSK_HEARTBEAT": str(self._theirs)},
            pass_fds=[self._theirs],
            stdin=subprocess.DEVNULL,
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 - no threads
        )
        os.close(self._theirs)
        return started

    def heard(self, seconds: float) -> bytes | None:
        if not select.select([self._ours], [], [], seconds)[0]:
            return b""
        return os.read(self._ours, _MOST_BYTES) or None

    def close(self) -> None:
        os.close(self._ours)


class _WindowsEar:
    """Windows cannot wait for a pipe together with a clock, so it is looked at often."""

    def __init__(self) -> None:
        self._ours, self._theirs = os.pipe()

    def start(
        self, command: Sequence[str], environment: dict[str, str]
    ) -> "subprocess.Popen[bytes]":
        if sys.platform != "win32":
            raise AssertionError
        import msvcrt  # noqa: PLC0415 - Windows only

        handle = msvcrt.get_osfhandle(self._theirs)
        os.set_handle_inheritable(handle, True)
        given = subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]})
        started = subprocess.Popen(
            command,
            env={**environment, "KIOSK_HEARTBEAT": str(handle)},
            startupinfo=given,
            stdin=subprocess.DEVNULL,
        )
        os.close(self._theirs)
        return started

    def heard(self, seconds: float) -> bytes | None:
        if sys.platform != "win32":
            raise AssertionError
        import _winapi  # noqa: PLC0415 - Windows only
        import msvcrt  # noqa: PLC0415

        until = time.monotonic() + seconds
        try:
            while not (waiting := _winapi.PeekNamedPipe(msvcrt.get_osfhandle(self._ours), 0)[0]):
                if time.monotonic() > until:
                    return b""
                time.sleep(_LOOK)
        except BrokenPipeError:
            return None
        return os.read(self._ours, min(waiting, _MOST_BYTES))

    def close(self) -> None:
        os.close(self._ours)


def end_children_with_us() -> None:
    """On Windows: whatever this process starts ends when it does, however it ends.

    A job of Windows does that, for as long as its one handle is open: until our end. Linux is
    asked for each child.
    """
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415 - Windows only

    kernel = ctypes.WinDLL("kernel32")
    kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    limits = (ctypes.c_ubyte * _LIMITS_SIZE)()
    limits[_FLAGS_AT : _FLAGS_AT + 4] = _KILL_ON_JOB_CLOSE.to_bytes(4, "little")
    with contextlib.suppress(OSError):  # a job that forbids it already ends us all
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, limits, _LIMITS_SIZE)
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))


# JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h for 64 bits: its number, its size, its LimitFlags.
_EXTENDED_LIMITS, _LIMITS_SIZE, _FLAGS_AT = 9, 144, 16
_KILL_ON_JOB_CLOSE = 0x2000


def _die_with_parent() -> None:
    import ctypes  # noqa: PLC0415 - in the child, before it becomes the screen

    ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, int(signal.SIGKILL), 0, 0, 0)
