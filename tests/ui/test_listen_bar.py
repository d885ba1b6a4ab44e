"""While a page is read aloud: silent at any touch, marked, as loud and as fast as one likes."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.store import Library
from kiosk.ui import ScreenOptions
from kiosk.ui.aloud import LOUDNESSES, PACES
from kiosk.ui.marking import marked
from tests.hearing import Ear, listen, wait_until
from tests.screen import LANDSCAPE, PORTRAIT, Visitor
from tests.ui.audit import faults
from tests.ui.conftest import Hearing


def test_s04_pause_go_on_repeat_and_stop(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:enroll-in-school")
    listen(visitor, ear)
    visitor.tap("Pause")
    assert not ear.speaker.is_heard
    assert visitor.screen.listen.state == "paused"
    visitor.tap("Go on")
    assert ear.speaker.is_heard
    first = ear.listener.words[0]
    visitor.tap("Repeat")
    wait_until(lambda: ear.speaker.is_heard)
    assert ear.listener.words.count(first) == 2
    visitor.tap("Stop")
    assert not ear.speaker.is_heard
    assert visitor.screen.listen.state == ""


def test_s04_a_touch_of_the_page_silences_it_at_once(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:enroll-in-school")
    listen(visitor, ear)
    QTest.mousePress(
        visitor.screen.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(540, 900),
    )
    assert not ear.speaker.is_heard, "before the finger is lifted"
    assert visitor.screen.listen.state == "paused"


def test_s05_the_sentence_that_is_heard_is_marked(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:enroll-in-school")
    listen(visitor, ear)
    seen = []
    while visitor.screen.listen.state == "reading" and len(seen) < 12:
        seen.append([item.property("marked") for item in heard_items(visitor)])
        number = len(ear.speaker.played)
        ear.speaker.let_out()
        wait_until(lambda n=number: len(ear.speaker.played) > n)
    assert all(len(marks) == 1 for marks in seen), "one place at a time"
    underlined = [marks[0] for marks in seen if marks[0]]
    assert len(underlined) > 8
    assert all(marks.count("<u>") == 1 for marks in underlined)
    visitor.tap("Stop")
    assert heard_items(visitor) == []


def button(visitor: Visitor, name: str) -> str:
    return next(found for found in visitor.button_names() if found.startswith(name))


def heard_items(visitor: Visitor) -> list[QQuickItem]:
    def below(item: QQuickItem) -> Iterator[QQuickItem]:
        for child in item.childItems():
            if child.property("heard"):
                yield child
            yield from below(child)

    return list(below(visitor.screen.window.contentItem()))


@pytest.mark.parametrize(
    ("plain", "bold", "sentence", "shown"),
    [
        ("One. Two.", "", "Two.", "One. <u>Two.</u>"),
        ("One. Two.", "One. <b>Two.</b>", "Two.", "One. <b><u>Two.</u></b>"),
        ("A & B.", "<b>A</b> &amp; B.", "A & B.", "<b><u>A</b> &amp; B.</u>"),
        ("1 < 2.", "", "1 < 2.", "<u>1 &lt; 2.</u>"),
        (
            "Call \u2066860-555\u2069 now.",
            "",
            "Call 860-555 now.",
            "<u>Call \u2066860-555\u2069 now.</u>",
        ),
        ("Keep calm.", "", "1. Keep calm.", "<u>Keep calm.</u>"),
        ("One.\nTwo.", "", "Two.", "One.<br><u>Two.</u>"),
        ("One.", "", "Three.", ""),
    ],
)
def test_s05_how_a_sentence_is_marked(plain: str, bold: str, sentence: str, shown: str) -> None:
    assert marked(plain, bold, sentence) == shown


def test_s06_loudness_goes_in_steps_and_is_shown(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:enroll-in-school")
    listen(visitor, ear)
    assert button(visitor, "Loudness") == "Loudness. 3 of 5"
    before = ear.speaker.loudness
    visitor.tap("Loudness")
    assert ear.speaker.loudness > before
    assert button(visitor, "Loudness") == "Loudness. 4 of 5"


def test_s07_loudness_and_pace_are_as_usual_for_the_next_visitor(hearing: Hearing) -> None:
    visitor, ear = hearing()
    usual = ear.speaker.loudness
    visitor.go("guide:enroll-in-school")
    listen(visitor, ear)
    visitor.tap("Loudness")
    visitor.tap("Speed")
    visitor.tap("Clear my screen")
    wait_until(lambda: ear.listener.forgot == 1)
    assert not ear.speaker.is_heard
    assert ear.speaker.loudness == usual == LOUDNESSES[2]
    assert PACES[visitor.screen.aloud.pace] == 1.0
    assert visitor.screen.listen.state == ""


def test_s17_the_pace_changes_from_slowest_to_fastest(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:enroll-in-school")
    listen(visitor, ear)
    seen = []
    for _ in PACES:
        seen.append(button(visitor, "Speed"))
        visitor.tap("Speed")
        wait_until(lambda: ear.speaker.is_heard)
    assert seen == [
        "Speed. ×1",
        "Speed. ×1.25",
        "Speed. ×1.5",
        "Speed. ×2",
        "Speed. ×0.6",
        "Speed. ×0.8",
    ]


def test_c05_while_a_page_is_read_no_cover_comes(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visit = visitor.screen.keeper.visit
    visitor.go("guide:enroll-in-school")
    assert visit.waits
    listen(visitor, ear)
    assert not visit.waits
    visitor.tap("Pause")
    assert visit.waits


@pytest.mark.slow
@pytest.mark.parametrize(
    ("size", "language", "scale"),
    [
        (PORTRAIT, "en", 1.0),
        (PORTRAIT, "ar", 2.0),
        (PORTRAIT, "pt-BR", 2.0),
        (LANDSCAPE, "es", 2.0),
        (LANDSCAPE, "ar", 1.0),
    ],
)
@pytest.mark.parametrize("state", ["asking", "reading"])
def test_s04_the_bar_fits_and_its_buttons_are_large(
    library: Library, size: tuple[int, int], language: str, scale: float, state: str
) -> None:
    ear = Ear(held=True)
    visitor = Visitor(library, ScreenOptions(site="example-school-a", size=size, sound=ear.parts))
    try:
        visitor.screen.aloud.open()
        visitor.settle()
        visitor.screen.kiosk.chooseLanguage(language)
        visitor.screen.kiosk.chooseTextScale(scale)
        visitor.go("guide:family-plan")
        if state == "asking":
            visitor.screen.listen.listen()
        elif state == "reading":
            visitor.screen.listen.read()
        visitor.settle()
        assert visitor.screen.listen.property("state") == state
        assert faults(visitor, scale) == []
    finally:
        visitor.leave()
