"""What each typed word may mean: a word of the pages, its beginning, a synonym, a slip."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from kiosk.content import SearchWords
from kiosk.store.folding import words_of
from kiosk.store.search.small import SMALL
from kiosk.store.search.vocabulary import Vocabulary

_EXACT, _SYNONYM, _BEGUN, _SLIP = 1.0, 0.9, 0.9, 0.6  # how much is known of what was meant
_ELSEWHERE = 0.5  # a word of another language than the reader's may be anything: son, pan
_FOREIGN = 1.5  # edits by which a slip of another language's word must be nearer
_LIKELY = 0.5  # edits within which a whole word was meant, though more letters may come
_ALSO_NEAR = 0.15  # edits within which a second word may have been meant as well
_SHORTEST_HALF = 3  # letters of each word in two that were written together
_SHORTEST_FOREIGN = 3  # letters from which a word of another language is completed
_MOST_PHRASE = 4  # words of the longest synonym


class Sought(NamedTuple):
    """What to look for in place of one typed word, in the index of each language."""

    terms: Mapping[str, tuple[str, ...]]  # by language; a term of two words must stand together
    worth: float
    corrected: str = ""  # the word that was taken for the typed one
    begun: bool = False  # more letters may come


class Synonyms:
    """For what people type: the words of pages it stands for."""

    def __init__(self, tables: Iterable[SearchWords]) -> None:
        """Of each group the first is what the others stand for."""
        self._also: dict[str, list[str]] = {}
        for group in (group for table in tables for group in table.synonyms):
            meant, *typed = (" ".join(words_of(member)) for member in group)
            for synonym in typed:
                self._also.setdefault(synonym, []).append(meant)

    def __contains__(self, typed: str) -> bool:
        """Whether it stands for something."""
        return typed in self._also

    def of(self, typed: str) -> list[str]:
        """What it stands for, then what that stands for."""
        near = self._also.get(typed, [])
        return [*near, *(word for close in near for word in self._also.get(close, ()))]


class Meanings:
    """The words of every language, in the order of one reader."""

    def __init__(
        self,
        vocabularies: Mapping[str, Vocabulary],
        synonyms: Synonyms,
        order: tuple[Sequence[str], int],
        phrases: Mapping[str, frozenset[str]],
    ) -> None:
        """`order` is every language, the reader's first, and how many of them are read anyway.

        `phrases` are the words of each language's crisis phrases: right, though no page has them.
        """
        self._right = SMALL.union(*phrases.values())
        self._order = [language for language in order[0] if language in vocabularies]
        self._own = set(order[0][: order[1]])
        self._right_here = SMALL.union(*(phrases.get(tag, ()) for tag in self._own))
        self._vocabularies = vocabularies
        self._synonyms = synonyms

    def is_word(self, word: str) -> bool:
        """Whether any language has this very word."""
        return word in self._right or any(word in self._vocabularies[tag] for tag in self._order)

    def of(
        self, words: Sequence[str], *, unfinished: bool, understood: bool = False
    ) -> list[Sought]:
        """What is sought; the last word may be `unfinished`.

        Where a crisis phrase was `understood`, its words are no slips of others.
        """
        right = self._right if understood else self._right_here
        telling = [word for word in words if word not in SMALL] or list(words)
        if unfinished and len(telling) > 1 and len(telling[-1]) == 1:
            telling = telling[:-1]  # one letter of a word to come tells nothing beside whole words
        last = len(telling) - 1 if unfinished and telling[-1:] == list(words[-1:]) else -1
        found = [
            self._one(word, begun=place == last, right=word in right)
            for place, word in enumerate(telling)
        ]
        return [*filter(None, found), *self._phrases(words)]

    def _one(self, word: str, *, begun: bool, right: bool) -> Sought | None:
        small = begun and word in SMALL  # "do" is more likely the beginning of "door"
        known = [] if small and self._completed(word) else self._known(word)
        if known:
            worth = _EXACT if self._own.intersection(known) else _ELSEWHERE
            return self._with_synonyms({language: [word] for language in known}, worth)
        if begun and (completed := self._completed(word)):
            return self._with_synonyms(completed, _BEGUN)._replace(begun=True)
        return None if right else self._slip(word, begun=begun)

    def _known(self, word: str) -> list[str]:
        """The languages that have it: one that the reader reads, or else all others."""
        known = [language for language in self._order if word in self._vocabularies[language]]
        on_pages = [tag for tag in known if self._vocabularies[tag].count(word)]
        return [tag for tag in on_pages if tag in self._own] or known

    def _completed(self, start: str) -> dict[str, list[str]]:
        for language in self._order:
            if language in self._own or len(start) >= _SHORTEST_FOREIGN:
                found = self._vocabularies[language].completions(start)
                if found:
                    return {language: found}
        return {}

    def _slip(self, word: str, *, begun: bool) -> Sought | None:
        near = sorted(
            (cost + (0.0 if place == 0 else _FOREIGN), place, meant)
            for place, language in enumerate(self._order)
            for cost, meant in self._vocabularies[language].near(word)[:3]
        )
        if not near or near[0][0] > 1:
            split = self._split(word)
            if split is not None:
                return split
        if begun and (not near or near[0][0] > _LIKELY):
            unfinished = self._begun_with_a_slip(word, near[0][0] if near else None)
            if unfinished is not None or not near:
                return unfinished
        if not near:
            return None
        best, place, meant = near[0]
        language = self._order[place]
        also = [m for cost, p, m in near if p == place and cost - best < _ALSO_NEAR]
        sought = self._with_synonyms(dict.fromkeys(self._order, also), _SLIP)
        return sought._replace(corrected=self._vocabularies[language].written(meant))

    def _split(self, word: str) -> Sought | None:
        for at in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
            one, other = word[:at], word[at:]
            for language in self._order:
                vocabulary = self._vocabularies[language]
                if vocabulary.count(one) and vocabulary.count(other):
                    written = f"{vocabulary.written(one)} {vocabulary.written(other)}"
                    return Sought({language: (f"{one} {other}",)}, _SLIP, written)
        return None

    def _begun_with_a_slip(self, start: str, whole: float | None) -> Sought | None:
        """Words to come, where they are likelier than a whole word of this cost."""
        for language in self._order:
            vocabulary = self._vocabularies[language]
            near = vocabulary.begun_near(start) if language in self._own else []
            if near and (whole is None or near[0][0] < whole):
                found = tuple(word for _, word in near)
                written = vocabulary.written(found[0])
                return Sought({language: found}, _SLIP, written, begun=True)
        return None

    def _with_synonyms(self, terms: Mapping[str, Sequence[str]], worth: float) -> Sought:
        whole = [word for words in terms.values() for word in words[:1]]
        every = [*((tag, word) for tag, words in terms.items() for word in words)]
        every += self._meant(whole)
        return Sought(_by_language(every, self._vocabularies), worth)

    def _meant(self, typed: Iterable[str]) -> list[tuple[str, str]]:
        """What synonyms stand for, in every language that has it."""
        words = [word for typed_word in typed for word in self._synonyms.of(typed_word)]
        return [(language, word) for word in words for language in self._order]

    def _phrases(self, words: Sequence[str]) -> Iterable[Sought]:
        """Synonyms of two words and more."""
        for length in range(2, _MOST_PHRASE + 1):
            for start in range(len(words) - length + 1):
                phrase = " ".join(words[start : start + length])
                if phrase in self._synonyms:
                    yield Sought(_by_language(self._meant([phrase]), self._vocabularies), _SYNONYM)


def _by_language(
    terms: Iterable[tuple[str, str]], vocabularies: Mapping[str, Vocabulary]
) -> dict[str, tuple[str, ...]]:
    """Terms that some page of the language has, each once."""
    found: dict[str, dict[str, None]] = {}
    for language, term in terms:
        if all(vocabularies[language].count(word) for word in term.split()):
            found.setdefault(language, {})[term] = None
    return {language: tuple(once) for language, once in found.items()}
