"""The touchscreen: view models in Python, pages in QML; the only package that knows Qt."""

from kiosk.ui.screen import Picture, Screen, ScreenOptions, open_screen, take_picture

__all__ = ["Picture", "Screen", "ScreenOptions", "open_screen", "take_picture"]
