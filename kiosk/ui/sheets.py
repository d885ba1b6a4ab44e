"""Draws the page on the screen for paper: black on white, in a window that is never shown.

It has an engine of its own, so that sizes and colors of paper touch nothing of the screen.
"""

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.places import Places
from kiosk.printing import DOTS, Paper, Printer, Sheet
from kiosk.ui.images import IconProvider
from kiosk.ui.qr import QrProvider
from kiosk.ui.viewmodels import KioskViewModel, Press

_PAGES = {"guide": "GuideSheet", "contact": "ContactSheet"}
# Millimetres of the glass that a dot stands for: 12, 10 and 8.5 point, the last ones where a page
# would be too short. A roll is narrow, and never too short.
_ON_PAGES, _ON_ROLLS = (0.21, 0.25, 0.29), (0.25,)
_WHITE = QColor("white")


def press_for(printer: Printer, places: Places, kiosk: KioskViewModel) -> Press:
    """What it takes to print the pages of this kiosk."""
    return Press(Drawer(places, kiosk, printer.paper).draw, printer)


class Drawer:
    """Makes the picture of a sheet."""

    def __init__(self, places: Places, kiosk: KioskViewModel, paper: Paper) -> None:
        """Load nothing yet but the engine."""
        self._kiosk = kiosk
        self._paper = paper
        self._folder = places.qml / "Kiosk"
        self._engine = QQmlEngine(kiosk)
        self._engine.addImportPath(str(places.qml))
        self._engine.addImageProvider("qr", QrProvider())
        self._engine.addImageProvider("icon", IconProvider(places.icons))

    def draw(self) -> Sheet | None:
        """The page on the screen as a sheet; None when it is no guide and no card."""
        name = _PAGES.get(self._kiosk.session.place.page)
        if name is None:
            return None
        paper = self._paper
        image = QImage()
        for glass in _ON_PAGES if paper.tall else _ON_ROLLS:
            image = self._drawn(name, glass)
            if not paper.tall or image.height() <= paper.tall * DOTS:
                break
        return _sheet(image, paper)

    def _drawn(self, name: str, glass: float) -> QImage:
        self._theme(glass)
        component = QQmlComponent(self._engine, str(self._folder / f"{name}.qml"))
        item = component.createWithInitialProperties({"kiosk": self._kiosk})
        assert isinstance(item, QQuickItem), component.errorString()  # noqa: S101 - ours
        window = QQuickWindow()
        try:
            return self._grabbed(item, window)
        finally:
            item.deleteLater()
            window.deleteLater()
            QTimer.singleShot(0, self._engine.collectGarbage)  # keep no words of it

    def _grabbed(self, item: QQuickItem, window: QQuickWindow) -> QImage:
        across, margin = self._paper.across * DOTS, self._paper.margin * DOTS
        window.setColor(_WHITE)
        item.setParentItem(window.contentItem())
        item.setPosition(QPointF(margin, margin))
        item.setWidth(across - 2 * margin)
        window.resize(across, across)
        window.grabWindow()  # lays it out
        window.resize(across, round(item.implicitHeight()) + 2 * margin)
        return window.grabWindow()

    def _theme(self, glass: float) -> None:
        theme = self._engine.singletonInstance("Kiosk.Theme", "Theme")
        assert isinstance(theme, QObject)  # noqa: S101 - ours
        theme.setProperty("name", "sheet")
        theme.setProperty("mmPerPx", glass)
        theme.setProperty("mirrored", self._kiosk.mirrored)


def _sheet(drawn: QImage, paper: Paper) -> Sheet:
    """The picture in the middle of the paper; one that is still too long is made smaller."""
    across = paper.across * DOTS
    tall = paper.tall * DOTS or drawn.height()
    if drawn.width() != across or drawn.height() > tall:
        smooth = Qt.TransformationMode.SmoothTransformation
        drawn = drawn.scaled(across, tall, Qt.AspectRatioMode.KeepAspectRatio, smooth)
    page = QImage(across, tall, QImage.Format.Format_Grayscale8)
    page.fill(_WHITE)
    painter = QPainter(page)
    painter.drawImage((across - drawn.width()) // 2, 0, drawn)
    painter.end()
    return Sheet(across, tall, _grey(page))


def _grey(page: QImage) -> bytes:
    """A byte for each dot, without what Qt puts at the end of a line."""
    data, line, across = bytes(page.constBits()), page.bytesPerLine(), page.width()
    if line == across:
        return data
    return b"".join(data[row * line : row * line + across] for row in range(page.height()))
