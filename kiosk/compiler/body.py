"""Reads the body of a page: blocks for the screen, and every Problem with its line."""

import html
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from markdown_it.token import Token

from kiosk.compiler.allowed import NO_TEXT
from kiosk.compiler.commonmark import CommonMark, Remark, children, refused
from kiosk.compiler.images import Picture
from kiosk.compiler.limits import LIMITS
from kiosk.compiler.markdown import MarkdownParser
from kiosk.compiler.referee import lost
from kiosk.compiler.segments import Segment, segments
from kiosk.content import Block, Text

_TORN = "The signs * and _ below here cannot be told apart. Write bold as **words**."
_BOXES = ("note", "warning", "call")


@dataclass(frozen=True, slots=True)
class Body:
    """A body as it will be shown."""

    steps: tuple[Text, ...]
    blocks: tuple[Block, ...]
    remarks: tuple[Remark, ...]
    rows: tuple[tuple[str, int], ...] = ()  # `contact:slug` and its line


def read_body(body: str, first_line: int, pictures: Mapping[str, Picture]) -> Body:
    """Read a body whose first line is `first_line` of its file."""
    lines = body.split("\n")
    long = [
        Remark(first_line + n, "long-line", "This line is longer than 10 KB. Break it up.")
        for n, line in enumerate(lines)
        if len(line.encode(errors="replace")) > LIMITS.line_bytes
    ]
    if long:
        return Body((), (), tuple(long))
    reader = _Reader(body, pictures)
    blocks = reader.read(segments(lines, first_line))
    steps, rest = _steps_first(blocks)
    remarks = tuple(sorted(reader.remarks, key=lambda remark: remark.line))
    return Body(steps, rest, remarks, tuple(reader.rows))


class _Reader:
    """Reads segments with both parsers and collects remarks."""

    def __init__(self, body: str, pictures: Mapping[str, Picture]) -> None:
        self.remarks: list[Remark] = []
        self.rows: list[tuple[str, int]] = []
        self._pictures = pictures
        self._commonmark = CommonMark()
        self._references = self._commonmark.references(body)
        self._markdown = MarkdownParser(self._references, pictures)

    def read(self, found: Iterable[Segment], *, boxed: bool = False) -> list[Block]:
        blocks: list[Block] = []
        for segment in found:
            if segment.kind == "row":
                blocks += self._row(segment)
            elif segment.kind == "box":
                blocks += self._box(segment, boxed=boxed)
            else:
                blocks += self._text(segment)
        return blocks

    def _text(self, segment: Segment) -> list[Block]:
        text = "\n".join(segment.lines)
        if not text.strip():
            return []
        tokens = self._commonmark.tokens(text, self._references)
        remarks = list(refused(tokens, segment.line))
        self.remarks += remarks
        for token in tokens:
            for line, child in children(token, segment.line + (token.map or [0])[0]):
                self._missing_picture(child, line)
        if any(remark.rule == "nesting" for remark in remarks):
            return []
        blocks = self._markdown.blocks(text)
        if any(_is_torn(block) for block in blocks):
            self.remarks.append(Remark(segment.line, "marks", _TORN))
            return []
        self.remarks += lost(tokens, blocks, segment.line)
        return blocks

    def _missing_picture(self, child: Token, line: int) -> None:
        name = str(child.attrGet("src") or "") if child.type == "image" else ""
        if name and not any(sign in name for sign in ":/\\") and name not in self._pictures:
            self.remarks.append(
                Remark(line, "picture", f"There is no usable picture {name} in this folder.")
            )

    def _row(self, segment: Segment) -> list[Block]:
        if not segment.title:
            self.remarks.append(
                Remark(segment.line, "row", f"Write the name: [[{segment.marker}:name]].")
            )
            return []
        target = f"{segment.marker}:{segment.title}"
        self.rows.append((target, segment.line))
        return [Block("row", target=target)]

    def _box(self, segment: Segment, *, boxed: bool) -> list[Block]:
        if segment.marker not in _BOXES or boxed:
            said = "A box cannot hold a box." if boxed else "Write !!! note, warning or call."
            self.remarks.append(Remark(segment.line, "box", said))
            return []
        inside = self.read(segments(segment.lines, segment.line + 1), boxed=True)
        if not inside:
            self.remarks.append(
                Remark(segment.line, "box", "Move the words of the box in by four spaces.")
            )
            return []
        words = [
            block for block in inside if block.kind in {"paragraph", "item", "quote", "heading"}
        ]
        rest = [block for block in inside if block not in words]
        title = (("", segment.title),) if segment.title else ()
        box = Block("box", *_joined(words), marker=segment.marker, cells=title)
        return [box, *rest]


def _is_torn(block: Block) -> bool:
    """Whether marks of Python-Markdown's own are left in the words: it lost its way in the text."""
    words = block.text + block.target + "".join(map("".join, block.cells))
    return NO_TEXT.search(words) is not None


def _joined(blocks: list[Block]) -> tuple[str, str]:
    plain = [_marked(block, block.text) for block in blocks]
    if not any(block.bold for block in blocks):
        return "\n".join(plain), ""
    bold = [_marked(block, block.bold or html.escape(block.text, quote=False)) for block in blocks]
    return "\n".join(plain), "\n".join(bold)


def _marked(block: Block, words: str) -> str:
    return f"{block.marker} {words}" if block.kind == "item" else words


def _steps_first(blocks: list[Block]) -> tuple[tuple[Text, ...], tuple[Block, ...]]:
    """Take a numbered list at the very start of the page as its step box."""
    steps: list[Text] = []
    attached: list[Block] = []  # links and pictures of a step stand below the box
    for position, block in enumerate(blocks):
        if block.kind == "item" and block.depth == 0 and block.marker == f"{len(steps) + 1}.":
            steps.append(Text(block.text, block.bold))
        elif steps and block.kind in {"link", "image"}:
            attached.append(block)
        else:
            return tuple(steps), (*attached, *blocks[position:])
    return tuple(steps), tuple(attached)
