"""Cuts a page's body into plain Markdown, boxes (`!!! note`) and rows (`[[contact:slug]]`).

These two are no Markdown, so both parsers see the text between them and nothing of theirs.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ROW = re.compile(r" {0,3}\[\[\s*(contact|guide)\s*:\s*([^\]]*?)\s*\]\]\s*")
_BOX = re.compile(r'!!! *(\w*) *(?:"(.*)")?\s*')
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_INDENT = 4


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the body; `line` is the file's line of its first line."""

    kind: str  # text, box, row
    line: int
    lines: tuple[str, ...] = ()
    marker: str = ""  # box: note, warning, call; row: contact, guide
    title: str = ""  # box: its heading; row: the slug


def segments(lines: Sequence[str], first_line: int) -> Iterator[Segment]:
    """Cut lines into segments, in order; nothing is lost."""
    text: list[str] = []
    start = 0
    fence = ""
    position = 0
    while position < len(lines):
        line = lines[position]
        fence = _fence_after(line, fence)
        special = None if fence else _special(lines, position, first_line)
        if special is None:
            if not text:
                start = position
            text.append(line)
            position += 1
            continue
        if text:
            yield Segment("text", first_line + start, tuple(text))
            text = []
        segment, position = special
        yield segment
    if text:
        yield Segment("text", first_line + start, tuple(text))


def _special(lines: Sequence[str], position: int, first_line: int) -> tuple[Segment, int] | None:
    line = lines[position]
    row = _ROW.fullmatch(line)
    if row:
        return Segment("row", first_line + position, (), row[1], row[2]), position + 1
    box = _BOX.fullmatch(line)
    if not box:
        return None
    end = position + 1
    while end < len(lines) and (not lines[end].strip() or lines[end].startswith(" " * _INDENT)):
        end += 1
    inside = tuple(inner[_INDENT:] for inner in lines[position + 1 : end])
    return Segment("box", first_line + position, inside, box[1].lower(), box[2] or ""), end


def _fence_after(line: str, fence: str) -> str:
    found = _FENCE.match(line)
    if not found:
        return fence
    if not fence:
        return found[1]
    closes = found[1].startswith(fence) and not line.strip().strip(fence[0])
    return "" if closes else fence
