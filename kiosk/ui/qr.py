"""QR codes, drawn in this process and kept nowhere: dark on light in every theme.

A telephone at arm's length must read them from glass: at most version 10, error correction M, a
quiet zone of four modules. How large a module is on the glass is the page's affair (Theme.qml).

They are drawn on the thread of the screen, and fast enough for it (2 ms): Qt's own thread for
pictures waits for Python while it holds what the screen waits for, and both stand still for ever.
"""

from importlib import import_module

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

QUIET_ZONE = 4  # modules on each side
# Bytes that fit each version from 1 on with error correction M: ISO/IEC 18004, table 7.
_CAPACITIES = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213)
_SMALLEST_SIDE = 21  # modules of version 1
_GROWTH = 4  # modules from one version to the next
_LIGHT, _DARK = 0xFF, 0x00
_MASK = 3  # one of eight, all of them legal; to try them all takes five times as long


def prepare_codes() -> None:
    """Load what only codes need: 50 ms, to be spent when nobody waits."""
    import_module("segno")


def version_of(text: str) -> int:
    """The smallest version that holds a text; 0 when none does."""
    length = len(text.encode())
    numbered = enumerate(_CAPACITIES, 1)
    return next((version for version, most in numbered if length <= most), 0)


def modules_of(text: str) -> int:
    """How many modules wide a code is, with its quiet zone; 0 when the text is too long."""
    version = version_of(text)
    return version and _SMALLEST_SIDE + _GROWTH * (version - 1) + 2 * QUIET_ZONE


def name_of(text: str) -> str:
    """How a page asks for the code of a text: `image://qr/` and this."""
    return text.encode().hex()


class QrProvider(QQuickImageProvider):
    """`image://qr/6869`: the QR code of a text, at a whole number of pixels for each module."""

    def __init__(self) -> None:
        """Draw images."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, wanted: str, size: QSize, requested: QSize) -> QImage:
        """Draw one code no wider than asked for."""
        text = bytes.fromhex(wanted).decode()
        image = drawn(text, max(1, requested.width() // max(1, modules_of(text))))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def drawn(text: str, pixels: int) -> QImage:
    """The code of a text, each module so many pixels wide; an empty image when it is too long."""
    import segno  # noqa: PLC0415 - the first page has no code

    version = version_of(text)
    if not version:
        return QImage()
    code = segno.make(
        text,
        error="m",
        version=version,
        mode="byte",
        mask=_MASK,
        encoding="utf-8",
        boost_error=False,
    )
    rows = [
        bytes(_DARK if module else _LIGHT for module in row for _ in range(pixels))
        for row in code.matrix_iter(scale=1, border=QUIET_ZONE)
    ]
    side = len(rows) * pixels
    data = b"".join(row for row in rows for _ in range(pixels))
    return QImage(data, side, side, side, QImage.Format.Format_Grayscale8).copy()
