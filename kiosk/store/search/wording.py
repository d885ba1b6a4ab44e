"""How words stand in the index, and the sentence of a page that answers what was typed."""

import re
from collections.abc import Iterable

from kiosk.content import without_controls
from kiosk.store.folding import ARTICLES, folded, is_unspaced, words_of
from kiosk.store.search.small import small_words
from kiosk.store.stems import stem

_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|(?<=。)|\n")
_ENDS = (". ", "! ", "? ", "\n")
_LONGEST = 160  # letters of a sentence in a list of hits
_PAIRS = ('""', "«»", "“”", "()")  # what stands round a quotation or a remark
_MOST_LOOKED_AT = 8  # sentences that have a word


def indexed_words(text: str, language: str, *, every: bool = True) -> str:
    """A text as the index of its language holds it: folded, its endings off, between spaces.

    Small words answer nothing and are a third of a text; without `every` they are left out.
    """
    small = frozenset() if every else small_words(language)
    return " ".join(index_word(word, language) for word in words_of(text) if word not in small)


def index_word(word: str, language: str) -> str:
    """A folded word as the index holds it; SQLite itself stems English."""
    return word if language.partition("-")[0] == "en" else stem(word, language)


def telling(words: Iterable[str], language: str) -> re.Pattern[str]:
    """A pattern for `telling_sentence`: the beginnings of these folded words."""
    stems = sorted({stem(word, language) for word in words}, key=lambda word: (-len(word), word))
    run = "|".join(re.escape(word) for word in stems if is_unspaced(word))
    spaced = "|".join(re.escape(word) for word in stems if not is_unspaced(word))
    articles = "|".join(ARTICLES) if language.startswith("ar") else ""
    maybe = "?" if articles else ""
    return re.compile(f"(?<![^\\W_])(?:{articles}){maybe}({spaced or '(?!)'})|({run or '(?!)'})")


def telling_sentence(text: str, pattern: re.Pattern[str], enough: int) -> str:
    """The first sentence with `enough` of the words, or the most; empty when none has any."""
    clean = without_controls(text)
    sentences = _quickly(clean, pattern) if clean.isascii() else _SENTENCE.split(clean)
    best, most = "", 0
    for sentence in sentences:
        found = len(set(pattern.findall(folded(sentence))))
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
        halves = sentence.count(opening) % 2 if opening == closing else None
        if halves or (halves is None and sentence.count(opening) != sentence.count(closing)):
            sentence = sentence.replace(opening, "").replace(closing, "")
    return sentence.strip()


def _quickly(text: str, pattern: re.Pattern[str]) -> Iterable[str]:
    """The sentences of a text in ASCII that have a word; folding has not moved its letters."""
    plain, at = text.lower(), 0
    for _ in range(_MOST_LOOKED_AT):
        match = pattern.search(plain, at)
        if match is None:
            return
        starts = [(plain.rfind(end, 0, match.start()), len(end)) for end in _ENDS]
        start = max((begin + length for begin, length in starts if begin >= 0), default=0)
        ends = [plain.find(end, match.end()) for end in _ENDS]
        at = min((end + 1 for end in ends if end >= 0), default=len(plain))
        yield text[start:at]
