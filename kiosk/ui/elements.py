"""What stands on the screen, as one would say it: each text and each button, in reading order."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

_ROLES = {
    QAccessible.Role.Button: "button",
    QAccessible.Role.Heading: "heading",
    QAccessible.Role.Graphic: "picture",
    QAccessible.Role.EditableText: "field",
}


class Element(NamedTuple):
    """One thing to say; `role` is worded by the pages."""

    item: QQuickItem
    name: str
    tongue: str  # the language of the name
    role: str = ""  # button, heading, picture, field; empty: plain text
    chosen: bool = False
    disabled: bool = False
    number: int = 0  # among things of its kind beside it
    among: int = 0


def elements(root: QQuickItem, reader: str) -> list[Element]:
    """Everything to read below `root`, seen or scrolled away; `reader` is the page's language.

    Not by Qt's accessible tree: rows of a list come there in the order in which they were made.
    """
    return list(_below(root, reader))


def element(item: QQuickItem, reader: str) -> Element | None:
    """One item, with its place among those beside it; None when it has no name."""
    node = _named(item)
    if node is None:
        return None
    found = _element(node, item, reader)
    beside = [each for each in _beside(item) if each == item or _is_button(each)]
    if found.role != "button" or len(beside) < 2:  # noqa: PLR2004 - one alone has no place
        return found
    return found._replace(number=beside.index(item) + 1, among=len(beside))


def tongue_of(item: QQuickItem, reader: str) -> str:
    """The language in which the words of an item are."""
    above: QQuickItem | None = item
    while above is not None:
        if above.property("interfaceWords"):
            return reader
        if tongue := above.property("tongue"):
            return str(tongue)
        above = above.parentItem()
    return reader


def _below(item: QQuickItem, reader: str) -> Iterator[Element]:
    for child in _children(item):
        if child.property("unread"):
            continue
        if (node := _named(child)) is not None:
            yield _element(node, child, reader)
        if node is None or node.role() != QAccessible.Role.Button:
            yield from _below(child, reader)


def _children(item: QQuickItem) -> list[QQuickItem]:
    found = [child for child in item.childItems() if child.isVisible()]
    around = item.parentItem()
    if around is not None and around.inherits("QQuickListView"):
        return sorted(found, key=lambda child: child.y())
    return found


def _named(item: QQuickItem) -> QAccessibleInterface | None:
    """What assistive technology would see in an item; None when that is nothing."""
    if item.property("silent"):
        return None
    node = QAccessible.queryAccessibleInterface(item)
    return node if node is not None and node.text(QAccessible.Text.Name) else None


def _element(node: QAccessibleInterface, item: QQuickItem, reader: str) -> Element:
    state = node.state()
    return Element(
        item=item,
        name=node.text(QAccessible.Text.Name),
        tongue=tongue_of(item, reader),
        role=_ROLES.get(node.role(), ""),
        chosen=bool(state.checked),
        disabled=bool(state.disabled),
    )


def _beside(item: QQuickItem) -> list[QQuickItem]:
    parent = item.parentItem()
    siblings = parent.childItems() if parent is not None else [item]
    seen = [each for each in siblings if each.isVisible()]
    return sorted(seen, key=lambda each: (each.y(), each.x())) if parent is not None else seen


def _is_button(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton")
