"""Reading a page aloud: only when asked, in the right voice, and silent at any touch."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content import without_controls
from kiosk.speech import Voice
from kiosk.store import Library
from kiosk.ui import ScreenOptions
from kiosk.ui.aloud import LOUDNESSES, PACES
from kiosk.ui.marking import marked
from tests.builders import BundleFolder
from tests.hearing import Ear, wait_until
from tests.screen import LANDSCAPE, PORTRAIT, Visitor
from tests.ui.audit import faults
from tests.ui.conftest import on_monday

Hearing = Callable[..., tuple[Visitor, Ear]]


@pytest.fixture
def hearing(library: Library) -> Iterator[Hearing]:
    """Makes a visitor before a kiosk with a loudspeaker; `held` is one that goes on playing."""
    visitors: list[Visitor] = []

    def stand(ear: Ear | None = None, shown: Library | None = None) -> tuple[Visitor, Ear]:
        found = ear or Ear(held=True)
        site = "" if shown else "example-school-a"
        visitors.append(Visitor(shown or library, ScreenOptions(site=site, sound=found.parts)))
        visitors[-1].screen.aloud.open()
        visitors[-1].settle()
        return visitors[-1], found

    yield stand
    for visitor in visitors:
        visitor.leave()


def listen(visitor: Visitor, ear: Ear) -> None:
    """Touch Listen, and hear the first sentence begin."""
    visitor.tap(LISTEN)
    wait_until(lambda: ear.speaker.is_heard)


def button(visitor: Visitor, name: str) -> str:
    return next(found for found in visitor.button_names() if found.startswith(name))


LISTEN = "Listen. Read this page aloud"


def test_s01_a_card_is_read_from_its_name_to_its_sources(hearing: Hearing) -> None:
    visitor, ear = hearing(Ear())
    visitor.go("contact:211")
    visitor.tap(LISTEN)
    wait_until(lambda: visitor.screen.listen.state == "")
    heard = " ".join(ear.listener.words)
    assert "Listen" not in heard
    for words in ("2 1 1", "Sources: ", "Checked on November 23, 2026"):
        assert words in heard
    assert ear.speaker.loudest > 5000


@pytest.mark.parametrize("language", ["en", "ar"])
def test_s09_every_sentence_is_said_by_the_voice_of_the_page(
    hearing: Hearing, language: str
) -> None:
    visitor, ear = hearing(Ear())
    visitor.screen.kiosk.chooseLanguage(language)
    visitor.go("home:")
    visitor.screen.listen.read()
    wait_until(lambda: visitor.screen.listen.state == "")
    voices = {voice for voice, _ in ear.listener.heard}
    assert voices == {"en-us" if language == "en" else "ar"}


def test_s09_what_is_there_in_another_language_is_said_in_that_voice(hearing: Hearing) -> None:
    visitor, ear = hearing(Ear())
    visitor.screen.kiosk.chooseLanguage("pl")
    visitor.go("guide:enroll-in-school")  # not there in Polish
    visitor.screen.listen.read()
    wait_until(lambda: len(ear.listener.heard) > 4)
    visitor.screen.listen.stop()
    said = {words: voice for voice, words in ear.listener.heard}
    assert said[without_controls(visitor.screen.kiosk.guide.title)] == "en-us"
    assert said["Tylko w języku: English"] == "pl"


def test_s09_a_language_without_a_voice_has_no_button_and_says_why(hearing: Hearing) -> None:
    english = Voice("gmw/en-US", ((2, "en-us"), (3, "en")))
    visitor, _ = hearing(Ear([english]))
    visitor.go("home:")
    assert visitor.sees(LISTEN)
    visitor.screen.kiosk.chooseLanguage("ht")
    visitor.settle()
    assert not visitor.screen.listen.canListen
    assert visitor.sees("Pa gen okenn vwa isit la ki pale Kreyòl ayisyen")


def test_without_sound_there_is_no_button_and_nothing_to_explain(visitor: Visitor) -> None:
    visitor.screen.aloud.open()
    visitor.go("guide:family-plan")
    assert not any(name.startswith("Listen") for name in visitor.button_names())
    assert not visitor.sees("No voice here")


def test_s08_nothing_is_said_before_somebody_asks_and_on_the_next_page_again(
    hearing: Hearing,
) -> None:
    visitor, ear = hearing()
    visitor.go("guide:enroll-in-school")
    assert ear.speaker.played == []
    listen(visitor, ear)
    visitor.go("guide:language-help")
    assert not ear.speaker.is_heard
    assert visitor.screen.listen.state == ""


def test_s08_a_sensitive_page_asks_first_whether_others_may_hear_it(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:family-plan")
    visitor.tap(LISTEN)
    assert visitor.sees("Others can hear this page.")
    assert ear.speaker.played == []
    visitor.tap("Not now")
    assert visitor.screen.listen.state == ""
    visitor.tap(LISTEN)
    visitor.tap("Read it aloud")
    wait_until(lambda: ear.speaker.is_heard)


def test_s08_with_a_headset_nobody_is_asked(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:family-plan")
    visitor.screen.listen.be_private(True)
    listen(visitor, ear)


def test_s08_the_search_page_cannot_be_read_on_the_loudspeaker(hearing: Hearing) -> None:
    visitor, _ = hearing()
    visitor.go("search:")
    assert not any(name.startswith("Listen") for name in visitor.button_names())


def test_s16_nobody_hears_anything_on_the_first_page(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.settle()
    assert ear.speaker.played == []
    assert not visitor.screen.listen.canListen


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


def test_c03_the_cover_can_be_heard(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("home:")
    visitor.screen.keeper.visit.cover()
    wait_until(lambda: len(ear.speaker.played) == 1)
    assert ear.speaker.loudest > 5000
    assert ear.listener.heard == [], "a tone, no words"


def test_a_loudspeaker_that_dies_takes_the_button_with_it(hearing: Hearing) -> None:
    visitor, ear = hearing()
    visitor.go("guide:enroll-in-school")
    ear.speaker.wake = gone  # type: ignore[method-assign]
    visitor.tap(LISTEN)
    wait_until(lambda: not visitor.screen.listen.canListen)
    assert visitor.screen.listen.state == ""


def gone() -> None:
    raise OSError("unplugged")


def test_a_recording_beside_the_page_is_played_instead(
    bundle: BundleFolder, hearing: Hearing, recording: bytes
) -> None:
    bundle.guide("door")
    bundle.write("guides/door/en.ogg", recording)
    bundle.compiled()
    ear = Ear(held=True)
    with Library(bundle.database, on_monday) as library:
        visitor, _ = hearing(ear, library)
        visitor.go("guide:door")
        listen(visitor, ear)
        assert ear.listener.heard == []
        assert ear.speaker.loudest > 1000
        assert "Speed" not in " ".join(visitor.button_names())
        visitor.tap("Stop")


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
