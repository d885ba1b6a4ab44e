"""How words stand in the index, and the sentence of a page that answers what was typed."""

import re
from collections.abc import Iterable

from kiosk.content import without_controls
from kiosk.store.folding import ARTICLES, folded, is_unspaced
from kiosk.store.stems import stem

_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|(?<=。)|\n")
_ENDS = (". ", "! ", "? ", "\n")
_LONGEST = 160  # letters of a sentence in a list of hits
_PAIRS = (('"', '"'), ("«", "»"), ("“", "”"), ("(", ")"))  # round a quotation or remark
_MOST_LOOKED_AT = 8  # sentences that have a word


def index_word(word: str, language: str) -> str:
    """A folded word as the index holds it; SQLite itself stems English."""
    return word if language.partition("-")[0] == "en" else stem(word, language)


class Telling:
    """The beginnings of some folded words, to look for in the sentences of a language.

    No pattern is made of them: Python keeps patterns, and with them what somebody looked for.
    """

    def __init__(self, words: Iterable[str], language: str) -> None:
        """Take the words without their endings."""
        self._begun = sorted({stem(word, language) for word in words})
        self._articles = ARTICLES if language.startswith("ar") else ()

    def count(self, folded_text: str) -> int:
        """How many of the words are there."""
        return len({place for word in self._begun if (place := self._at(folded_text, word)) >= 0})

    def first(self, folded_text: str, start: int) -> int:
        """Where the first of the words begins; -1 for nowhere."""
        places = (self._at(folded_text, word, start) for word in self._begun)
        return min((place for place in places if place >= 0), default=-1)

    def _at(self, text: str, begun: str, start: int = 0) -> int:
        """Where a word begins so; in scripts without spaces that is anywhere."""
        place = text.find(begun, start)
        while place > 0 and text[place - 1].isalnum() and not is_unspaced(begun):
            if any(_is_alone(text, article, place) for article in self._articles):
                break
            place = text.find(begun, place + 1)
        return place


def _is_alone(text: str, article: str, end: int) -> bool:
    """Whether an article stands before this place, and no other letter before it."""
    before = end - len(article) - 1
    return text.endswith(article, 0, end) and (before < 0 or not text[before].isalnum())


def telling_sentence(text: str, words: Telling, enough: int) -> str:
    """The first sentence with `enough` of the words, or the most; empty when none has any."""
    clean = without_controls(text)
    sentences = _quickly(clean, words) if clean.isascii() else _SENTENCE.split(clean)
    best, most = "", 0
    for sentence in sentences:
        found = words.count(folded(sentence))
        if found > most:
            best, most = sentence.strip(), found
        if most >= enough:
            break
    if len(best) > _LONGEST:
        best = best[:_LONGEST].rsplit(" ", 1)[0] + " …"
    return _without_halves(best)


def _without_halves(sentence: str) -> str:
    """A sentence out of a quotation without the mark whose other half is not in it."""
    for opening, closing in _PAIRS:
        if _is_torn(sentence, opening, closing):
            sentence = sentence.replace(opening, "").replace(closing, "")
    return sentence.strip()


def _is_torn(sentence: str, opening: str, closing: str) -> bool:
    if opening != closing:
        return sentence.count(opening) != sentence.count(closing)
    first = sentence.find(opening)
    ends_there = first > 0 and not sentence[first - 1].isspace()
    return bool(sentence.count(opening) % 2 or ends_there)


def _quickly(text: str, words: Telling) -> Iterable[str]:
    """The sentences of a text in ASCII that have a word; folding has not moved its letters."""
    plain, at = text.lower(), 0
    for _ in range(_MOST_LOOKED_AT):
        place = words.first(plain, at)
        if place < 0:
            return
        starts = [(plain.rfind(end, 0, place), len(end)) for end in _ENDS]
        start = max((begin + length for begin, length in starts if begin >= 0), default=0)
        ends = [plain.find(end, place + 1) for end in _ENDS]
        at = min((end + 1 for end in ends if end >= 0), default=len(plain))
        yield text[start:at]
