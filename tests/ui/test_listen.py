"""Reading a page aloud: only when asked, in the right voice, or not at all."""

from threading import Event

import pytest

from kiosk.content import without_controls
from kiosk.speech import Voice
from kiosk.store import Library
from kiosk.ui import ScreenOptions
from tests.builders import BundleFolder
from tests.hearing import LISTEN, Ear, listen, wait_until
from tests.screen import Visitor
from tests.ui.conftest import Hearing, on_monday


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


def test_s09_in_two_languages_beside_each_other_each_has_its_voice(hearing: Hearing) -> None:
    visitor, ear = hearing(Ear())
    visitor.screen.kiosk.chooseLanguage("es")
    visitor.go("guide:family-plan")
    visitor.tap("Mostrar los dos idiomas")
    visitor.screen.listen.read()
    wait_until(lambda: len(ear.listener.heard) > 14)
    visitor.screen.listen.stop()
    said = {words: voice for voice, words in ear.listener.heard}
    assert said["Make a family plan"] == "en-us"
    assert said["Haga un plan familiar"] == "es-419"
    assert "en-us" in [voice for words, voice in said.items() if "adult you trust" in words]


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
    ear.speaker.wake = gone  # type: ignore[method-assign]  # this one dies
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


def test_while_a_sound_server_does_not_answer_the_screen_goes_on(library: Library) -> None:
    answer = Event()
    sound = lambda: answer.wait(60) and None  # noqa: E731
    visitor = Visitor(library, ScreenOptions(site="example-school-a", sound=sound))
    try:
        visitor.screen.aloud.open()
        visitor.screen.kiosk.open("search:")
        visitor.screen.kiosk.type("rights")
        wait_until(lambda: visitor.screen.kiosk.pages.search.is_answered)
        assert not visitor.screen.listen.canListen
    finally:
        answer.set()
        visitor.leave()
