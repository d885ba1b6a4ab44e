"""The pipe on which a screen's event loop is heard, and what makes the screen end with us.

Linux and Windows hand a pipe to a child in different ways; the screen finds it in KIOSK_HEARTBEAT,
and `kiosk.notify.heartbeat_into` speaks into it.
"""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence

_MOST_BYTES = 4096

if sys.platform == "win32":
    import _winapi
    import ctypes
    import msvcrt

    _LOOK = 0.02  # seconds; Windows cannot wait for such a pipe together with a clock
    # JOBOBJECT_EXTENDED_LIMIT_INFORMATION of winnt.h for 64 bits: number, size, LimitFlags in it.
    _EXTENDED_LIMITS, _LIMITS_SIZE, _FLAGS_AT = 9, 144, 16
    _KILL_ON_JOB_CLOSE = 0x2000

    def _started(
        command: Sequence[str], environment: Mapping[str, str], pipe: int
    ) -> "subprocess.Popen[bytes]":
        handle = msvcrt.get_osfhandle(pipe)
        os.set_handle_inheritable(handle, True)
        return subprocess.Popen(
            command,
            env={**environment, "KIOSK_HEARTBEAT": str(handle)},
            startupinfo=subprocess.STARTUPINFO(lpAttributeList={"handle_list": [handle]}),
            stdin=subprocess.DEVNULL,
        )

    def _has_words(pipe: int, seconds: float) -> bool:
        until = time.monotonic() + seconds
        try:
            while not _winapi.PeekNamedPipe(msvcrt.get_osfhandle(pipe), 0)[0]:
                if time.monotonic() > until:
                    return False
                time.sleep(_LOOK)
        except BrokenPipeError:
            pass  # its other end is closed, which a read says too
        return True

    def end_children_with_us() -> None:
        """Let whatever this process starts end when it does, however it ends.

        A job of Windows does that, for as long as its one handle is open: until our end.
        """
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateJobObjectW.restype = kernel.GetCurrentProcess.restype = ctypes.c_void_p
        job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
        limits = (ctypes.c_ubyte * _LIMITS_SIZE)()
        limits[_FLAGS_AT : _FLAGS_AT + 4] = _KILL_ON_JOB_CLOSE.to_bytes(4, "little")
        kernel.SetInformationJobObject(job, _EXTENDED_LIMITS, limits, _LIMITS_SIZE)
        kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))

else:
    import ctypes
    import select
    import signal

    _DIE_WITH_PARENT = 1  # prctl

    def _started(
        command: Sequence[str], environment: Mapping[str, str], pipe: int
    ) -> "subprocess.Popen[bytes]":
        return subprocess.Popen(
            command,
            env={**environment, "KIOSK_HEARTBEAT": str(pipe)},
            pass_fds=[pipe],
            stdin=subprocess.DEVNULL,
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509 - no threads
        )

    def _die_with_parent() -> None:
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, int(signal.SIGKILL), 0, 0, 0)

    def _has_words(pipe: int, seconds: float) -> bool:
        return bool(select.select([pipe], [], [], seconds)[0])

    def end_children_with_us() -> None:
        """Linux is asked for each child, as it starts."""


class Ear:
    """The pipe of one screen."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start the screen with the other end of the pipe."""
        self._pipe, theirs = os.pipe()
        self.process = _started(command, environment, theirs)
        os.close(theirs)

    def heard(self, seconds: float) -> bytes | None:
        """What was said; empty when nothing came in this time, None when it closed its end."""
        if not _has_words(self._pipe, seconds):
            return b""
        return os.read(self._pipe, _MOST_BYTES) or None

    def close(self) -> None:
        """Listen no more."""
        os.close(self._pipe)
