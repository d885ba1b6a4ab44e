"""Goes through every page by keys alone, or by touch alone, and tells what can be done on each."""

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.screen import Visitor
from tests.walk import focused

_MOST_STOPS = 400
_TURNING = {"up", "down"}  # the buttons that turn a page stand for scrolling, and are no action


class Reached(NamedTuple):
    """Something that can be done on a page, by its accessible name."""

    page: str
    action: str


class Hand(Protocol):
    """A way to use the screen."""

    def actions(self, visitor: Visitor) -> list[str]:
        """What can be done on the page on the screen."""

    def act(self, visitor: Visitor, action: str) -> None:
        """Do it."""


def crawl(visitor: Visitor, hand: Hand, first: str = "home:") -> set[Reached]:
    """Everything that can be done on every page that leads on from the first."""
    reached: set[Reached] = set()
    waiting, known = [first], {first}
    language = visitor.screen.kiosk.session.language
    while waiting:
        page = waiting.pop(0)
        _go(visitor, page, language)
        actions = [name for name in hand.actions(visitor) if not _writes(name)]
        fresh = [name for name in actions if all(done.action != name for done in reached)]
        reached |= {Reached(page, name) for name in actions}
        for action in fresh:
            _go(visitor, page, language)
            hand.act(visitor, action)
            if (found := place(visitor)) not in known:
                known.add(found)
                waiting.append(found)
    return reached


def _go(visitor: Visitor, page: str, language: str) -> None:
    """Come to a page as somebody who has changed nothing but the language."""
    kiosk = visitor.screen.kiosk
    kiosk.open("home:")
    kiosk.chooseLanguage(language)
    kiosk.chooseTextScale(1.0)
    kiosk.chooseTheme("light")
    visitor.settle()
    visitor.go(page)


def place(visitor: Visitor) -> str:
    """The page on the screen, as `Visitor.go` takes it."""
    at = visitor.screen.kiosk.session.place
    return f"{at.page}:{at.slug}"


def _writes(name: str) -> bool:
    """Whether it is a letter of the keyboard: tests/ui/test_keyboard.py presses those."""
    return len(name.partition(",")[0]) == 1


class Keys:
    """The keys of a keypad."""

    def actions(self, visitor: Visitor) -> list[str]:
        """Every stop that can be pressed."""
        return [_name(item) for item in self._stops(visitor) if _is_action(item)]

    def act(self, visitor: Visitor, action: str) -> None:
        """Go there and press Enter."""
        for item in self._stops(visitor):
            if _name(item) == action:
                visitor.press(Qt.Key.Key_Return)
                return
        raise AssertionError(f"no key leads to {action!r}")

    def _stops(self, visitor: Visitor) -> Iterator[QQuickItem]:
        seen: list[QQuickItem] = []
        while focused(visitor) not in seen and len(seen) < _MOST_STOPS:
            seen.append(focused(visitor))
            yield seen[-1]
            visitor.press(Qt.Key.Key_Down)


class Finger:
    """One finger that taps: no swipe, no long press, no second finger."""

    def __init__(self) -> None:
        """A touch panel."""
        self._device = QTest.createTouchDevice()

    def actions(self, visitor: Visitor) -> list[str]:
        """Every button that comes to sight."""
        found = [_name(item) for item, _ in self._in_sight(visitor) if _is_action(item)]
        return list(dict.fromkeys(found))

    def act(self, visitor: Visitor, action: str) -> None:
        """Tap it."""
        for item, at in self._in_sight(visitor):
            if _name(item) == action:
                self._tap(visitor, at)
                return
        raise AssertionError(f"no touch leads to {action!r}")

    def _in_sight(self, visitor: Visitor) -> Iterator[tuple[QQuickItem, QPoint]]:
        """What can be touched, page by page of a long page."""
        for _ in range(_MOST_STOPS):
            here = list(visitor.touchable())
            yield from here
            on = [at for item, at in here if item.property("glyph") == "down" and item.isEnabled()]
            if not on:
                return
            self._tap(visitor, on[0])

    def _tap(self, visitor: Visitor, at: QPoint) -> None:
        window = visitor.screen.window
        QTest.touchEvent(window, self._device, False).press(0, at, window).commit()
        QTest.touchEvent(window, self._device, False).release(0, at, window).commit()
        visitor.settle()


def _is_action(item: QQuickItem) -> bool:
    pressed = item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")
    return pressed and item.property("glyph") not in _TURNING


def _name(item: QQuickItem) -> str:
    seen = QAccessible.queryAccessibleInterface(item)
    return seen.text(QAccessible.Text.Name) if seen is not None else ""
