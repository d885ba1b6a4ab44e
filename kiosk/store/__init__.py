"""Content releases on this kiosk, and the questions the screen asks of them."""

from kiosk.store.durable import Disk, put
from kiosk.store.encoding import body_of, encode, facts_of, wording_of
from kiosk.store.folding import folded, is_unspaced, number_ends, words_of
from kiosk.store.library import Library, first_language
from kiosk.store.lock import only_one
from kiosk.store.openings import Openings, Scheduled
from kiosk.store.releases import (
    Store,
    activate,
    clear_scratch,
    install,
    is_sound,
    need_space,
    prepare,
    prune,
    release_to_show,
    step_back,
)
from kiosk.store.rows import PageRow, TopicRow
from kiosk.store.schema import (
    MIN_SCHEMA_VERSION,
    SCHEMA_VERSION,
    TABLES,
    index_name,
    index_table,
)
from kiosk.store.search import Answer, Finder, Hit, Lexicon
from kiosk.store.sources import SourceFile, read_sources, unpack_sources, write_sources
from kiosk.store.state import Installed, State, read_state, write_state

__all__ = [
    "MIN_SCHEMA_VERSION",
    "SCHEMA_VERSION",
    "TABLES",
    "Answer",
    "Disk",
    "Finder",
    "Hit",
    "Installed",
    "Lexicon",
    "Library",
    "Openings",
    "PageRow",
    "Scheduled",
    "SourceFile",
    "State",
    "Store",
    "TopicRow",
    "activate",
    "body_of",
    "clear_scratch",
    "encode",
    "facts_of",
    "first_language",
    "folded",
    "index_name",
    "index_table",
    "install",
    "is_sound",
    "is_unspaced",
    "need_space",
    "number_ends",
    "only_one",
    "prepare",
    "prune",
    "put",
    "read_sources",
    "read_state",
    "release_to_show",
    "step_back",
    "unpack_sources",
    "wording_of",
    "words_of",
    "write_sources",
    "write_state",
]
