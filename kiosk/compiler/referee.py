"""Compares our blocks with what a CommonMark parser sees in the same text.

Python-Markdown gives no lines and silently flattens lists that are moved in by two spaces. What
CommonMark sees and our blocks lack is told to the author instead of being lost.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.token import Token

from kiosk.compiler.commonmark import NO_TABLE, Remark
from kiosk.content import Block


@dataclass(frozen=True, slots=True)
class _Piece:
    kind: str  # item, cell, heading, paragraph
    depth: int
    words: str  # letters and digits only, so that markup does not matter
    line: int


def lost(tokens: Sequence[Token], blocks: Sequence[Block], first_line: int) -> Iterator[Remark]:
    """Compare what CommonMark sees with our blocks; one remark for each run of lines lost."""
    last = ("", 0)
    for piece in _missing(list(_pieces(tokens, first_line)), blocks):
        rule, text = _LOST[piece.kind]
        if rule != last[0] or piece.line > last[1] + 1:
            yield Remark(piece.line, rule, text)
        last = (rule, piece.line)


def _missing(pieces: list[_Piece], blocks: Sequence[Block]) -> Iterator[_Piece]:
    ours = Counter(_our_pieces(blocks))
    items = [(depth, words) for kind, depth, words in ours if kind == "item"]
    everything = "".join(_squeezed(block.text + _cell_words(block)) for block in blocks)
    for position, piece in enumerate(pieces):
        key = (piece.kind, piece.depth, piece.words)
        if ours[key]:
            ours[key] -= 1
        elif piece.kind == "paragraph" and piece.words in everything:
            continue
        elif not _swallowed_the_next(pieces, position, items):
            yield piece


def _swallowed_the_next(
    pieces: list[_Piece], position: int, items: Sequence[tuple[int, str]]
) -> bool:
    """Whether an item has taken in the words of the one below it: only that one is lost."""
    piece, *below = pieces[position : position + 2]
    if not below or {piece.kind, below[0].kind} != {"item"} or below[0].depth <= piece.depth:
        return False
    together = piece.words + below[0].words
    return any(depth == piece.depth and words.startswith(together) for depth, words in items)


_LOST = {
    "item": (
        "lost-item",
        (
            "This list item would lose its place. Move it in by four spaces for each level, "
            "and leave an empty line above the list."
        ),
    ),
    "cell": ("lost-table", NO_TABLE),
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
    table = 0  # a cell's line is its table's: that is where the empty line is missing
    places = ["paragraph"]
    for token in tokens:
        if token.type in _LISTS:
            depth += token.nesting
        elif token.type == "table_open":
            table = _first(token)
        elif token.type in _PLACES:
            places.append(_PLACES[token.type])
        elif token.type in _PLACE_ENDS:
            places.pop()
        elif token.type == "inline":
            place = places[-1]
            words = _squeezed(_inline_words(token))
            if words and place != "head":
                line = table if place == "cell" else _first(token)
                yield _Piece(place, depth if place == "item" else 0, words, first_line + line)
            places[-1] = _AFTER.get(place, place)


_AFTER = {"item": "paragraph"}  # only an item's first paragraph is the item
_LISTS = {f"{name}_list_{end}" for name in ("bullet", "ordered") for end in ("open", "close")}
_PLACES = {
    "list_item_open": "item",
    "heading_open": "heading",
    "th_open": "head",
    "td_open": "cell",
}
_PLACE_ENDS = {"list_item_close", "heading_close", "th_close", "td_close"}


def _first(token: Token) -> int:
    return token.map[0] if token.map else 0


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
