"""Where a page was left: a change of language or size, or a look elsewhere, loses nothing."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BookmarkViewModel(QObject):
    """Remembers how far each page of this visit was read; forgets all of it when it ends."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing was read yet."""
        super().__init__(parent)
        self._places: dict[str, float] = {}

    @Slot(str, float)
    def keep(self, page: str, place: float) -> None:
        """This page is read from there on: a block's number, or a share of its height."""
        self._places[page] = place

    @Slot(str, result=float)
    def of(self, page: str) -> float:
        """Where to go on; 0 is the beginning."""
        return self._places.get(page, 0.0)

    def remove(self, page: str) -> None:
        """This page is opened anew, so it begins at its beginning."""
        self._places.pop(page, None)

    def forget(self) -> None:
        """The visit is over."""
        self._places.clear()
