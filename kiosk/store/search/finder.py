"""What was typed → pages, best first, whatever is typed and whatever is damaged."""

import json
from collections.abc import Sequence

from kiosk.errors import ContentUnreadableError
from kiosk.store.folding import words_of
from kiosk.store.library import Library
from kiosk.store.search.answer import Answer, Hit
from kiosk.store.search.index import Group, best_rows
from kiosk.store.search.meaning import Meanings, Sought, Synonyms
from kiosk.store.search.phrases import Phrases
from kiosk.store.search.spelling import get_ready
from kiosk.store.search.tables import read_vocabularies, read_words
from kiosk.store.search.wording import Telling, telling_sentence

_LONGEST_TYPED = 200  # letters; what comes after them is not read
_MOST_WORDS = 12
_MOST_HITS = 12
_MOST_PINNED = 4
_MOST_LOOKED_UP = 20  # texts whose pages are looked up at first
_OTHER_LANGUAGE = 0.85  # of what a text counts that is in another language than is shown


class Finder:
    """Answers the queries of a kiosk; keeps nothing of what was typed."""

    def __init__(self, library: Library) -> None:
        """Read the search words and vocabularies of this library, and load what compares words."""
        self._library = library
        self.words = read_words(library)
        self._phrases = Phrases(self.words, library.default_language)
        self._vocabularies = read_vocabularies(library, self.words)
        self._synonyms = Synonyms(self.words)
        self._meanings: dict[str, Meanings] = {}  # by reader
        get_ready()

    def answer(self, typed: str, reader: str, site: str = "") -> Answer:
        """Find pages for a reader; nothing that is typed is an error.

        Crisis phrases are answered from their own table, even when the index is damaged.
        """
        begun = typed[:_LONGEST_TYPED].rstrip("\r\n")
        words = words_of(begun)[:_MOST_WORDS]
        reader = self._library.reader(reader)
        meanings = self._meanings.get(reader) or self._meanings_for(reader)
        pinned = self._pinned(begun, meanings, reader, site)
        if not words:
            return Answer(pinned)
        unfinished = not begun[-1:].isspace()
        sought = meanings.of(words, unfinished=unfinished, understood=bool(pinned))
        found = self._found(sought, reader, site)
        corrected = " ".join(s.corrected for s in sought if s.corrected)
        known = {hit.target for hit in pinned}
        hits = (*pinned, *(hit for hit in found if hit.target not in known))
        return Answer(hits[:_MOST_HITS], corrected or None)

    def _meanings_for(self, reader: str) -> Meanings:
        rows = self._library.ask(_ORDER, {"reader": reader})
        order = [row["language"] for row in rows]
        default = self._library.default_language
        own = order.index(default) + 1 if default in order else 1
        found = Meanings(self._vocabularies, self._synonyms, (order, own), self._phrases.words)
        self._meanings[reader] = found
        return found

    def _pinned(self, typed: str, meanings: Meanings, reader: str, site: str) -> tuple[Hit, ...]:
        targets = self._phrases.pages(typed, meanings.is_word)
        cards = self._library.cards(targets, reader)
        here = [c for c in cards.values() if not (site and c.sites) or site in c.sites]
        return tuple(
            Hit(card.kind, card.slug, card.language, card.title, card.summary, pinned=True)
            for card in here[:_MOST_PINNED]
        )

    def _found(self, sought: Sequence[Sought], reader: str, site: str) -> list[Hit]:
        try:
            scores = self._scores(sought)
            return self._hits(scores, sought, reader, site)
        except ContentUnreadableError:  # the index is damaged; what is pinned still stands
            return []

    def _scores(self, sought: Sequence[Sought]) -> dict[int, float]:
        """The worth of each text that matches, from 0 to 1."""
        scores: dict[int, float] = {}
        for language, vocabulary in self._vocabularies.items():
            mine = [s for s in sought if s.terms.get(language)]
            groups = [Group(s.terms[language], begun=s.begun) for s in mine]
            rows = best_rows(self._library, language, groups, vocabulary) if mine else []
            worth = sum(s.worth for s in mine) / len(sought) if mine else 0
            best = max((score for _, score in rows), default=1.0) or 1.0
            scores.update((number, worth * score / best) for number, score in rows)
        return scores

    def _hits(
        self, scores: dict[int, float], sought: Sequence[Sought], reader: str, site: str
    ) -> list[Hit]:
        best = sorted(scores, key=lambda number: (-scores[number], number))
        worth = self._worth(best[:_MOST_LOOKED_UP], scores, reader, site)
        if len(worth) < _MOST_HITS < len(best):  # the others belong to other schools, or are gone
            worth = self._worth(best, scores, reader, site)
        first = sorted(worth, key=lambda shown: (-worth[shown], shown))[:_MOST_HITS]
        return self._shown(first, sought)

    def _worth(
        self, found: Sequence[int], scores: dict[int, float], reader: str, site: str
    ) -> dict[int, float]:
        """The worth of each page that may be shown, by the text that this reader sees of it."""
        asked = {"found": json.dumps(found), "reader": reader, "site": site}
        today = self._library.now().date().isoformat()
        worth: dict[int, float] = {}
        for row in self._library.ask(_PAGES, {**asked, "today": today}):
            if self._library.has_withdrawn(f"{row['kind']}:{row['slug']}"):
                continue
            share = 1.0 if row["found"] == row["shown"] else _OTHER_LANGUAGE
            now = share * scores[row["found"]]
            worth[row["shown"]] = max(worth.get(row["shown"], 0.0), now)
        return worth

    def _shown(self, numbers: Sequence[int], sought: Sequence[Sought]) -> list[Hit]:
        rows = self._library.ask(_TEXTS, {"shown": json.dumps(numbers)})
        texts = {row["id"]: row for row in rows}
        languages = {row["language"] for row in rows}
        words = {tag: Telling(_words_for(sought, tag), tag) for tag in languages}
        hits = []
        for row in (texts[number] for number in numbers):
            tag = row["language"]
            why = telling_sentence(row["plain"], words[tag], len(sought)) or row["summary"]
            hits.append(Hit(row["kind"], row["slug"], tag, row["title"], why))
        return hits


def _words_for(sought: Sequence[Sought], language: str) -> set[str]:
    terms = (term for each in sought for term in each.terms.get(language, ()))
    return {word for term in terms for word in term.split()}


_ORDER = "SELECT language FROM fallback WHERE reader = :reader ORDER BY rank"
# Each text that matched, and the text of the same page that this reader sees.
_PAGES = """
SELECT t.id AS found, p.kind, p.slug, r.id AS shown, MIN(f.rank)
FROM json_each(:found) n
CROSS JOIN page_text t ON t.id = n.value
CROSS JOIN page p ON p.id = t.page
CROSS JOIN page_text r ON r.page = p.id
JOIN fallback f ON f.reader = :reader AND f.language = r.language
WHERE p.kind != 'notice' AND (p.withdrawn = '' OR :today < p.withdrawn)
    AND (:site = '' OR p.everywhere
    OR EXISTS (SELECT 1 FROM page_site s WHERE s.page = p.id AND s.site = :site))
GROUP BY t.id
"""
_TEXTS = """
SELECT t.id, p.kind, p.slug, t.language, t.title, t.summary, t.plain
FROM page_text t JOIN page p ON p.id = t.page
WHERE t.id IN (SELECT value FROM json_each(:shown))
"""
