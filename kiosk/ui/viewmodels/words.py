"""Small words that several pages share: dates, places, and what a row says below its title."""

from collections.abc import Iterable
from datetime import date, datetime
from urllib.parse import urlsplit

from kiosk.content import hours_in_words, isolated
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


def milliseconds_to_next_minute(now: datetime) -> int:
    """How long a clock on the screen stays right; a little more, so that it never runs ahead."""
    return (60 - now.second) * 1000 - now.microsecond // 1000 + 50


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


def touch_row(library: Library, row: PageRow, reader: str, glyph: str = "") -> TouchRow:
    """A guide or a contact as a row to touch."""
    return TouchRow(
        target=f"{row.kind}:{row.slug}",
        title=isolated(row.title),
        note=isolated(_note(row)),
        glyph=glyph or ROLE_ICONS.get(row.role, "page"),
        badge="example" if row.example else "",
        language=language_badge(library, reader, row.language),
    )


def _note(row: PageRow) -> str:
    if row.role in {"counselor", "office"}:
        return where_and_when(row)
    return row.summary


def where_and_when(row: PageRow) -> str:
    """Room 112 · Monday to Friday, 8:00 AM to 3:00 PM; the summary when neither is known.

    On an example card the words say so themselves: the small badge is easily read past.
    """
    hours = "; ".join(hours_in_words(row.hours)) if row.hours != "unknown" else ""
    words = " · ".join(part for part in (row.room, hours) if part) or row.summary
    return f"Example: {words}" if row.example else words  # nobody should go to that room
