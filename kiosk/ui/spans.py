"""What of a page must not be cut where it is turned: its lines, buttons, pictures and cards."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.ui.leaves import Paper, Span

_WHOLE = ("QQuickAbstractButton", "QQuickImage", "QQuickTextInput")
_CARD = 0.6  # of the window: what is higher is no card, and is cut between its lines
_KEPT_LINES = 2.2  # of its own height: what a heading keeps with it


def paper_of(view: QQuickItem) -> Paper:
    """Look at what a Flickable shows, as far as it is built."""
    content = view.property("contentItem")
    begin = float(view.property("originY") or 0)
    spans = tuple(_below(content, content, view.height()))
    return Paper(spans, view.height(), begin, begin + float(view.property("contentHeight")))


def _below(item: QQuickItem, content: QQuickItem, room: float) -> Iterator[Span]:
    for child in item.childItems():
        if not child.isVisible() or child.height() <= 0:
            continue
        top = child.mapToItem(content, QPointF(0, 0)).y()
        if child.inherits("QQuickText"):
            yield from _lines(child, top)
        elif any(child.inherits(kind) for kind in _WHOLE) and child.height() <= _CARD * room:
            yield Span(top, top + child.height())
        elif child.inherits("QQuickRectangle") or child.inherits("QQuickAbstractButton"):
            yield from _boxed(child, content, top, room)
        else:
            yield from _below(child, content, room)


def _boxed(box: QQuickItem, content: QQuickItem, top: float, room: float) -> Iterator[Span]:
    """What is in a box; its edges go with the first and the last line."""
    inside = list(_below(box, content, room))
    bottom = top + box.height()
    if inside:
        yield Span(top, min(span.bottom for span in inside))
        yield Span(max(span.top for span in inside), bottom)
    if box.height() <= _CARD * room:
        yield Span(top, bottom, line=False)
    yield from inside


def _lines(text: QQuickItem, top: float) -> Iterator[Span]:
    count = int(text.property("lineCount") or 0)
    if not count or not text.property("text"):
        return
    top += float(text.property("topPadding"))
    line = float(text.property("contentHeight")) / count
    for number in range(count):
        yield Span(top + number * line, top + (number + 1) * line)
    if text.property("heading"):
        yield Span(top, top + (count + _KEPT_LINES) * line, line=False)
