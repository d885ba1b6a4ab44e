"""What a process takes from its surroundings and leaves there: names, core dumps, error texts."""

import os
import sys
import threading
from collections import Counter
from collections.abc import Mapping

_SET_DUMPABLE = 4  # prctl
# Kept as they are; every other name goes, among them all that loads code or writes logs.
_KEPT = {
    *("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR"),
    *("DISPLAY", "XAUTHORITY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "XDG_SESSION_TYPE"),
    *("NOTIFY_SOCKET", "WATCHDOG_USEC", "KIOSK_HEARTBEAT"),
    *("TEMP", "TMP", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "USERPROFILE"),
    *("APPDATA", "LOCALAPPDATA", "PROGRAMDATA"),
}
_PLATFORMS = {"xcb", "wayland", "offscreen", "minimal", "eglfs", "linuxfb", "windows", "cocoa"}
_BACKENDS = {"software", "rhi"}
NO_CACHES = {
    "QML_DISABLE_DISK_CACHE": "1",
    "QSG_RHI_DISABLE_DISK_CACHE": "1",
    "MESA_SHADER_CACHE_DISABLE": "true",
    "__GL_SHADER_DISK_CACHE": "0",
}
FIXED = {
    "QT_IM_MODULE": "compose",  # no input method that learns words
    "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # nobody presses our buttons from another program
}


def clean_environment(found: Mapping[str, str]) -> dict[str, str]:
    """What the screen may know of its surroundings; everything that is not known here goes."""
    kept = {name: value for name, value in found.items() if name.upper() in _KEPT}
    platform = found.get("QT_QPA_PLATFORM", "")
    if platform in _PLATFORMS:  # without options: they name files and plugins
        kept["QT_QPA_PLATFORM"] = platform
    if found.get("QT_QUICK_BACKEND") in _BACKENDS:
        kept["QT_QUICK_BACKEND"] = found["QT_QUICK_BACKEND"]
    return {**kept, **FIXED}


def put_environment(wanted: Mapping[str, str]) -> None:
    """Make these the only names in the environment of this process."""
    for name in [name for name in os.environ if name not in wanted]:
        del os.environ[name]
    os.environ.update(wanted)


def refuse_core_dumps() -> None:
    """Leave no picture of the memory when the process dies, and let no other program read it."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 - only where it is needed

        ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)


class Faults:
    """How often which kind of fault has happened since the start; never what it was about."""

    def __init__(self) -> None:
        """No fault yet."""
        self._counted: Counter[str] = Counter()

    def count(self, code: str) -> None:
        """Count one, and say its code where the machine's log may hear it."""
        self._counted[code] += 1
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(f"kiosk: fault {code}\n")

    @property
    def by_code(self) -> dict[str, int]:
        """The count of each code."""
        return dict(sorted(self._counted.items()))


def silence_exceptions(faults: Faults) -> None:
    """Say the kind of an exception only: its words may be a visitor's."""

    def said(kind: type[BaseException]) -> None:
        faults.count(kind.__name__)
        for name in ("last_exc", "last_type", "last_value", "last_traceback"):
            if hasattr(sys, name):  # Python keeps the last one whole, for a debugger
                delattr(sys, name)

    sys.excepthook = lambda kind, _error, _trace: said(kind)
    sys.unraisablehook = lambda fault: said(fault.exc_type)
    threading.excepthook = lambda fault: said(fault.exc_type)
