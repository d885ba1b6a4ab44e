"""Which thing of the window has the keys, and how it is brought in sight."""

from collections.abc import Iterator

from PySide6.QtCore import QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow


def focused(window: QQuickWindow) -> QQuickItem | None:
    """The item that has the keys.

    Asked as a property: `activeFocusItem()` of PySide 6.11 binds every item it has ever returned
    to the window, 260 bytes each, for as long as the window lives.
    """
    found = window.property("activeFocusItem")
    return found if isinstance(found, QQuickItem) else None


def bring_in_sight(item: QQuickItem | None, around: float = 0.0) -> None:
    """Scroll so that all of an item is seen, or its beginning if it is higher than the page.

    `around` is what is kept in sight below it, in pixels.
    """
    for view in _ancestors(item):
        if item is not None and view.inherits("QQuickFlickable"):
            _scroll_to(view, item, around)


def _ancestors(item: QQuickItem | None) -> Iterator[QQuickItem]:
    parent = item.parentItem() if item is not None else None
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _scroll_to(view: QQuickItem, item: QQuickItem, around: float) -> None:
    top = item.mapToItem(view, QPointF(0, 0)).y()
    height, room = item.height() + around, view.height()
    over = top + height - room
    if top >= 0 and over <= 0:
        return
    moved = top if top < 0 or height > room else over
    begin = view.property("originY")
    end = max(begin, begin + view.property("contentHeight") - room)
    QMetaObject.invokeMethod(view, "movementStarted")  # as if a finger had moved it
    view.setProperty("contentY", min(end, max(begin, view.property("contentY") + moved)))
    QMetaObject.invokeMethod(view, "movementEnded")
