"""A visit ends by itself behind a cover, and leaves the screen as it was on the first morning."""

import gc
import weakref
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.store import Library
from kiosk.ui import Pace, ScreenOptions
from kiosk.ui.session import NEUTRAL, Session
from kiosk.ui.sight import focused
from kiosk.ui.viewmodels import VisitViewModel
from kiosk.ui.visit import is_clear, patience, pressed
from tests.screen import Visitor

USUAL = Pace(double_strike=0.0)
SOON = Pace(idle=0.02, unhurried=0.04, longest=0.06, cover=3, tick=0.01, double_strike=0.0)
Arriving = Callable[..., Visitor]


@pytest.fixture
def arriving(library: Library) -> Iterator[Arriving]:
    """Makes a visitor before a kiosk with a pace of its own."""
    visitors: list[Visitor] = []

    def arrive(pace: Pace = USUAL) -> Visitor:
        options = ScreenOptions(site="example-school-a", pace=pace)
        visitors.append(Visitor(library, options))
        return visitors[-1]

    yield arrive
    for visitor in visitors:
        visitor.leave()


@pytest.mark.parametrize(
    ("words", "unhurried", "seconds"),
    [
        (0, False, 60),  # C01: an ordinary page
        (100, False, 60),
        (500, False, 200),  # a long page: its words at 2.5 a second
        (9000, False, 300),  # at most five minutes
        (0, True, 180),  # large text, keys
        (600, True, 240),
    ],
)
def test_c01_how_long_nobody_may_touch(words: int, unhurried: bool, seconds: float) -> None:
    assert patience(Pace(), words=words, unhurried=unhurried) == seconds


def test_c01_a_long_guide_gives_more_time(arriving: Arriving) -> None:
    visitor = arriving()
    visitor.go("home:")
    home = visitor.screen.keeper.visit.patience
    visitor.go("guide:family-plan")
    assert (home, visitor.screen.kiosk.words > 150) == (60.0, True)
    assert visitor.screen.keeper.visit.patience == max(60.0, visitor.screen.kiosk.words / 2.5)


def test_c01_large_text_gives_more_time(arriving: Arriving) -> None:
    visitor = arriving()
    visitor.go("home:")
    visitor.screen.kiosk.chooseTextScale(2.0)
    assert visitor.screen.keeper.visit.patience == 180.0


def test_c04_the_cover_shows_nothing_of_the_page(arriving: Arriving) -> None:
    visitor = arriving()
    visitor.go("guide:someone-was-detained")
    covered = picture_of_cover(visitor)
    visitor.screen.keeper.visit.touched()
    visitor.go("guide:family-plan")
    assert picture_of_cover(visitor) == covered
    assert "Go on reading" in visitor.button_names()
    assert len(visitor.button_names()) == 1


def picture_of_cover(visitor: Visitor) -> bytes:
    visitor.screen.keeper.visit.cover()
    visitor.settle()
    return pixels(visitor)


def test_c04_going_on_leads_back_to_the_same_place(arriving: Arriving) -> None:
    visitor = arriving()
    visitor.go("search:")
    visitor.write("school")
    before = (visitor.screen.kiosk.session, visitor.names())
    visitor.screen.keeper.visit.cover()
    visitor.settle()
    visitor.press(Qt.Key.Key_Return)
    assert (visitor.screen.kiosk.session, visitor.names()) == before
    visitor.write("s")
    assert field_text(visitor) == "schools"


def field_text(visitor: Visitor) -> str:
    field = visitor.screen.window.activeFocusItem()
    return str(field.property("text"))


def test_c02_any_touch_uncovers_and_presses_nothing(arriving: Arriving) -> None:
    visitor = arriving()
    visitor.go("home:")
    for _ in range(12):
        visitor.screen.keeper.visit.cover()
        QTest.mouseClick(visitor.screen.window, Qt.MouseButton.LeftButton, pos=QPoint(540, 900))
        visitor.settle()
        assert not visitor.screen.keeper.visit.hides
    assert visitor.screen.kiosk.session.place.page == "home"


def test_c06_when_nobody_comes_back_it_is_the_first_morning(
    arriving: Arriving, qtbot: QtBot
) -> None:
    visitor = arriving(SOON)
    fresh = everything(visitor)
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.screen.kiosk.chooseTextScale(2.0)
    visitor.screen.kiosk.chooseTheme("contrast")
    visitor.go("guide:someone-was-detained")
    visitor.go("search:")
    visitor.write("ice")
    page = visitor.screen.kiosk
    qtbot.waitUntil(lambda: page.session.place.page == "attract", timeout=20_000)
    assert everything(visitor) == fresh


@pytest.mark.parametrize(
    "last", ["guide:family-plan", "contact:211", "topic:rights", "counselors:"]
)
def test_c06_after_clear_and_start_every_byte_is_as_before(arriving: Arriving, last: str) -> None:
    visitor = arriving()
    fresh = everything(visitor)
    visitor.screen.kiosk.chooseLanguage("es")
    visitor.screen.kiosk.chooseTheme("dark")
    visitor.go(last)
    visitor.screen.kiosk.clear()
    visitor.settle()
    visitor.tap("Start")
    assert everything(visitor) == fresh


def everything(visitor: Visitor) -> tuple[object, ...]:
    """What the screen is: the visit, every item with its words and place, focus, clipboard."""
    visitor.settle()
    QGuiApplication.processEvents()
    window = visitor.screen.window
    focus = window.activeFocusItem()
    clipboard = QGuiApplication.clipboard()
    return (
        visitor.screen.kiosk.session,
        list(items(window.contentItem())),
        str(focus.metaObject().className()) if focus else "",
        clipboard.text(QClipboard.Mode.Clipboard),
    )


def pixels(visitor: Visitor) -> bytes:
    image = visitor.screen.window.grabWindow()  # kept while its bytes are read
    return bytes(image.constBits())


def items(item: QQuickItem) -> Iterator[tuple[object, ...]]:
    for child in item.childItems():
        yield (
            child.metaObject().className().split("_QML")[0],
            child.isVisible(),
            round(child.x()),
            round(child.y()),
            str(child.property("text") or ""),
            child.property("contentY"),
        )
        yield from items(child)


def test_c05_while_something_is_read_aloud_no_cover_comes(arriving: Arriving, qtbot: QtBot) -> None:
    visitor = arriving(Pace())
    visit = VisitViewModel(visitor.screen.kiosk, SOON)
    visit.listen(True)
    visitor.go("home:")
    with qtbot.assertNotEmitted(visit.changed, wait=100):
        visitor.settle()
    with qtbot.waitSignal(visit.changed, timeout=5000):
        visit.listen(False)


def test_no_cover_comes_where_nobody_is(arriving: Arriving, qtbot: QtBot) -> None:
    visitor = arriving(SOON)
    with qtbot.assertNotEmitted(visitor.screen.keeper.visit.changed, wait=100):
        visitor.settle()


def test_the_neutral_page_gives_way_to_the_first_without_a_cover(
    arriving: Arriving, qtbot: QtBot
) -> None:
    visitor = arriving(SOON)
    kiosk = visitor.screen.kiosk
    kiosk.clear()
    assert kiosk.session == Session("en", trail=(NEUTRAL,))
    qtbot.waitUntil(lambda: kiosk.session == Session("en"), timeout=5000)
    assert not visitor.screen.keeper.visit.hides


def test_c07_back_three_times_clears_the_screen(arriving: Arriving) -> None:
    visitor = arriving(Pace(double_strike=0.0))
    visitor.go("home:")
    visitor.go("topic:rights")
    visitor.go("guide:family-plan")
    visitor.go("contact:211")
    for _ in range(3):
        visitor.press(Qt.Key.Key_Escape)
    assert visitor.screen.kiosk.session.place == NEUTRAL


def test_c07_presses_that_are_far_apart_do_not_count_together() -> None:
    times: tuple[float, ...] = ()
    for now in (0.0, 4.0, 8.0):
        times = pressed(times, now)
    assert not is_clear(times)
    assert is_clear(pressed(pressed(pressed((), 0.0), 1.0), 4.9))


def test_n10_what_was_deleted_cannot_be_brought_back(arriving: Arriving) -> None:
    visitor = arriving()
    visitor.go("search:")
    visitor.write("secret")
    visitor.screen.kiosk.clear()
    visitor.settle()
    visitor.go("search:")
    field = visitor.screen.window.activeFocusItem()
    assert field.property("text") == ""
    assert (field.property("canUndo"), field.property("canRedo")) == (False, False)


def test_c06_who_goes_back_to_the_first_page_leaves_nothing_of_the_visit(
    arriving: Arriving,
) -> None:
    visitor = arriving()
    fresh = visitor.screen.kiosk.session
    visitor.tap("Español")
    visitor.screen.kiosk.chooseTheme("dark")
    visitor.screen.kiosk.chooseTextScale(2.0)
    visitor.screen.kiosk.lower(True)
    visitor.screen.kiosk.back()
    assert visitor.screen.kiosk.session == fresh
    visitor.go("counselors:")
    assert visitor.screen.kiosk.reader == "en"


def test_what_a_page_is_made_of_goes_with_it(arriving: Arriving) -> None:
    visitor = arriving()
    for _ in range(2):  # the first visit makes what stays
        before = objects_of_ours()
        for page in ("guide:papers", "contact:211", "search", "display", "languages", "neutral"):
            visitor.go(page)
    assert objects_of_ours() == before


def test_the_window_keeps_no_item_that_had_the_keys(arriving: Arriving) -> None:
    visitor = arriving()
    visitor.go("search")
    found = focused(visitor.screen.window)
    assert found is not None
    kept = weakref.ref(found)
    del found
    gc.collect()
    assert kept() is None


def objects_of_ours() -> Counter[str]:
    """How many objects of Qt there are of each kind that the kiosk itself makes."""
    gc.collect()
    kinds = (type(each) for each in gc.get_objects() if isinstance(each, QObject))
    return Counter(kind.__name__ for kind in kinds if kind.__module__.startswith("kiosk.ui"))
