"""One list model for every list on the screen: rows are frozen values, roles are their fields."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject
from PySide6.QtQml import QmlElement

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_FIRST_ROLE = 257  # Qt.ItemDataRole.UserRole + 1; the first touch of `Qt` costs 30 ms
_ROOT = QModelIndex()
RowType = type[tuple[Any, ...]]  # a named tuple


class TouchRow(NamedTuple):
    """Something to touch: a topic, a guide, a contact, a language."""

    target: str  # kind:slug, or a language tag
    title: str
    note: str = ""
    glyph: str = ""
    badge: str = ""  # a short word in a frame: "Example"
    language: str = ""  # the name of the language it is in, when that is not the reader's
    chosen: bool = False
    only: bool = False  # it exists in no other language than that
    tongue: str = ""  # the tag of the language its words are in, when that is not the reader's


@QmlElement
class RowsModel(QAbstractListModel):
    """Shows a sequence of frozen rows of one type."""

    def __init__(self, row_type: RowType = TouchRow, parent: QObject | None = None) -> None:
        """Rows will be of `row_type`, a named tuple whose field names become roles in camelCase."""
        super().__init__(parent)
        self._names = row_type._fields  # type: ignore[attr-defined]  # of a named tuple
        self._rows: Sequence[object] = ()

    def show(self, rows: Sequence[object]) -> None:
        """Show other rows; the same rows change nothing, and rows that only read otherwise stay.

        A row keeps its place, its delegate and the focus on it as long as its target is the same.
        """
        if rows == self._rows:
            return
        if _same_targets(rows, self._rows):
            before, self._rows = self._rows, rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: "Index" = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: "Index", role: int = 0) -> Any:
        """One field of one row."""
        position = role - _FIRST_ROLE
        if not index.isValid() or not 0 <= position < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[position])

    def roleNames(self) -> dict[int, QByteArray]:
        """Field names, as QML reads them."""
        return {
            _FIRST_ROLE + number: QByteArray(_camel(name).encode())
            for number, name in enumerate(self._names)
        }


def _same_targets(rows: Sequence[object], before: Sequence[object]) -> bool:
    """Whether these are touch rows that lead where those before them led, in the same order."""
    if len(rows) != len(before):
        return False
    pairs = zip(rows, before, strict=True)  # looked at one by one: rows of a long page are not made
    return all(
        isinstance(new, TouchRow) and isinstance(old, TouchRow) and new.target == old.target
        for new, old in pairs
    )


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
