"""Keys: where they are is seen, nothing hides it, nothing happens by it, and no page is a trap."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.config import KEY_NAMES, KeypadKeys
from kiosk.store import Library
from kiosk.ui import ScreenOptions
from kiosk.ui.keypad import Action, keymap
from kiosk.ui.session import THEMES
from tests.screen import LANDSCAPE, PORTRAIT, Visitor
from tests.ui.conftest import Standing
from tests.walk import Stop, focused, stop_at, walk

Key = Qt.Key
slow = pytest.mark.slow
SHORT = ("topic:rights", "languages:", "display:", "keys:", "offices:")
LONG = ("guide:rights-at-the-door", "contact:211", "counselors:")
NAMES = ("I need help now", "Know your rights", "How can we help?")
CSS_PIXEL = 25.4 / 96  # mm
CONTRAST = 3.0
EVERY_KEY = KeypadKeys(
    up=("F13",), down=("F14",), back=("F15", "Left"), next=("F16",), act=("F17",), help=("F18",)
)


def telling(*cases: object, keep: int) -> list[object]:
    """The first so many cases always, all others with --slow."""
    return [case if n < keep else pytest.param(case, marks=slow) for n, case in enumerate(cases)]


def page(visitor: Visitor) -> str:
    return visitor.screen.kiosk.session.place.page


@pytest.mark.parametrize("first", telling("search:", LONG[0], *SHORT, *LONG[1:], keep=2))
def test_k02_home_is_three_keys_away_from_everywhere(visitor: Visitor, first: str) -> None:
    """One by the key Home; three by Help, Down and Enter, for a keypad that has no Home."""
    for keys in ([Key.Key_Home], [Key.Key_F1, Key.Key_Down, Key.Key_Return]):
        for stops in (0, 4):
            visitor.go(first)
            for key in [Key.Key_Down] * stops + keys:
                visitor.press(key)
            assert page(visitor) == "home"


def test_k02_the_cover_is_no_trap(visitor: Visitor) -> None:
    visitor.go("guide:family-plan")
    visitor.screen.keeper.visit.cover()
    visitor.settle()
    visitor.press(Key.Key_Down)
    assert not visitor.screen.keeper.visit.hides
    visitor.press(Key.Key_Home)
    assert page(visitor) == "home"


@pytest.mark.parametrize("size", telling(LANDSCAPE, PORTRAIT, keep=1))
@pytest.mark.parametrize("language", telling("ar", "en", keep=1))
def test_k03_keys_go_as_one_reads(standing: Standing, size: tuple[int, int], language: str) -> None:
    visitor = standing(size)
    visitor.screen.kiosk.chooseLanguage(language)
    for first in SHORT:
        visitor.go(first)
        stops = walk(visitor)
        begin = min(range(len(stops)), key=lambda at: stops[at].rect.top())
        read = stops[begin:] + stops[:begin]
        wrong = [(a.name, b.name) for a, b in pairwise(read) if not follows(a, b, language)]
        assert wrong == [], first


def follows(one: Stop, other: Stop, language: str) -> bool:
    """Whether the other stands further on in the row, or below; the frame and a page apart."""
    if (one.scrolled is None) != (other.scrolled is None):
        return True
    one, other = unscrolled(one), unscrolled(other)
    if other.rect.top() >= one.rect.bottom() - 1:
        return True
    beside = other.rect.top() < one.rect.bottom() and one.rect.top() < other.rect.bottom()
    onwards = other.rect.left() - one.rect.left()
    return beside and (onwards < 0 if language == "ar" else onwards > 0)


def unscrolled(stop: Stop) -> Stop:
    """Where it would stand if the page was as high as it is long."""
    return replace(stop, rect=stop.rect.translated(0, stop.scrolled or 0))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", telling(*NAMES, keep=1))
def test_k04_where_the_keys_are_is_seen(visitor: Visitor, theme: str, name: str) -> None:
    visitor.screen.kiosk.chooseTheme(theme)
    visitor.go("home:")
    visitor.press(Key.Key_Up)
    while not stop_at(focused(visitor)).name.startswith(name):
        visitor.press(Key.Key_Down)
    rect = stop_at(focused(visitor)).rect.adjusted(-20, -20, 20, 20)
    seen = visitor.screen.window.grabWindow()
    visitor.screen.keeper.visit.touched(False)
    visitor.settle()
    changed = changed_area(seen, visitor.screen.window.grabWindow(), rect) * visitor.mm_per_px**2
    around = 2 * (rect.width() + rect.height() - 80) * visitor.mm_per_px
    assert changed >= 2 * CSS_PIXEL * around  # WCAG 2.4.13


def changed_area(one: QImage, other: QImage, rect: QRectF) -> int:
    """How many pixels have changed by 3:1 or more."""
    area = rect.toRect().intersected(one.rect())
    return sum(
        contrast(one.pixelColor(x, y), other.pixelColor(x, y)) >= CONTRAST
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
        if one.pixel(x, y) != other.pixel(x, y)
    )


def contrast(one: QColor, other: QColor) -> float:
    """WCAG's ratio of two colors."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    """WCAG's relative luminance."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("scale", telling(2.0, 1.0, keep=1))
@pytest.mark.parametrize("first", telling(*LONG, keep=1))
def test_k05_what_has_the_focus_is_in_sight(visitor: Visitor, first: str, scale: float) -> None:
    visitor.screen.kiosk.chooseTextScale(scale)
    visitor.go(first)
    for _ in range(25):
        visitor.press(Key.Key_Down)
        item = focused(visitor)
        for view in views_around(item):
            top = item.mapToItem(view, QPointF(0, 0)).y()
            fits = item.height() <= view.height()
            assert top >= -1, item.property("spoken")
            assert not fits or top + item.height() <= view.height() + 1, item.property("spoken")


def views_around(item: QQuickItem) -> list[QQuickItem]:
    """What scrolls with this item in it."""
    parent, found = item.parentItem(), []
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            found.append(parent)
        parent = parent.parentItem()
    return found


@pytest.mark.parametrize("first", telling(LONG[0], "home:", *SHORT, *LONG[1:], "neutral", keep=2))
def test_k06_a_page_begins_at_its_heading(visitor: Visitor, first: str) -> None:
    visitor.go(first)
    assert stop_at(focused(visitor)).role == QAccessible.Role.Heading


def test_k06_the_next_page_of_a_kind_begins_at_its_heading_too(visitor: Visitor) -> None:
    visitor.go("guide:family-plan")
    visitor.press(Key.Key_Down)
    visitor.go("guide:papers")
    assert stop_at(focused(visitor)).name == "What to carry and what to sign"
    visitor.screen.kiosk.chooseLanguage("es")
    visitor.settle()
    assert stop_at(focused(visitor)).role == QAccessible.Role.Heading


def test_k06_search_begins_in_its_field(visitor: Visitor) -> None:
    visitor.go("search:")
    assert "editable" in stop_at(focused(visitor)).state


@pytest.mark.parametrize("first", telling("display:", "home:", "counselors:", "search:", keep=1))
def test_k07_going_through_a_page_changes_nothing(visitor: Visitor, first: str) -> None:
    visitor.go(first)
    before = visitor.screen.kiosk.session
    walk(visitor)
    walk(visitor, Key.Key_Up)
    assert visitor.screen.kiosk.session == before


def test_k08_letters_and_digits_press_nothing(visitor: Visitor) -> None:
    visitor.go("topic:rights")
    before = visitor.screen.kiosk.session
    visitor.write("abcdefghijklmnopqrstuvwxyz0123456789")
    assert visitor.screen.kiosk.session == before
    assert not [name for name in KEY_NAMES if len(name) == 1]


def test_k09_every_key_that_can_be_set_is_one_of_qt() -> None:
    assert [name for name in KEY_NAMES if not hasattr(Key, f"Key_{name}")] == []


@pytest.mark.parametrize(
    ("key", "action"),
    [
        (Key.Key_F13, Action.UP),
        (Key.Key_F14, Action.DOWN),
        (Key.Key_F15, Action.BACK),
        (Key.Key_Left, Action.BACK),  # no longer what it usually is
        (Key.Key_F16, Action.NEXT),
        (Key.Key_F17, Action.ACT),
        (Key.Key_F18, Action.HELP),
        (Key.Key_Down, Action.DOWN),
        (Key.Key_Right, Action.NEXT),
        (Key.Key_VolumeUp, Action.LOUDER),
        (Key.Key_VolumeDown, Action.SOFTER),
        (Key.Key_Home, Action.HOME),
    ],
)
def test_k09_what_each_key_of_a_keypad_does(key: Qt.Key, action: Action) -> None:
    assert keymap(EVERY_KEY)[int(key)] is action


def test_k09_a_visit_by_a_keypad_that_sends_other_keys(library: Library) -> None:
    visitor = Visitor(library, ScreenOptions("example-school-a", keypad=EVERY_KEY))
    visitor.go("home:")
    for key in (Key.Key_F14, Key.Key_F17):
        visitor.press(key)
    assert visitor.screen.kiosk.session.place.slug == "need-help-now"
    visitor.press(Key.Key_F16)
    assert stop_at(focused(visitor)).role == QAccessible.Role.Heading
    visitor.press(Key.Key_F15)
    assert page(visitor) == "home"
    visitor.press(Key.Key_F18)
    assert page(visitor) == "keys"
    visitor.leave()


def test_k09_next_leaps_over_the_rows_to_the_headings_and_bars(visitor: Visitor) -> None:
    visitor.go("search:")
    visitor.press(Key.Key_Down)  # in the field the same key moves the cursor
    leapt = []
    for _ in range(5):
        visitor.press(Key.Key_Right)
        leapt.append(stop_at(focused(visitor)).name)
    assert leapt[0] == "All pages, A to Z"
    assert {"q", "Talk to a person. Front desk"} <= set(leapt)


def test_k11_what_is_chosen_is_told(visitor: Visitor) -> None:
    visitor.go("display:")
    assert told(visitor)["Normal text"] == {"checkable", "checked"}
    assert told(visitor)["Large text"] == {"checkable"}
    visitor.tap("Large text")
    assert told(visitor)["Large text"] == {"checkable", "checked"}
    visitor.tap("Large text")  # choosing it again leaves it chosen
    assert told(visitor)["Large text"] == {"checkable", "checked"}
    visitor.go("search:")
    visitor.screen.kiosk.search.chooseLetter("A")
    visitor.settle()
    assert told(visitor)["A"] == {"checkable", "checked"}
    assert told(visitor)["B"] == {"checkable"}


def told(visitor: Visitor) -> dict[str, frozenset[str]]:
    """The state of everything that can be pressed."""
    return {s.name: s.state for s in walk(visitor) if s.role != QAccessible.Role.Heading}


def test_k12_a_touch_hides_the_ring_and_a_key_shows_it_where_one_is(visitor: Visitor) -> None:
    visitor.go("display:")
    visitor.press(Key.Key_Down)
    assert visitor.rings() == 1
    visitor.tap("Very large text")
    assert visitor.rings() == 0
    assert stop_at(focused(visitor)).name == "Very large text"
    visitor.press(Key.Key_Down)
    assert visitor.rings() == 1
    assert stop_at(focused(visitor)).name == "Light"
