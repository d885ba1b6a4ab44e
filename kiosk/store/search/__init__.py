"""Search: what was typed → pages, offline, in every language of the bundle."""

from kiosk.store.search.answer import Answer, Hit
from kiosk.store.search.finder import Finder
from kiosk.store.search.vocabulary import WordCount
from kiosk.store.search.wording import IndexedWords

__all__ = ["Answer", "Finder", "Hit", "IndexedWords", "WordCount"]
