"""Pages that are a list to choose from: a topic, all counselors, all front offices."""

from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import isolated
from kiosk.store import Library, PageRow
from kiosk.ui.viewmodels.rows import RowsModel, TouchRow
from kiosk.ui.viewmodels.words import touch_row

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


class ListState(NamedTuple):
    """A heading, a line below it, and rows; `kind` lets the page word what the bundle does not."""

    kind: str = ""  # topic, counselors, offices
    title: str = ""
    intro: str = ""
    choose: bool = False  # whether there is more than one school to choose from
    rows: tuple[TouchRow, ...] = ()


def topic_page(library: Library, slug: str, reader: str, site: str) -> ListState | None:
    """A topic: its guides, then its contacts."""
    topic = next((found for found in library.topics(reader) if found.slug == slug), None)
    if topic is None:
        return None
    guides = library.pages("guide", slug, reader, site)
    contacts = library.pages("contact", slug, reader, site)
    rows = (
        *(touch_row(library, row, reader, topic.icon) for row in guides),
        *(contact_row(library, row, reader) for row in contacts if row.role != "office"),
    )
    return ListState("topic", topic.title, topic.summary, rows=rows)


def people_page(library: Library, role: str, reader: str, site: str) -> ListState:
    """Everybody of one kind, under the name of their school."""
    found = library.people(role, reader, site)
    rows = tuple(_under_school(library, row, touch_row(library, row, reader)) for row in found)
    kind = "counselors" if role == "counselor" else "offices"
    return ListState(kind, choose=len(rows) > 1, rows=rows)


def _under_school(library: Library, row: PageRow, shown: TouchRow) -> TouchRow:
    schools = _schools(library, row)
    return shown._replace(title=isolated(schools)) if schools else shown


def contact_row(library: Library, row: PageRow, reader: str) -> TouchRow:
    """A contact; with its school behind the name where it belongs to one."""
    shown = touch_row(library, row, reader)
    schools = _schools(library, row)
    return shown._replace(title=f"{shown.title} · {isolated(schools)}") if schools else shown


def _schools(library: Library, row: PageRow) -> str:
    return ", ".join(found.name for slug in row.sites if (found := library.site(slug)))


@QmlElement
class ListViewModel(QObject):
    """A page of rows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._state = ListState()
        self._rows = RowsModel(parent=self)

    def show(self, state: ListState) -> None:
        """Show another list."""
        self._state = state
        self._rows.show(state.rows)
        self.changed.emit()

    @Property(str, notify=changed)
    def kind(self) -> str:
        """What it lists: topic, counselors, offices."""
        return self._state.kind

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading; empty where the page words it."""
        return self._state.title

    @Property(str, notify=changed)
    def intro(self) -> str:
        """The line below the heading."""
        return self._state.intro

    @Property(bool, notify=changed)
    def choose(self) -> bool:
        """Whether there is more than one school to choose from."""
        return self._state.choose

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """What can be touched."""
        return self._rows
