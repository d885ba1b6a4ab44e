"""What Python-Markdown would silently lose is named, and so is everything that is refused."""

import pytest

from kiosk.compiler.limits import LIMITS
from kiosk.content import Level
from tests.builders import guide, picture, read, said


def errors(folder, body):
    """Line and rule of each error, lines counted from the first line of the body."""
    problems = read(folder, guide(body)).problems
    return sorted({(p.line - 6, p.rule) for p in problems if p.level is Level.ERROR})


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("- a\n  - b\n", [(2, "lost-item")]),
        ("- a\n   - b\n", [(2, "lost-item")]),
        ("1. a\n   - b\n   - c\n2. d\n", [(2, "lost-item")]),
        ("Words.\n\n- a\n    - b\n  - c\n", [(5, "lost-item")]),
        ("1) a\n2) b\n", [(1, "lost-item")]),
        ("- a\n\n  more\n- b\n", []),
        ("Words.\n```\ncode\n```\n", [(2, "code")]),
        ("```\ncode\n```\n", [(1, "code")]),
        ("Words.\n\n    code\n", [(3, "code")]),
        ("Words.\n| a | b |\n|---|---|\n| 1 | 2 |\n", [(2, "lost-table")]),
        ("- a\n| x | y |\n|---|---|\n| 1 | 2 |\n", [(3, "lost-table")]),
        ("Words.\n## Heading\n", []),
        ("Words.\nHeading\n---\n", [(1, "lost-heading")]),
    ],
)
def test_what_would_be_lost_names_its_line(tmp_path, body, found):
    assert errors(tmp_path, body) == found


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("One.\n\n<div>x</div>\n", [(3, "html")]),
        ("One.\ntwo <b>x</b>\n", [(2, "html")]),
        ("<script>alert(1)</script>\n", [(1, "script")]),
        ("Words <a onclick='x()'>y</a>\n", [(1, "html"), (1, "script")]),
        ("One\n<!-- two -->\n", [(2, "html")]),
        ("| a |\n|---|\n| x |\n| <i>y</i> |\n", [(4, "html")]),
        ("- a\n- b <i>c</i>\n", [(2, "html")]),
        ("> a\n> <i>b</i>\n", [(2, "html")]),
        ("!!! note\n    One.\n\n    <i>x</i>\n", [(4, "html")]),
        ("<b\nx>one</b>\n<i>two</i>", [(1, "html"), (2, "html"), (3, "html")]),
        ("[x](javascript:alert(1))\n", [(1, "script")]),
        ("[x](JaVaScRiPt:alert(1))\n", [(1, "script")]),
        ("[x](data:text/html,x)\n", [(1, "script")]),
        ("[x][1]\n\n[1]: javascript:alert(1)\n", [(1, "script")]),
        ("[x](file:///etc/passwd)\n", [(1, "file-address")]),
        ("[x](../other)\n", [(1, "path")]),
        ("[x](/etc/passwd)\n", [(1, "path")]),
        ("[x](C:\\\\windows)\n", [(1, "path")]),
        ("[x](other.md)\n", [(1, "link")]),
        ("[x](ftp://example.org)\n", [(1, "link")]),
        ("One.\n![x](https://example.org/a.png)\n", [(2, "remote-image")]),
        ("![x](data:image/png;base64,AA)\n", [(1, "remote-image")]),
        ("![x](//example.org/a.png)\n", [(1, "path")]),
        ("![x](file:///a.png)\n", [(1, "file-address")]),
        ("![x](../a.png)\n", [(1, "path")]),
        ("![x](/a.png)\n", [(1, "path")]),
        ("![x](..%2Fa.png)\n", [(1, "picture")]),
        ("![x](C:/a.png)\n", [(1, "path")]),
        ("![x](sub/a.png)\n", [(1, "path")]),
        ("One\ntwo\n![x](missing.png)\n", [(3, "picture")]),
        ("![<i>x</i>](missing.png)\n", [(1, "html"), (1, "picture")]),
        ("[[guide:]]\n", [(1, "row")]),
        ("See [[contact:desk]] now.\n", [(1, "row")]),
        ("[[page:desk]]\n", [(1, "row")]),
        ("!!! danger\n    x\n", [(1, "box")]),
        ("!!! note\nx\n", [(1, "box")]),
        ("!!! note\n    !!! call\n        x\n", [(1, "box"), (2, "box")]),
    ],
)
def test_what_a_kiosk_does_not_show_names_its_line(tmp_path, body, found):
    assert errors(tmp_path, body) == found


def test_a_picture_needs_words_for_those_who_cannot_see_it(tmp_path):
    picture(tmp_path / "guides" / "door" / "card.png")
    assert errors(tmp_path, "Words.\n\n![](card.png)\n") == [(3, "alt")]


def nested(levels, sign="- "):
    return "".join(f"{'    ' * level}{sign}level {level}\n" for level in range(levels))


def test_twelve_levels_are_fine_and_thirteen_are_refused(tmp_path):
    assert errors(tmp_path, nested(LIMITS.nesting)) == []
    assert errors(tmp_path, nested(LIMITS.nesting + 1)) == [(13, "nesting")]


@pytest.mark.parametrize("levels", [13, 100, 1000])
def test_quotes_count_as_levels_too(tmp_path, levels):
    assert errors(tmp_path, f"{'>' * levels} deep\n") == [(1, "nesting")]


def test_one_remark_stands_for_a_run_of_lost_lines(tmp_path):
    problems = read(tmp_path, guide("- a\n  - b\n  - c\n  - d\n- e\n")).problems
    assert [(problem.line, problem.rule) for problem in problems] == [(8, "lost-item")]


def test_a_lost_item_says_how_to_put_it_right(tmp_path):
    (problem,) = read(tmp_path, guide("- a\n  - b\n")).problems
    assert "Move it in by four spaces" in problem.text


def test_an_unclosed_fence_hides_nothing_from_the_referee(tmp_path):
    assert said(read(tmp_path, guide("```\n[[contact:desk]]\n<script>\n"))) == [(7, "code")]
