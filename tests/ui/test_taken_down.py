"""What was taken down is found by nothing: no word, no phrase, no chip, no letter."""

from collections.abc import Iterator
from itertools import product

import pytest

from kiosk.store import Library
from kiosk.ui.viewmodels.searching import Desk, Query
from tests.builders import TABLES, BundleFolder
from tests.screen import MONDAY

GONE = ("guide:old", "guide:wrong", "contact:gone")
TYPED = (
    *("zeppelin", "zepp", "zeppeiln", "airship", "old zeppelin", "wrong", "gone"),
    *("dad arrested", "dirigible", "zepelines", "dad arested zeppelin"),
)
SEARCH_WORDS = """
chips = ["guide:old", "guide:wrong", "contact:gone", "guide:door"]

[synonyms]
zeppelin = ["airship"]

[crisis.taken]
pages = ["guide:old", "guide:wrong", "contact:gone", "guide:door"]
phrases = ["dad arrested"]
"""


@pytest.fixture
def library(bundle: BundleFolder) -> Iterator[Library]:
    """One page past its day, two taken down later, and one translation nobody has checked."""
    bundle.write("bundle.toml", TABLES["bundle.toml"] + 'unreviewed = "hide"\n')
    bundle.guide("door", "A zeppelin at the door.\n")
    hidden = {"title": "Dirigible", "summary": "Zepelines", "state": "machine"}
    bundle.guide("door", "Un dirigible en la puerta.\n", language="es", **hidden)
    bundle.guide("old", "An old zeppelin.\n", title="Old zeppelin", review_by="2026-01-01")
    bundle.guide("wrong", "A wrong zeppelin.\n", title="Wrong zeppelin")
    bundle.contact("gone", "A zeppelin that left.\n", title="Gone zeppelin")
    bundle.write("search/en.toml", SEARCH_WORDS)
    bundle.compiled()
    with Library(bundle.database, MONDAY.astimezone) as library:
        library.withdraw(frozenset({"guide:wrong", "contact:gone"}))
        yield library


def test_nothing_that_is_typed_finds_it(library: Library) -> None:
    desk = Desk(library)
    for typed, reader in product(TYPED, ("en", "es")):
        found = desk.find(Query(typed, reader, "", MONDAY))
        shown = (*found.pinned, *found.rows)
        assert not {row.target for row in shown} & set(GONE), typed
        assert not any("irigible" in row.title + row.note for row in shown), typed


def test_what_is_left_is_still_found(library: Library) -> None:
    desk = Desk(library)
    for typed in ("zeppelin", "airship", "dad arrested"):
        found = desk.find(Query(typed, "es", "", MONDAY))
        assert [row.target for row in (*found.pinned, *found.rows)] == ["guide:door"]


def test_no_chip_and_no_letter_leads_to_it(library: Library) -> None:
    for reader in ("en", "es"):
        ways = Desk(library).ways(reader, "")
        assert [row.target for row in ways.chips] == ["guide:door"]
        assert [row.target for _, rows in ways.letters for row in rows] == ["guide:door"]


def test_what_is_taken_down_while_somebody_searches_is_gone_at_once(library: Library) -> None:
    desk = Desk(library)
    assert desk.find(Query("zeppelin", "en", "", MONDAY)).rows
    library.withdraw(frozenset({*GONE, "guide:door"}))
    assert desk.find(Query("zeppelin", "en", "", MONDAY)).rows == ()
    assert desk.ways("en", "").chips == ()
