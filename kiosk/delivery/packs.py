"""Many small files as one, so that a share with a slow answer is asked a few times, not thousands.

Each file is compressed on its own: a kiosk reads only the pieces it lacks.
"""

import hashlib
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from kiosk.delivery import layout
from kiosk.delivery.folder import Folder, read
from kiosk.delivery.index import LOOSE, Index, Piece
from kiosk.delivery.limits import LIMITS
from kiosk.errors import UnreachableError


class Span(NamedTuple):
    """A stretch of one pack, and the pieces in it."""

    pack: int
    start: int
    length: int
    pieces: tuple[Piece, ...]


def make_pack(contents: Mapping[str, bytes], number: int) -> tuple[bytes, dict[str, Piece]]:
    """One pack of these contents by sha256, and where each is in it; `number` is the pack's own."""
    packed = bytearray()
    pieces: dict[str, Piece] = {}
    for sha256, data in sorted(contents.items()):
        small = zlib.compress(data, 6)
        pieces[sha256] = Piece(sha256, len(data), number, len(packed), len(small))
        packed += small
    return bytes(packed), pieces


def spans(pieces: Iterable[Piece]) -> list[Span]:
    """The fewest stretches that hold all pieces, none longer than the limit unless one piece is."""
    found: list[Span] = []
    for piece in sorted(pieces, key=lambda each: (each.pack, each.start)):
        end = piece.start + piece.length
        last = found[-1] if found else None
        if (
            last is not None
            and last.pack == piece.pack
            and piece.start - (last.start + last.length) <= LIMITS.gap_bytes
            and end - last.start <= LIMITS.span_bytes
        ):
            length = max(last.length, end - last.start)
            found[-1] = last._replace(length=length, pieces=(*last.pieces, piece))
        else:
            found.append(Span(piece.pack, piece.start, piece.length, (piece,)))
    return found


def fetch(folder: Folder, index: Index, wanted: Iterable[Piece]) -> Iterator[tuple[str, bytes]]:
    """Read these contents from the share, each checked, by sha256.

    Raises:
        UnreachableError: a file is missing, short or not what the index says.
    """
    every = list({piece.sha256: piece for piece in wanted}.values())
    for piece in every:
        if piece.pack == LOOSE:
            yield piece.sha256, _checked(piece, read(folder, layout.blob(piece.sha256), piece.size))
    for span in spans(piece for piece in every if piece.pack != LOOSE):
        name = layout.pack(index.packs[span.pack][0])
        data = read(folder, name, span.length, span.start)
        yield from _unpacked(span, data)


def _unpacked(span: Span, data: bytes) -> Iterator[tuple[str, bytes]]:
    for piece in span.pieces:
        start = piece.start - span.start
        unpacking = zlib.decompressobj()
        try:
            content = unpacking.decompress(data[start : start + piece.length], piece.size + 1)
        except zlib.error as error:
            raise _damaged() from error
        yield piece.sha256, _checked(piece, content)


def _checked(piece: Piece, data: bytes) -> bytes:
    if len(data) != piece.size or hashlib.sha256(data).hexdigest() != piece.sha256:
        raise _damaged()
    return data


def _damaged() -> UnreachableError:
    return UnreachableError(
        "damaged", "A file on the share is damaged or only half copied.", "It is read again later."
    )


def live_bytes(pieces: Sequence[Piece], pack: int) -> int:
    """How much of a pack is still used."""
    return sum({piece.sha256: piece.length for piece in pieces if piece.pack == pack}.values())
