"""Small words that several pages share: dates, places, and what a row says below its title."""

from collections.abc import Iterable
from datetime import date, datetime
from urllib.parse import urlsplit

from kiosk.content import (
    Answer,
    State,
    embedded,
    isolated,
    open_in_words,
    until_in_words,
    written_in_words,
)
from kiosk.store import Library, PageRow
from kiosk.ui.viewmodels.rows import TouchRow

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_NOON = 12
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ROLE_ICONS = {"counselor": "chat", "office": "desk", "organization": "people", "helpline": "phone"}


def day_in_words(day: date | None) -> str:
    """November 23, 2026; empty without a day."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}" if day else ""


def weekday_in_words(day: date) -> str:
    """Monday, November 23."""
    return f"{_DAYS[day.weekday()]}, {_MONTHS[day.month - 1]} {day.day}"


def time_in_words(moment: datetime) -> str:
    """9:05 AM, isolated so that it stays in order in right-to-left text."""
    half = "AM" if moment.hour < _NOON else "PM"
    return f"{isolated(f'{moment.hour % _NOON or _NOON}:{moment:%M}')} {half}"


def source_names(sources: Iterable[str]) -> str:
    """Where a page comes from: the names of web sites, each once, in their order."""
    names = (urlsplit(source).hostname or source for source in sources)
    return isolated(", ".join(dict.fromkeys(name.removeprefix("www.") for name in names)))


def endonym(library: Library, language: str) -> str:
    """A language's own name."""
    return next((found.endonym for found in library.languages if found.tag == language), language)


def language_badge(library: Library, reader: str, language: str) -> str:
    """The name of the language a text is in; empty when it is the reader's own."""
    return "" if language == reader else endonym(library, language)


def touch_row(
    library: Library, row: PageRow, reader: str, glyph: str = "", now: datetime | None = None
) -> TouchRow:
    """A guide or a contact as a row to touch; `now` where the page keeps up with the clock."""
    return TouchRow(
        target=f"{row.kind}:{row.slug}",
        title=isolated(row.title),
        note=_note(library, row, reader, now),
        glyph=glyph or ROLE_ICONS.get(row.role, "page"),
        badge="example" if row.example else "",
        language=language_badge(library, reader, row.language),
    )


def _note(library: Library, row: PageRow, reader: str, now: datetime | None) -> str:
    if row.role in {"counselor", "office"}:
        return where_and_when(library, row, reader, now)
    return isolated(row.summary)


def where_and_when(library: Library, row: PageRow, reader: str, now: datetime | None) -> str:
    """Open now · Room 112 · until 3:00 PM; without `now` the room and the written hours.

    On an example card the words say so themselves: the small badge is easily read past.
    """
    answer = library.openings.answer(row, now) if now and row.hours else None
    room = embedded(isolated(row.room))
    if answer is not None and now is not None and open_in_words(answer, now, reader):
        until = until_in_words(answer, now, reader)
        parts = [open_in_words(answer, now, reader), room, until]
    else:
        written = written_in_words(library.openings.schedule(row), reader)
        parts = [room, "; ".join(written)]
    words = " · ".join(part for part in parts if part) or isolated(row.summary)
    return (
        f"{embedded('Example:')} {words}" if row.example else words
    )  # nobody should go to that room


def is_open(answer: Answer) -> bool:
    """Whether somebody is there for certain."""
    return answer.state is State.OPEN
