"""One planted error of each kind: `kiosk check` names every file and line at once."""

import json
from dataclasses import dataclass

import pytest

from kiosk.compiler.limits import LIMITS
from tests.builders import TABLES, BundleFolder, contact, guide, picture
from tests.commands import kiosk


@dataclass(frozen=True)
class Planted:
    """A page's text, and what must be said about it: line of the file, rule."""

    text: str
    line: int
    rule: str


def body(text, line, rule):
    """A guide with an error on a line of its body."""
    return Planted(guide(text), 6 + line, rule)


def fact(line, rule="front-matter", **facts):
    """A guide with an error in its front matter."""
    return Planted(guide(**facts), line, rule)


DEEP = "".join(f"{'    ' * level}- level {level}\n" for level in range(LIMITS.nesting + 1))
LONG = guide("words\n" * (LIMITS.page_bytes // 6))
PLANTED = {
    "duplicate-key": fact(6, law="yes\nlaw: no"),
    "anchor": fact(5, checked_by="&me Kiosk authors"),
    "alias": fact(5, checked_by="*me"),
    "tag": fact(5, checked_by="!!python/name:os.system x"),
    "front-matter-too-long": fact(1, checked_by="x" * LIMITS.front_matter_bytes),
    "front-matter-too-deep": fact(5, sources="[[[[[deep]]]]]"),
    "front-matter-open": Planted("---\ntitle: Door\n\nWords.\n", 1, "front-matter"),
    "front-matter-none": Planted("Words.\n", 1, "front-matter"),
    "unknown-key": fact(5, "unknown-key", lwa="yes"),
    "wrong-date": fact(5, "date", checked_on="23/11/2026"),
    "unknown-topic": fact(4, "topic", topic="weather"),
    "unknown-site": fact(5, "site", sites="[north, moon]"),
    "missing-title": Planted("---\nsummary: x\ntopic: rights\n---\n\nWords.\n", 1, "missing"),
    "page-too-long": Planted(LONG, LONG[: LIMITS.page_bytes + 1].count("\n") + 1, "front-matter"),
    "line-too-long": body("One.\n" + "x" * (LIMITS.line_bytes + 1), 2, "long-line"),
    "no-text": body("One.\n\nTwo \a.\n", 3, "front-matter"),
    "nested-too-deep": body(DEEP, 13, "nesting"),
    "nested-by-two": body("- a\n  - b\n", 2, "lost-item"),
    "nested-by-three": body("1. a\n   - b\n", 2, "lost-item"),
    "fence-without-line": body("One.\n```\ncode\n```\n", 2, "code"),
    "table-without-line": body("One.\n| a |\n|---|\n| b |\n", 2, "lost-table"),
    "remote-image": body("![x](https://example.org/x.png)\n", 1, "remote-image"),
    "file-image": body("![x](file:///x.png)\n", 1, "file-address"),
    "image-above": body("One.\n\n![x](../x.png)\n", 3, "path"),
    "image-absolute": body("![x](/x.png)\n", 1, "path"),
    "image-missing": body("![x](x.png)\n", 1, "picture"),
    "script": body("One.\n\n<script>x()</script>\n", 3, "script"),
    "raw-html": body("One <i>two</i>\n", 1, "html"),
    "javascript-link": body("[x](javascript:x)\n", 1, "script"),
    "file-link": body("[x](file:///x)\n", 1, "file-address"),
    "link-above": body("[x](../x)\n", 1, "path"),
    "row-to-nowhere": body("One.\n\n[[contact:nobody]]\n", 3, "row"),
    "row-in-a-line": body("See [[contact:desk]].\n", 1, "row"),
    "box-without-quotes": body("One.\n\n!!! note Hello\n    One.\n", 3, "box"),
    "unclosed-bold": body("One **two.\n", 1, "left-over"),
    "crossed-out": body("One.\n\nOne ~~two.\n", 3, "left-over"),
    "table-without-rule": body("One.\n\na | b\nc | d\n", 3, "table"),
    "unknown-box": body("!!! danger\n    One.\n", 1, "box"),
    "no-words": Planted(guide(""), 6, "empty"),
}
ONLY_WARNED = ("left-over", "table")  # the page is shown all the same
PICTURES = ("too-heavy.png", "too-wide.png", "wrong-kind.png", "damaged.png")
TABLE_ERRORS = {  # text put below each table, and the rule it breaks
    "languages.toml": ("colour = 'red'\n", "unknown-key"),
    "sites.toml": ("[west]\naddress = 'West Street'\n", "missing"),
    "topics.toml": ("order = 'first'\n", "name"),
    "bundle.toml": ("colour = 'red'\n", "unknown-key"),
}


def plant(bundle):
    for name, planted in PLANTED.items():
        bundle.write(f"guides/{name}/en.md", planted.text)
    bundle.write("contacts/desk/en.md", contact(phones="[{kind: call, display: x, dial: x}]"))
    bundle.write("guides/Bad Name/en.md", guide())
    bundle.guide("door", "Words.\n")
    bundle.guide("door", "Palabras.\n", language="es", topic="rights")
    bundle.guide("fine", "Words.\n")
    home = bundle.folder / "guides" / "pictures"
    bundle.guide("pictures", "".join(f"![x]({name})\n\n" for name in PICTURES))
    heavy = picture(home / PICTURES[0])
    heavy.write_bytes(heavy.read_bytes().ljust(LIMITS.image_bytes + 1, b"\0"))
    picture(home / PICTURES[1], LIMITS.image_pixels + 1, 1)
    picture(home / "x.jpg").rename(home / PICTURES[2])
    (home / PICTURES[3]).write_bytes(b"\x89PNG\r\n\x1a\nno more")
    for name, (text, _) in TABLE_ERRORS.items():
        bundle.write(name, TABLES[name] + text)


def expected():
    pages = {(f"guides/{name}/en.md", p.line, p.rule) for name, p in PLANTED.items()}
    pictures = {(f"guides/pictures/{name}", 0, "picture") for name in PICTURES}
    named = {("guides/pictures/en.md", 7 + 2 * n, "picture") for n in range(len(PICTURES))}
    more = {
        ("contacts/desk/en.md", 8, "dial"),
        ("guides/Bad Name", 0, "name"),
        ("guides/door/es.md", 4, "translation-fact"),
    }
    tables = {(n, TABLES[n].count("\n") + 1, rule) for n, (_, rule) in TABLE_ERRORS.items()}
    return pages | pictures | named | more | tables


def check(folder, *arguments):
    return kiosk("check", folder, *arguments)


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    bundle = BundleFolder.new(tmp_path_factory.mktemp("planted") / "content")
    plant(bundle)
    return bundle.folder


def test_json_names_every_planted_error_with_file_and_line(planted):
    result = check(planted, "--json")
    document = json.loads(result.stdout)
    found = {(p["file"], p["line"], p["rule"]) for p in document["problems"]}
    assert expected() - found == set()
    assert (result.returncode, result.stderr, document["schema"]) == (1, "", 1)


def test_text_names_every_planted_error_with_file_and_line(planted):
    result = check(planted)
    lines = result.stdout.splitlines()
    for file, line, rule in expected():
        level = "warning" if rule in ONLY_WARNED else "error"
        assert any(found.startswith(f"{file}:{line}: {level}: ") for found in lines), (file, line)
    assert (result.returncode, result.stderr) == (1, "")


def test_nothing_is_named_that_was_not_planted(planted):
    problems = json.loads(check(planted, "--json").stdout)["problems"]
    assert {p["file"] for p in problems} == {file for file, _, _ in expected()}


def test_every_sentence_is_one_a_person_would_write(planted):
    for problem in json.loads(check(planted, "--json").stdout)["problems"]:
        assert problem["text"][-1] in ".?", problem
        assert "Error" not in problem["text"], problem
