"""The blocks of a page as rows of the screen: references become touch rows with their words."""

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content import Block, isolated
from kiosk.store import Library, PageRow
from kiosk.ui.viewmodels.words import touch_row


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block, ready for its delegate; `plain` has no markup, `bold` the same with `<b>`."""

    kind: str
    plain: str = ""
    bold: str = ""
    depth: int = 0
    marker: str = ""
    label: str = ""  # the heading of a box
    target: str = ""
    note: str = ""  # below the title of a row, the lines of a card
    glyph: str = ""
    badge: str = ""
    language: str = ""
    picture: str = ""  # the picture's name in the library
    aspect: float = 0.0  # height / width


def block_rows(library: Library, blocks: Iterable[Block], home: str, reader: str) -> list[BlockRow]:
    """Make rows of blocks; `home` is the page they stand on, `guide/slug`."""
    every = tuple(blocks)
    cards = library.cards({block.target for block in every if block.kind == "row"}, reader)
    rows = []
    for block in every:
        if block.kind == "row":
            if block.target in cards:
                rows.append(_row(library, block, cards[block.target], reader))
        else:
            rows.append(_block(block, home))
    return rows


def _row(library: Library, block: Block, card: PageRow, reader: str) -> BlockRow:
    row = touch_row(library, card, reader)
    return BlockRow(
        kind="row",
        plain=row.title,
        target=block.target,
        note=row.note,
        glyph=row.glyph,
        badge=row.badge,
        language=row.language,
    )


def _block(block: Block, home: str) -> BlockRow:
    if block.kind == "card":
        (_, title), *rest = block.cells
        lines = "\n".join(f"{head}: {words}" if head else words for head, words in rest)
        return BlockRow(kind="card", plain=title, note=lines)
    return BlockRow(
        kind=block.kind,
        plain=block.text,
        bold=block.bold.replace("\n", "<br>"),
        depth=block.depth,
        marker=block.marker,
        label=block.cells[0][1] if block.kind == "box" and block.cells else "",
        target=isolated(block.target) if block.kind == "link" else "",
        picture=f"{home}/{block.target}" if block.kind == "image" else "",
        aspect=block.height / block.width if block.width else 0.0,
    )
