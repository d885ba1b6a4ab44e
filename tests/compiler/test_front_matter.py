"""Front matter is text, nothing but text, and knows its lines."""

import pytest

from kiosk.compiler.front_matter import (
    FrontMatterError,
    Listing,
    Scalar,
    Table,
    divide,
    read_front_matter,
)
from kiosk.compiler.limits import LIMITS


def refusal(front: str) -> FrontMatterError:
    with pytest.raises(FrontMatterError) as caught:
        read_front_matter(front)
    return caught.value


@pytest.mark.parametrize(
    "written",
    [
        "06103",
        "no",
        "yes",
        "8:30",
        "null",
        "~x",
        "1e3",
        "2026-11-23",
        "0x1F",
        "1_000",
        ".inf",
        "3.10",
    ],
)
def test_a_value_stays_the_words_that_were_written(written):
    assert read_front_matter(f"zip: {written}") == Table(
        ((Scalar("zip", 2), Scalar(written, 2)),), 2
    )


def test_quotes_are_not_part_of_a_value():
    ((_, value),) = read_front_matter('dial: "211"').entries
    assert value == Scalar("211", 2)


def test_every_value_knows_its_line():
    table = read_front_matter("title: Door\n\nsites:\n  - north\n  - south\n")
    (_, title), (sites, listing) = table.entries
    assert title == Scalar("Door", 2)
    assert sites == Scalar("sites", 4)
    assert listing == Listing((Scalar("north", 5), Scalar("south", 6)), 5)


def test_a_list_of_tables_keeps_both():
    ((_, phones),) = read_front_matter("phones:\n  - kind: call\n    dial: 211\n").entries
    entries = ((Scalar("kind", 3), Scalar("call", 3)), (Scalar("dial", 4), Scalar("211", 4)))
    assert phones == Listing((Table(entries, 3),), 3)


@pytest.mark.parametrize("nothing", ["", "\n\n", "# only a remark", "''"])
def test_front_matter_without_a_name_is_an_empty_table(nothing):
    assert read_front_matter(nothing) == Table((), 2)


@pytest.mark.parametrize(
    ("front", "line", "part"),
    [
        ("title: Door\nsummary: &name words", 3, "`&`"),
        ("title: Door\n\nsummary: *name", 4, "`*`"),
        ("title: !!str 5", 2, "`!`"),
        ("title: Door\nzip: !python/object/apply:os.system [ls]", 3, "`!`"),
        ("title: Door\n<<: *name", 3, "`*`"),
        ("title: Door\nsummary: x\ntitle: Gate", 4, "`title` stands twice; it is also on line 2"),
        ("phones:\n  - dial: 1\n    dial: 2", 4, "`dial` stands twice"),
        ("a:\n b:\n  c:\n   d:\n    e: deep", 6, "more than 4 levels"),
        ("[a, [b, [c, [d, [e]]]]]", 2, "more than 4 levels"),
        ("title: Door\n--- \nsummary: x", 1, "one table"),
        ("? [a, b]\n: c", 2, "must be one word"),
        ("- one\n- two", 2, "`name: value`"),
        ("only words", 2, "`name: value`"),
        ("title: Door\n\tsummary: x", 3, "begins with a tab"),
        ("title: Door\nsummary: a: b", 3, 'in quotes: "a: b"'),
        ("title: Door\nsummary: “a”: b", 3, "quotes are curly"),
        ('title: "Door\nsummary: x', 3, "cannot be read"),
        ("title: @door", 2, "cannot be read"),
        ("title: {", 2, "cannot be read"),
    ],
)
def test_what_hides_meaning_is_refused_with_its_line(front, line, part):
    error = refusal(front)
    assert part in error.text
    assert error.line == line


def test_four_levels_are_enough_for_anything_an_author_writes():
    read_front_matter("a:\n b:\n  c:\n   d: still fine")


def test_a_page_is_taken_apart_at_its_two_lines():
    page = divide("---\ntitle: Door\n---\n\nKeep it closed.\n")
    assert page.front == "title: Door"
    assert page.body == "\nKeep it closed.\n"
    assert page.body_line == 4


def test_three_hyphens_in_the_body_are_the_bodys_own():
    assert divide("---\na: b\n---\none\n---\ntwo").body == "one\n---\ntwo"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "begins with a line `---`"),
        ("\n---\ntitle: Door\n---\n", "begins with a line `---`"),
        ("title: Door\n", "begins with a line `---`"),
        ("---\ntitle: Door\n", "does not end"),
    ],
)
def test_a_page_without_both_lines_is_refused(text, part):
    with pytest.raises(FrontMatterError, match=part):
        divide(text)


def test_front_matter_may_have_eight_kilobytes_and_not_one_byte_more():
    fits = "a: " + "x" * (LIMITS.front_matter_bytes - 3)
    assert divide(f"---\n{fits}\n---\n").front == fits
    with pytest.raises(FrontMatterError, match="longer than 8 KB"):
        divide(f"---\n{fits}x\n---\n")
