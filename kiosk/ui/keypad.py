"""What the keys of a keypad do: up, down, back, act, help; by name, so that any keypad will do."""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum

from PySide6.QtCore import Qt

from kiosk.config import KeypadKeys


class Action(StrEnum):
    """What a key does; named as in kiosk.toml."""

    UP = "up"
    DOWN = "down"
    PREVIOUS = "previous"
    NEXT = "next"
    ACT = "act"
    BACK = "back"
    HOME = "home"
    HELP = "help"
    LOUDER = "louder"
    SOFTER = "softer"
    PLUGGED = "plugged"
    UNPLUGGED = "unplugged"


_USUAL = {
    Qt.Key.Key_Up: Action.UP,
    Qt.Key.Key_Backtab: Action.UP,
    Qt.Key.Key_Down: Action.DOWN,
    Qt.Key.Key_Tab: Action.DOWN,
    Qt.Key.Key_Left: Action.PREVIOUS,
    Qt.Key.Key_Right: Action.NEXT,
    Qt.Key.Key_Return: Action.ACT,
    Qt.Key.Key_Enter: Action.ACT,
    Qt.Key.Key_Select: Action.ACT,
    Qt.Key.Key_Escape: Action.BACK,
    Qt.Key.Key_Back: Action.BACK,
    Qt.Key.Key_Home: Action.HOME,
    Qt.Key.Key_HomePage: Action.HOME,
    Qt.Key.Key_F1: Action.HELP,
    Qt.Key.Key_Help: Action.HELP,
    Qt.Key.Key_VolumeUp: Action.LOUDER,
    Qt.Key.Key_VolumeDown: Action.SOFTER,
}
OF_THE_JACK = {Action.PLUGGED, Action.UNPLUGGED}
WHILE_HELD = {Action.UP, Action.DOWN, Action.LOUDER, Action.SOFTER}  # go on while the key is down
IN_A_FIELD = {Action.PREVIOUS, Action.NEXT}  # there these keys move the cursor


def keymap(keys: KeypadKeys) -> Mapping[int, Action]:
    """What each key does: what is usual, and what kiosk.toml adds or changes."""
    added = {
        int(Qt.Key[f"Key_{name}"]): Action(action.name)
        for action in fields(KeypadKeys)
        for name in getattr(keys, action.name)
    }
    return {int(key): action for key, action in _USUAL.items()} | added
