"""Stands before the window: what is not on its list never reaches a page.

Touch becomes a mouse of one finger, so that a palm or a second finger can neither cancel nor
press anything.
"""

import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QEventPoint,
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTouchEvent,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.keypad import IN_A_FIELD, OF_THE_JACK, WHILE_HELD, Action
from kiosk.ui.keys import is_allowed, is_harmless
from kiosk.ui.place import Place
from kiosk.ui.sight import focused
from kiosk.ui.visit import Strike, is_clear, pressed, strikes_again

_HOLD_MS = 3000
_HELP_MS = 2000  # STANDARDS S03
_FASTEST = 0.05  # seconds between two presses of a key; no hand is faster
_CORNER_MM = 30.0
_NOWHERE = QPointF(-1e5, -1e5)
_REFUSED = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.NativeGesture,
    QEvent.Type.ShortcutOverride,  # the key itself comes after it
    QEvent.Type.TabletMove,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletRelease,
}
_MOUSE = {
    QEventPoint.State.Pressed: QEvent.Type.MouseButtonPress,
    QEventPoint.State.Updated: QEvent.Type.MouseMove,
    QEventPoint.State.Released: QEvent.Type.MouseButtonRelease,
}


class Manners(NamedTuple):
    """How the guard behaves."""

    mm_per_px: float = 0.248
    double_strike: float = 0.0  # seconds in which the same place counts as one touch
    stays: bool = False  # full screen: nobody closes the window, and it comes back
    keymap: Mapping[int, Action] = MappingProxyType({})  # what keys do


class Guard(QObject):
    """The one event filter of the window."""

    touched = Signal(bool)  # somebody is here; whether by keys
    asked = Signal(str)  # an Action of a key
    clearPressed = Signal()
    cornerHeld = Signal()
    helpHeld = Signal()

    def __init__(
        self,
        window: QQuickWindow,
        manners: Manners,
        is_covered: Callable[[], bool],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Stand before this window; `is_covered` says whether a touch only uncovers the page."""
        super().__init__(window)
        self._window = window
        self._manners = manners
        self._is_covered = is_covered
        self._clock = clock
        self._finger: int | None = None
        self._last: Strike | None = None
        self._ignoring = False  # from a touch that does not count until the finger is lifted
        self._pressing = False
        self._backs: tuple[float, ...] = ()
        self._pressed = -1.0  # when a key last did something
        self._help = QTimer(self, singleShot=True, interval=_HELP_MS)
        self._help.timeout.connect(self.helpHeld)
        self._hold = QTimer(self, singleShot=True, interval=_HOLD_MS)
        self._hold.timeout.connect(self.cornerHeld)
        self._leaving = False
        self._place: Place | None = None
        self.setObjectName("guard")
        window.installEventFilter(self)
        if manners.stays:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
            self._place = Place(window)

    @property
    def waits_for_help(self) -> bool:
        """Whether the help key is down, and has not been held for long."""
        return self._help.isActive()

    def let_go(self) -> None:
        """Let the window close."""
        self._leaving = True
        self._hold.stop()
        self._help.stop()
        if self._place is not None:
            self._place.leave()
        self._window.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say True for what shall not go on."""
        kind = event.type()
        if isinstance(event, QTouchEvent):
            return self._one_finger(event)
        if isinstance(event, QMouseEvent):
            return kind in _REFUSED or self._mouse(event)
        if isinstance(event, QKeyEvent):
            return kind in _REFUSED or self._key(event)
        if kind == QEvent.Type.Close and self._manners.stays and not self._leaving:
            event.ignore()
            return True
        if self._place is not None:
            self._place.see(kind)
        return kind in _REFUSED

    def _one_finger(self, event: QTouchEvent) -> bool:
        if self._manners.stays:
            self._window.setCursor(Qt.CursorShape.BlankCursor)
        if event.type() == QEvent.Type.TouchCancel:
            if self._finger is not None:
                self._as_mouse(QEventPoint.State.Released, _NOWHERE, event)
            return True
        for point in event.points():
            if self._finger is None and point.state() == QEventPoint.State.Pressed:
                self._finger = point.id()
            if point.id() == self._finger and point.state() in _MOUSE:
                self._as_mouse(point.state(), point.position(), event)
        return True

    def _as_mouse(self, state: QEventPoint.State, place: QPointF, event: QTouchEvent) -> None:
        lifted = state == QEventPoint.State.Released
        if lifted:
            self._finger = None
        button = Qt.MouseButton.LeftButton
        moving = state == QEventPoint.State.Updated
        mouse = QMouseEvent(
            _MOUSE[state],
            place,
            self._window.mapToGlobal(place),
            Qt.MouseButton.NoButton if moving else button,
            Qt.MouseButton.NoButton if lifted else button,
            Qt.KeyboardModifier.NoModifier,
            QPointingDevice.primaryPointingDevice(),
        )
        mouse.setTimestamp(event.timestamp())
        QGuiApplication.sendEvent(self._window, mouse)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind = event.type()
        if event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton}:
            return True
        if kind == QEvent.Type.MouseMove:
            return self._moved(event)
        self._hold.stop()
        if kind == QEvent.Type.MouseButtonPress:
            self._ignoring = self._is_covered() or self._strikes_again(event.position())
            if self._in_corner(event.position()):
                self._hold.start()
            self.touched.emit(False)
            return self._ignoring
        ignored, self._ignoring = self._ignoring, False
        return ignored

    def _moved(self, event: QMouseEvent) -> bool:
        if not self._in_corner(event.position()):
            self._hold.stop()
        if event.buttons():
            self.touched.emit(False)
        elif self._manners.stays and event.deviceType() == QInputDevice.DeviceType.Mouse:
            self._window.unsetCursor()
        return self._ignoring

    def _in_corner(self, place: QPointF) -> bool:
        side = _CORNER_MM / self._manners.mm_per_px
        return 0 <= place.x() < side and 0 <= place.y() < side

    def _strikes_again(self, place: QPointF) -> bool:
        mm = self._manners.mm_per_px
        now = Strike(place.x() * mm, place.y() * mm, self._clock())
        again = strikes_again(self._last, now, self._manners.double_strike)
        if again and may_repeat(self._window.contentItem(), place):
            again = False
        if not again:
            self._last = now
        return again

    def _key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        action = self._action(event)
        if action is not None:
            if not self._is_a_flood(action, event):
                self._act(action, event)
            return True
        if event.type() == QEvent.Type.KeyRelease:
            return not is_allowed(key, modifiers, event.text())
        if not is_allowed(key, modifiers, event.text(), repeated=event.isAutoRepeat()):
            return True
        covered = self._is_covered()
        self.touched.emit(True)
        return covered

    def _action(self, event: QKeyEvent) -> Action | None:
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if (
            self._pressing
            or not is_harmless(event.modifiers())
            or (shifted and event.key() != Qt.Key.Key_Backtab)
        ):
            return None
        action = self._manners.keymap.get(event.key())
        item = focused(self._window)
        writing = item is not None and item.inherits("QQuickTextInput")
        return None if writing and action in IN_A_FIELD else action

    def _act(self, action: Action, event: QKeyEvent) -> None:
        if action not in WHILE_HELD and event.isAutoRepeat():
            return
        if event.type() == QEvent.Type.KeyRelease:
            if action is Action.HELP and self._help.isActive():
                self._help.stop()
                self.asked.emit(action)
            return
        covered = self._is_covered()
        self.touched.emit(True)
        if action is Action.BACK and self._clears():
            self.clearPressed.emit()
        elif covered and action not in OF_THE_JACK:
            return
        elif action is Action.HELP:
            self._help.start()
        else:
            self.asked.emit(action)
        if action is Action.ACT and not covered:
            self._press_return()

    def _is_a_flood(self, action: Action, event: QKeyEvent) -> bool:
        """Whether keys come faster than any hand presses them: pages could not follow."""
        now = self._clock()
        if action in WHILE_HELD or event.type() == QEvent.Type.KeyRelease:
            return False
        if now - self._pressed < min(_FASTEST, self._manners.double_strike):
            return True
        self._pressed = now
        return False

    def _clears(self) -> bool:
        self._backs = pressed(self._backs, self._clock())
        if is_clear(self._backs):
            self._backs = ()
            return True
        return False

    def _press_return(self) -> None:
        self._pressing = True
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
            QGuiApplication.sendEvent(self._window, key)
        self._pressing = False


def may_repeat(item: QQuickItem, place: QPointF) -> bool:
    """Whether the place belongs to a key of a keyboard, which may be struck twice: `ll`."""
    below: QQuickItem | None = item.childAt(place.x(), place.y())
    if below is None:
        return False
    inside = item.mapToItem(below, place)
    return bool(below.property("strikesTwice")) or may_repeat(below, inside)
