"""The keyboard on the screen: rows of keys for the reader's language; it learns nothing."""

from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.keyboards import ERASE, Layout, Room, after, layout_of, sets, spoken

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeyboardViewModel(QObject):
    """Which keys there are, and what the field holds after one of them."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """A to Z, until there are files to read."""
        super().__init__(parent)
        self._folder = Path()
        self._language = ""
        self._layout = Layout()

    def read_from(self, folder: Path) -> None:
        """Where the letters of each language are."""
        self._folder = folder
        self._language = ""

    def speak(self, language: str) -> None:
        """Have the letters of this language."""
        if language != self._language:
            self._language = language
            self._layout = layout_of(language, self._folder)
            self.changed.emit()

    @Property(str, notify=changed)
    def language(self) -> str:
        """Whose letters these are."""
        return self._language

    @Slot(str, int, int, int, result="QStringList")
    def rows(self, _language: str, columns: int, rows: int, turned: int) -> list[str]:
        """Rows of keys with spaces between, after the sets were turned so often.

        A page names the language so that it asks again when that has changed.
        """
        there = sets(self._layout, Room(columns, rows))
        return [" ".join(row) for row in there[turned % len(there)]]

    @Slot(str, int, int, int, result=str)
    def next(self, _language: str, columns: int, rows: int, turned: int) -> str:
        """How the set that comes next begins, for the key that turns to it."""
        there = sets(self._layout, Room(columns, rows))
        number = (turned + 1) % len(there)
        if not number:
            return self._layout.begin
        row = there[number][0]
        return "123" if set("123") <= set(row) else "".join(row[:3])

    @Slot(str, str, result=str)
    def spoken(self, _language: str, key: str) -> str:
        """How a key is spoken."""
        return spoken(self._layout, key)

    @Slot(str, str, result=str)
    def after(self, typed: str, key: str) -> str:
        """What stands in the field after a letter was struck."""
        return after(typed, key)

    @Slot(str, result=str)
    def erased(self, typed: str) -> str:
        """What stands in the field without its last letter."""
        return after(typed, ERASE)
