"""The words of one language's pages: which there are, how they begin, and which are near."""

import sys
from bisect import bisect_left
from collections.abc import Iterable, Mapping

from kiosk.store.search.spelling import edits_allowed, nearest

_MOST_COMPLETIONS = 12
_MOST_WEIGHED = 2000  # words with the same beginning that are looked at
_SHORTEST_BEGUN = 4  # letters of a beginning in which a slip is forgiven
_SHORTEST = 4  # letters of a word that a typed one may be taken for
_AFTER_ALL = chr(sys.maxunicode)  # behind every word with the same beginning
LONGEST = 40  # letters; what is longer is no word that anybody types


class Vocabulary:
    """Folded words in order, with the number of pages that hold each, and how each is written."""

    def __init__(self, counts: Mapping[str, int], written: Mapping[str, str]) -> None:
        """`written` has the words that are written otherwise than folded: niño, not abogado."""
        self._words = sorted(counts)
        self._counts = [counts[word] for word in self._words]
        self._places = {word: place for place, word in enumerate(self._words)}
        self._written = written
        telling = (word for word in self._words if len(word) >= _SHORTEST)
        self._telling = sorted(telling, key=len)
        self._lengths = [len(word) for word in self._telling]

    def __contains__(self, word: str) -> bool:
        """Whether some page has this very word."""
        return word in self._places

    def count(self, word: str) -> int:
        """How many pages have it."""
        place = self._places.get(word)
        return 0 if place is None else self._counts[place]

    def written(self, word: str) -> str:
        """The word as pages write it, with its accents."""
        return self._written.get(word, word)

    def completions(self, start: str) -> list[str]:
        """Words that begin so, the most frequent first."""
        first = bisect_left(self._words, start)
        after = bisect_left(self._words, start + _AFTER_ALL, first)
        among = range(first, min(after, first + _MOST_WEIGHED))
        best = sorted(among, key=self._counts.__getitem__, reverse=True)[:_MOST_COMPLETIONS]
        return [self._words[place] for place in best]

    def begun_near(self, start: str) -> list[tuple[float, str]]:
        """Words whose beginning is one slip away, with its cost; the first letter must be right."""
        if len(start) < _SHORTEST_BEGUN:
            return []
        first = bisect_left(self._words, start[0])
        after = bisect_left(self._words, chr(ord(start[0]) + 1))
        words = self._words[first:after]
        # As long as what was typed, or a letter was left out.
        beginnings = {word[: len(start) + more] for word in words for more in (0, 1)}
        costs = nearest(start, sorted(beginnings), self._begun_so, careful=False)
        found: dict[str, float] = {}
        for cost, beginning in costs:
            for word in self.completions(beginning) if cost <= 1 else ():
                found.setdefault(word, cost)
        return [(cost, word) for word, cost in found.items()][:_MOST_COMPLETIONS]

    def _begun_so(self, start: str) -> int:
        """How many pages have words that begin so."""
        first = bisect_left(self._words, start)
        return sum(self._counts[first : bisect_left(self._words, start + _AFTER_ALL, first)])

    def near(self, word: str) -> list[tuple[float, str]]:
        """Words that may have been meant, the most likely first, with their cost in edits."""
        if len(word) > LONGEST:
            return []
        most = edits_allowed(word)
        first = bisect_left(self._lengths, len(word) - most)
        after = bisect_left(self._lengths, len(word) + most + 1)
        return nearest(word, self._telling[first:after], self.count)


def decoded(text: str, also: Iterable[tuple[str, str]] = ()) -> Vocabulary:
    """A vocabulary as `Lexicon.encoded` wrote it; `also` are folded words and how they are written.

    Raises:
        ValueError: this is no vocabulary.
    """
    rows = [line.split(" ") for line in text.split("\n") if line]
    counts = {row[0]: int(row[1] or 1) if len(row) > 1 else 1 for row in rows}
    written = {row[0]: row[2] for row in rows if len(row) > 2}  # noqa: PLR2004 - see `encoded`
    for word, way in also:
        counts.setdefault(word, 0)
        if way != word:
            written.setdefault(word, way)
    return Vocabulary(counts, written)
