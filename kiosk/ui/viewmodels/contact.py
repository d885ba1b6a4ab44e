"""A contact card: when and where, the number in large digits, then everything else."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import Contact, Phone, day_in_words, isolated
from kiosk.store import Library
from kiosk.ui.viewmodels.answer import UNKNOWN, ContactAnswer, DayRow, written_hours
from kiosk.ui.viewmodels.blocks import BlockRow, BlockRows
from kiosk.ui.viewmodels.codes import CodeRow, contact_codes
from kiosk.ui.viewmodels.rows import RowsModel
from kiosk.ui.viewmodels.words import endonym, language_badge, source_names

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


class PhoneRow(NamedTuple):
    """One number; `kind` is worded by the page."""

    kind: str  # call, text, tdd, whatsapp
    display: str
    keyword: str = ""
    menu: str = ""
    language: str = ""


class FactRow(NamedTuple):
    """One more fact; `kind` is worded by the page."""

    kind: str  # languages, interpreters, cost, ages, address, website, email
    value: str = ""


class ContactState(NamedTuple):
    """What the card shows."""

    title: str = ""
    school: str = ""
    summary: str = ""
    language: str = ""  # the name of the language it is in, when that is not the reader's
    tongue: str = ""  # the tag of the language it is in
    mirrored: bool = False  # written from right to left
    machine: bool = False  # translated by a machine, checked by nobody
    overdue: bool = False  # past the day by which somebody should have checked it
    original: str = ""  # the name of the language it was written in, when this is a translation
    translation: str = ""  # while the original is shown: the name of the reader's language
    hours_known: bool = True
    written: str = ""  # the hours, as one may write them down
    room: str = ""
    directions: str = ""
    appointment: str = ""
    example: bool = False
    government: bool = False
    recorded_line: bool = False
    checked_on: str = ""
    checked_by: str = ""
    sources: str = ""
    phones: tuple[PhoneRow, ...] = ()
    facts: tuple[FactRow, ...] = ()
    codes: tuple[CodeRow, ...] = ()
    blocks: Sequence[BlockRow] = ()


def contact_page(
    library: Library, slug: str, reader: str, now: datetime, *, original: bool = False
) -> ContactState | None:
    """A contact in the reader's language, or the one it falls back to; or in its original."""
    shown = library.default_language if original else reader
    contact = library.contact(slug, shown)
    if contact is None:
        return None
    schools = [site.name for found in contact.sites if (site := library.site(found))]
    return ContactState(
        title=isolated(contact.title),
        school=", ".join(schools),
        summary=isolated(contact.summary),
        language=language_badge(library, shown, contact.language),
        machine=contact.state == "machine",
        overdue=contact.is_overdue(library.now().date()),
        original=language_badge(library, contact.language, contact.original),
        translation=language_badge(library, contact.language, reader) if original else "",
        tongue=contact.language,
        mirrored=library.direction(contact.language) == "rtl",
        hours_known=contact.hours != UNKNOWN,
        written=written_hours(library, contact, reader) if contact.hours != UNKNOWN else "",
        room=isolated(contact.room),
        directions=isolated(contact.directions),
        appointment=contact.appointment,
        example=contact.example,
        government=contact.government,
        recorded_line=contact.recorded_line,
        checked_on=day_in_words(contact.checked_on, reader),
        checked_by=contact.checked_by,
        sources=source_names(contact.sources),
        phones=tuple(phone_row(library, phone) for phone in contact.phones),
        facts=tuple(fact_rows(library, contact)),
        codes=contact_codes(library, contact, reader, now),
        blocks=BlockRows(library, contact.blocks, f"contact/{slug}", reader),
    )


def phone_row(library: Library, phone: Phone) -> PhoneRow:
    """A number as the card shows it."""
    return PhoneRow(
        kind=phone.kind,
        display=isolated(phone.display),
        keyword=phone.keyword,
        menu=isolated(phone.menu),
        language=endonym(library, phone.language) if phone.language else "",
    )


def fact_rows(library: Library, contact: Contact) -> Iterator[FactRow]:
    """What else is known, in a fixed order; what is unknown and needed is said."""
    if contact.languages:
        spoken = ", ".join(endonym(library, tag) for tag in contact.languages)
        yield FactRow("languages", spoken)
    if contact.interpreters:
        yield FactRow("interpreters")
    for kind in ("cost", "ages", "address", "website", "email"):
        value = getattr(contact, kind)
        if value:
            yield FactRow(kind, "" if value == UNKNOWN else isolated(value))


@QmlElement
class ContactViewModel(QObject):
    """A contact card."""

    changed = Signal()
    answered = Signal()  # only what a minute changes

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._state = ContactState()
        self._answer = ContactAnswer()
        self._days = RowsModel(DayRow, self)
        self._phones = RowsModel(PhoneRow, self)
        self._facts = RowsModel(FactRow, self)
        self._codes = RowsModel(CodeRow, self)
        self._blocks = RowsModel(BlockRow, self)

    def show(self, state: ContactState, answer: ContactAnswer) -> None:
        """Show another card."""
        self._state = state
        self.tick(answer)
        self._phones.show(state.phones)
        self._facts.show(state.facts)
        self._codes.show(state.codes)
        self._blocks.show(state.blocks)
        self.changed.emit()

    def tick(self, answer: ContactAnswer) -> None:
        """Move on what a minute changes, and nothing else."""
        if answer == self._answer:
            return
        self._answer = answer
        self._days.show(answer.days)
        self.answered.emit()

    @Property(str, notify=answered)
    def when(self) -> str:
        """Open now · until 3:00 PM; empty when nothing may be claimed."""
        return self._answer.when

    @Property(str, notify=answered)
    def openState(self) -> str:
        """Open, closed or ask; empty when nothing may be claimed."""
        return self._answer.state

    @Property(RowsModel, constant=True)
    def days(self) -> RowsModel:
        """The days to come, today first."""
        return self._days

    @Property(str, notify=changed)
    def title(self) -> str:
        """The name."""
        return self._state.title

    @Property(str, notify=changed)
    def school(self) -> str:
        """The school, where the contact belongs to one."""
        return self._state.school

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What they help with."""
        return self._state.summary

    @Property(str, notify=changed)
    def language(self) -> str:
        """The name of the language the card is in, when that is not the reader's."""
        return self._state.language

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the page's own language is written from right to left."""
        return self._state.mirrored

    @Property(bool, notify=changed)
    def machine(self) -> bool:
        """Whether a machine translated it and nobody has checked that."""
        return self._state.machine

    @Property(bool, notify=changed)
    def overdue(self) -> bool:
        """Whether the day has passed by which somebody should have checked it."""
        return self._state.overdue

    @Property(str, notify=changed)
    def original(self) -> str:
        """The name of the language it was written in; empty when this is no translation."""
        return self._state.original

    @Property(str, notify=changed)
    def translation(self) -> str:
        """While the original is shown: the name of the reader's language."""
        return self._state.translation

    @Property(bool, notify=changed)
    def hoursKnown(self) -> bool:
        """False when the card must say that nobody knows."""
        return self._state.hours_known

    @Property(str, notify=changed)
    def written(self) -> str:
        """The hours of every week, for paper."""
        return self._state.written

    @Property(str, notify=changed)
    def room(self) -> str:
        """The room."""
        return self._state.room

    @Property(str, notify=changed)
    def directions(self) -> str:
        """How to get there."""
        return self._state.directions

    @Property(str, notify=changed)
    def appointment(self) -> str:
        """Whether one must ask first: none, offered, required, or nothing."""
        return self._state.appointment

    @Property(bool, notify=changed)
    def example(self) -> bool:
        """Whether the facts are an example."""
        return self._state.example

    @Property(bool, notify=changed)
    def government(self) -> bool:
        """Whether the government runs it."""
        return self._state.government

    @Property(bool, notify=changed)
    def recordedLine(self) -> bool:
        """Whether calls are recorded."""
        return self._state.recorded_line

    @Property(str, notify=changed)
    def checkedOn(self) -> str:
        """The day it was checked, in words."""
        return self._state.checked_on

    @Property(str, notify=changed)
    def checkedBy(self) -> str:
        """The role that checked it."""
        return self._state.checked_by

    @Property(str, notify=changed)
    def sources(self) -> str:
        """The web sites it comes from."""
        return self._state.sources

    @Property(RowsModel, constant=True)
    def phones(self) -> RowsModel:
        """The numbers."""
        return self._phones

    @Property(RowsModel, constant=True)
    def facts(self) -> RowsModel:
        """What else is known."""
        return self._facts

    @Property(RowsModel, constant=True)
    def codes(self) -> RowsModel:
        """What a telephone can take along."""
        return self._codes

    @Property(RowsModel, constant=True)
    def blocks(self) -> RowsModel:
        """A few words about it."""
        return self._blocks
