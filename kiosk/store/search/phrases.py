"""Phrases that people type in need, and the pages that are pinned to them.

They need no index: every phrase is compared with what was typed, in every language, whatever the
language of the reader. A phrase is there when its words are, near each other, each allowed a slip.
Everyday words that look like it ("ice cream", "diet") are looked at first, and count as nothing.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from kiosk.content import SearchWords
from kiosk.store.folding import folded, is_unspaced, words_of
from kiosk.store.search.small import SMALL
from kiosk.store.search.spelling import starts_alike
from kiosk.store.stems import stem

_GAP = 3  # other words that may stand between those of a phrase
_START, _START_ALONE = 3, 4  # letters from which the last word may be the beginning of one
_RUN = 8  # letters from which a phrase is also found in words written together
_SHORT, _MIDDLE, _LONG = 3, 7, 10  # letters from which 1, 2 and 3 edits are forgiven
_ENOUGH = 2  # telling words; with fewer, the small ones around them must be there too
_NOTHING = "·"  # stands for everyday words; no word of a phrase is near it
_STEMMED = ("en", "es", "pt", "fr", "ar")
Places = dict[int, bool]  # where a word was typed, and whether exactly


class _Phrase(NamedTuple):
    need: int  # which of the needs, in the bundle's order
    words: tuple[str, ...]  # those that must be there
    run: str  # all of it written together; empty when too short to tell anything
    width: int  # among how many typed words they must be
    line: str = ""  # the words as they must stand, where a word is in it twice: tự tử


class Phrases:
    """All phrases of a bundle, and the pages of each need, the most pressing need first."""

    def __init__(self, tables: Iterable[SearchWords], default_language: str) -> None:
        """The default language's table owns the order and the pages."""
        ordered = sorted(tables, key=lambda table: table.language != default_language)
        self._pages: dict[str, tuple[str, ...]] = {}
        for need in (need for table in ordered for need in table.crisis):
            self._pages[need.name] = self._pages.get(need.name) or need.pages
        numbers = {name: number for number, name in enumerate(self._pages)}
        self._phrases = [
            _phrase(numbers[need.name], words, table.language)
            for table in ordered
            for need in table.crisis
            for words in need.phrases
        ]
        self._whole: dict[str, set[int]] = {}  # the needs of each phrase, written together
        for need, words in ((n, w) for t in ordered for n in t.crisis for w in n.phrases):
            self._whole.setdefault(_run(words), set()).add(numbers[need.name])
        self._with: dict[str, list[_Phrase]] = {}  # the phrases that have a word
        for phrase in self._phrases:
            for word in phrase.words:
                self._with.setdefault(word, []).append(phrase)
        self._spelled: dict[str, set[str]] = {}  # how the words are typed, without their stems
        for table in ordered:
            for word in (w for need in table.crisis for p in need.phrases for w in words_of(p)):
                if (stemmed := stem(word, table.language)) in self._with:
                    self._spelled.setdefault(word, set()).add(stemmed)
        self._typed = sorted(self._spelled)
        self._everyday = [_Everyday.of(words) for table in ordered for words in table.everyday]
        self.words = {table.language: _words_typed(table) for table in ordered}

    def pages(self, typed: str, is_word: Callable[[str], bool]) -> list[str]:
        """Pinned pages for what was typed; a real word is never taken for a slip of another.

        Whoever typed a phrase and nothing else gets its own page first, then the more pressing.
        """
        words, run = self._telling(typed)
        places = self._places(words, is_word)
        last = words[-1] if words and not typed[-1:].isspace() else ""
        for meant in self._begun(last) if not is_word(last) else ():
            places.setdefault(meant, {}).setdefault(len(words) - 1, False)
        line = f" {' '.join(words)} "
        among = {phrase for word in places for phrase in self._with[word]}
        among.update(phrase for phrase in self._phrases if phrase.run and phrase.run in run)
        found = [phrase for phrase in among if _is_there(phrase, places, run, line)]
        needs = {phrase.need for phrase in found if not _is_part_of_another(phrase, found)}
        whole = self._whole.get(_run(typed), set())
        first = sorted(needs, key=lambda need: (need not in whole, need))
        pages = list(self._pages.values())
        return list(dict.fromkeys(page for need in first for page in pages[need]))

    def _telling(self, typed: str) -> tuple[list[str], str]:
        """The words that were typed, and all written together; nothing for everyday ones."""
        text, run = folded(typed), _run(typed)
        for everyday in self._everyday:
            if everyday.unspaced:
                text = text.replace(everyday.unspaced, " ")
                run = run.replace(everyday.unspaced, _NOTHING)
        line = f" {' '.join(words_of(text))} "
        for everyday in self._everyday:
            if everyday.line in line:
                line = line.replace(everyday.line, f" {_NOTHING} ")
                run = run.replace(everyday.line.replace(" ", ""), _NOTHING)
        return line.split(), run

    def _places(self, words: Sequence[str], is_word: Callable[[str], bool]) -> dict[str, Places]:
        """For the words of phrases: where they were typed."""
        places: dict[str, Places] = {}
        for place, word in enumerate(words):
            for meant, exactly in self._meant(word, slips=not is_word(word)):
                places.setdefault(meant, {}).setdefault(place, exactly)
        for place, (one, other) in enumerate(pairwise(words)):
            for meant, _ in self._meant(one + other, slips=False):  # my self, can not
                places.setdefault(meant, {}).setdefault(place, True)
        return places

    def _meant(self, typed: str, *, slips: bool) -> Iterable[tuple[str, bool]]:
        """The words of phrases that a typed one may be, and whether it is exactly that one."""
        from rapidfuzz import process  # noqa: PLC0415 - the screen starts without it
        from rapidfuzz.distance import OSA  # noqa: PLC0415

        forms = {typed, *(stem(typed, language) for language in _STEMMED)}
        yield from ((form, True) for form in sorted(forms & self._with.keys()))
        if slips and len(typed) >= _SHORT and typed not in SMALL:
            for form in {typed: None, typed.replace("k", "qu"): None}:  # no kiero
                near = process.extract(
                    form, self._typed, scorer=OSA.distance, score_cutoff=3, limit=None
                )
                likely = (word for word, far, _ in near if _may_be(form, word, far))
                yield from ((meant, False) for word in likely for meant in self._spelled[word])

    def _begun(self, typed: str) -> Iterable[str]:
        """The words that the last typed one may become."""
        if len(typed) >= _START:
            yield from (word for word in self._with if word.startswith(typed) and word != typed)


class _Everyday(NamedTuple):
    line: str  # its words between spaces
    unspaced: str  # in scripts without spaces: the signs as they are

    @staticmethod
    def of(words: str) -> "_Everyday":
        run = _run(words)
        return _Everyday(f" {' '.join(words_of(words))} ", run if is_unspaced(run) else "")


def _words_typed(table: SearchWords) -> frozenset[str]:
    """Every word of a language's phrases, as it is typed."""
    texts = (text for need in table.crisis for text in need.phrases)
    return frozenset(word for text in texts for word in words_of(text))


def _phrase(need: int, words: str, language: str) -> _Phrase:
    every = words_of(words)
    telling = [word for word in every if word not in SMALL]
    kept = telling if len(telling) >= _ENOUGH else every
    run = _run(words)
    enough = len(run) >= _RUN or any(is_unspaced(sign) for sign in run)
    line = f" {' '.join(every)} " if len(set(kept)) < len(kept) else ""
    stems = tuple(dict.fromkeys(stem(word, language) for word in kept))
    return _Phrase(need, stems, run if enough else "", len(every) + _GAP, line)


def _run(text: str) -> str:
    """A text written together, without spaces and signs."""
    return "".join(sign for sign in folded(text) if sign.isalnum())


def _may_be(typed: str, word: str, far: float) -> bool:
    length = min(len(typed), len(word))
    if not starts_alike(typed, word):  # expression, depression
        return False
    if far > (length >= _SHORT) + (length >= _MIDDLE) + (length >= _LONG):
        return False
    if length > _SHORT:
        return True
    same_end = len(typed) != len(word) or typed[-1] == word[-1]  # dye, die; but not did, die
    return typed[0] == word[0] and same_end


def _is_there(phrase: _Phrase, places: dict[str, Places], run: str, line: str) -> bool:
    if phrase.line or (phrase.run and phrase.run in run):
        return phrase.line in line
    found = [places.get(word, {}) for word in phrase.words]
    if not all(found):
        return False
    if len(found) == 1:
        return any(found[0].values()) or len(phrase.words[0]) > _START_ALONE
    if not any(any(each.values()) for each in found):
        return False  # nothing but slips
    return any(_width(start, found) <= phrase.width for start in found[0])


def _is_part_of_another(phrase: _Phrase, found: Iterable[_Phrase]) -> bool:
    """Whether more was said: "ice" alone means the door, "ice at school" does not."""
    return any(
        set(phrase.words) < set(other.words)
        or (phrase.run != other.run and phrase.run in other.run and phrase.run)
        for other in found
    )


def _width(start: int, found: Sequence[Places]) -> int:
    """Among how many typed words a phrase is spread, from one place of its first word."""
    nearest: list[int] = []
    for places in found:  # one typed word cannot be two of a phrase
        free = [place for place in places if place not in nearest] or [start + 1000]
        nearest.append(min(free, key=lambda place: abs(place - start)))
    return max(nearest) - min(nearest) + 1
