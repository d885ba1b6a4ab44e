"""What can be taken along from a page, as QR codes, each with its text beside it."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from kiosk.content import (
    Card,
    Contact,
    Reason,
    event,
    isolated,
    span_in_words,
    steps,
    vcard,
    weekday_in_words,
    without_controls,
    written_in_words,
)
from kiosk.store import Library
from kiosk.ui.qr import modules_of, name_of

_DROP_IN = {"none", "offered"}


class CodeRow(NamedTuple):
    """One code; `kind` is worded by the page."""

    kind: str  # card, visit, steps, step
    code: str
    modules: int
    words: str  # what is in the code, to be read


def contact_codes(
    library: Library, contact: Contact, reader: str, now: datetime
) -> tuple[CodeRow, ...]:
    """The card, and the next time one may just come."""
    found = (*_card(library, contact, reader, now), *_visit(library, contact, reader, now))
    return tuple(row for row in found if row.modules)


def guide_codes(words: Sequence[str]) -> tuple[CodeRow, ...]:
    """What to do now: all steps in one code where they fit, else a code for each."""
    texts = steps(words)
    kind = "steps" if len(texts) == 1 else "step"
    return tuple(_row(kind, text, isolated(text)) for text in texts)


def _card(library: Library, contact: Contact, reader: str, now: datetime) -> Iterator[CodeRow]:
    if not contact.phones and not contact.hours:
        return
    schools = [found.name for slug in contact.sites if (found := library.site(slug))]
    overdue = library.openings.answer(contact, now).reason is Reason.PAST_DUE
    schedule = library.openings.schedule(contact)
    written = "" if overdue else _short("; ".join(written_in_words(schedule, reader)))
    card = Card(
        name=_named(contact),
        organization=", ".join(schools),
        phones=contact.phones,
        hours=(written, contact.hours) if written else (),
    )
    text = vcard(card)
    # One number may be for calls and for texts.
    numbers = dict.fromkeys(phone.display for phone in contact.phones if phone.dial in text)
    hours = next((one for one in card.hours if without_controls(one) in _unescaped(text)), "")
    organization = card.organization if "\nORG:" in text else ""
    lines = (card.name, organization, *numbers, hours)
    yield _row("card", text, "\n".join(isolated(line) for line in lines if line))


def _visit(library: Library, contact: Contact, reader: str, now: datetime) -> Iterator[CodeRow]:
    answer = library.openings.answer(contact, now)
    claimed = answer.reason in {Reason.NONE, Reason.UNKNOWN}
    if contact.appointment not in _DROP_IN or answer.next is None or not claimed:
        return
    starts = answer.next
    ends = library.openings.schedule(contact).state_at(starts).until
    if ends is None:
        return
    day = weekday_in_words(starts.date(), reader)
    times = span_in_words(starts, ends, reader)
    lines = (isolated(_named(contact)), isolated(contact.room), day, times)
    text = event(_named(contact), contact.room, starts, ends)
    yield _row("visit", text, "\n".join(line for line in lines if line))


def _named(contact: Contact) -> str:
    return f"Example: {contact.title}" if contact.example else contact.title


def _short(text: str) -> str:
    return text.replace("\u00a0", " ")  # one byte instead of two


def _unescaped(text: str) -> str:
    return text.replace("\\,", ",").replace("\\;", ";")


def _row(kind: str, text: str, words: str) -> CodeRow:
    return CodeRow(kind, name_of(text), modules_of(text) if text else 0, words)
