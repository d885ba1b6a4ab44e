"""Search: what was typed → pages, offline, in every language of the bundle."""

from kiosk.store.search.answer import Answer, Hit
from kiosk.store.search.finder import Finder
from kiosk.store.search.lexicon import Lexicon

__all__ = ["Answer", "Finder", "Hit", "Lexicon"]
