"""The search page: what is typed, and what answers; both forgotten when the page is left."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import isolated
from kiosk.store import Hit, Library, search
from kiosk.ui.viewmodels.home import topic_rows
from kiosk.ui.viewmodels.rows import RowsModel, TouchRow
from kiosk.ui.viewmodels.words import language_badge

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_SHORTEST = 2
_NEUTRAL = "school" * 34  # as long as the field takes


def hit_row(library: Library, hit: Hit, reader: str) -> TouchRow:
    """A hit as a row to touch: its title, and the sentence that matched."""
    return TouchRow(
        target=f"{hit.kind}:{hit.slug}",
        title=isolated(hit.title),
        note=isolated(hit.why),
        glyph="phone" if hit.kind == "contact" else "page",
        language=language_badge(library, reader, hit.language),
    )


@QmlElement
class SearchViewModel(QObject):
    """Answers while one types."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is typed."""
        super().__init__(parent)
        self._library: Library | None = None
        self._reader = self._site = self._typed = ""
        self._rows = RowsModel(parent=self)
        self._help = RowsModel(parent=self)

    def show(self, library: Library, reader: str, site: str) -> None:
        """Search on in this library, for this reader."""
        self._library, self._reader, self._site = library, reader, site
        self._help.show(topic_rows(library, reader)[0])
        self._answer()

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self._typed = ""
        self._rows.show(())
        self.changed.emit()
        if self._library is not None:  # SQLite keeps the last word that it was asked for
            search(self._library, _NEUTRAL, self._reader, self._site)

    def answer(self, typed: str) -> None:
        """Answer to what is typed so far."""
        if typed == self._typed:
            return
        self._typed = typed
        self._answer()

    def _answer(self) -> None:
        hits = []
        if self._library is not None and len(self._typed.strip()) >= _SHORTEST:
            hits = search(self._library, self._typed, self._reader, self._site)
            self._rows.show([hit_row(self._library, hit, self._reader) for hit in hits])
        else:
            self._rows.show(())
        self.changed.emit()

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is in the field."""
        return self._typed

    @Property(bool, notify=changed)
    def nothingFound(self) -> bool:
        """Whether something was typed and nothing answers."""
        return len(self._typed.strip()) >= _SHORTEST and self._rows.rowCount() == 0

    @Property(RowsModel, constant=True)
    def help(self) -> RowsModel:
        """What stands first whatever is typed: whoever is in need must not depend on a word."""
        return self._help

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """What answers."""
        return self._rows
