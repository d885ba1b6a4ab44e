"""The touchscreen: view models in Python, pages in QML; the only package that knows Qt."""

from kiosk.ui.options import Fact, Picture, Placement, ScreenOptions, StaffRoom
from kiosk.ui.visit import Pace
from kiosk.ui.window import Screen, Watch, open_screen

__all__ = [
    "Fact",
    "Pace",
    "Picture",
    "Placement",
    "Screen",
    "ScreenOptions",
    "StaffRoom",
    "Watch",
    "open_screen",
]
