"""Whatever comes in, only words come out: properties of every page, tried on random ones."""

import html
import re
import string

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.compiler.allowed import NO_TEXT
from kiosk.compiler.body import Body, read_body
from kiosk.content import Block
from kiosk.store import body_of, encode

SIGNS = """
** __ * _ ` ~~~ ``` # > | |---|---| --- === \\ & &lt;b&gt; &#60; &nbsp; " ! ^ : 0 word
<b> </b> <script> <!-- --> <? ]]> <x@y.zz> <br> <b javascript: <https://example.org>
[ ] ( ) ![ [x] [[ ]] [^1] [[contact:desk]] [[guide:a]] [a](https://example.org) !!! 860-555-0100
8:30 a@b.org א ه 漢 é
""".split()  # noqa: SIM905 - as a list it would fill a page
SPACED = [
    *(" ", "\n", "\n\n", "\n  ", "\n    ", "    ", "\t", "- ", "* ", "1. ", "2) ", "> ", "## "),
    *("| a | b |", "[x]: https://example.org 't'", "!!! note", '!!! call "x"', "<a href='x'>"),
    *("{: #id .class}", "x" * 200, "\u2066", "\u202e", "\u200f", "\u00ad", "\u2028"),
]
WEB = re.compile("(https?|mailto|tel):", re.IGNORECASE)
PIECES = [*SIGNS, *SPACED]
MARKDOWN = st.lists(
    st.one_of(st.sampled_from(PIECES), st.text(string.printable, max_size=8), st.text(max_size=4)),
    max_size=40,
).map("".join)


def as_read(text: str) -> str:
    """The text as it comes out of a file: there, signs that are no text are refused earlier."""
    clean = text.replace("\r", "\n").encode(errors="ignore").decode()
    return NO_TEXT.sub("", clean)


def every_text(body: Body) -> list[tuple[str, str]]:
    texts = [(step.plain, step.bold) for step in body.steps]
    return texts + [(block.text, block.bold) for block in body.blocks]


def bold_tags_only(bold: str) -> bool:
    return set(re.findall(r"<[^>]*>?", bold)) <= {"<b>", "</b>"}


@given(MARKDOWN)
@example("**a\n\n<b>x</b>** <i>y</i>\n")
@example("<x@y.zz> \\* ** **")
@settings(max_examples=300)
def test_the_bold_form_is_the_words_with_b_and_nothing_else(text):
    for plain, bold in every_text(read_body(as_read(text), 1, {})):
        assert bold_tags_only(bold)
        assert bold.count("<b>") == bold.count("</b>")
        assert not bold or html.unescape(re.sub("</?b>", "", bold)) == plain


@given(MARKDOWN)
@example("*_**__*<https://example.org>")  # Python-Markdown leaves its own marks in the words
@settings(max_examples=300)
def test_no_block_holds_a_sign_that_is_no_text(text):
    body = read_body(as_read(text), 1, {})
    for plain, _ in every_text(body):
        assert not NO_TEXT.search(plain)
    for block in body.blocks:
        assert not NO_TEXT.search(block.target + "".join(map("".join, block.cells)))


@given(MARKDOWN)
@settings(max_examples=300)
def test_every_remark_names_a_line_of_the_page(text):
    body = as_read(text)
    lines = range(10, 10 + body.count("\n") + 1)
    assert all(remark.line in lines for remark in read_body(body, 10, {}).remarks)


@given(MARKDOWN)
@settings(max_examples=300)
def test_the_same_page_is_always_read_alike(text):
    clean = as_read(text)
    assert written(read_body(clean, 1, {})) == written(read_body(clean, 1, {}))


@given(st.text(string.ascii_letters, min_size=1))
def test_plain_words_arrive_as_they_are(words):
    assert read_body(words, 1, {}).blocks == (Block("paragraph", words),)
    assert read_body(f"**{words}**", 1, {}).blocks == (
        Block("paragraph", words, f"<b>{words}</b>"),
    )


@given(MARKDOWN)
@settings(max_examples=300)
def test_e20_a_link_is_never_a_script_or_a_path_on_a_page_that_is_shown(text):
    body = read_body(as_read(text), 1, {})
    if not any(remark.fatal for remark in body.remarks):
        for block in body.blocks:
            assert block.kind != "link" or re.match(
                "(https?|mailto|tel):", block.target, re.IGNORECASE
            )


@pytest.mark.slow
@given(MARKDOWN)
@settings(max_examples=20_000)
def test_very_many_pages_hold_words_and_nothing_else(text):
    for plain, bold in every_text(read_body(as_read(text), 1, {})):
        assert not NO_TEXT.search(plain)
        assert bold_tags_only(bold)
        assert not bold or html.unescape(re.sub("</?b>", "", bold)) == plain


def written(body: Body) -> str:
    return encode(body_of(body.steps, body.blocks))
