"""Colors what lies behind the window, so that no restart shows anything but a calm plane.

Only X11 lets a program do that. Under Wayland the compositor draws it: see
docs/reliability.md.
"""

import ctypes
import ctypes.util
from contextlib import suppress

_PAPER = 0xFBF8F3  # Theme.paper


class Backdrop:
    """The plane behind all windows, as long as this value is kept."""

    def __init__(self) -> None:
        """Color it; where there is no X11, do nothing."""
        self._display: int | None = None
        self._x11: ctypes.CDLL | None = None
        with suppress(OSError, AttributeError):
            self._color(ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6"))

    def _color(self, x11: ctypes.CDLL) -> None:
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.restype = ctypes.c_ulong
        display = x11.XOpenDisplay(None)
        if not display:
            return
        here = ctypes.c_void_p(display)
        root = ctypes.c_ulong(x11.XDefaultRootWindow(here))
        x11.XSetWindowBackground(here, root, ctypes.c_ulong(_PAPER))
        x11.XClearWindow(here, root)
        x11.XFlush(here)
        self._display, self._x11 = display, x11  # open: some servers forget the color otherwise
