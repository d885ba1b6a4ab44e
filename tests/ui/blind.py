"""Somebody who does not see the screen: with a keypad, a headset, and time to listen."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.config import KeypadKeys
from kiosk.store import Library
from kiosk.ui import Pace, ScreenOptions
from tests.hearing import Ear, wait_until
from tests.screen import Visitor

Blind = Callable[..., tuple[Visitor, Ear]]
KEYS = KeypadKeys(plugged=("F19",), unplugged=("F20",))
PLUG, UNPLUG = Qt.Key.Key_F19, Qt.Key.Key_F20
USUAL = Pace(double_strike=0.0)


@pytest.fixture
def blind(library: Library) -> Iterator[Blind]:
    """Makes a visitor with a keypad and a headset."""
    visitors: list[Visitor] = []

    def stand(*, held: bool = False, pace: Pace = USUAL) -> tuple[Visitor, Ear]:
        ear = Ear(held=held)
        options = ScreenOptions(site="example-school-a", sound=ear.parts, keypad=KEYS, pace=pace)
        visitors.append(Visitor(library, options))
        visitors[-1].screen.aloud.open()
        visitors[-1].settle()
        return visitors[-1], ear

    yield stand
    for visitor in visitors:
        visitor.leave()


def plugged_in(blind: Blind, target: str, language: str = "en") -> tuple[Visitor, Ear]:
    """Somebody with a headset, who has chosen a language and a page."""
    visitor, ear = blind()
    visitor.press(PLUG)
    wait_until(lambda: "Speech is on." in ear.listener.words)
    wait_until(lambda: not visitor.screen.aloud.is_speaking)
    visitor.screen.kiosk.chooseLanguage(language)
    visitor.go(target)
    rest(visitor)
    ear.listener.heard.clear()
    return visitor, ear


def rest(visitor: Visitor) -> None:
    """Let everything be said."""
    pause()
    wait_until(lambda: not visitor.screen.aloud.is_speaking)
    visitor.settle()


def pause() -> None:
    """Longer than the screen waits before it speaks of a new page."""
    QTest.qWait(250)
