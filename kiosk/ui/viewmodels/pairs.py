"""A guide in two languages: which blocks stand beside each other."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from kiosk.content import Guide, isolated
from kiosk.store import Library
from kiosk.ui.viewmodels.blocks import BlockRow, BlockRows
from kiosk.ui.viewmodels.rows import RowsModel
from kiosk.ui.viewmodels.words import endonym


class Pair(NamedTuple):
    """What the reader's language says, and what the other one says at that place."""

    own: Sequence[BlockRow]
    other: Sequence[BlockRow]
    step: bool = False  # of the box at the top


class PairRow(NamedTuple):
    """A pair, ready for its delegate."""

    own: RowsModel
    other: RowsModel
    step: bool


class Other(NamedTuple):
    """The page's other language."""

    title: str = ""
    mirrored: bool = False  # written from right to left
    tongue: str = ""  # the tag of that language


def other_side(library: Library, guide: Guide) -> Other:
    """What the page says of the guide it is compared with."""
    mirrored = library.direction(guide.language) == "rtl"
    return Other(isolated(guide.title), mirrored, guide.language)


def pairs_of(library: Library, own: Guide, other: Guide, reader: str) -> tuple[Pair, ...]:
    """Both languages of a guide, block by block, each tagged with the language it is in."""
    steps = aligned(_steps(library, own), _steps(library, other))
    return (
        Pair([_label(library, own)], [_label(library, other)]),
        *(pair._replace(step=True) for pair in steps if pair.own or pair.other),
        *aligned(_rows(library, own, reader), _rows(library, other, reader)),
    )


def aligned(own: Sequence[BlockRow], other: Sequence[BlockRow]) -> Iterator[Pair]:
    """Put beside each other what surely says the same.

    Block by block where both have the same kinds of blocks in the same order; otherwise heading by
    heading, and where even the headings differ, the whole beside the whole.
    """
    parts, counterparts = _sections(own), _sections(other)
    if _headings(parts) != _headings(counterparts):
        yield Pair(own, other)
        return
    for part, counterpart in zip(parts, counterparts, strict=True):
        if _shape(part) == _shape(counterpart):
            yield from (Pair([one], [two]) for one, two in zip(part, counterpart, strict=True))
        else:
            yield Pair(part, counterpart)


def _shape(rows: Sequence[BlockRow]) -> list[tuple[str, int, str]]:
    """What does not change with the language."""
    return [(row.kind, row.depth, row.target if row.kind == "row" else "") for row in rows]


def _sections(rows: Sequence[BlockRow]) -> list[list[BlockRow]]:
    """The blocks up to the first heading, and from each heading on."""
    sections: list[list[BlockRow]] = [[]]
    for row in rows:
        if row.kind == "heading":
            sections.append([])
        sections[-1].append(row)
    return sections


def _headings(sections: Sequence[Sequence[BlockRow]]) -> list[int]:
    return [section[0].depth if section else 0 for section in sections]


def _rows(library: Library, guide: Guide, reader: str) -> list[BlockRow]:
    rows = BlockRows(library, guide.blocks, f"guide/{guide.slug}", reader)
    return _tagged(rows, library, guide)


def _steps(library: Library, guide: Guide) -> list[BlockRow]:
    rows = [
        BlockRow("item", step.plain, step.bold, marker=f"{number}.")
        for number, step in enumerate(guide.steps, 1)
    ]
    return _tagged(rows, library, guide)


def _tagged(rows: Iterable[BlockRow], library: Library, guide: Guide) -> list[BlockRow]:
    tag, name = guide.language, endonym(library, guide.language)
    return [row._replace(tongue=row.tongue or tag, endonym=name) for row in rows]


def _label(library: Library, guide: Guide) -> BlockRow:
    name = isolated(endonym(library, guide.language))
    return BlockRow("paragraph", name, f"<b>{name}</b>", endonym=name, tongue=guide.language)
