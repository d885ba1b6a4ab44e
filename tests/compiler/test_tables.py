"""bundle.toml, languages.toml, sites.toml and topics.toml: what is wrong in them has a line."""

import pytest

from kiosk.compiler.limits import LIMITS
from kiosk.compiler.tables import read_bundle
from kiosk.content import Language, Site, Topic
from tests.builders import TABLES


def problems(bundle):
    return [(problem.file, problem.line, problem.rule) for problem in read_bundle(bundle.folder)[1]]


def test_sound_tables_become_a_bundle(bundle):
    found, problems = read_bundle(bundle.folder)
    assert problems == []
    assert (found.title, found.timezone) == ("Help for families", "America/New_York")
    assert found.languages[0] == Language("en", "English", order=1)
    assert found.languages[4].direction == "rtl"
    assert found.sites == (Site("north", "North School"), Site("south", "South School"))
    titles = (("en", "Know your rights"), ("es", "Conozca sus derechos"))
    assert found.topics[0] == Topic("rights", "shield", 1, titles)


@pytest.mark.parametrize(
    ("table", "old", "new", "line", "rule"),
    [
        ("bundle.toml", "schema = 1", "schema = 2", 2, "schema"),
        ("bundle.toml", 'title = "Help for families"', "", 1, "missing"),
        ("bundle.toml", 'title = "Help for families"', "title = 5", 3, "kind"),
        ("bundle.toml", "America/New_York", "America/Hartford", 6, "table"),
        ("bundle.toml", "America/New_York", "../../etc/passwd", 6, "table"),
        ("bundle.toml", 'default_language = "en"', 'default_language = "xx"', 5, "table"),
        ("bundle.toml", "district", "distrikt", 4, "unknown-key"),
        ("bundle.toml", "schema = 1", "schema = = 1", 2, "toml"),
        ("bundle.toml", "Help for families", "Help \\u0000", 3, "kind"),
        ("languages.toml", 'direction = "rtl"', 'direction = "left"', 22, "table"),
        ("languages.toml", 'endonym = "Español"', "", 6, "missing"),
        ("languages.toml", "order = 2", "order = -1", 8, "kind"),
        ("languages.toml", "order = 2", "order = 1.5", 8, "kind"),
        ("languages.toml", "order = 2", "order = true", 8, "kind"),
        ("languages.toml", 'fallback = ["fr"]', 'fallback = "fr"', 13, "kind"),
        ("languages.toml", "[es]", "[english]", 6, "name"),
        ("languages.toml", "[es]", "[en]", 6, "toml"),
        ("languages.toml", "[en]", "language = 'en'\n[en]", 2, "table"),
        ("sites.toml", 'name = "South School"', 'reach = "tall"\nname = "x"', 6, "table"),
        ("sites.toml", 'name = "South School"', 'example = "yes"\nname = "x"', 6, "kind"),
        ("sites.toml", "[south]", '["South School"]', 5, "name"),
        ("topics.toml", 'icon = "shield"', "icon = [1]", 3, "kind"),
        ("topics.toml", '[school.title]\nen = "Our school"', "", 9, "missing"),
        ("topics.toml", 'en = "Our school"', "en = 5", 9, "kind"),
        ("topics.toml", 'en = "Our school"', 'english = "Our school"', 13, "name"),
    ],
)
def test_a_wrong_value_is_named_with_its_line(bundle, table, old, new, line, rule):
    assert old in TABLES[table]
    bundle.write(table, TABLES[table].replace(old, new, 1))
    assert (table, line, rule) in problems(bundle)


@pytest.mark.parametrize("table", ["bundle.toml", "languages.toml", "topics.toml"])
def test_a_table_that_is_needed_and_missing_is_named(bundle, table):
    (bundle.folder / table).unlink()
    assert (table, 0, "missing") in problems(bundle)


def test_a_bundle_needs_no_schools(bundle):
    (bundle.folder / "sites.toml").unlink()
    assert problems(bundle) == []


@pytest.mark.parametrize(
    "data", [b"\xff", b"x" * (LIMITS.table_bytes + 1), b"a = " + b"[" * 100_000]
)
def test_a_table_that_cannot_be_read_is_named_and_stops_nothing(bundle, data):
    bundle.write("sites.toml", data)
    assert [file for file, _, _ in problems(bundle)] == ["sites.toml"]


def test_a_broken_table_is_one_problem_and_not_one_for_every_page(bundle):
    bundle.guide("door")
    bundle.guide("car")
    bundle.write("topics.toml", "[rights\n")
    bundle.write("languages.toml", "[en\n")
    assert bundle.said() == [("languages.toml", 1, "toml"), ("topics.toml", 1, "toml")]


def test_a_title_in_a_language_the_bundle_lacks_is_named(bundle):
    bundle.write("topics.toml", TABLES["topics.toml"] + 'pl = "Szkoła"\n')
    assert bundle.said() == [("topics.toml", 0, "language")]


def test_a_mark_at_the_start_of_a_table_is_no_part_of_it(bundle):
    bundle.write("bundle.toml", b"\xef\xbb\xbf" + TABLES["bundle.toml"].encode())
    assert problems(bundle) == []
