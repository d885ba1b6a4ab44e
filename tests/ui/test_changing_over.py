"""A newer release comes in when nobody reads; a page that is taken down goes at once."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path

import pytest

from kiosk.chosen_content import Shelf
from kiosk.compiler import compile_bundle
from kiosk.places import shipped
from kiosk.store import (
    Disk,
    Installed,
    Library,
    Store,
    activate,
    install,
    prepare,
    read_state,
    write_state,
)
from tests.builders import BundleFolder
from tests.screen import MONDAY, Visitor

RETRACTED = ("guide:papers",)


class Releases:
    """A store with releases made for a test."""

    def __init__(self, folder: Path) -> None:
        """Begin with an empty store."""
        self.store = Store(folder)
        self.shelf = Shelf(self.store)
        prepare(Disk(), self.store)

    def bring(self, database: Path, number: int) -> None:
        """Install a copy of a compiled bundle and make it the active release."""
        made = self.store.scratch / "new.db", self.store.scratch / "new.src"
        shutil.copy(database, made[0])
        made[1].write_bytes(b"")
        name = install(Disk(), self.store, made, number, 0)
        release = Installed(name, number, index=str(number))
        activate(Disk(), self.store, read_state(self.store.folder), release)

    def retract(self, *pages: str) -> None:
        """Take pages down."""
        self.keep(retracted=pages)

    def keep(self, **changed: object) -> None:
        """Change what is remembered."""
        state = read_state(self.store.folder)
        write_state(Disk(), self.store.folder, replace(state, **changed))


@pytest.fixture
def releases(tmp_path: Path, database: Path) -> Releases:
    made = Releases(tmp_path / "store")
    made.bring(database, 1)
    return made


@pytest.fixture
def reading(releases: Releases) -> Iterator[Visitor]:
    library = releases.shelf.newer()
    assert library is not None
    visitor = Visitor.before(library)
    yield visitor
    visitor.leave()


def other_content(folder: Path) -> Path:
    bundle = BundleFolder.new(folder)
    bundle.guide("door", title="A new page")
    bundle.compiled()
    return bundle.database


def look(visitor: Visitor, releases: Releases) -> None:
    visitor.screen.look(releases.shelf)
    visitor.settle()


def test_a_new_release_waits_for_the_reader_to_leave(
    reading: Visitor, releases: Releases, tmp_path: Path
) -> None:
    reading.go("guide:papers")
    before = reading.names()
    releases.bring(other_content(tmp_path / "other"), 2)
    look(reading, releases)
    assert reading.names() == before
    reading.tap("Clear my screen")
    look(reading, releases)
    reading.tap("Start")
    reading.tap("English")
    reading.tap("Know your rights")
    assert reading.sees("A new page")


def test_the_neutral_page_stays_the_neutral_page(
    reading: Visitor, releases: Releases, tmp_path: Path
) -> None:
    reading.go("neutral")
    releases.bring(other_content(tmp_path / "other"), 2)
    look(reading, releases)
    assert reading.names()[-1] == "Start"


def test_a_page_that_is_taken_down_goes_at_once(reading: Visitor, releases: Releases) -> None:
    reading.go("guide:papers")
    releases.retract(*RETRACTED)
    look(reading, releases)
    assert reading.sees("This page was taken down.")
    assert reading.sees("Please do not rely on what you read here.")
    reading.tap("Talk to a person")
    assert not reading.sees("This page was taken down.")


def test_another_page_stays_when_one_is_taken_down(reading: Visitor, releases: Releases) -> None:
    reading.go("contact:211")
    before = reading.names()
    releases.retract(*RETRACTED)
    look(reading, releases)
    assert reading.names() == before


def test_a_page_that_was_taken_down_is_in_no_list(reading: Visitor, releases: Releases) -> None:
    reading.go("guide:papers")
    title = reading.screen.kiosk.guide.title
    releases.retract(*RETRACTED)
    look(reading, releases)
    reading.go("search")
    reading.write("papers")
    assert not any(name.startswith(title) for name in reading.button_names())


def test_a_restored_page_can_be_read_again(reading: Visitor, releases: Releases) -> None:
    releases.retract(*RETRACTED)
    look(reading, releases)
    releases.retract()
    look(reading, releases)
    reading.go("guide:papers")
    assert not reading.sees("This page was taken down.")


def test_help_gives_way_to_the_first_release(releases: Releases) -> None:
    visitor = Visitor.before(None)
    look(visitor, releases)
    assert visitor.sees("Choose your language")
    visitor.leave()


def test_a_damaged_release_never_comes_on_the_screen(
    reading: Visitor, releases: Releases, tmp_path: Path
) -> None:
    releases.bring(other_content(tmp_path / "other"), 2)
    path = releases.store.database(read_state(releases.store.folder).active.name)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    reading.go("neutral")
    look(reading, releases)
    reading.tap("Start")
    reading.tap("English")
    assert reading.sees("I need help now")


@pytest.mark.parametrize(("days", "said"), [(29, False), (31, True)])
def test_readers_are_told_when_nothing_was_confirmed_for_long(
    releases: Releases, tmp_path: Path, days: int, said: bool
) -> None:
    content = tmp_path / "aged"
    shutil.copytree(shipped().content, content)
    with (content / "bundle.toml").open("a") as file:
        file.write("age_days = 30\n")
    compile_bundle(content, tmp_path / "aged.db")
    releases.bring(tmp_path / "aged.db", 2)
    signed = MONDAY.astimezone(UTC) - timedelta(days=days)
    releases.keep(signed_at=signed.isoformat())
    visitor = Visitor.before(releases.shelf.newer())
    visitor.go("home:")
    look(visitor, releases)
    assert visitor.sees("These pages may be out of date.") is said
    visitor.leave()


def test_the_withdrawn_page_has_no_fault(reading: Visitor, releases: Releases) -> None:
    from tests.ui.test_geometry import faults  # noqa: PLC0415 - only here

    reading.go("guide:papers")
    releases.retract(*RETRACTED)
    look(reading, releases)
    assert faults(reading) == []


def test_the_shelf_opens_a_release_once(releases: Releases) -> None:
    opened = releases.shelf.newer()
    assert isinstance(opened, Library)
    assert releases.shelf.newer() is None
    assert not releases.shelf.has_newer()
    opened.close()
