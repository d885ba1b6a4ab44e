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
    """Everything below `root` that can be seen or scrolled to; `reader` is the page's language."""
    node = QAccessible.queryAccessibleInterface(root)
    return [] if node is None else list(_below(node, reader))


def element(item: QQuickItem, reader: str) -> Element | None:
    """One item, with its place among those beside it; None when it has no name."""
    node = QAccessible.queryAccessibleInterface(item)
    if node is None or not node.text(QAccessible.Text.Name):
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


def _below(node: QAccessibleInterface, reader: str) -> Iterator[Element]:
    for child in _children(node):
        item = child.object()
        if isinstance(item, QQuickItem) and child.text(QAccessible.Text.Name):
            yield _element(child, item, reader)
        if child.role() != QAccessible.Role.Button:
            yield from _below(child, reader)


def _children(node: QAccessibleInterface) -> list[QAccessibleInterface]:
    found = [node.child(number) for number in range(node.childCount())]
    seen = [child for child in found if child is not None and not child.state().invisible]
    if _is_list(node):  # its rows come in the order in which they were made
        return sorted(seen, key=lambda child: child.rect().y())
    return seen


def _is_list(node: QAccessibleInterface) -> bool:
    item = node.object()
    around = (item, item.parentItem()) if isinstance(item, QQuickItem) else ()
    return any(each is not None and each.inherits("QQuickListView") for each in around)


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
