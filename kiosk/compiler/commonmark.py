"""Reads the same Markdown as CommonMark does: for lines, for what is refused, and as referee.

Python-Markdown gives no lines and silently flattens lists that are moved in by two spaces. What a
CommonMark parser sees and our blocks lack is told to the author instead of being lost.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.compiler.limits import LIMITS
from kiosk.content import Block

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_WEB = ("http:", "https:", "mailto:", "tel:")


@dataclass(frozen=True, slots=True)
class Remark:
    """What is wrong at a line; `fatal` keeps the page off the screen."""

    line: int
    rule: str
    text: str
    fatal: bool = True


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str  # item, cell, heading, paragraph
    depth: int
    words: str  # letters and digits only, so that markup does not matter
    line: int


class CommonMark:
    """A CommonMark parser with tables, for one page."""

    def __init__(self) -> None:
        """Set it up so that every link is seen, also those it would hide as unsafe."""
        self._parser = MarkdownIt("commonmark", {"maxNesting": 100}).enable("table")
        self._parser.validateLink = _any_address  # type: ignore[method-assign]

    def references(self, text: str) -> dict[str, tuple[str, str]]:
        """Every link reference of the page, so that each stretch of it knows them all."""
        if "]:" not in text:
            return {}
        env: dict[str, dict[str, dict[str, str]]] = {}
        self._parser.parse(text, env)
        return {
            name: (found["href"], found.get("title", ""))
            for name, found in env.get("references", {}).items()
        }

    def tokens(self, text: str, references: dict[str, tuple[str, str]]) -> list[Token]:
        """Read one stretch of the page."""
        known = {name: {"href": h, "title": t} for name, (h, t) in references.items()}
        return self._parser.parse(text, {"references": known})


def _any_address(url: str) -> bool:  # noqa: ARG001 - the parser's own signature
    return True


def refused(tokens: Sequence[Token], first_line: int) -> Iterator[Remark]:
    """Name everything on the page that a kiosk does not show, or shows more plainly."""
    nesting = 0
    for token in tokens:
        line = first_line + (token.map[0] if token.map else 0)
        if token.type in _NESTS:
            nesting += token.nesting
            if nesting == LIMITS.nesting + 1 and token.nesting == 1:
                yield Remark(line, "nesting", "Lists and quotes are nested more than 12 deep.")
        if token.type in _REFUSED_BLOCKS:
            rule, text, fatal = _REFUSED_BLOCKS[token.type]
            yield Remark(line, *_html_rule(token.content, rule, text), fatal)
        if token.type == "heading_open" and token.tag == "h1":
            yield Remark(line, "heading", "The title is the page's only `#`. Write `##`.", False)
        for child_line, child in _children(token, line):
            yield from _inline_remarks(child, child_line)


_NESTS = {
    f"{name}_{end}"
    for name in ("bullet_list", "ordered_list", "blockquote")
    for end in ("open", "close")
}
_CODE = "A kiosk page has no code. Write it as a paragraph, not moved in."
_REFUSED_BLOCKS = {
    "html_block": ("html", "HTML is not shown. Write it in Markdown.", True),
    "fence": ("code", _CODE, True),
    "code_block": ("code", _CODE, True),
    "hr": ("rule", "A line across the page is not shown. Use a heading.", False),
}
_PLAINER = {
    "em_open": ("italic", "Italics are shown as plain words. Use **bold** for what matters."),
    "code_inline": ("code", "Code is shown as plain words."),
    "hardbreak": ("line-break", "A line break inside a paragraph is not shown. Begin a new one."),
}


def _html_rule(content: str, rule: str, text: str) -> tuple[str, str]:
    if rule == "html" and re.search(r"<\s*script|javascript:|\bon\w+\s*=", content, re.IGNORECASE):
        return "script", "Scripts are refused. Take this out."
    return rule, text


def _children(token: Token, line: int) -> Iterator[tuple[int, Token]]:
    for child in token.children or ():
        yield line, child
        if child.type in {"softbreak", "hardbreak"}:
            line += 1


def _inline_remarks(child: Token, line: int) -> Iterator[Remark]:
    if child.type == "html_inline":
        rule, text = _html_rule(child.content, "html", "HTML is not shown. Write it in Markdown.")
        yield Remark(line, rule, text)
    elif child.type in _PLAINER:
        yield Remark(line, *_PLAINER[child.type], fatal=False)
    elif child.type == "link_open":
        yield from _address_remarks(str(child.attrGet("href") or ""), line)
    elif child.type == "image":
        yield from _picture_remarks(child, line)


def _address_remarks(address: str, line: int) -> Iterator[Remark]:
    lowered = address.lower()
    if re.match(r"(?:javascript|vbscript|data):", lowered):
        yield Remark(line, "script", "A link may not run a script. Take it out.")
    elif lowered.startswith("file:"):
        yield Remark(line, "file-address", "`file:` addresses are refused.")
    elif _leaves_folder(address):
        yield Remark(
            line, "path", "A link may not lead to a path. Use [[guide:name]] on its own line."
        )
    elif not lowered.startswith(_WEB):
        yield Remark(
            line, "link", "Link to a page of the kiosk with [[guide:name]] on a line of its own."
        )


def _picture_remarks(image: Token, line: int) -> Iterator[Remark]:
    address = str(image.attrGet("src") or "")
    if _SCHEME.match(address) and not re.match(r"[A-Za-z]:[\\/]", address):
        local = address.lower().startswith("file:")
        rule = "file-address" if local else "remote-image"
        text = "`file:` addresses are refused." if local else "Pictures from the web are refused."
        yield Remark(line, rule, f"{text} Put the picture in the page's folder.")
    elif _leaves_folder(address) or "/" in address:
        yield Remark(line, "path", "A picture lies in the page's own folder: write its name alone.")
    if not image.content.strip():
        yield Remark(line, "alt", "Say in the square brackets what the picture shows.")


def _leaves_folder(address: str) -> bool:
    return (
        address.startswith(("/", "\\", "~"))
        or ".." in re.split(r"[/\\]", address)
        or re.match(r"[A-Za-z]:[\\/]|[A-Za-z]:%5C", address) is not None
    )


def lost(tokens: Sequence[Token], blocks: Sequence[Block], first_line: int) -> Iterator[Remark]:
    """Compare what CommonMark sees with our blocks; one remark for each thing that went missing."""
    ours = Counter(_our_pieces(blocks))
    everything = "".join(_squeezed(block.text + _cell_words(block)) for block in blocks)
    last = ("", -2)
    for piece in _pieces(tokens, first_line):
        key = (piece.kind, piece.depth, piece.words)
        if ours[key]:
            ours[key] -= 1
            continue
        if piece.kind == "paragraph" and piece.words in everything:
            continue
        rule, text = _LOST[piece.kind]
        if last != (rule, piece.line - 1):  # once for a run of lines
            yield Remark(piece.line, rule, text)
        last = (rule, piece.line)


_LOST = {
    "item": (
        "lost-item",
        (
            "This list item would lose its place. Move it in by four spaces for each level, "
            "and leave an empty line above the list."
        ),
    ),
    "cell": ("lost-table", "This table would be lost. Leave an empty line above and below it."),
    "heading": ("lost-heading", "This heading would be lost. Leave an empty line above it."),
    "paragraph": ("lost-text", "These words would be lost. Write them as a plain paragraph."),
}


def _our_pieces(blocks: Sequence[Block]) -> Iterator[tuple[str, int, str]]:
    for block in blocks:
        if block.kind == "item":
            yield "item", block.depth, _squeezed(block.text)
        elif block.kind == "heading":
            yield "heading", 0, _squeezed(block.text)
        elif block.kind == "card":
            for _, words in block.cells:
                yield "cell", 0, _squeezed(words)
        else:
            yield "paragraph", 0, _squeezed(block.text)


def _pieces(tokens: Sequence[Token], first_line: int) -> Iterator[_Piece]:
    depth = -1
    place = ["paragraph"]
    for token in tokens:
        depth += token.nesting if token.type in _LISTS else 0
        if token.type == "list_item_open":
            place.append("item")
        elif token.type in _PLACES:
            place.append(_PLACES[token.type])
        elif token.type in _PLACE_ENDS:
            place.pop()
        elif token.type == "inline":
            words = _squeezed(_inline_words(token))
            line = first_line + (token.map[0] if token.map else 0)
            kind = place[-1]
            if words and kind != "head":
                yield _Piece(kind, depth if kind == "item" else 0, words, line)
            if kind == "item":
                place[-1] = "paragraph"  # only an item's first paragraph is the item


_LISTS = {f"{name}_list_{end}" for name in ("bullet", "ordered") for end in ("open", "close")}
_PLACES = {"heading_open": "heading", "th_open": "head", "td_open": "cell"}
_PLACE_ENDS = {"list_item_close", "heading_close", "th_close", "td_close"}


def _inline_words(token: Token) -> str:
    words = []
    for child in token.children or ():
        if child.type in {"text", "code_inline", "html_inline", "text_special"}:
            words.append(child.content)
        elif child.type in {"softbreak", "hardbreak"}:
            words.append(" ")
    return "".join(words)


def _cell_words(block: Block) -> str:
    return "".join(words for _, words in block.cells)


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()
