"""Whether a contact is there now, and when in the days to come: what a minute changes on a card."""

from datetime import datetime
from typing import NamedTuple

from kiosk.content import (
    Contact,
    Reason,
    Schedule,
    open_in_words,
    until_in_words,
    week_in_words,
    written_in_words,
)
from kiosk.store import Library

UNKNOWN = "unknown"


class DayRow(NamedTuple):
    """A day of the week to come, or several alike."""

    days: str
    times: str
    today: bool = False


class ContactAnswer(NamedTuple):
    """What a minute may change: whether somebody is there, and the days to come."""

    when: str = ""  # Open now · until 3:00 PM
    state: str = ""  # open, closed, ask; empty when nothing is claimed
    days: tuple[DayRow, ...] = ()


def contact_answer(library: Library, slug: str, reader: str, now: datetime) -> ContactAnswer:
    """Whether somebody is there now, and when in the days to come."""
    contact = library.contact(slug, reader)
    if contact is None or not contact.hours or contact.hours == UNKNOWN:
        return ContactAnswer()
    schedule = library.openings.schedule(contact)
    answer = library.openings.answer(contact, now)
    parts = (open_in_words(answer, now, reader), until_in_words(answer, now, reader))
    clock_wrong = answer.reason is Reason.CLOCK
    overdue = answer.reason is Reason.PAST_DUE  # what nobody has checked again is not shown
    return ContactAnswer(
        when=" · ".join(part for part in parts if part),
        state="" if clock_wrong else answer.state.value,
        days=() if overdue else _day_rows(schedule, reader, None if clock_wrong else now),
    )


def written_hours(library: Library, contact: Contact, reader: str) -> str:
    """The hours as they are written, a line for each part; empty where there are none."""
    if not contact.hours:
        return ""
    return "\n".join(written_in_words(library.openings.schedule(contact), reader))


def _day_rows(schedule: Schedule, reader: str, now: datetime | None) -> tuple[DayRow, ...]:
    """The days to come, today first; without a clock the hours as they are written."""
    written = tuple(DayRow("", line) for line in written_in_words(schedule, reader))
    if now is None or schedule.never_closes:
        return written
    return tuple(DayRow(*row) for row in week_in_words(schedule, now.date(), reader, now.date()))
