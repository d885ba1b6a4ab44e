"""Content releases on this kiosk, and the questions the screen asks of them."""

from kiosk.store.encoding import body_of, encode, facts_of, wording_of
from kiosk.store.folding import folded, is_unspaced, words_of
from kiosk.store.library import Library, first_language
from kiosk.store.openings import Openings, Scheduled
from kiosk.store.rows import PageRow, TopicRow
from kiosk.store.schema import (
    MIN_SCHEMA_VERSION,
    SCHEMA_VERSION,
    TABLES,
    index_name,
    index_table,
)
from kiosk.store.search import Answer, Finder, Hit, WordCount, indexed_words

__all__ = [
    "MIN_SCHEMA_VERSION",
    "SCHEMA_VERSION",
    "TABLES",
    "Answer",
    "Finder",
    "Hit",
    "Library",
    "Openings",
    "PageRow",
    "Scheduled",
    "TopicRow",
    "WordCount",
    "body_of",
    "encode",
    "facts_of",
    "first_language",
    "folded",
    "index_name",
    "index_table",
    "indexed_words",
    "is_unspaced",
    "wording_of",
    "words_of",
]
