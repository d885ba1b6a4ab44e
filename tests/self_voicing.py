"""Walks a page by the down key with speech on, and names every visible text that nobody heard."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.speech import spoken
from tests.hearing import Ear, wait_until
from tests.screen import Visitor

_MOST_STOPS = 300


def heard_on_the_way(visitor: Visitor, ear: Ear) -> list[str]:
    """All that is said from the place of the keys until they are there again."""
    begin = len(ear.listener.heard)
    seen: list[QQuickItem | None] = []
    while len(seen) < _MOST_STOPS:
        before = len(ear.listener.heard)
        QTest.keyClick(visitor.screen.window, Qt.Key.Key_Down)
        at = visitor.screen.window.activeFocusItem()
        if at in seen:
            break
        seen.append(at)
        wait_until(lambda n=before: len(ear.listener.heard) > n)
        wait_until(lambda: not visitor.screen.aloud.is_speaking)
    return ear.listener.words[begin:]


def unheard(visitor: Visitor, heard: list[str], language: str) -> list[str]:
    """Every text and every picture's alternative on the page that is not among what was heard."""
    said = _letters(" ".join(heard))
    return [words for words in _shown(visitor) if _letters(spoken(words, language)) not in said]


def _shown(visitor: Visitor) -> Iterator[str]:
    yield from _below(visitor.screen.window.contentItem())


def _below(item: QQuickItem) -> Iterator[str]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        if child.property("unread"):  # turns pages, which the keys do by themselves
            continue
        if child.inherits("QQuickText"):
            yield str(child.property("plain") or child.property("text"))
        seen = QAccessible.queryAccessibleInterface(child)
        if seen is not None and seen.role() == QAccessible.Role.Graphic:
            yield seen.text(QAccessible.Text.Name)
        yield from _below(child)


def _letters(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum())
