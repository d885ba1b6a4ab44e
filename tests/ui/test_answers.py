"""When can I see a counselor: the answer stands on the first pages, and moves on with the clock."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.store import Library
from kiosk.ui import ScreenOptions
from tests.builders import BundleFolder
from tests.screen import MONDAY, Visitor

LINE = "phones: [{kind: call, display: 2-1-1, dial: '211'}]"
LAST_MOMENT = MONDAY.replace(hour=14, minute=59, second=59, microsecond=990_000)


@pytest.fixture
def folder(tmp_path: Path) -> BundleFolder:
    """North School has one counselor, South School two; a help line never closes."""
    bundle = BundleFolder.new(tmp_path / "content")
    bundle.guide("door", "1. Keep calm.\n2. Say nothing.\n3. Call 2-1-1.\n")
    common = {"kind": "counselor", "topic": "school", "summary": "Someone to talk to"}
    bundle.contact(
        "ada",
        **common | {"title": "School counselor", "hours": "Mo-Fr 08:00-15:00", "room": "Room 112"},
        appointment="none",
        sites="[north]",
        languages="[en, es]",
    )
    bundle.contact(
        "ben",
        **common | {"title": "Counselor Ben", "hours": "Tu,Th 10:00-14:00", "room": "Room 8"},
        appointment="required",
        sites="[south]",
        languages="[en]",
    )
    line = {"title": "Help line", "kind": "helpline", "hours": "24/7", "topic": "school"}
    bundle.contact("line", **line)
    return bundle


@pytest.fixture
def at_north(folder: BundleFolder) -> Iterator[Visitor]:
    """Somebody before the kiosk of North School."""
    with folder.library() as library:
        visitor = Visitor(library, ScreenOptions()._replace(site="north"))
        yield visitor
        visitor.leave()


@pytest.fixture
def anywhere(folder: BundleFolder) -> Iterator[Visitor]:
    """Somebody before a kiosk that stands in no school."""
    with folder.library() as library:
        visitor = Visitor(library, ScreenOptions())
        yield visitor
        visitor.leave()


def answers(visitor: Visitor) -> bool:
    """Whether room and time are on the screen for assistive technology."""
    return visitor.sees("Room 112") and visitor.sees("until 3:00 PM")


def test_s1_g04_from_the_start_it_takes_no_touch_at_all(at_north: Visitor) -> None:
    assert answers(at_north)


@pytest.mark.parametrize("language", ["English", "Kreyòl ayisyen", "Français"])
def test_s1_the_language_is_one_touch_and_the_answer_is_there(
    at_north: Visitor, language: str
) -> None:
    at_north.tap(language)
    assert at_north.sees("Room 112")
    assert at_north.sees("15:00") or at_north.sees("3:00 PM")


def test_s1_the_card_is_one_touch_and_says_it_first(at_north: Visitor) -> None:
    at_north.tap("School counselor")
    assert answers(at_north)
    assert at_north.sees("Today, Monday: 8:00 AM to 3:00 PM")


def test_no_way_of_two_touches_from_the_start_loses_the_answer(at_north: Visitor) -> None:
    """The answer is there after a language, and after the counselor in that language."""
    at_north.tap("English")
    assert answers(at_north)
    at_north.tap("School counselor")
    assert answers(at_north)


@pytest.mark.parametrize(
    ("hours", "words"),
    [(7, "Opens today 8:00 AM"), (15, "Opens tomorrow 8:00 AM"), (5 * 24 + 9, "Opens Monday")],
)
def test_when_nobody_is_there_it_says_when_next(at_north: Visitor, hours: int, words: str) -> None:
    at_north.now = MONDAY.replace(hour=0, minute=0) + timedelta(hours=hours)
    at_north.tap("English")
    assert at_north.sees(words)


def test_with_a_wrong_clock_the_written_hours_stand_alone(
    folder: BundleFolder,
) -> None:
    folder.guide("car", checked_on="2027-06-01")
    with folder.library() as library:
        visitor = Visitor(library, ScreenOptions()._replace(site="north"))
        assert visitor.sees("Room 112 · Monday to Friday, 8:00 AM to 3:00 PM")
        assert not visitor.sees("Open")
        visitor.tap("School counselor")
        assert visitor.sees("Monday to Friday, 8:00 AM to 3:00 PM")
        assert not any(name.startswith(("Open", "Closed", "Today")) for name in visitor.names())
        visitor.leave()


def search_rows(visitor: Visitor, typed: str) -> list[str]:
    """What can be touched after somebody typed."""
    visitor.go("search:")
    visitor.write(typed)
    return [n for n in visitor.button_names() if "counselor" in n.lower() or "line" in n.lower()]


@pytest.mark.parametrize(
    ("language", "typed", "words"),
    [
        ("en", "counselor", "Open now · until 3:00 PM"),
        ("es", "counselor", "Abierto ahora"),
        ("en", "help line", "Open now · All day, every day"),
    ],
)
def test_a_contact_that_search_finds_says_whether_it_is_open(
    at_north: Visitor, language: str, typed: str, words: str
) -> None:
    at_north.screen.kiosk.chooseLanguage(language)
    rows = search_rows(at_north, typed)
    assert any(words in row for row in rows), rows


def test_the_minute_that_closes_changes_a_row_of_the_search_page(at_north: Visitor) -> None:
    at_north.now = LAST_MOMENT
    assert any("Open now" in row for row in search_rows(at_north, "school counselor"))
    at_north.now = LAST_MOMENT + timedelta(minutes=1)
    at_north.screen.kiosk.search.tick(at_north.now)
    at_north.settle()
    assert at_north.sees("Opens tomorrow 8:00 AM")
    assert not at_north.sees("Open now · until")


def test_with_a_wrong_clock_search_claims_nothing(folder: BundleFolder) -> None:
    folder.guide("car", checked_on="2027-06-01")
    with folder.library() as library:
        visitor = Visitor(library, ScreenOptions()._replace(site="north"))
        rows = search_rows(visitor, "school counselor")
        assert any("Monday to Friday, 8:00 AM to 3:00 PM" in row for row in rows)
        assert not any("Open" in row or "Closed" in row for row in rows)
        visitor.leave()


def test_an_overdue_contact_that_search_finds_says_to_call_first(folder: BundleFolder) -> None:
    folder.contact("line", title="Line", kind="helpline", hours="24/7", review_by="2026-11-01")
    with folder.library() as library:
        visitor = Visitor(library, ScreenOptions())
        (row,) = [row for row in search_rows(visitor, "line") if row.startswith("Line")]
        assert "Call first" in row
        assert "All day" not in row
        visitor.leave()


def test_an_overdue_card_says_to_call_first_and_shows_no_hours(folder: BundleFolder) -> None:
    folder.contact("line", title="Line", kind="helpline", hours="24/7", review_by="2026-11-01")
    with folder.library() as library:
        visitor = Visitor(library, ScreenOptions())
        visitor.go("contact:line")
        assert visitor.sees("Call first")
        assert not visitor.sees("All day")
        visitor.leave()


def test_the_minute_that_closes_changes_the_answer_and_redraws_nothing_else(
    at_north: Visitor, qtbot: QtBot
) -> None:
    at_north.now = LAST_MOMENT
    at_north.tap("English")
    assert answers(at_north)
    home = at_north.screen.kiosk.homePage
    redrawn: list[str] = []
    for name in ("featured", "counselor", "topics", "notices"):
        getattr(home, name).modelReset.connect(lambda name=name: redrawn.append(name))
        getattr(home, name).dataChanged.connect(lambda *_, name=name: redrawn.append(f"{name} row"))
    at_north.now = LAST_MOMENT + timedelta(seconds=1)
    qtbot.waitUntil(lambda: at_north.sees("Opens tomorrow 8:00 AM"))
    assert redrawn == ["counselor row"]


def test_the_minute_that_closes_changes_an_open_card(at_north: Visitor, qtbot: QtBot) -> None:
    at_north.now = LAST_MOMENT
    at_north.tap("School counselor")
    card = at_north.screen.kiosk.contact
    redrawn: list[str] = []
    card.changed.connect(lambda: redrawn.append("card"))
    card.blocks.modelReset.connect(lambda: redrawn.append("blocks"))
    at_north.now = LAST_MOMENT + timedelta(seconds=1)
    qtbot.waitUntil(lambda: at_north.sees("Opens tomorrow 8:00 AM"))
    assert redrawn == []


def test_who_is_there_meanwhile_stands_below_closed_counselors(anywhere: Visitor) -> None:
    anywhere.now = MONDAY.replace(hour=16)
    anywhere.go("counselors:")
    assert any(name.startswith("Help line") for name in anywhere.button_names())


def test_nobody_else_is_offered_while_a_counselor_is_there(anywhere: Visitor) -> None:
    anywhere.go("counselors:")
    assert not any(name.startswith("Help line") for name in anywhere.button_names())


@pytest.mark.parametrize("choice", ["Abierto ahora", "Habla mi idioma", "Sin cita"])
def test_a_choice_leaves_only_who_fits_and_touched_again_all(
    anywhere: Visitor, choice: str
) -> None:
    anywhere.tap("Español")
    anywhere.go("counselors:")
    anywhere.tap(choice)
    assert schools(anywhere) == ["North School"]
    anywhere.tap(choice)
    assert schools(anywhere) == ["North School", "South School"]


def test_choices_that_leave_nobody_say_so(anywhere: Visitor) -> None:
    anywhere.tap("العربية")
    anywhere.go("counselors:")
    anywhere.tap("يتحدث لغتي")
    assert schools(anywhere) == []
    assert anywhere.sees("لا أحد في هذه القائمة")


def test_choices_are_forgotten_when_the_list_is_left(anywhere: Visitor) -> None:
    anywhere.tap("English")
    anywhere.go("counselors:")
    anywhere.tap("Open now")
    anywhere.tap("Home")
    anywhere.go("counselors:")
    assert schools(anywhere) == ["North School", "South School"]


def schools(visitor: Visitor) -> list[str]:
    """Whose counselors are in the list."""
    names = [name.split(".")[0] for name in visitor.button_names()]
    return [name for name in names if name.endswith("School")]


def test_an_example_never_claims_to_be_open(library: Library) -> None:
    visitor = Visitor.before(library)
    visitor.tap("School counselor")
    claims = [name for name in visitor.names() if "Open now" in name]
    assert claims
    assert all(name.startswith("Example: ") for name in claims)
    visitor.leave()


def test_what_ends_with_a_point_is_spoken_with_one(at_north: Visitor) -> None:
    at_north.tap("Español")
    at_north.now = MONDAY.replace(hour=16)
    at_north.go("counselors:")
    names = [name.replace("\u00a0", " ") for name in at_north.names()]
    assert any("8:00 a. m." in name for name in names)
    assert not any(".." in name for name in names)
