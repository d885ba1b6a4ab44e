"""The staff's corner: found by holding, opened by the PIN, closed by itself, empty of visitors."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.pin import hashed
from kiosk.store import Library
from kiosk.ui import Fact, Pace, ScreenOptions, StaffRoom
from kiosk.ui.viewmodels import StaffViewModel
from tests.hearing import Ear, wait_until
from tests.screen import LANDSCAPE, PORTRAIT, Visitor
from tests.ui.audit import faults

PIN = "739154"
HASH = hashed(PIN)
FACTS = (
    Fact("program", "0.1.0"),
    Fact("release", "built-in"),
    Fact("lock", "Landlock 7"),
    Fact("faults", ""),
    Fact("records", ""),
)
ROOM = StaffRoom(HASH, facts=lambda: FACTS)
Standing = Callable[..., Visitor]


@pytest.fixture
def in_the_lobby(library: Library) -> Iterator[Standing]:
    """Makes somebody who stands before a kiosk with a staff's corner."""
    visitors: list[Visitor] = []

    def stand(room: StaffRoom = ROOM, size: tuple[int, int] = PORTRAIT) -> Visitor:
        pace = Pace(double_strike=0.0)
        options = ScreenOptions(site="example-school-a", size=size, staff=room, pace=pace)
        visitors.append(Visitor(library, options))
        return visitors[-1]

    yield stand
    for visitor in visitors:
        visitor.leave()


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def try_pin(staff: StaffViewModel, pin: str) -> str:
    for digit in pin:
        staff.press(digit)
    staff.enter()
    return staff.opened


def hold_corner(visitor: Visitor, qtbot: QtBot, place: QPoint) -> None:
    QTest.mousePress(visitor.screen.window, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitSignal(visitor.screen.keeper.staff.changed, timeout=6000, raising=False).wait()
    QTest.mouseRelease(visitor.screen.window, Qt.MouseButton.LeftButton, pos=place)
    visitor.settle()


def test_e30_holding_the_corner_only_asks_for_the_pin(in_the_lobby: Standing, qtbot: QtBot) -> None:
    visitor = in_the_lobby()
    hold_corner(visitor, qtbot, QPoint(20, 20))
    assert visitor.sees("For staff: enter the PIN")
    assert not visitor.sees("This kiosk")


def test_the_pin_opens_the_page_by_touch(in_the_lobby: Standing) -> None:
    visitor = in_the_lobby()
    visitor.screen.keeper.staff.knock()
    visitor.settle()
    for digit in PIN:
        visitor.tap(digit)
    visitor.tap("Enter")
    assert visitor.sees("This kiosk")
    assert visitor.sees("There are none.")
    visitor.tap("Test the touch")
    visitor.tap("Field 1")
    visitor.tap("Done")
    visitor.tap("Done")
    assert visitor.sees("Choose your language")


def test_the_pin_opens_the_page_by_keys(in_the_lobby: Standing) -> None:
    visitor = in_the_lobby()
    visitor.screen.keeper.staff.knock()
    visitor.settle()
    visitor.write(PIN)
    assert visitor.sees("6 digits entered")
    visitor.screen.keeper.staff.enter()
    visitor.settle()
    assert visitor.sees("This kiosk")


def test_the_pin_is_never_seen_or_said(in_the_lobby: Standing) -> None:
    visitor = in_the_lobby()
    visitor.screen.keeper.staff.knock()
    visitor.settle()
    visitor.write("7391")
    assert visitor.sees("4 digits entered")
    assert not visitor.sees("7391")


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("page", ["pin", "facts", "touch"])
def test_everything_on_a_staff_page_can_be_touched_and_read(
    in_the_lobby: Standing, size: tuple[int, int], page: str
) -> None:
    visitor = in_the_lobby(size=size)
    staff = visitor.screen.keeper.staff
    staff.knock()
    if page != "pin":
        try_pin(staff, PIN)
    if page == "touch":
        staff.testTouch()
    visitor.settle()
    assert faults(visitor) == []


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_everything_on_the_cover_can_be_touched_and_read(
    in_the_lobby: Standing, size: tuple[int, int], language: str
) -> None:
    visitor = in_the_lobby(size=size)
    visitor.screen.kiosk.chooseLanguage(language)
    visitor.screen.keeper.visit.cover()
    visitor.settle()
    assert faults(visitor) == []


def test_the_corner_does_nothing_on_a_visitors_page(in_the_lobby: Standing) -> None:
    visitor = in_the_lobby()
    visitor.go("home:")
    QTest.mousePress(visitor.screen.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    visitor.screen.keeper.knock()
    visitor.settle()
    assert not visitor.sees("For staff")


def test_without_a_pin_in_the_settings_there_is_no_corner(in_the_lobby: Standing) -> None:
    visitor = in_the_lobby(room=StaffRoom())
    visitor.screen.keeper.staff.knock()
    visitor.settle()
    assert not visitor.sees("For staff")


def test_e30_after_five_wrong_tries_the_right_pin_does_not_open_for_15_minutes() -> None:
    clock = Clock()
    staff = StaffViewModel(ROOM, 60.0, clock)
    staff.knock()
    for _ in range(5):
        assert try_pin(staff, "000001") == "pin"
    assert try_pin(staff, PIN) == "pin"
    clock.now = 15 * 60.0 - 1
    assert try_pin(staff, PIN) == "pin"
    clock.now = 15 * 60.0
    assert try_pin(staff, PIN) == "facts"


def test_e30_closing_the_pad_does_not_give_new_tries() -> None:
    staff = StaffViewModel(ROOM, 60.0, Clock())
    for _ in range(5):
        staff.knock()
        try_pin(staff, "000001")
        staff.close()
    staff.knock()
    assert try_pin(staff, PIN) == "pin"


def test_e30_the_staff_page_ends_the_kiosk_only_where_the_settings_allow_it(qtbot: QtBot) -> None:
    refused, allowed = (StaffViewModel(ROOM._replace(may_quit=may), 60.0) for may in (False, True))
    for staff in (refused, allowed):
        staff.knock()
        try_pin(staff, PIN)
    with qtbot.assertNotEmitted(refused.quit):
        refused.quitKiosk()
    with qtbot.waitSignal(allowed.quit):
        allowed.quitKiosk()


def test_e36_the_staff_page_closes_by_itself(qtbot: QtBot) -> None:
    staff = StaffViewModel(ROOM, 0.05)
    staff.knock()
    try_pin(staff, PIN)
    qtbot.waitUntil(lambda: staff.opened == "", timeout=5000)


def test_staff_ask_for_a_look_and_for_the_release_before(in_the_lobby: Standing) -> None:
    asked: list[str] = []
    heard = [True]

    def ask(word: str) -> bool:
        asked.append(word)
        return heard[0]

    room = ROOM._replace(look=lambda: ask("look"), step_back=lambda: ask("back"))
    visitor = in_the_lobby(room)
    staff = visitor.screen.keeper.staff
    staff.lookNow()
    assert asked == [], "only behind the PIN"
    staff.knock()
    try_pin(staff, PIN)
    visitor.settle()
    visitor.tap("Look at the share now")
    assert visitor.sees("Asked.")
    heard[0] = False
    visitor.tap("Go back one release")
    assert visitor.sees("Nobody answers.")
    assert asked == ["look", "back"]


def test_where_nobody_can_be_asked_there_is_nothing_to_touch(in_the_lobby: Standing) -> None:
    visitor = in_the_lobby()
    staff = visitor.screen.keeper.staff
    staff.knock()
    try_pin(staff, PIN)
    visitor.settle()
    assert not visitor.sees("Look at the share now")


def test_staff_hear_whether_the_loudspeaker_works(library: Library) -> None:
    ear = Ear()
    options = ScreenOptions(site="example-school-a", staff=ROOM, sound=ear.parts)
    visitor = Visitor(library, options)
    staff = visitor.screen.keeper.staff
    staff.knock()
    try_pin(staff, PIN)
    visitor.settle()
    assert not visitor.sees("Test the sound"), "there is none yet"
    visitor.screen.aloud.open()
    wait_until(lambda: visitor.screen.aloud.has_sound)
    visitor.settle()
    visitor.tap("Test the sound")
    wait_until(lambda: ear.speaker.played != [])
    assert ear.speaker.loudest > 3000
    visitor.leave()


def test_the_pin_opens_the_page_by_a_keypad_that_is_heard(library: Library) -> None:
    ear = Ear()
    options = ScreenOptions(site="example-school-a", staff=ROOM, sound=ear.parts)
    visitor = Visitor(library, options)
    visitor.screen.aloud.open()
    wait_until(lambda: visitor.screen.aloud.has_sound)
    visitor.screen.keeper.speech.start()
    wait_until(lambda: "Speech is on." in ear.listener.words)
    visitor.screen.keeper.staff.knock()
    visitor.settle()
    for digit in PIN:
        step_to(visitor, digit)
        wait_until(lambda there=digit: there in ear.listener.words)
        ear.listener.heard.clear()
        visitor.press(Qt.Key.Key_Return)
    wait_until(lambda: not visitor.screen.aloud.is_speaking)
    assert not any(PIN in words for words in ear.listener.words)
    step_to(visitor, "Enter")
    visitor.press(Qt.Key.Key_Return)
    assert visitor.sees("This kiosk")
    visitor.leave()


def step_to(visitor: Visitor, name: str) -> None:
    """By the down key alone."""
    for _ in range(30):
        item = visitor.screen.window.activeFocusItem()
        if item is not None and item.property("text") == name:
            return
        visitor.press(Qt.Key.Key_Down)
    raise AssertionError(f"the keys never come to {name}")
