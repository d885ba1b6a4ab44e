"""What the search page shows, worked out off the screen's thread: answers, chips, A to Z."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from kiosk.content import isolated
from kiosk.store import Finder, Hit, Library, PageRow
from kiosk.ui.viewmodels.alphabet import by_letter
from kiosk.ui.viewmodels.lists import contact_row
from kiosk.ui.viewmodels.rows import TouchRow
from kiosk.ui.viewmodels.words import touch_row, when_open


class Query(NamedTuple):
    """What is asked, and for whom; an answer belongs to the very query it was found for."""

    typed: str
    reader: str
    site: str
    now: datetime | None = None  # a minute later whoever was open may be closed


class Found(NamedTuple):
    """What answers: rows for needs that must not wait, the others, and what was understood."""

    pinned: tuple[TouchRow, ...] = ()
    rows: tuple[TouchRow, ...] = ()
    corrected: str = ""


class Ways(NamedTuple):
    """The ways that need no typing: what most people need first, and every page by its letter."""

    chips: tuple[TouchRow, ...] = ()
    letters: tuple[tuple[str, tuple[TouchRow, ...]], ...] = ()


class Desk:
    """Answers queries on whichever thread asks, over a connection of its own.

    One question at a time: whoever asks waits for the answer before asking again.
    """

    def __init__(self, library: Library) -> None:
        """Open nothing yet: the first question does, on the thread that asks."""
        self._reopen: Callable[[], Library] = library.reopened
        self._open: tuple[Library, Finder] | None = None

    def find(self, query: Query) -> Found:
        """Answer a query."""
        library, finder = self._opened()
        answer = finder.answer(query.typed, query.reader, query.site)
        cards = library.cards((hit.target for hit in answer.hits), query.reader)
        shown = [(hit, cards[hit.target]) for hit in answer.hits if hit.target in cards]
        rows = [(hit.pinned, hit_row(library, hit, card, query)) for hit, card in shown]
        return Found(
            pinned=tuple(row for pinned, row in rows if pinned),
            rows=tuple(row for pinned, row in rows if not pinned),
            corrected=answer.corrected or "",
        )

    def ways(self, reader: str, site: str) -> Ways:
        """The ways that need no typing."""
        library, finder = self._opened()
        tables = {table.language: table.chips for table in finder.words}
        targets = tables.get(reader) or tables.get(library.default_language) or ()
        cards = library.cards(targets, reader)
        pages = library.every_page(reader, site)
        letters = by_letter(_page_row(library, page, reader) for page in pages)
        chips = tuple(touch_row(library, card, reader) for card in cards.values())
        return Ways(chips, tuple(letters.items()))

    def _opened(self) -> tuple[Library, Finder]:
        if self._open is None:
            library = self._reopen()
            self._open = library, Finder(library)
        return self._open


def hit_row(library: Library, hit: Hit, card: PageRow, query: Query) -> TouchRow:
    """A hit as a row to touch: its title, the sentence that matched, whether a contact is open."""
    shown = _page_row(library, card, query.reader)
    when = when_open(library, card, query.reader, query.now or library.now())
    note = "\n".join(part for part in (hit.why, when) if part)
    return shown._replace(note=isolated(note))


def _page_row(library: Library, page: PageRow, reader: str) -> TouchRow:
    shown = contact_row(library, page, reader) if page.kind == "contact" else None
    row = shown or touch_row(library, page, reader)
    return row._replace(only=bool(row.language) and len(library.texts_of(page)) == 1)
