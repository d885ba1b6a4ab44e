"""Pages that are a list to choose from: a topic, all counselors, all front offices."""

from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content import isolated
from kiosk.store import Library, PageRow
from kiosk.ui.viewmodels.home import topic_rows
from kiosk.ui.viewmodels.rows import RowsModel, TouchRow
from kiosk.ui.viewmodels.words import is_open, touch_row

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_MOST_LINES = 2


class ListState(NamedTuple):
    """A heading, a line below it, and rows; `kind` lets the page word what the bundle does not."""

    kind: str = ""  # topic, counselors, offices
    title: str = ""
    intro: str = ""
    choose: bool = False  # whether there is more than one school to choose from
    empty: bool = False  # every page of the topic was withdrawn; the rows are the way to help
    rows: tuple[TouchRow, ...] = ()
    traits: tuple[frozenset[str], ...] = ()  # of each row: open, speaks, drop-in
    meanwhile: tuple[TouchRow, ...] = ()  # who is there now, when nobody of the list is


FILTERS = ("open", "speaks", "drop-in")


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
    shown = rows or tuple(topic_rows(library, reader)[0])
    return ListState("topic", topic.title, topic.summary, empty=not rows, rows=shown)


def people_page(library: Library, role: str, reader: str, site: str, now: datetime) -> ListState:
    """Everybody of one kind, under the name of their school."""
    found = library.people(role, reader, site)
    rows = tuple(
        _under_school(library, row, touch_row(library, row, reader, now=now)) for row in found
    )
    traits = tuple(_traits(library, row, reader, now) for row in found)
    kind = "counselors" if role == "counselor" else "offices"
    real = [of for row, of in zip(found, traits, strict=True) if not row.example]
    helped = any("open" in of for of in real)
    meanwhile = () if role != "counselor" or helped else _meanwhile(library, reader, site, now)
    return ListState(kind, choose=len(rows) > 1, rows=rows, traits=traits, meanwhile=meanwhile)


def filtered(state: ListState, chosen: frozenset[str]) -> tuple[TouchRow, ...]:
    """The rows that have every trait that was chosen; all of them when there is no choice."""
    if not chosen or not state.traits:
        return state.rows
    return tuple(
        row for row, traits in zip(state.rows, state.traits, strict=True) if chosen <= traits
    )


def _traits(library: Library, row: PageRow, reader: str, now: datetime) -> frozenset[str]:
    speaks = reader in row.languages or row.interpreters
    drop_in = row.appointment in {"none", "offered"}
    open_now = is_open(library.openings.answer(row, now))
    has = zip(FILTERS, (open_now, speaks, drop_in), strict=True)
    return frozenset(name for name, true in has if true)


def _meanwhile(library: Library, reader: str, site: str, now: datetime) -> tuple[TouchRow, ...]:
    """Help lines that are there now: nobody is left with a locked door alone."""
    lines = library.people("helpline", reader, site)
    answering = [row for row in lines if is_open(library.openings.answer(row, now))]
    return tuple(touch_row(library, row, reader, now=now) for row in answering[:_MOST_LINES])


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
        self._chosen: frozenset[str] = frozenset()
        self._rows = RowsModel(parent=self)
        self._meanwhile = RowsModel(parent=self)

    def show(self, state: ListState) -> None:
        """Show another list; what was chosen holds as long as one stays on it."""
        if (state.kind, state.title) != (self._state.kind, self._state.title):
            self._chosen = frozenset()
        self._state = state
        self._show_rows()

    def _show_rows(self) -> None:
        self._rows.show(filtered(self._state, self._chosen))
        self._meanwhile.show(self._state.meanwhile)
        self.changed.emit()

    def forget(self) -> None:
        """Keep nothing of what was chosen."""
        self._chosen = frozenset()

    @Slot(str)
    def toggle(self, trait: str) -> None:
        """Show only rows with this trait, or all again."""
        if trait in FILTERS:
            self._chosen ^= {trait}
            self._show_rows()

    @Property(bool, notify=changed)
    def canFilter(self) -> bool:
        """Whether there is anything to choose between."""
        return self._state.kind == "counselors" and len(self._state.rows) > 1

    @Property(bool, notify=changed)
    def onlyOpen(self) -> bool:
        """Whether only those who are there now are shown."""
        return "open" in self._chosen

    @Property(bool, notify=changed)
    def onlySpeaking(self) -> bool:
        """Whether only those who speak the reader's language are shown."""
        return "speaks" in self._chosen

    @Property(bool, notify=changed)
    def onlyDropIn(self) -> bool:
        """Whether only those who need no appointment are shown."""
        return "drop-in" in self._chosen

    @Property(bool, notify=changed)
    def nobody(self) -> bool:
        """Whether what was chosen leaves nobody."""
        return bool(self._chosen) and self._rows.rowCount() == 0

    @Property(RowsModel, constant=True)
    def meanwhile(self) -> RowsModel:
        """Who is there now, when nobody of the list is."""
        return self._meanwhile

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

    @Property(bool, notify=changed)
    def empty(self) -> bool:
        """Whether every page of the topic was withdrawn, so that only help is left to show."""
        return self._state.empty

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        """What can be touched."""
        return self._rows
