"""The blocks of a page as rows of the screen: references become touch rows with their words."""

from collections.abc import Sequence
from typing import NamedTuple, overload

from kiosk.content import Block, isolated
from kiosk.store import Library
from kiosk.ui.viewmodels.rows import TouchRow
from kiosk.ui.viewmodels.words import touch_row


class BlockRow(NamedTuple):
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
    tongue: str = ""  # the tag of its language, when that is not the reader's
    picture: str = ""  # the picture's name in the library
    aspect: float = 0.0  # height / width
    endonym: str = ""  # the name of its language, on a page in two


class BlockRows(Sequence[BlockRow]):
    """The rows of a page, each made when it is first shown: a long page opens like a short one."""

    def __init__(self, library: Library, blocks: Sequence[Block], home: str, reader: str) -> None:
        """Take the blocks of a page; `home` is where they stand, `guide/slug`."""
        wanted = {block.target for block in blocks if block.kind == "row"}
        cards = library.cards(wanted, reader)
        self._touch_rows = {t: touch_row(library, card, reader) for t, card in cards.items()}
        self._blocks = [b for b in blocks if b.kind != "row" or b.target in self._touch_rows]
        self._rows: list[BlockRow | None] = [None] * len(self._blocks)
        self._home = home
        self._reader = reader

    def __len__(self) -> int:
        """How many rows there are."""
        return len(self._blocks)

    @property
    def made(self) -> int:
        """How many rows were made so far."""
        return sum(row is not None for row in self._rows)

    @overload
    def __getitem__(self, index: int) -> BlockRow: ...
    @overload
    def __getitem__(self, index: slice) -> list[BlockRow]: ...
    def __getitem__(self, index: int | slice) -> BlockRow | list[BlockRow]:
        """One row, or several."""
        if isinstance(index, slice):
            return [self[position] for position in range(*index.indices(len(self)))]
        row = self._rows[index]
        if row is None:
            row = self._rows[index] = self._made(self._blocks[index])
        return row

    def _made(self, block: Block) -> BlockRow:
        if block.kind == "row":
            return _row(block.target, self._touch_rows[block.target], self._reader)
        return _block(block, self._home)


def _row(target: str, row: TouchRow, reader: str) -> BlockRow:
    return BlockRow(
        kind="row",
        plain=row.title,
        target=target,
        note=row.note,
        glyph=row.glyph,
        badge=row.badge,
        language=row.language,
        tongue=row.tongue or reader,
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
