"""What the compiler makes of the words of a language's pages: index rows and a vocabulary.

Texts have few different words, many times: each is folded only once, when it is met first.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from kiosk.store.folding import folded, number_ends, spellings, words_in, written_pieces
from kiosk.store.search.small import small_words
from kiosk.store.search.vocabulary import LONGEST
from kiosk.store.search.wording import index_word


class Lexicon:
    """Turns pages into rows of the index, and counts on how many pages each word is."""

    def __init__(self, language: str) -> None:
        """Nothing is met yet."""
        self._whole = _Indexed(language, frozenset())
        # Small words answer nothing and are a third of a body.
        self._telling = _Indexed(language, small_words(language))
        self._words = _Words()
        self._pages: Counter[str] = Counter()
        self._written: dict[str, Counter[str]] = {}

    def row(self, body: str, ends: Iterable[str], *brief: str) -> tuple[str, ...]:
        """One page's texts as the index holds them; its words are counted.

        `ends` are the ends of the telephone numbers of `body`, as `number_ends` finds them.
        """
        pieces = written_pieces(body)
        others = [written_pieces(text) for text in brief]
        self._count([pieces, *others])
        whole = (
            self._whole.of(found, number_ends(text))
            for found, text in zip(others, brief, strict=True)
        )
        return (self._telling.of(pieces, ends), *whole)

    def _count(self, texts: Sequence[Sequence[str]]) -> None:
        words = self._words
        pieces = Counter(chain.from_iterable(texts))
        self._pages.update(set(chain.from_iterable(map(words.__getitem__, pieces))))
        for piece in words.otherwise.keys() & pieces.keys():
            for word, written in words.otherwise[piece]:
                self._written.setdefault(word, Counter())[written] += pieces[piece]

    def encoded(self) -> str:
        """One line a word: the word, on how many pages if more than one, how it is written."""
        lines = (
            f"{word} {'' if count == 1 else count}{self._otherwise(word)}".rstrip()
            for word, count in sorted(self._pages.items())
        )
        return "\n".join(lines)

    def _otherwise(self, word: str) -> str:
        return f" {_usual(self._written[word])}" if word in self._written else ""


def _usual(ways: Counter[str]) -> str:
    return min(ways, key=lambda way: (-ways[way], way))


class _Words(dict[str, Sequence[str]]):
    """The folded words of each written piece."""

    def __init__(self) -> None:
        super().__init__()
        # Pieces with words that are written otherwise than folded: niño.
        self.otherwise: dict[str, list[tuple[str, str]]] = {}

    def __missing__(self, piece: str) -> Sequence[str]:
        found = [each for each in spellings(piece) if len(each[0]) <= LONGEST]
        if otherwise := [(word, written) for word, written in found if word != written]:
            self.otherwise[piece] = otherwise
        self[piece] = words = [word for word, _ in found]
        return words


class _Indexed(dict[str, str]):
    """Written pieces as the index has them: folded, their endings off, between spaces."""

    def __init__(self, language: str, small: frozenset[str]) -> None:
        super().__init__()
        self._language = language
        self._small = small

    def __missing__(self, piece: str) -> str:
        self[piece] = found = self._joined(words_in(folded(piece)))
        return found

    def of(self, pieces: Iterable[str], ends: Iterable[str]) -> str:
        """The pieces of a text, and behind them the ends of its telephone numbers."""
        return " ".join([*map(self.__getitem__, pieces), self._joined(ends)])

    def _joined(self, words: Iterable[str]) -> str:
        return " ".join(
            index_word(word, self._language) for word in words if word not in self._small
        )
