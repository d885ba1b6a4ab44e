"""The library answers in the reader's language, says when it fell back, and uses an index."""

import sqlite3
from datetime import date

import pytest

from kiosk.content import Block, Phone, Text
from kiosk.errors import ContentUnreadableError
from kiosk.store import Library, first_language


def slugs(rows):
    return [row.slug for row in rows]


@pytest.mark.parametrize(
    ("slug", "reader", "language"),
    [
        ("door", "en", "en"),
        ("door", "es", "es"),
        ("car", "es", "en"),  # not in Spanish: the default language
        ("car", "ht", "fr"),  # the bundle says: a reader of Haitian Creole reads French first
        ("door", "ht", "en"),  # not in French either
        ("paix", "es", "ar"),  # in one language only: better that than nothing
        ("door", "xx", "en"),  # a language the bundle does not have
    ],
)
def test_a_page_comes_in_the_first_language_of_the_fall_back_order(library, slug, reader, language):
    assert library.guide(slug, reader).language == language


def test_lists_fall_back_page_by_page(library):
    rows = library.pages("guide", "rights", "ht")
    assert [(row.slug, row.language, row.title) for row in rows] == [
        ("door", "en", "At the door"),
        ("car", "fr", "En voiture"),
    ]


def test_topics_fall_back_too(library):
    assert [(t.title, t.language) for t in library.topics("es")] == [
        ("Conozca sus derechos", "es"),
        ("Our school", "en"),
    ]


def test_a_guide_comes_back_as_it_was_written(library):
    page = library.guide("door", "en")
    assert (page.title, page.law, page.order, page.topic) == ("At the door", True, 1, "rights")
    assert page.steps == (Text("Keep it closed.", "Keep it <b>closed</b>."),)
    assert page.blocks == (Block("paragraph", "Call \u2066860-555-0100\u2069."),)


def test_a_translation_has_the_facts_of_the_default_language(library):
    page = library.guide("door", "es")
    assert (page.title, page.law, page.order) == ("En la puerta", True, 1)


def test_a_contact_comes_back_with_its_telephones(library):
    page = library.contact("desk", "en")
    assert page.phones == (Phone("call", "2-1-1", "211"),)
    assert (page.hours, page.room, page.sites) == ("Mo-Fr 08:00-15:00", "Room 1", ("north",))


def test_what_is_not_there_is_nothing(library):
    assert library.guide("nothing", "en") is None
    assert library.contact("lawyer", "en") is None
    assert library.picture("guide/car/nothing.png") is None
    assert library.site("nothing") is None
    assert library.pages("guide", "nothing", "en") == []


@pytest.mark.parametrize(
    ("site", "found"),
    [("", ["door", "car"]), ("north", ["door", "car"]), ("south", ["door"]), ("moon", ["door"])],
)
def test_a_school_sees_its_own_pages_and_those_of_every_school(library, site, found):
    assert slugs(library.pages("guide", "rights", "en", site)) == found


def test_pages_stand_in_their_order(library):
    assert slugs(library.pages("guide", "school", "en")) == ["work", "paix"]


def test_people_are_found_by_what_they_are(library):
    (helper,) = library.people("counselor", "es", "south")
    assert (helper.slug, helper.role, helper.example) == ("helper", "counselor", True)
    assert library.people("office", "en", "south") == []


def test_cards_show_what_a_row_leads_to_and_leave_out_the_rest(library):
    cards = library.cards(["contact:desk", "guide:door", "contact:lawyer", "nonsense"], "es")
    assert list(cards) == ["contact:desk", "guide:door"]
    desk = cards["contact:desk"]
    assert (desk.hours, desk.room, desk.sites) == ("Mo-Fr 08:00-15:00", "Room 1", ("north",))


@pytest.mark.parametrize(
    ("day", "site", "found"),
    [
        (date(2026, 11, 19), "north", ["Storm", "Always there"]),
        (date(2026, 11, 20), "north", ["Storm", "Always there", "Counselor out"]),
        (date(2026, 11, 23), "north", ["Storm", "Always there", "Counselor out"]),
        (date(2026, 11, 24), "north", ["Always there", "Counselor out"]),
        (date(2026, 11, 25), "north", ["Always there"]),
        (date(2026, 12, 2), "south", ["Always there", "Counselor out", "South only"]),
    ],
)
def test_notices_hold_from_their_first_day_through_their_last(library, day, site, found):
    assert [notice.title for notice in library.notices("en", site, day)] == found


def test_the_bundles_own_words(library):
    assert (library.title, library.district) == ("Help for families", "Example District")
    assert (library.default_language, library.timezone) == ("en", "America/New_York")
    assert [language.tag for language in library.languages] == ["en", "es", "ht", "fr", "ar"]
    assert (library.direction("ar"), library.direction("en"), library.direction("xx")) == (
        "rtl",
        "ltr",
        "ltr",
    )
    assert library.site("north").name == "North School"


@pytest.mark.parametrize(("default", "first"), [("es", "es"), ("xx", "en")])
def test_a_new_visitor_starts_in_the_default_language(library, default, first):
    assert first_language(library.languages, default) == first


class ExplainingLibrary(Library):
    """Asks the database how it would answer each question, and keeps its plans."""

    def __init__(self, database):
        self.plans = []
        super().__init__(database)

    def ask(self, sql, values=None):
        self.plans += [row["detail"] for row in super().ask(f"EXPLAIN QUERY PLAN {sql}", values)]
        return super().ask(sql, values)


@pytest.mark.parametrize(
    "question",
    [
        lambda library: library.pages("guide", "rights", "es", "north"),
        lambda library: library.people("counselor", "es", "north"),
        lambda library: library.cards(["contact:desk"], "es"),
        lambda library: library.notices("es", "north", date(2026, 11, 23)),
        lambda library: library.guide("door", "es"),
        lambda library: library.contact("desk", "es"),
        lambda library: library.picture("guide/car/card.png"),
    ],
    ids=["pages", "people", "cards", "notices", "guide", "contact", "picture"],
)
def test_every_question_uses_an_index(compiled_bundle, question):
    with ExplainingLibrary(compiled_bundle) as library:
        library.plans.clear()
        question(library)
        plans = library.plans
    assert plans
    assert [plan for plan in plans if plan.startswith("SCAN")] == []


def test_the_list_of_all_topics_reads_each_topic_once(compiled_bundle):
    with ExplainingLibrary(compiled_bundle) as library:
        library.plans.clear()
        library.topics("es")
        plans = library.plans
    assert [plan for plan in plans if plan.startswith(("SCAN", "USE TEMP"))] == ["SCAN topic"]


def test_a_library_writes_nothing(library):
    with pytest.raises(ContentUnreadableError, match="readonly"):
        library.ask("DELETE FROM page")


@pytest.mark.parametrize(
    "data",
    [b"", b"words", b"SQLite format 3\0", b"SQLite format 3\0" + b"\0" * 5000, b"\0" * 20_000],
)
def test_a_file_that_is_no_database_is_an_error_for_people(tmp_path, data):
    path = tmp_path / "content.db"
    path.write_bytes(data)
    with pytest.raises(ContentUnreadableError, match="is no compiled content"):
        Library(path)


def test_a_file_that_is_not_there_is_an_error_for_people(tmp_path):
    with pytest.raises(ContentUnreadableError, match="is no compiled content"):
        Library(tmp_path / "nothing.db")
    with pytest.raises(ContentUnreadableError, match="is no compiled content"):
        Library(tmp_path)


@pytest.mark.parametrize("schema", ["0", "1", "999", "one", ""])
def test_a_release_of_another_schema_is_an_error_for_people(compiled_bundle, tmp_path, schema):
    path = tmp_path / "content.db"
    path.write_bytes(compiled_bundle.read_bytes())
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE meta SET value = ? WHERE key = 'schema'", (schema,))
    connection.close()
    with pytest.raises(ContentUnreadableError, match="this program reads 2"):
        Library(path)


def everything(path):
    with Library(path) as library:
        for language in library.languages:
            library.topics(language.tag)
            library.notices(language.tag, "", date(2026, 11, 23))
            for row in library.pages("guide", "rights", language.tag):
                library.guide(row.slug, language.tag)
            library.contact("desk", language.tag)
        library.picture("guide/car/card.png")


@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_file_cut_short_is_an_error_for_people_whatever_is_asked(
    compiled_bundle, tmp_path, tenth
):
    data = compiled_bundle.read_bytes()
    path = tmp_path / "content.db"
    path.write_bytes(data[: len(data) * tenth // 10])
    with pytest.raises(ContentUnreadableError, match="Compile it again"):
        everything(path)
