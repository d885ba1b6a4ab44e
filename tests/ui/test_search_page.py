"""The search page: chips and letters without typing, answers below the field, no dead end."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QThread

from kiosk.store import Finder, Library
from kiosk.ui import jobs
from kiosk.ui.viewmodels.alphabet import by_letter, letter_of
from kiosk.ui.viewmodels.rows import TouchRow
from kiosk.ui.viewmodels.search import is_enough
from tests.builders import BundleFolder
from tests.screen import Visitor

FRAME = ("Back", "Home", "English. Choose", "Aa.", "Talk to a person", "Clear my screen")


def rows(visitor: Visitor) -> list[str]:
    """What can be touched, without the frame."""
    return [name for name in visitor.button_names() if not name.startswith(FRAME)]


@pytest.fixture
def searching(visitor: Visitor) -> Visitor:
    visitor.go("search:")
    return visitor


def test_what_most_people_need_first_needs_no_typing(searching: Visitor) -> None:
    assert rows(searching)[1:4] == [
        "Talk to a counselor",
        "First steps for your family",
        "Your rights at home",
    ]
    searching.tap("Find legal help")
    assert searching.screen.kiosk.session.place.slug == "find-legal-help"


def test_every_page_can_be_reached_by_its_letter(searching: Visitor, library: Library) -> None:
    letters = [name for name in rows(searching) if name.isupper() or name == "0–9"]
    reached = set()
    for letter in letters:
        searching.screen.kiosk.search.chooseLetter(letter)
        model = searching.screen.kiosk.search.pages
        targets = [model.data(model.index(n), 257) for n in range(model.rowCount())]
        assert targets
        reached |= set(targets)
    pages = library.every_page("en", "example-school-a")
    assert reached == {f"{page.kind}:{page.slug}" for page in pages}


def test_touching_a_page_of_the_list_opens_it(searching: Visitor) -> None:
    searching.tap("W")
    searching.tap("What to carry and what to sign")
    assert searching.screen.kiosk.session.place.slug == "papers"


@pytest.mark.parametrize(
    ("title", "letter"),
    [
        ("Éducation", "E"),
        ("2-1-1", "0–9"),
        ("المدرسة", "م"),
        ("律师", "汉字"),
        ("Żółw", "Z"),
        ("", "…"),
    ],
)
def test_a_title_stands_under_its_letter(title: str, letter: str) -> None:
    assert letter_of(title) == letter


def test_letters_are_in_order_and_numbers_last() -> None:
    found = by_letter([TouchRow("a", "Zoo"), TouchRow("b", "988"), TouchRow("c", "École")])
    assert list(found) == ["E", "Z", "0–9"]


def test_a_slip_is_corrected_and_the_page_says_so(searching: Visitor) -> None:
    searching.write("councelor")
    assert searching.sees("Showing counselor")
    assert any(name.startswith("School counselor") for name in rows(searching))


def test_what_was_typed_right_is_not_said_again(searching: Visitor) -> None:
    searching.write("counselor")
    assert not searching.sees("Showing")


def test_a_hit_tells_its_title_why_and_when_it_is_open(searching: Visitor) -> None:
    searching.write("helpline adults crisis")
    (row,) = [name for name in rows(searching) if name.startswith("ACTION Line")]
    assert "This line helps adults in a crisis, day and night." in row
    assert "All day, every day" in row


def test_a_page_that_is_in_one_other_language_only_says_so(bundle: BundleFolder) -> None:
    bundle.guide("door")
    bundle.guide("car", title="In the car")
    bundle.guide("car", language="fr", title="En voiture")
    with bundle.library() as library:
        visitor = Visitor.before(library)
        visitor.screen.kiosk.chooseLanguage("es")
        visitor.go("search:")
        visitor.write("clozed")
        assert visitor.sees("Se muestra: closed")
        door, car = (
            next(name for name in rows(visitor) if name.startswith(title))
            for title in ("At the door", "In the car")
        )
        visitor.leave()
    assert door.endswith("Solo en: English")
    assert car.endswith(". English")


def test_g12_nothing_found_offers_topics_a_person_and_every_page(searching: Visitor) -> None:
    searching.write("xqzxqzxq")
    assert searching.sees("Nothing was found.")
    for name in ("See all topics", "Talk to someone at school", "A", "Find legal help"):
        assert any(row.startswith(name) for row in rows(searching))


def test_the_answer_to_an_older_keystroke_is_dropped(searching: Visitor) -> None:
    kiosk = searching.screen.kiosk
    kiosk.type("power of attorney")
    kiosk.type("food")
    searching.settle()
    assert any(name.startswith("Food, health and home") for name in rows(searching))
    assert not any(name.startswith("Power of attorney") for name in rows(searching))


def test_an_answer_that_comes_after_the_page_was_left_is_dropped(searching: Visitor) -> None:
    kiosk = searching.screen.kiosk
    kiosk.type("lawyer")
    kiosk.home()
    searching.settle()
    assert kiosk.search.typed == ""
    assert kiosk.search.rows.rowCount() == 0


def test_what_is_typed_stands_in_the_field_and_nowhere_else(
    searching: Visitor, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(0)
    kiosk, window = searching.screen.kiosk, searching.screen.window
    searching.write("zorgblatt counselor")
    assert searching.sees("counselor")  # it was answered
    assert not searching.sees("zorgblatt")  # in no heading, row or name that is read aloud
    assert "zorgblatt" not in window.title()
    searching.tap("Home")
    searching.go("search:")
    assert (kiosk.search.typed, kiosk.search.corrected) == ("", "")
    assert kiosk.search.rows.rowCount() == kiosk.search.pinned.rowCount() == 0
    assert "zorgblatt" not in caplog.text + "".join(capfd.readouterr())


def test_the_screens_thread_goes_on_while_a_search_is_answered(
    searching: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = []
    answer = Finder.answer

    def watched(self: Finder, *query: str):
        threads.append(QThread.currentThread())
        return answer(self, *query)

    monkeypatch.setattr(Finder, "answer", watched)
    searching.write("lawyer")
    assert threads
    assert searching.screen.kiosk.thread() not in threads


def test_a_damaged_index_still_shows_988_and_every_page(database: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(database, tmp_path / "content.db"))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM search_en_data")
        connection.execute("DROP TABLE vocabulary")
        connection.commit()
    with Library(path) as library:
        visitor = Visitor.before(library)
        visitor.go("search:")
        assert {"A", "W"} <= set(rows(visitor))
        visitor.write("I want to die")
        assert rows(visitor)[0].startswith("988 Lifeline")
        visitor.leave()


def test_closing_the_kiosk_in_the_middle_of_a_search_is_quiet(library: Library) -> None:
    visitor = Visitor.before(library)
    visitor.go("search:")
    visitor.screen.kiosk.type("lawyer")
    visitor.leave()
    assert not jobs.are_running()


@pytest.mark.parametrize(
    ("typed", "enough"), [("", False), (" ", False), ("a", False), ("ab", True), ("饿", True)]
)
def test_so_much_must_be_typed(typed: str, enough: bool) -> None:
    assert is_enough(typed) is enough
