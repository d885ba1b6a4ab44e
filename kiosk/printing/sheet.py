"""A sheet: the picture of what is printed, and how large it is on paper."""

import struct
import zlib
from typing import NamedTuple

DOTS = 8  # per millimetre, 203 dpi: what receipt printers have
_HEAD = struct.Struct(">II")
_POINTS = 72 / 25.4  # per millimetre
_OBJECTS = (
    b"<</Type/Catalog/Pages 2 0 R>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %(across).2f %(tall).2f]"
        b"/Resources<</XObject<</P 5 0 R>>>>/Contents 4 0 R>>"
    ),
)
_PICTURE = (
    b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray"
    b"/BitsPerComponent 8/Filter/FlateDecode/Length %d>>\nstream\n%b\nendstream"
)


class Paper(NamedTuple):
    """What is in the printer, in millimetres."""

    media: str  # its name for CUPS: PWG 5101.1; empty: whatever is there
    across: int
    tall: int  # 0: a roll, as long as it needs to be
    margin: int


PAPERS = {
    "letter": Paper("na_letter_8.5x11in", 216, 279, 18),
    "a4": Paper("iso_a4_210x297mm", 210, 297, 18),
    "receipt": Paper("", 80, 0, 4),  # heads are 72 mm wide
}


class Sheet(NamedTuple):
    """A grey picture, a byte for each dot, eight dots to the millimetre, rows from the top."""

    across: int  # dots
    tall: int
    grey: bytes


def to_bytes(sheet: Sheet) -> bytes:
    """A sheet as it goes through the pipe."""
    return _HEAD.pack(sheet.across, sheet.tall) + sheet.grey


def from_bytes(data: bytes) -> Sheet:
    """A sheet as it came through the pipe.

    Raises:
        ValueError: this is none.
    """
    if len(data) < _HEAD.size:
        raise ValueError("no sheet")
    across, tall = _HEAD.unpack_from(data)
    grey = data[_HEAD.size :]
    if not grey or len(grey) != across * tall:
        raise ValueError("no sheet")
    return Sheet(across, tall, grey)


def as_pdf(sheet: Sheet) -> bytes:
    """One page of PDF 1.4 that is the picture and nothing else: no title, no time, no program."""
    size = {
        b"across": sheet.across / DOTS * _POINTS,
        b"tall": sheet.tall / DOTS * _POINTS,
    }
    drawing = b"%(across).2f 0 0 %(tall).2f 0 0 cm /P Do" % size
    packed = zlib.compress(sheet.grey)
    objects = [
        *(each % size if b"%(" in each else each for each in _OBJECTS),
        b"<</Length %d>>\nstream\n%b\nendstream" % (len(drawing), drawing),
        _PICTURE % (sheet.across, sheet.tall, len(packed), packed),
    ]
    out, places = b"%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    return out + (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (count, table, count, len(out))
    )
