"""Files come from every editor: marks at the start, line ends, and signs that are no text."""

import pytest

from kiosk.compiler.limits import LIMITS
from tests.builders import guide, read, said


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_lines_are_counted_alike_whatever_the_editor(tmp_path, mark, line_end):
    text = guide("One.\n\nTwo <b>bold</b>.\n", law="perhaps").replace("\n", line_end)
    assert said(read(tmp_path, mark + text.encode())) == [(5, "choice"), (10, "html"), (10, "html")]


def test_a_line_that_is_not_utf_8_is_named(tmp_path):
    assert said(read(tmp_path, guide().encode() + b"caf\xe9\n")) == [(8, "front-matter")]


@pytest.mark.parametrize(
    "sign", ["\0", "\a", "\x1b", "\x7f", "\x85", "\uf0b7", "\ufffe", "\U0001ffff"]
)
def test_a_sign_that_is_no_text_is_named_with_its_line(tmp_path, sign):
    parsed = read(tmp_path, guide(f"One.\n\nTwo {sign}.\n"))
    assert said(parsed) == [(9, "front-matter")]
    assert "not text" in parsed.problems[0].text


@pytest.mark.parametrize("sign", ["\u200d", "\u200c", "\u00ad", "\u00a0", "\u200f"])
def test_signs_that_scripts_need_are_text(tmp_path, sign):
    assert said(read(tmp_path, guide(f"One {sign} two.\n", title=f"A{sign}b"))) == []


def test_an_unusual_line_end_does_not_move_the_lines_below_it(tmp_path):
    text = guide(checked_by="a\u2028b\u2029c", law="perhaps")
    assert said(read(tmp_path, text)) == [(6, "choice")]


def test_a_page_may_have_256_kilobytes_and_not_one_byte_more(tmp_path):
    start = guide("")
    body = ("Twelve words.\n" * LIMITS.page_bytes)[: LIMITS.page_bytes - len(start)]
    assert said(read(tmp_path, start + body)) == []
    (problem,) = read(tmp_path, start + body + "x").problems
    assert "longer than 256 KB" in problem.text
    assert problem.line == (start + body).count("\n") + 1


def test_a_line_may_have_ten_kilobytes_and_not_one_byte_more(tmp_path):
    line = "x" * LIMITS.line_bytes
    assert said(read(tmp_path, guide(f"{line}\n"))) == []
    assert said(read(tmp_path, guide(f"Short.\n{line}x\n"))) == [(8, "long-line")]


def test_bytes_count_not_letters(tmp_path):
    assert said(read(tmp_path, guide("ü" * (LIMITS.line_bytes // 2 + 1)))) == [(7, "long-line")]
