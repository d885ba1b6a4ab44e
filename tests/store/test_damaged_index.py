"""Whatever becomes of the index, crisis phrases are answered and every page stays in the list."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from kiosk.compiler import compile_bundle
from kiosk.places import shipped
from kiosk.store import Finder, Library
from tests.store.lobby import tell

CRISES = {
    "I want to kill myself": "contact:988",
    "quiero morrir": "contact:988",
    "انتحار": "contact:988",
    "ICE is at my door": "guide:rights-at-the-door",
    "yo arete papa m": "guide:someone-was-detained",
}


def called(damage):
    """The name of a damage."""
    return damage.__name__


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    out = tmp_path_factory.mktemp("shipped") / "content.db"
    compile_bundle(shipped().content, out)
    return out


@pytest.fixture
def copy(sound, tmp_path):
    return shutil.copy(sound, tmp_path / "content.db")


def tables_of(path, like):
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name FROM sqlite_master WHERE name LIKE ?", (like,))
        return [name for (name,) in rows]


def without_index(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE search_en")
        connection.execute("DROP TABLE vocabulary")
        connection.commit()


def without_contents(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DELETE FROM search_en_data")
        connection.commit()


def with_rubbish(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE search_en_data SET block = randomblob(length(block))")
        connection.execute("UPDATE search_en_idx SET term = randomblob(8)")
        connection.execute("UPDATE vocabulary SET words = '{\"not\": [1'")
        connection.commit()


def with_a_lying_vocabulary(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE vocabulary SET words = 'a b c d\n\n  \nx 0.5 y'")
        connection.commit()


def unharmed(path):
    assert path


DAMAGES = [without_index, without_contents, with_rubbish, with_a_lying_vocabulary]


@pytest.mark.parametrize("damage", DAMAGES, ids=called)
@pytest.mark.parametrize("reader", ["en", "ar", "zh-Hans"])
def test_who_is_in_need_is_answered(copy, damage, reader):
    damage(copy)
    with Library(copy) as library:
        finder = Finder(library)
        first = {typed: finder.answer(typed, reader).hits[0] for typed in CRISES}
    assert {typed: hit.target for typed, hit in first.items()} == CRISES
    assert all(hit.pinned for hit in first.values())


@pytest.mark.parametrize("damage", DAMAGES, ids=called)
def test_other_words_are_no_error_and_every_page_stays_in_the_list(sound, copy, damage):
    with Library(sound) as library:
        pages = library.every_page("en")
    damage(copy)
    with Library(copy) as library:
        finder = Finder(library)
        for typed in ("lawyer", "lawer", "law", "family plan", "école", "律师"):
            finder.answer(typed, "en")
        assert library.every_page("en") == pages
    assert pages


def test_without_search_words_the_index_still_answers(copy):
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("DROP TABLE search_words")
        connection.commit()
    with Library(copy) as library:
        hits = Finder(library).answer("family plan", "en").hits
    assert hits[0].target == "guide:family-plan"


@pytest.mark.slow
@pytest.mark.parametrize("damage", [unharmed, without_index, with_rubbish], ids=called)
def test_every_phrase_of_somebody_in_need_puts_its_page_first(copy, damage):
    """Every phrase of every language, to a reader of each of the nine."""
    damage(copy)
    with Library(copy) as library:
        finder = Finder(library)
        readers = [language.tag for language in library.languages]
        asked = [
            (reader, need.name, phrase)
            for table in finder.words
            for need in table.crisis
            for phrase in need.phrases
            for reader in readers
        ]
        pages = {n.name: n.pages for t in finder.words if t.language == "en" for n in t.crisis}
        missed = [
            (reader, phrase)
            for reader, need, phrase in asked
            if not is_first(finder.answer(phrase, reader).hits, pages[need])
        ]
    assert len(readers) == len(finder.words) == 9
    tell([f"{len(asked) - len(missed)} of {len(asked)}", *map(str, missed)])
    assert missed == []


def is_first(hits, pages):
    """Whether a page of the need stands first, pinned."""
    return bool(hits) and hits[0].pinned and hits[0].target in pages


def test_the_damage_is_done_to_tables_that_exist(sound):
    assert {"search_en_data", "search_en_idx"} <= set(tables_of(sound, "search_en%"))
