"""The touchscreen: view models in Python, pages in QML; the only package that knows Qt."""

import kiosk.ui.pyside  # noqa: F401 - before anything else of PySide6
from kiosk.ui.options import Picture, Placement, ScreenOptions
from kiosk.ui.window import Screen, open_screen

__all__ = ["Picture", "Placement", "Screen", "ScreenOptions", "open_screen"]
