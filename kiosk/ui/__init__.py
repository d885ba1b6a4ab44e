"""The touchscreen: view models in Python, pages in QML; the only package that knows Qt."""

import kiosk.ui.pyside  # noqa: F401 - before anything else of PySide6
from kiosk.ui.following import Follower
from kiosk.ui.options import Fact, Picture, Placement, ScreenOptions, StaffRoom
from kiosk.ui.reach import Stance
from kiosk.ui.sound_parts import SoundParts, Utterance
from kiosk.ui.visit import Pace
from kiosk.ui.window import Screen, Watch, open_screen

__all__ = [
    "Fact",
    "Follower",
    "Pace",
    "Picture",
    "Placement",
    "Screen",
    "ScreenOptions",
    "SoundParts",
    "StaffRoom",
    "Stance",
    "Utterance",
    "Watch",
    "open_screen",
]
