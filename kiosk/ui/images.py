"""Pictures for QML: icons in the theme's color, and the pictures of guides out of the library."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

_ICON = re.compile(r"([a-z-]+)/([0-9a-f]{6})")
_LARGEST = 4096  # pixels: the compiler lets no larger picture in


class IconProvider(QQuickImageProvider):
    """`image://icon/heart/0b5a5e`: an icon of assets/icons drawn in a color."""

    def __init__(self, folder: Path) -> None:
        """Icons are the SVG files of `folder`, drawn with `currentColor`."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(self, wanted: str, size: QSize, requested: QSize) -> QImage:
        """Draw one icon at the size that is asked for."""
        match = _ICON.fullmatch(wanted)
        path = self._folder / f"{match[1]}.svg" if match else None
        if match is None or path is None or not path.is_file():
            return _nothing(size)
        drawing = path.read_text(encoding="utf-8").replace("currentColor", f"#{match[2]}")
        return _read(drawing.encode(), b"svg", requested, size)


class PictureProvider(QQuickImageProvider):
    """`image://bundle/guide/slug/card.png`: a picture that stands beside a guide."""

    def __init__(self, picture: Callable[[str], bytes | None]) -> None:
        """`picture` gives the bytes of a picture by its name."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = picture

    def requestImage(self, wanted: str, size: QSize, requested: QSize) -> QImage:
        """Decode one picture no larger than it is shown."""
        data = self._picture(wanted)
        return _read(data, b"", requested, size) if data else _nothing(size)


def _read(data: bytes, kind: bytes, requested: QSize, size: QSize) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    own = reader.size()
    if own.width() > _LARGEST or own.height() > _LARGEST:
        return _nothing(size)
    if requested.width() > 0 and own.isValid():
        reader.setScaledSize(_filling(own, requested))
    image = reader.read()
    size.setWidth(image.width())
    size.setHeight(image.height())
    return image


def _filling(own: QSize, requested: QSize) -> QSize:
    """The size at which a picture fills what is asked for, in its own proportions."""
    wide = requested.width() / max(1, own.width())
    high = requested.height() / max(1, own.height())
    share = max(wide, high)
    return QSize(round(own.width() * share), round(own.height() * share))


def _nothing(size: QSize) -> QImage:
    image = QImage(1, 1, QImage.Format.Format_ARGB32)
    image.fill(0)
    size.setWidth(1)
    size.setHeight(1)
    return image
