"""Using the kiosk without seeing it: everything is said, where the keys are and what happens."""

import gc

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.ui import Pace
from kiosk.ui.elements import Element
from kiosk.ui.speech_mode import SpeechMode, said
from tests.hearing import Ear, wait_until
from tests.screen import Visitor
from tests.ui.blind import PLUG, UNPLUG, Blind, blind, pause, plugged_in, rest

__all__ = ["blind"]


def mode(visitor: Visitor) -> SpeechMode:
    return visitor.screen.keeper.speech


def words(ear: Ear) -> str:
    return " ".join(ear.listener.words)


def test_s02_plugging_in_begins_with_the_languages_each_in_its_own_voice(blind: Blind) -> None:
    visitor, ear = blind()
    visitor.press(PLUG)
    rest(visitor)
    assert mode(visitor).is_on
    assert ear.listener.words[0] == "Speech is on."
    named = {name: voice for voice, name in ear.listener.heard}
    assert named["Español"] == "es-419"
    assert named["العربية"] == "ar"
    assert named["Kreyòl ayisyen"] == "ht"
    assert named["简体中文"] == "cmn"


def test_l01_the_language_that_is_being_named_is_the_one_a_press_chooses(blind: Blind) -> None:
    visitor, ear = blind(held=True)
    visitor.press(PLUG)
    wait_until(lambda: ear.speaker.is_heard)
    while ear.listener.words.count("Español") == 0 or focus_name(visitor) != "Español":
        ear.speaker.let_out()
        pause()
    visitor.press(Qt.Key.Key_Return)
    assert visitor.screen.kiosk.session.language == "es"


def focus_name(visitor: Visitor) -> str:
    item = visitor.screen.window.activeFocusItem()
    return str(item.property("text") or "") if item is not None else ""


def test_s02_plugging_in_on_a_page_asks_for_the_language_first(blind: Blind) -> None:
    visitor, _ = blind()
    visitor.go("guide:family-plan")
    visitor.press(PLUG)
    assert visitor.screen.kiosk.session.place.page == "languages"


def test_s02_taking_the_headset_out_silences_it_at_once(blind: Blind) -> None:
    visitor, ear = blind(held=True)
    visitor.press(PLUG)
    wait_until(lambda: ear.speaker.is_heard)
    key(visitor, UNPLUG)
    assert not ear.speaker.is_heard, "before the event loop turns again"
    assert not mode(visitor).is_on


def key(visitor: Visitor, pressed: Qt.Key) -> None:
    """Press a key and let nothing else happen."""
    event = QKeyEvent(QEvent.Type.KeyPress, pressed, Qt.KeyboardModifier.NoModifier)
    QGuiApplication.sendEvent(visitor.screen.window, event)


def test_c05_a_visit_without_its_headset_ends_soon(blind: Blind) -> None:
    pace = Pace(unplugged=0.05, cover=100, tick=0.01, double_strike=0.0)
    visitor, _ = blind(pace=pace)
    visitor.press(PLUG)
    visitor.go("home:")
    key(visitor, UNPLUG)
    wait_until(lambda: visitor.screen.keeper.visit.hides)
    wait_until(lambda: visitor.screen.kiosk.session.place.page == "attract")


def test_c01_who_listens_has_three_minutes(blind: Blind) -> None:
    visitor, _ = plugged_in(blind, "home:")
    visitor.screen.keeper.visit.touched()
    assert visitor.screen.keeper.visit.patience == 180.0


def test_s03_holding_the_help_key_begins_and_ends_speech(blind: Blind) -> None:
    visitor, ear = blind()
    key(visitor, Qt.Key.Key_F1)
    assert not mode(visitor).is_on  # only held, by the clock of the screen itself
    wait_until(lambda: mode(visitor).is_on)
    QTest.keyRelease(visitor.screen.window, Qt.Key.Key_F1)
    rest(visitor)
    assert mode(visitor).is_on
    key(visitor, Qt.Key.Key_F1)
    wait_until(lambda: not mode(visitor).is_on)
    QTest.keyRelease(visitor.screen.window, Qt.Key.Key_F1)
    rest(visitor)
    assert ear.listener.words[-1] == "Speech is off."


def test_s04_any_key_silences_what_is_being_said(blind: Blind) -> None:
    visitor, ear = blind(held=True)
    visitor.press(PLUG)
    wait_until(lambda: ear.speaker.is_heard)
    key(visitor, Qt.Key.Key_Down)
    assert not ear.speaker.is_heard
    wait_until(lambda: ear.speaker.is_heard)


def test_s04_the_help_key_repeats_where_the_keys_are(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "home:")
    visitor.press(Qt.Key.Key_Down)
    rest(visitor)
    once = list(ear.listener.words)
    visitor.press(Qt.Key.Key_F1)
    rest(visitor)
    assert ear.listener.words == once + once
    assert visitor.screen.kiosk.session.place.page == "home"


def test_k06_a_new_page_is_spoken_by_its_heading(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "home:")
    visitor.go("topic:legal")
    rest(visitor)
    assert ear.listener.words == ["Legal help", "heading"]


def test_s13_a_row_says_what_it_is_and_which_of_how_many(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "languages:")
    visitor.press(Qt.Key.Key_Down)
    rest(visitor)
    assert ear.listener.words == ["English", "button, chosen, 1 of 9"]
    visitor.press(Qt.Key.Key_Down)
    rest(visitor)
    assert ear.listener.heard[2:] == [("es-419", "Español"), ("en-us", "button, 2 of 9")]


def test_k11_what_is_switched_on_is_said(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "display:")
    visitor.screen.kiosk.chooseTextScale(1.5)
    for _ in range(12):
        visitor.press(Qt.Key.Key_Down)
        rest(visitor)
    assert "button, chosen" in words(ear)
    assert mode(visitor).is_on
    assert visitor.screen.listen.speechMode


def test_s14_what_happens_is_said(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "search:")
    visitor.write("rights")
    wait_until(lambda: "Results: " in words(ear))
    visitor.screen.kiosk.chooseLanguage("es")
    wait_until(lambda: "Idioma: Español" in words(ear))
    visitor.screen.kiosk.clear()
    wait_until(lambda: "Screen cleared." in words(ear))


def test_s08_what_is_typed_is_never_said(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "search:")
    key(visitor, UNPLUG)
    mode(visitor).start()
    visitor.go("search:")
    visitor.write("zyxwv")
    rest(visitor)
    visitor.press(Qt.Key.Key_Down)
    rest(visitor)
    assert "zyxwv" not in words(ear)


def test_s08_on_the_loudspeaker_a_sensitive_page_says_so_first(blind: Blind) -> None:
    visitor, ear = blind()
    mode(visitor).start()
    rest(visitor)
    visitor.screen.kiosk.chooseLanguage("en")
    ear.listener.heard.clear()
    visitor.go("guide:family-plan")
    rest(visitor)
    assert ear.listener.words[-3:] == [
        "Others can hear this page.",
        "Make a family plan",
        "heading",
    ]


def test_s07_the_next_visitor_hears_it_as_loud_as_usual(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "home:")
    usual = ear.speaker.loudness
    visitor.press(Qt.Key.Key_VolumeUp)
    rest(visitor)
    assert ear.speaker.loudness > usual
    assert "Loudness 4 of 5" in words(ear)
    visitor.screen.kiosk.clear()
    assert ear.speaker.loudness == usual


def test_s16_after_a_visit_the_first_page_is_silent(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "home:")
    visitor.screen.kiosk.start()
    rest(visitor)
    assert ear.listener.heard == []


def test_c03_the_cover_is_spoken_in_the_headset(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "home:")
    visitor.screen.keeper.visit.cover()
    wait_until(lambda: "Are you still here?" in words(ear))
    rest(visitor)
    assert "Go on reading" in words(ear)


@pytest.mark.parametrize(
    ("element", "heard"),
    [
        (Element(QQuickItem(), "Home", "en", "button"), [("Home", "en"), ("BUTTON", "fr")]),
        (
            Element(QQuickItem(), "Aa", "fr", "button", disabled=True),
            [("Aa", "fr"), ("BUTTON, DISABLED", "fr")],
        ),
        (Element(QQuickItem(), "One. Two.", "en"), [("One.", "en"), ("Two.", "en")]),
        (
            Element(QQuickItem(), "A", "ar", "button", True, False, 2, 9),
            [("A", "ar"), ("BUTTON, CHOSEN, 2 OF 9", "fr")],
        ),
    ],
)
def test_s13_name_first_then_what_it_is(element: Element, heard: list[tuple[str, str]]) -> None:
    def word(name: str) -> str:
        return "%1 OF %2" if name == "place" else name.upper()

    assert [(u.text, u.tongue) for u in said(element, "fr", word)] == heard


def test_a_visit_leaves_no_timer_behind(blind: Blind) -> None:
    visitor, _ = blind()
    timers = []
    for _ in range(6):
        visitor.press(PLUG)
        visitor.screen.kiosk.clear()
        visitor.screen.kiosk.start()  # while the voice still forgets
        visitor.press(UNPLUG)
        rest(visitor)
        gc.collect()
        timers.append(sum(isinstance(found, QTimer) for found in gc.get_objects()))
    assert timers[0] == timers[-1], timers
