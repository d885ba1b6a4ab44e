"""The touchscreen: view models in Python, pages in QML; the only package that knows Qt."""

from kiosk.ui.options import Picture, Placement, ScreenOptions
from kiosk.ui.window import Screen, open_screen

__all__ = ["Picture", "Placement", "Screen", "ScreenOptions", "open_screen"]
