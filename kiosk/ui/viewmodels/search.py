"""The search page: what is typed, and what answers; both forgotten when the page is left."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.store import Library, is_unspaced
from kiosk.ui import jobs
from kiosk.ui.viewmodels.home import topic_rows
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.rows import RowsModel, TouchRow
from kiosk.ui.viewmodels.searching import Desk, Found, Query, Ways

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_SHORTEST = 2


def is_enough(typed: str) -> bool:
    """Whether so much is typed that it can be answered; one Chinese character is a word."""
    words = typed.strip()
    return len(words) >= _SHORTEST or is_unspaced(words)


@QmlElement
class SearchViewModel(QObject):
    """Answers while one types; the answer to an older keystroke is dropped."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Nothing is typed."""
        super().__init__(parent)
        self._library: Library | None = None
        self._desk: Desk | None = None
        self._query = self._answered = Query("", "", "")
        self._asking = False
        self._ways = Ways()
        self._first_help: Sequence[TouchRow] = ()
        self._letter = self._corrected = ""
        self._pinned = RowsModel(parent=self)
        self._rows = RowsModel(parent=self)
        self._help = RowsModel(parent=self)
        self._chips = RowsModel(parent=self)
        self._letters = RowsModel(parent=self)
        self._pages = RowsModel(parent=self)
        self._keyboard = KeyboardViewModel(self)

    def show(self, library: Library, reader: str, site: str, now: datetime) -> None:
        """Search on in this library, for this reader."""
        if library is not self._library:
            self._library, self._desk = library, Desk(library)
        self._query = self._query._replace(reader=reader, site=site, now=now)
        self._keyboard.speak(reader)
        self._answered = Query("", "", "")
        self._first_help = topic_rows(library, reader)[0]
        self._show(Found())
        self._show_ways(Ways())
        self._go_on()

    def tick(self, now: datetime) -> None:
        """Say anew who is open."""
        self._query = self._query._replace(now=now)
        self._go_on()

    def forget(self) -> None:
        """Keep nothing of what was typed, and answer nothing that is still being looked for."""
        if self._query.typed and self._library is not None:
            self._desk = Desk(self._library)  # SQLite keeps the last word that it looked for
        self._query = self._answered = self._query._replace(typed="")
        self._letter = ""
        self._show_ways(Ways())
        self._show(Found())

    def answer(self, typed: str) -> None:
        """Answer to what is typed so far."""
        if typed == self._query.typed:
            return
        self._query = self._query._replace(typed=typed)
        if not is_enough(typed):
            self._show(Found())
        self.changed.emit()
        self._go_on()

    @Slot(str)
    def chooseLetter(self, letter: str) -> None:
        """Show the pages under this letter."""
        self._letter = letter
        self._show_ways(self._ways)

    def _go_on(self) -> None:
        """Ask for what the page still lacks; one question at a time, and always the newest."""
        desk, query = self._desk, self._query
        if self._asking or desk is None:
            return
        if is_enough(query.typed) and query != self._answered:
            self._asking = True
            jobs.run(lambda: desk.find(query), lambda found: self._came(query, found))
        elif not self._ways.letters and query.reader:
            self._asking = True
            reader, site = query.reader, query.site
            jobs.run(lambda: desk.ways(reader, site), lambda ways: self._ways_came(query, ways))

    def _came(self, query: Query, found: Found | Exception) -> None:
        self._asking = False
        if query == self._query:
            self._answered = query
            self._show(found if isinstance(found, Found) else Found())
        self._go_on()

    def _ways_came(self, query: Query, ways: Ways | Exception) -> None:
        self._asking = False
        if (query.reader, query.site) == (self._query.reader, self._query.site):
            self._show_ways(ways if isinstance(ways, Ways) else Ways())
            if not self._ways.letters:
                return  # there is nothing; asking again would give nothing again
        self._go_on()

    def _show(self, found: Found) -> None:
        pinned = {row.target for row in found.pinned}
        self._help.show([row for row in self._first_help if row.target not in pinned])
        self._pinned.show(found.pinned)
        self._rows.show(found.rows)
        self._corrected = found.corrected
        self.changed.emit()

    def _show_ways(self, ways: Ways) -> None:
        self._ways = ways
        self._chips.show(ways.chips)
        pages = dict(ways.letters)
        letters = [TouchRow(each, each, chosen=each == self._letter) for each in pages]
        self._letters.show(letters)
        self._pages.show(pages.get(self._letter, ()))
        self.changed.emit()

    @property
    def is_answered(self) -> bool:
        """Whether what is typed is enough, and has been looked for."""
        return is_enough(self._query.typed) and self._answered == self._query

    @property
    def count(self) -> int:
        """How many pages answer."""
        return self._rows.rowCount() + self._pinned.rowCount()

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What is in the field."""
        return self._query.typed

    @Property(str, notify=changed)
    def corrected(self) -> str:
        """The word that was looked for instead of a slip; empty when nothing was corrected."""
        return self._corrected

    @Property(bool, notify=changed)
    def idle(self) -> bool:
        """Whether too little is typed to be answered."""
        return not is_enough(self._query.typed)

    @Property(bool, notify=changed)
    def nothingFound(self) -> bool:
        """Whether something was typed and nothing answers."""
        return self.is_answered and self.count == 0

    @Property(str, notify=changed)
    def letter(self) -> str:
        """The letter that was chosen."""
        return self._letter

    @Property(RowsModel, constant=True)
    def pinned(self) -> RowsModel:
        """What answers a crisis: before everything else."""
        return self._pinned

    @Property(RowsModel, constant=True)
    def help(self) -> RowsModel:
        """What stands first whatever is typed: whoever is in need must not depend on a word."""
        return self._help

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """What answers."""
        return self._rows

    @Property(RowsModel, constant=True)
    def chips(self) -> RowsModel:
        """What most people need first."""
        return self._chips

    @Property(RowsModel, constant=True)
    def letters(self) -> RowsModel:
        """The letters under which pages stand."""
        return self._letters

    @Property(RowsModel, constant=True)
    def pages(self) -> RowsModel:
        """The pages under the chosen letter."""
        return self._pages

    @Property(KeyboardViewModel, constant=True)
    def keyboard(self) -> KeyboardViewModel:
        """The keyboard on the screen."""
        return self._keyboard
