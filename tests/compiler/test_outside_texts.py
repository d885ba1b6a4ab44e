"""Texts that others wrote: every page is shown or reported, and no error escapes."""

import json
import re
import sys
from collections import Counter

import pytest
from markdown_it import MarkdownIt

from kiosk.compiler.body import read_body
from kiosk.compiler.parse import Parsed
from kiosk.content import Level
from tests.builders import GUIDE_FACTS, contact, front, guide, read, translation

pytestmark = pytest.mark.fixtures
ITEM = re.compile(r"\w")


def bodies(fixtures):
    """Every Markdown file's text without its own front matter, by its path."""
    files = sorted((fixtures / "markdown").rglob("*.md"))
    assert len(files) == 159
    return {path: without_front_matter(path.read_text(encoding="utf-8")) for path in files}


def without_front_matter(text):
    return re.sub(r"\A---\n.*?\n---\n", "", text, count=1, flags=re.DOTALL)


def is_shown_or_reported(parsed: Parsed) -> bool:
    refused = any(problem.level is Level.ERROR for problem in parsed.problems)
    return (parsed.page is None) == refused


def test_every_collected_page_is_shown_or_reported(fixtures, tmp_path):
    shown = Counter()
    for path, body in bodies(fixtures).items():
        parsed = read(tmp_path, guide(body))
        assert is_shown_or_reported(parsed), path
        shown[parsed.page is not None] += 1
    sys.stdout.write(f"\n{shown[True]} pages shown, {shown[False]} refused with their reasons\n")


def test_every_collected_page_as_it_is_is_shown_or_reported(fixtures, tmp_path):
    for path in sorted((fixtures / "markdown").rglob("*.md")):
        assert is_shown_or_reported(read(tmp_path, path.read_bytes())), path


def list_items(text):
    """How many list items with words a CommonMark parser sees."""
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    return sum(
        token.type == "inline"
        and bool(ITEM.search(token.content))
        and tokens[position - 2].type == "list_item_open"
        for position, token in enumerate(tokens)
    )


def test_at_most_one_list_item_in_a_hundred_is_lost_without_a_word(fixtures):
    wanted, silent, reported = 0, [], 0
    for path, body in bodies(fixtures).items():
        found = read_body(body, 1, {})
        there = list_items(body)
        ours = len(found.steps) + sum(block.kind == "item" for block in found.blocks)
        remarks = sum(remark.rule == "lost-item" for remark in found.remarks)
        wanted += there
        reported += remarks
        if ours < there and not remarks:
            silent.append((path.name, there - ours))
    lost = sum(count for _, count in silent)
    sys.stdout.write(f"\n{wanted} list items; {reported} runs reported; {lost} lost: {silent}\n")
    assert wanted > 1900
    assert lost <= wanted / 100


@pytest.mark.parametrize("name", ["commonmark_spec.json", "gfm_spec.json", "gfm_extensions.json"])
def test_every_example_of_the_specifications_is_shown_or_reported(fixtures, tmp_path, name):
    examples = json.loads((fixtures / "commonmark" / name).read_text(encoding="utf-8"))
    assert examples
    for example in examples:
        assert is_shown_or_reported(read(tmp_path, guide(example["markdown"]))), example


@pytest.mark.parametrize("name", ["utf8tests.bin", "utf8tests.txt"])
def test_broken_utf_8_is_reported_with_its_line(fixtures, tmp_path, name):
    data = (fixtures / "hostile" / "utf8" / name).read_bytes()
    for line in data.splitlines(keepends=True):
        assert is_shown_or_reported(read(tmp_path, guide("Words.\n").encode() + line)), line
    parsed = read(tmp_path, guide("").encode() + data)
    assert parsed.page is None
    assert parsed.problems[0].line > 6


def naughty(fixtures):
    strings = json.loads((fixtures / "hostile" / "blns" / "blns.json").read_text(encoding="utf-8"))
    assert len(strings) == 515
    return strings


def encoded(text):
    return text.encode(errors="surrogatepass")


def test_the_naughty_strings_as_bodies(fixtures, tmp_path):
    for text in naughty(fixtures):
        assert is_shown_or_reported(read(tmp_path, encoded(guide(text)))), text


@pytest.mark.parametrize("name", ["title", "summary", "topic", "checked_on", "sources", "order"])
def test_the_naughty_strings_as_values_of_a_guide(fixtures, tmp_path, name):
    for text in naughty(fixtures):
        for written in (text, json.dumps(text)):
            parsed = read(tmp_path, encoded(guide(**{name: written})))
            assert is_shown_or_reported(parsed), written


@pytest.mark.parametrize("name", ["phones", "hours", "kind", "languages"])
def test_the_naughty_strings_as_values_of_a_contact(fixtures, tmp_path, name):
    for text in naughty(fixtures):
        written = json.dumps(text)
        assert is_shown_or_reported(read(tmp_path, encoded(contact(**{name: written})), "contact"))


def test_the_naughty_strings_as_names_and_as_whole_files(fixtures, tmp_path):
    for text in naughty(fixtures):
        named = front(**GUIDE_FACTS)[:-4] + f"{json.dumps(text)}: x\n---\n\nWords.\n"
        for page in (named, text, f"---\n{text}\n---\n\nWords.\n", translation(text)):
            assert is_shown_or_reported(read(tmp_path, encoded(page)))


def test_a_bundle_of_naughty_strings_compiles_and_its_titles_come_back(fixtures, bundle):
    titles = {}
    for number, text in enumerate(naughty(fixtures)):
        slug = f"naughty-{number}"
        bundle.write(f"guides/{slug}/en.md", encoded(guide(text, title=json.dumps(text))))
        titles[slug] = " ".join(text.split())
    with bundle.library() as library:
        rows = library.pages("guide", "rights", "en")
        assert len(rows) > 250
        for row in rows:
            assert row.title == titles[row.slug]
            assert library.guide(row.slug, "en") is not None
    sys.stdout.write(f"\n{len(rows)} of 515 naughty pages are shown, the others are named\n")
