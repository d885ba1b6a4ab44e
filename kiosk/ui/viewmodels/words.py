"""Small words that several pages share: languages, sources, what a row says below its title."""

from collections.abc import Iterable
from datetime import datetime
from urllib.parse import urlsplit

from kiosk.content import (
    Answer,
    State,
    day_in_words,
    embedded,
    isolated,
    open_in_words,
    until_in_words,
    written_in_words,
)
from kiosk.store import Library, PageRow
from kiosk.ui.viewmodels.rows import TouchRow

ROLE_ICONS = {"counselor": "chat", "office": "desk", "organization": "people", "helpline": "phone"}


def age_in_words(signed: datetime | None, days: int, now: datetime, language: str) -> str:
    """The day of the newest signature, once it is `days` days ago; 0 days: never."""
    if signed is None or not days or (now - signed).days < days:
        return ""
    return day_in_words(signed.date(), language)


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
        tongue="" if row.language == reader else row.language,
    )


def when_open(library: Library, row: PageRow, reader: str, now: datetime) -> str:
    """Open now · until 3:00 PM; the written hours where the clock allows no claim."""
    if not row.hours:
        return ""
    answer, schedule = library.openings.answer(row, now), library.openings.schedule(row)
    claim = open_in_words(answer, now, reader)
    if not claim or (is_open(answer) and schedule.never_closes):
        more = "; ".join(written_in_words(schedule, reader))
    else:
        more = until_in_words(answer, now, reader)
    return " · ".join(part for part in (claim, more) if part)


def _note(library: Library, row: PageRow, reader: str, now: datetime | None) -> str:
    if row.role in {"counselor", "office"}:
        return where_and_when(library, row, reader, now)
    return isolated(row.summary)


def where_and_when(library: Library, row: PageRow, reader: str, now: datetime | None) -> str:
    """Open now · Room 112 · until 3:00 PM; without `now` the room and the written hours."""
    answer = library.openings.answer(row, now) if now and row.hours else None
    room = embedded(isolated(row.room))
    if answer is not None and now is not None and open_in_words(answer, now, reader):
        until = until_in_words(answer, now, reader)
        parts = [open_in_words(answer, now, reader), room, until]
    else:
        written = written_in_words(library.openings.schedule(row), reader)
        parts = [room, "; ".join(written)]
    return " · ".join(part for part in parts if part) or isolated(row.summary)


def is_open(answer: Answer) -> bool:
    """Whether somebody is there for certain."""
    return answer.state is State.OPEN
