"""How words stand in the index, and the sentence of a page that answers what was typed."""

import re
from collections.abc import Collection

from kiosk.content import without_controls
from kiosk.store.folding import folded, words_of
from kiosk.store.stems import stem

_SENTENCE = re.compile(r"(?<=[.!?؟])\s+|(?<=。)|\n")
_LONGEST = 160  # letters of a sentence in a list of hits


def indexed_words(text: str, language: str) -> str:
    """A text as the index of its language holds it: folded, its endings off, between spaces."""
    return " ".join(index_word(word, language) for word in words_of(text))


def index_word(word: str, language: str) -> str:
    """A folded word as the index holds it; SQLite itself stems English."""
    return word if language.partition("-")[0] == "en" else stem(word, language)


def telling_sentence(text: str, words: Collection[str], language: str) -> str:
    """The first sentence with the most of these folded words; empty when none has any."""
    meant = {stem(word, language) for word in words}
    best, most = "", 0
    for sentence in _SENTENCE.split(without_controls(text)):
        plain = folded(sentence)
        perhaps = [word for word in meant if word in plain]  # a quick look: most have none
        if len(perhaps) > most:
            found = len(meant & {stem(word, language) for word in words_of(sentence)})
            if found > most:
                best, most = sentence.strip(), found
    return best if len(best) <= _LONGEST else best[:_LONGEST].rsplit(" ", 1)[0] + " …"
