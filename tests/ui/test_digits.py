"""Q14: in an Arabic line every number keeps its digits in order; a wrong number is real harm."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication, QTextLayout, QTextOption
from PySide6.QtQuick import QQuickItem

from kiosk.content import Contact, Guide, isolated
from kiosk.store import Library
from tests.screen import Visitor

NUMBER = re.compile(r"[0-9]+(?:[-.:/ ()]+[0-9]+)+")


def places(text: str, start: int, end: int, font: QFont) -> list[float]:
    """Where each digit of a piece of text stands, when its line runs from right to left."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e5)
    layout.endLayout()
    return [
        line.glyphRuns(position, 1)[0].positions()[0].x()
        for position in range(start, end)
        if text[position].isdigit()
    ]


def texts(item: QQuickItem) -> list[tuple[str, QFont]]:
    """Every text that is drawn below an item, with its font."""
    found = [
        (str(child.property("text")), child.property("font"))
        for child in item.childItems()
        if child.inherits("QQuickText") and child.isVisible()
    ]
    return found + [text for child in item.childItems() for text in texts(child)]


def contacts(library: Library) -> list[str]:
    return [row["slug"] for row in library.ask("SELECT slug FROM page WHERE kind = 'contact'")]


@pytest.mark.usefixtures("qapp")
def test_q14_without_isolates_a_number_would_be_turned_round() -> None:
    text = "اتصل 860-555-1234"
    assert places(text, 5, len(text), QFont()) != sorted(places(text, 5, len(text), QFont()))


@pytest.mark.parametrize("page", ["contact", "home", "counselors"])
def test_q14_l04_every_number_of_the_bundle_keeps_its_order_on_the_arabic_page(
    visitor: Visitor, library: Library, page: str
) -> None:
    visitor.screen.kiosk.chooseLanguage("ar")
    slugs = contacts(library) if page == "contact" else [""]
    checked = 0
    for slug in slugs:
        visitor.go(f"{page}:{slug}")
        for text, font in texts(visitor.screen.window.contentItem()):
            for line in text.split("\n"):
                for number in NUMBER.finditer(line):
                    xs = places(line, *number.span(), font)
                    assert xs == sorted(set(xs)), line
                    checked += 1
    assert checked >= len(slugs)


def words_of(page: Guide | Contact) -> Iterator[str]:
    """Every line of a page as it is drawn."""
    yield isolated(page.title)
    yield isolated(page.summary)
    for block in page.blocks:
        yield from block.text.split("\n")
        yield from (words for _, words in block.cells)
    if isinstance(page, Guide):
        yield from (step.plain for step in page.steps)


def test_q14_l04_every_number_in_the_words_of_a_page_keeps_its_order(
    qapp: QGuiApplication, library: Library
) -> None:
    checked = 0
    for row in library.ask("SELECT kind, slug FROM page WHERE kind != 'notice'"):
        ask = library.guide if row["kind"] == "guide" else library.contact
        page = ask(row["slug"], "ar")
        assert page is not None
        for line in words_of(page):
            for number in NUMBER.finditer(line):
                xs = places(line, *number.span(), qapp.font())
                assert xs == sorted(set(xs)), (row["slug"], line)
                checked += 1
    assert checked >= 30


def test_every_telephone_number_of_the_bundle_is_on_its_arabic_page(
    visitor: Visitor, library: Library
) -> None:
    visitor.screen.kiosk.chooseLanguage("ar")
    for slug in contacts(library):
        visitor.go(f"contact:{slug}")
        contact = library.contact(slug, "ar")
        assert contact is not None
        for phone in contact.phones:
            assert visitor.sees(phone.display)


def test_l05_hours_on_an_arabic_page_are_words_and_no_dash(visitor: Visitor) -> None:
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.go("contact:counselor-example-a")
    hours = [name for name in visitor.names() if re.search(r"[0-9]:[0-9]{2}", name)]
    assert any("من 8:00 ص إلى 3:00 م" in name for name in hours)
    assert not any(re.search(r"[0-9]\s*[-–]\s*[0-9]", name) for name in hours)
