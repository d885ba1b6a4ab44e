"""Content releases on this kiosk, and the questions the screen asks of them."""

from kiosk.store.encoding import body_of, encode, facts_of, words_of
from kiosk.store.folding import folded
from kiosk.store.library import Library, first_language
from kiosk.store.openings import Openings, Scheduled
from kiosk.store.rows import PageRow, TopicRow
from kiosk.store.schema import MIN_SCHEMA_VERSION, SCHEMA_VERSION, TABLES
from kiosk.store.search import Hit, search

__all__ = [
    "MIN_SCHEMA_VERSION",
    "SCHEMA_VERSION",
    "TABLES",
    "Hit",
    "Library",
    "Openings",
    "PageRow",
    "Scheduled",
    "TopicRow",
    "body_of",
    "encode",
    "facts_of",
    "first_language",
    "folded",
    "search",
    "words_of",
]
