"""How a page that is higher than the glass is turned: leaf by leaf, each of whole lines."""

from bisect import bisect_right

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.ui.leaves import leaf_at, next_place, place_before, places
from kiosk.ui.spans import paper_of

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LeafViewModel(QObject):
    """What is hidden at the edges of one Flickable, and which leaf of how many is seen."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing was seen yet."""
        super().__init__(parent)
        self._above = self._below = 0.0
        self._number = self._count = 1

    @Slot(QQuickItem, bool)
    def look(self, view: QQuickItem, whole: bool) -> None:
        """The page lies still; `whole` says that only whole lines shall be seen of it."""
        paper, place = paper_of(view), float(view.property("contentY"))
        seen = leaf_at(paper, place)
        self._above = seen.begin - place if whole else 0.0
        self._below = place + paper.height - seen.end if whole else 0.0
        begins = places(paper)
        self._count = len(begins)
        self._number = self._count if view.property("atYEnd") else bisect_right(begins, place + 1)
        self.changed.emit()

    @Slot(QQuickItem, result=float)
    def after(self, view: QQuickItem) -> float:
        """Where the next leaf begins."""
        return next_place(paper_of(view), float(view.property("contentY")))

    @Slot(QQuickItem, result=float)
    def before(self, view: QQuickItem) -> float:
        """Where the leaf before begins."""
        return place_before(paper_of(view), float(view.property("contentY")))

    @Property(float, notify=changed)
    def above(self) -> float:
        """What is hidden at the top, in pixels."""
        return self._above

    @Property(float, notify=changed)
    def below(self) -> float:
        """What is hidden at the bottom, in pixels."""
        return self._below

    @Property(int, notify=changed)
    def number(self) -> int:
        """Which leaf this is."""
        return self._number

    @Property(int, notify=changed)
    def count(self) -> int:
        """How many there are."""
        return self._count
