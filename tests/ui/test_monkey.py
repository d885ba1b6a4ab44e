"""E33: ten minutes of random fingers and keys, and the kiosk is still a kiosk."""

import os
import random
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.pin import hashed
from kiosk.store import Library
from kiosk.ui import Pace, Placement, ScreenOptions, StaffRoom
from tests.screen import Visitor

SECONDS = float(os.environ.get("KIOSK_MONKEY_SECONDS", "600"))
WARM = 0.2  # of that time: until every page was there once
MOST_GROWTH = 1.10
FINGERS = 5
KEYS = [Qt.Key(number) for number in range(0x20, 0x61)] + [
    *(Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Menu),
    *(Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F11, Qt.Key.Key_Home, Qt.Key.Key_Delete),
]
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
]


class Monkey:
    """Does anything, in no order, with five fingers and a keyboard."""

    def __init__(self, visitor: Visitor, seed: int) -> None:
        self._window = visitor.screen.window
        self._device = QTest.createTouchDevice()
        self._chance = random.Random(seed)
        self._down: dict[int, QPoint] = {}

    def act(self) -> None:
        """One thing."""
        if self._chance.random() < 0.7:
            self._touch()
        elif self._chance.random() < 0.8:
            key, modifier = self._chance.choice(KEYS), self._chance.choice(MODIFIERS)
            QTest.keyClick(self._window, key, modifier)
        else:
            button = self._chance.choice((Qt.MouseButton.RightButton, Qt.MouseButton.LeftButton))
            QTest.mouseClick(self._window, button, pos=self._place())

    def let_go(self) -> None:
        """Lift every finger."""
        for finger, place in self._down.items():
            event = QTest.touchEvent(self._window, self._device)
            event.release(finger, place, self._window).commit()
        self._down.clear()

    def _touch(self) -> None:
        finger = self._chance.randrange(FINGERS)
        event = QTest.touchEvent(self._window, self._device)
        for other in self._down:
            if other != finger:
                event.stationary(other)
        place = self._place()
        if finger not in self._down:
            self._down[finger] = place
            event.press(finger, place, self._window)
        elif self._chance.random() < 0.5:
            self._down[finger] = place
            event.move(finger, place, self._window)
        else:
            event.release(finger, self._down.pop(finger), self._window)
        event.commit()

    def _place(self) -> QPoint:
        size = self._window.size()
        return QPoint(self._chance.randrange(size.width()), self._chance.randrange(size.height()))


@pytest.mark.slow
def test_e33_whatever_a_monkey_does_it_ends_at_the_first_page(
    library: Library, qtbot: QtBot
) -> None:
    seed = int(os.environ.get("KIOSK_SEED") or random.randrange(10**6))
    print(f"seed {seed}")
    pace = Pace(idle=2.0, unhurried=2.0, longest=2.0, cover=3, tick=0.05)
    staff = StaffRoom(hashed("739154"))
    options = ScreenOptions("example-school-a", pace=pace, staff=staff)
    visitor = Visitor(library, options._replace(placement=Placement.FULL_SCREEN))
    monkey = Monkey(visitor, seed)
    began, done, warm = time.monotonic(), 0, 0
    while (now := time.monotonic() - began) < SECONDS:
        if not warm and now > WARM * SECONDS:
            warm = memory()
        monkey.act()
        QGuiApplication.processEvents()
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        done += 1
        shown = [window for window in QGuiApplication.topLevelWindows() if window.isVisible()]
        assert shown == [visitor.screen.window], done
    monkey.let_go()
    visitor.screen.keeper.staff.close()
    page = visitor.screen.kiosk
    qtbot.waitUntil(lambda: page.session.place.page == "attract", timeout=60_000)
    print(f"{done} acts, memory {warm} KB after the first {WARM:.0%}, {memory()} KB at the end")
    assert memory() < warm * MOST_GROWTH
    visitor.leave()


def memory() -> int:
    """Kilobytes that the system gave this process; 1 where it does not say."""
    status = Path("/proc/self/status")
    lines = status.read_text(encoding="ascii").splitlines() if status.is_file() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("VmRSS:")), 1)
