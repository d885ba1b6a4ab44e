"""What an author writes becomes blocks of plain text."""

import pytest

from kiosk.content import Block, Text
from tests.builders import blocks, contact, guide, picture, read, said

LRI, PDI = "\u2066", "\u2069"


def outline(folder, body):
    """Kind, depth, marker and words of every block."""
    return [(b.kind, b.depth, b.marker, b.text) for b in blocks(folder, body)]


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ("Words.", ["paragraph"]),
        ("One\ntwo.\n\nThree.", ["paragraph", "paragraph"]),
        ("## Heading", ["heading"]),
        ("## Heading\nWords.", ["heading", "paragraph"]),
        ("- one\n- two", ["item", "item"]),
        ("Words.\n\n1. one\n2. two", ["paragraph", "item", "item"]),
        ("> Quoted.", ["quote"]),
        ("> One.\n>\n> Two.", ["quote", "quote"]),
        ("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |", ["card", "card"]),
        ("[[guide:other]]", ["row"]),
        ("Words.\n[[contact:desk]]\nWords.", ["paragraph", "row", "paragraph"]),
        ('!!! note "Look"\n    Words.', ["box"]),
        ("See [us](https://example.org) today.", ["paragraph", "link"]),
        ("[us](https://example.org)", ["link"]),
    ],
)
def test_every_construct_becomes_its_own_kind_of_block(tmp_path, body, kinds):
    assert [block.kind for block in blocks(tmp_path, body)] == kinds


def test_headings_have_two_depths(tmp_path):
    found = outline(tmp_path, "## Two\n\n### Three\n\n#### Four\n")
    assert [depth for _, depth, _, _ in found] == [2, 3, 3]


def test_a_heading_of_the_first_depth_is_the_titles_and_only_warned_of(tmp_path):
    parsed = read(tmp_path, guide("# One\n\nWords.\n"))
    assert said(parsed) == [(7, "heading")]
    assert parsed.page.blocks[0] == Block("heading", "One", depth=2)


@pytest.mark.parametrize("above", ["Bring:", "Bring\nthese:", "**Bring:**", "## Bring"])
def test_a_list_right_below_a_line_of_text_is_a_list(tmp_path, above):
    found = outline(tmp_path, f"{above}\n- a card\n- a key\n")
    assert found[1:] == [("item", 0, "•", "a card"), ("item", 0, "•", "a key")]


def test_lists_nest_by_four_spaces(tmp_path):
    found = outline(tmp_path, "Words.\n\n- a\n    - b\n        1. c\n- d\n")
    assert [(depth, marker, text) for _, depth, marker, text in found[1:]] == [
        (0, "•", "a"),
        (1, "•", "b"),
        (2, "1.", "c"),
        (0, "•", "d"),
    ]


def test_a_numbered_list_keeps_its_first_number(tmp_path):
    found = outline(tmp_path, "Words.\n\n3. three\n4. four\n")
    assert [marker for _, _, marker, _ in found[1:]] == ["3.", "4."]


def test_an_item_that_goes_on_below_itself_stays_one_item(tmp_path):
    found = outline(tmp_path, "Words.\n\n- a card\n  with a name\n- a key\n")
    assert [text for _, _, _, text in found[1:]] == ["a card with a name", "a key"]


def test_a_second_paragraph_of_an_item_follows_it(tmp_path):
    found = outline(tmp_path, "Words.\n\n- one\n\n    more\n\n- two\n")
    assert [(kind, text) for kind, _, _, text in found[1:]] == [
        ("item", "one"),
        ("paragraph", "more"),
        ("item", "two"),
    ]


@pytest.mark.parametrize(
    ("body", "plain", "bold"),
    [
        ("Keep it **closed**.", "Keep it closed.", "Keep it <b>closed</b>."),
        ("__All__ of it", "All of it", "<b>All</b> of it"),
        ("**a & b < c**", "a & b < c", "<b>a &amp; b &lt; c</b>"),
        ("no bold & here", "no bold & here", ""),
        ("**2 > 1** and *so*", "2 > 1 and so", "<b>2 &gt; 1</b> and so"),
        ("**two\nlines**", "two lines", "<b>two lines</b>"),
        ("&amp; &lt;b&gt; &copy;", "& <b> ©", ""),
    ],
)
def test_the_bold_form_holds_b_and_nothing_else(tmp_path, body, plain, bold):
    (block,) = blocks(tmp_path, body)
    assert (block.text, block.bold) == (plain, bold)


def test_a_link_becomes_a_row_below_its_paragraph(tmp_path):
    _, link = blocks(tmp_path, "Read [the **law**](https://example.org/a?b=1&c=2) first.")
    assert link == Block("link", "the law", target="https://example.org/a?b=1&c=2")


@pytest.mark.parametrize(
    ("body", "target"),
    [
        ("<https://example.org>", "https://example.org"),
        ("<help@example.org>", "mailto:help@example.org"),
        ("[call](tel:211)", "tel:211"),
        ("[us][1]\n\n[1]: https://example.org", "https://example.org"),
        ("[us]\n\n[US]: https://example.org", "https://example.org"),
    ],
)
def test_every_form_of_a_link_keeps_its_address(tmp_path, body, target):
    assert [b.target for b in blocks(tmp_path, body) if b.kind == "link"] == [target]


def test_a_reference_below_a_box_still_serves_the_text_above_it(tmp_path):
    body = "See [us][1].\n\n!!! note\n    Words.\n\n[1]: https://example.org\n"
    assert "link" in [block.kind for block in blocks(tmp_path, body)]


def test_a_table_row_becomes_a_card_of_headings_and_words(tmp_path):
    body = "| Day | Room |\n|:--|--:|\n| Monday | **112** |\n| Tuesday |  |\n"
    monday, tuesday = blocks(tmp_path, body)
    assert monday.cells == (("Day", "Monday"), ("Room", "112"))
    assert tuesday.cells == (("Day", "Tuesday"),)


def test_a_box_holds_its_words_and_what_may_be_touched_follows_it(tmp_path):
    inside = "    Call **211**.\n\n    - any hour\n\n    [[contact:desk]]\n"
    box, row, after = blocks(tmp_path, f'!!! call "At night"\n{inside}\nAfter.\n')
    assert (box.marker, box.cells) == ("call", (("", "At night"),))
    assert (box.text, box.bold) == ("Call 211.\n• any hour", "Call <b>211</b>.\n• any hour")
    assert (row.target, after.text) == ("contact:desk", "After.")


def test_telephone_numbers_are_isolated(tmp_path):
    (block,) = blocks(tmp_path, "Call **860-555-0100** at 8:30.")
    assert block.text == f"Call {LRI}860-555-0100{PDI} at {LRI}8:30{PDI}."
    assert block.bold == f"Call <b>{LRI}860-555-0100{PDI}</b> at {LRI}8:30{PDI}."


def test_direction_marks_of_the_author_are_taken_out(tmp_path):
    (block,) = blocks(tmp_path, "a\u202eb\u2067c\u200fd")
    assert block.text == "abcd"


def test_a_picture_of_the_pages_folder_is_a_block_with_its_size_and_words(tmp_path):
    picture(tmp_path / "guides" / "door" / "card.png", 40, 30)
    (block,) = blocks(tmp_path, "![A red card](card.png)")
    assert block == Block("image", "A red card", target="card.png", width=40, height=30)


def test_a_numbered_list_at_the_start_is_the_step_box(tmp_path):
    page = read(tmp_path, guide("1. Keep it **closed**.\n2. Ask.\n\nWords.\n")).page
    assert page.steps == (Text("Keep it closed.", "Keep it <b>closed</b>."), Text("Ask."))
    assert [block.text for block in page.blocks] == ["Words."]


def test_a_link_in_a_step_stands_below_the_box(tmp_path):
    page = read(tmp_path, guide("1. See [us](https://example.org).\n2. Ask.\n3. Go.\n")).page
    assert [step.plain for step in page.steps] == ["See us.", "Ask.", "Go."]
    assert [block.kind for block in page.blocks] == ["link"]


def test_a_numbered_list_further_down_is_no_step_box(tmp_path):
    page = read(tmp_path, guide("Words.\n\n1. one\n2. two\n")).page
    assert page.steps == ()


def test_a_numbered_list_in_a_contact_card_stays_a_list(tmp_path):
    page = read(tmp_path, contact("1. Call.\n2. Wait.\n"), "contact").page
    assert [(block.marker, block.text) for block in page.blocks] == [
        ("1.", "Call."),
        ("2.", "Wait."),
    ]


@pytest.mark.parametrize(
    ("body", "rule"),
    [
        ("*soft*", "italic"),
        ("`code`", "code"),
        ("Words.\n\n---\n\nWords.", "rule"),
        ("a  \nb", "line-break"),
    ],
)
def test_what_is_only_shown_more_plainly_is_warned_of(tmp_path, body, rule):
    parsed = read(tmp_path, guide(body))
    assert rule in [found for _, found in said(parsed)]
    assert parsed.page is not None


def test_marks_that_cannot_be_told_apart_are_named(tmp_path):
    parsed = read(tmp_path, guide("Words.\n\n*_**__*<https://example.org>\n"))
    assert "marks" in [problem.rule for problem in parsed.problems]
    assert parsed.page is None
