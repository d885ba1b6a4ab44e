"""How a page that is higher than the glass is turned: leaf by leaf, each of whole lines."""

from bisect import bisect_right

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem

from kiosk.ui.leaves import leaf_at, next_place, place_before, places
from kiosk.ui.spans import paper_of

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TurningViewModel(QObject):
    """Answers every page that is turned; one for all, as PySide keeps what QML makes for good."""

    @Slot(QQuickItem, bool, result="QVariantMap")
    def look(self, view: QQuickItem, whole: bool) -> dict[str, float]:
        """What to hide `above` and `below` in pixels, and which `number` of how many (`count`).

        The page lies still; `whole` says that only whole lines shall be seen of it.
        """
        paper, place = paper_of(view), float(view.property("contentY"))
        seen = leaf_at(paper, place)
        begins = places(paper)
        last = view.property("atYEnd")
        return {
            "above": seen.begin - place if whole else 0.0,
            "below": place + paper.height - seen.end if whole else 0.0,
            "number": len(begins) if last else bisect_right(begins, place + 1),
            "count": len(begins),
        }

    @Slot(QQuickItem, result=float)
    def after(self, view: QQuickItem) -> float:
        """Where the next leaf begins."""
        return next_place(paper_of(view), float(view.property("contentY")))

    @Slot(QQuickItem, result=float)
    def before(self, view: QQuickItem) -> float:
        """Where the leaf before begins."""
        return place_before(paper_of(view), float(view.property("contentY")))
