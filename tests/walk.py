"""Walks through a page by a keypad's keys, as somebody does who cannot see it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.screen import Visitor

_MOST_STOPS = 400


@dataclass(frozen=True, slots=True)
class Stop:
    """What has the focus, as assistive technology hears it; `rect` in pixels of the window."""

    name: str
    role: QAccessible.Role
    state: frozenset[str]  # of: checkable, checked, disabled, editable
    position: tuple[int, int]  # the second of five is (2, 5)
    rect: QRectF
    scrolled: float | None = None  # how far the page was scrolled then; None for the frame


def walk(visitor: Visitor, key: Qt.Key = Qt.Key.Key_Down) -> list[Stop]:
    """Every stop of the page on the screen, from where the focus is, until it is there again."""
    seen: list[QQuickItem] = []
    stops: list[Stop] = []
    while len(stops) < _MOST_STOPS:
        item = focused(visitor)
        if item in seen:
            break
        seen.append(item)
        stops.append(stop_at(item))
        visitor.press(key)
    return [_numbered(stop, number, len(stops)) for number, stop in enumerate(stops, 1)]


def focused(visitor: Visitor) -> QQuickItem:
    """What has the focus."""
    return visitor.screen.window.activeFocusItem()


def stop_at(item: QQuickItem) -> Stop:
    """How assistive technology sees an item."""
    seen = QAccessible.queryAccessibleInterface(item)
    assert seen is not None, f"{item} is not there for assistive technology"
    rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    name = seen.text(QAccessible.Text.Name)
    return Stop(name, seen.role(), _state(seen.state()), (0, 0), rect, _scrolled(item))


def _scrolled(item: QQuickItem) -> float | None:
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return float(parent.property("contentY")) if parent is not None else None


def _state(state: QAccessible.State) -> frozenset[str]:
    names = ("checkable", "checked", "disabled", "editable")
    return frozenset(name for name in names if getattr(state, name))


def _numbered(stop: Stop, number: int, of: int) -> Stop:
    return replace(stop, position=(number, of))
