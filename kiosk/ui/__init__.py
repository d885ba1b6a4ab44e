"""The touchscreen: view models in Python, pages in QML; the only package that knows Qt."""

from kiosk.ui.picture import Picture, take_picture
from kiosk.ui.window import Placement, Screen, ScreenOptions, open_screen

__all__ = ["Picture", "Placement", "Screen", "ScreenOptions", "open_screen", "take_picture"]
