"""Small words that several pages share: languages, sources, what a row says below its title."""

from collections.abc import Iterable
from urllib.parse import urlsplit

from kiosk.content import hours_in_words, isolated
from kiosk.store import Library, PageRow
from kiosk.ui.viewmodels.rows import TouchRow

ROLE_ICONS = {"counselor": "chat", "office": "desk", "organization": "people", "helpline": "phone"}


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
    """Room 112 · Monday to Friday, 8:00 AM to 3:00 PM; the summary when neither is known."""
    hours = "; ".join(hours_in_words(row.hours)) if row.hours != "unknown" else ""
    return " · ".join(part for part in (row.room, hours) if part) or row.summary
