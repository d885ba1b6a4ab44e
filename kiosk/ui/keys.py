"""Which keys reach the pages: those of a keypad and those that write; no shortcut at all."""

from PySide6.QtCore import Qt

_KEYPAD = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
}
_ACTING = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select, Qt.Key.Key_Space}
# Shift and the keypad's own mark; AltGr writes letters in many layouts.
_HARMLESS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)


def is_allowed(
    key: int, modifiers: Qt.KeyboardModifier, text: str, *, repeated: bool = False
) -> bool:
    """Whether a key may reach the page; with Shift, the arrows would mark text to copy."""
    if not is_harmless(modifiers):
        return False
    if key in _ACTING:
        return not (repeated or modifiers & Qt.KeyboardModifier.ShiftModifier)
    if key in _KEYPAD:
        shifted = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        return not shifted or key in {Qt.Key.Key_Backtab, Qt.Key.Key_Tab}
    return bool(text) and text.isprintable()


def is_harmless(modifiers: Qt.KeyboardModifier) -> bool:
    """Whether nothing is held that makes a shortcut of a key."""
    return not modifiers & ~_HARMLESS
