"""Turns plain Markdown into blocks of plain text; no HTML ever comes out of here.

Python-Markdown builds the element tree; we read the tree and never let it write HTML.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

import markdown
from markdown.util import AMP_SUBSTITUTE

from kiosk.compiler.images import Picture
from kiosk.content import Block, Text, isolated

_HEADING_TOP = 2
_HEADING_DEEPEST = 3
_LIST_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])\s+\S")
_NO_PARAGRAPH = re.compile(r" {4}|\t| {0,3}(?:[>|]|[-*+]\s|\d{1,9}[.)]\s)")
_HEADING = re.compile(r" {0,3}#{1,6}\s")
_SPACES = re.compile(r"\s+")
References = Mapping[str, tuple[str, str]]


@dataclass(slots=True)
class Inline:
    """What stands inside one paragraph, item or cell."""

    runs: list[tuple[str, bool]] = field(default_factory=list)  # words, and whether bold
    links: list[tuple[str, str]] = field(default_factory=list)  # words, address
    images: list[tuple[str, str]] = field(default_factory=list)  # file name, words

    def words(self) -> Text:
        """The words alone, isolated; and with `<b>` when something is bold."""
        runs = [(isolated(words), bold) for words, bold in self._trimmed()]
        plain = "".join(words for words, _ in runs)
        if not any(bold for _, bold in runs):
            return Text(plain)
        parts = ((html.escape(words, quote=False), bold) for words, bold in runs)
        return Text(plain, "".join(f"<b>{words}</b>" if bold else words for words, bold in parts))

    def only_links(self) -> bool:
        """Whether the words are nothing but links."""
        words = _SPACES.sub("", "".join(words for words, _ in self.runs))
        return bool(self.links) and words == _SPACES.sub("", "".join(t for t, _ in self.links))

    def _trimmed(self) -> list[tuple[str, bool]]:
        merged: list[tuple[str, bool]] = []
        for words, bold in self.runs:
            if merged and merged[-1][1] == bold:
                merged[-1] = (merged[-1][0] + words, bold)
            else:
                merged.append((words, bold))
        spaced = [(_SPACES.sub(" ", words), bold) for words, bold in merged]
        if spaced:
            spaced[0] = (spaced[0][0].lstrip(), spaced[0][1])
            spaced[-1] = (spaced[-1][0].rstrip(), spaced[-1][1])
        return [(words, bold) for words, bold in spaced if words]


class MarkdownParser:
    """Reads stretches of one page; link references are shared by all of them."""

    def __init__(self, references: References, pictures: Mapping[str, Picture]) -> None:
        """Set Python-Markdown up so that HTML stays what it is: words."""
        self._pictures = pictures
        self._references = {name.lower(): value for name, value in references.items()}
        self._parser = markdown.Markdown(extensions=["tables", "sane_lists"])
        self._parser.preprocessors.deregister("html_block")
        for name in ("html", "entity"):
            self._parser.inlinePatterns.deregister(name)
        self._parser.treeprocessors.deregister("prettify")

    def blocks(self, text: str) -> list[Block]:
        """Read Markdown without boxes and rows as blocks, in reading order."""
        reader = _Reader(self._pictures)
        for element in self._tree(_lists_apart(text)):
            reader.read(element, depth=0, quoted=False)
        return reader.blocks

    def _tree(self, text: str) -> Element:
        self._parser.reset()
        self._parser.references.update(self._references)
        lines = text.split("\n")
        for preprocessor in self._parser.preprocessors:
            lines = preprocessor.run(lines)
        root = Element("div")
        self._parser.parser.parseChunk(root, "\n".join(lines))
        for processor in self._parser.treeprocessors:
            changed: Element | None = processor.run(root)
            root = root if changed is None else changed
        return root


def _lists_apart(text: str) -> str:
    """Put an empty line between a line of text and a list right below it, so that it is a list."""
    lines: list[str] = []
    for line in text.split("\n"):
        if _LIST_ITEM.match(line) and _ends_in_paragraph(lines):
            lines.append("")
        lines.append(line)
    return "\n".join(lines)


def _ends_in_paragraph(lines: list[str]) -> bool:
    """Whether a paragraph is open, and not an item that goes on below itself."""
    start = len(lines)
    while start and lines[start - 1].strip() and not _HEADING.match(lines[start - 1]):
        start -= 1
    return start < len(lines) and not any(_NO_PARAGRAPH.match(line) for line in lines[start:])


class _Reader:
    """Walks the element tree and collects blocks."""

    def __init__(self, pictures: Mapping[str, Picture]) -> None:
        self.blocks: list[Block] = []
        self._pictures = pictures

    def read(self, element: Element, depth: int, *, quoted: bool) -> None:
        """Read one block element; `depth` is that of the lists around it."""
        tag = element.tag
        if tag in {"ul", "ol"}:
            self._list(element, depth, quoted=quoted)
        elif tag == "blockquote":
            self._inside(element, depth, quoted=True)
        elif tag == "table":
            self._table(element)
        elif tag == "pre":
            words = "".join(element.itertext())
            self._words(Inline([(words, False)]), "paragraph", depth)
        elif re.fullmatch(r"h[1-6]", tag):
            level = min(max(int(tag[1]), _HEADING_TOP), _HEADING_DEEPEST)
            self._words(inline_of(element), "heading", level)
        elif tag != "hr":
            self._words(inline_of(element), "quote" if quoted else "paragraph", depth)

    def _inside(self, element: Element, depth: int, *, quoted: bool) -> None:
        if (element.text or "").strip():
            self._words(Inline([(element.text or "", False)]), "quote", depth)
        for child in element:
            self.read(child, depth, quoted=quoted)

    def _list(self, element: Element, depth: int, *, quoted: bool) -> None:
        number = int(element.get("start", "1"))
        for item in element:
            marker = f"{number}." if element.tag == "ol" else "•"
            number += 1
            self._item(item, marker, depth, quoted=quoted)

    def _item(self, item: Element, marker: str, depth: int, *, quoted: bool) -> None:
        inner = [child for child in item if child.tag in _BLOCK_TAGS]
        first = Element("p")
        first.text = item.text
        first.extend(child for child in item if child.tag not in _BLOCK_TAGS)
        if inner and inner[0].tag == "p" and not (first.text or "").strip() and not len(first):
            first = inner.pop(0)
        self._words(inline_of(first), "item", depth, marker)
        for child in inner:
            self.read(child, depth + 1, quoted=quoted)

    def _table(self, table: Element) -> None:
        heads = [inline_of(cell).words().plain for cell in table.iterfind("thead/tr/th")]
        for row in table.iterfind("tbody/tr"):
            cells = [inline_of(cell) for cell in row]
            pairs = zip(heads, (cell.words().plain for cell in cells), strict=False)
            filled = tuple((head, words) for head, words in pairs if words)
            if filled:
                self.blocks.append(Block("card", filled[0][1], cells=filled))
            for cell in cells:
                self._attachments(cell)

    def _words(self, inline: Inline, kind: str, depth: int, marker: str = "") -> None:
        words = inline.words()
        only_a_row = kind == "paragraph" and inline.only_links()
        if words.plain and not only_a_row:
            self.blocks.append(Block(kind, words.plain, words.bold, depth, marker))
        self._attachments(inline)

    def _attachments(self, inline: Inline) -> None:
        for name, words in inline.images:
            picture = self._pictures.get(name)
            if picture is not None:
                self.blocks.append(
                    Block(
                        "image",
                        isolated(words),
                        target=name,
                        width=picture.width,
                        height=picture.height,
                    )
                )
        for words, address in inline.links:
            self.blocks.append(Block("link", isolated(words), target=address))


_BLOCK_TAGS = {"p", "ul", "ol", "blockquote", "table", "pre", "hr", *(f"h{n}" for n in range(1, 7))}


def inline_of(element: Element) -> Inline:
    """Gather the words, bold, links and pictures inside an element."""
    inline = Inline()
    for words, bold in _runs(element, bold=False, inline=inline):
        inline.runs.append((_as_typed(words), bold))
    return inline


def _as_typed(words: str) -> str:
    """Undo what Python-Markdown does to an e-mail address to hide it from robots."""
    return html.unescape(words.replace(AMP_SUBSTITUTE, "&"))


def _runs(element: Element, *, bold: bool, inline: Inline) -> Iterator[tuple[str, bool]]:
    if element.text:
        yield element.text, bold
    for child in element:
        yield from _child_runs(child, bold=bold, inline=inline)
        if child.tail:
            yield child.tail, bold


def _child_runs(child: Element, *, bold: bool, inline: Inline) -> Iterator[tuple[str, bool]]:
    if child.tag == "img":
        inline.images.append((child.get("src", ""), _as_typed(child.get("alt", ""))))
    elif child.tag == "br":
        yield " ", bold
    elif child.tag == "a":
        runs = list(_runs(child, bold=bold, inline=inline))
        address = _as_typed(child.get("href", ""))
        words = _SPACES.sub(" ", _as_typed("".join(text for text, _ in runs))).strip()
        inline.links.append((words or address, address))
        yield from runs
    else:
        yield from _runs(child, bold=bold or child.tag == "strong", inline=inline)
