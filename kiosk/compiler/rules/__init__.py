"""The rules that keep the words true: what one page can know, and what only all pages can."""

from collections.abc import Iterator, Sequence
from datetime import date

from kiosk.compiler.record import Record
from kiosk.compiler.rules.due import check_due, withdrawal_days
from kiosk.compiler.rules.glyphs import COVERAGE, drawable
from kiosk.compiler.rules.links import check_links
from kiosk.compiler.rules.numbers import check_numbers, numbers_in, same_number
from kiosk.compiler.rules.translations import check_translations
from kiosk.content import Bundle, Level, Problem

__all__ = ["RULES", "check_across", "numbers_in", "same_number", "withdrawal_days"]

# What is counted even when nothing was found, so that an author sees that it was looked for.
RULES = (
    *("alt", "dial", "first-steps", "glyph", "grade", "hours-said", "long-sentence", "no-source"),
    *("number", "past-due", "personal", "translation-behind", "translation-facts"),
    *("translation-missing", "translation-state", "translation-words", "unchecked", "withdrawn"),
)


def check_across(bundle: Bundle, records: Sequence[Record], today: date) -> list[Problem]:
    """Find what no single file can know.

    These Problems keep no page off the screen: what leads nowhere is left out of it.
    """
    return [
        *check_links(bundle, records),
        *check_translations(bundle, records),
        *check_due(bundle, records, today),
        *check_numbers(records),
        *_fonts(),
    ]


def _fonts() -> Iterator[Problem]:
    if not drawable():
        text = f"The fonts have no {COVERAGE}, so whether they can draw every sign was not checked."
        yield Problem("(fonts)", 0, Level.WARNING, "glyph", text)
