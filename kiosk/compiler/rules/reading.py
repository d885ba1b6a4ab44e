"""How hard an English page is to read: sentences, words, syllables, grade.

The grade is Flesch and Kincaid's (1975): 0.39 words a sentence + 11.8 syllables a word − 15.59.
"""

import re
from dataclasses import dataclass
from functools import cache

from kiosk.content import without_controls

_WORD = re.compile(r"[A-Za-z]+(?:['’][A-Za-z]+)*|\d[\d,.:/-]*\d|\d")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:(?<![cgsxzlaeiouy])(?<!ch)(?<!sh)es|[^tdaeiouy]ed|[^laeiouy]e)$")
_TWO_SOUNDS = re.compile(
    r"ia[^n]|iu|io[^nu]|(?<!p)eo|iet|ua[lr]|ying|uou|[^aeiou]n['’]t$|sm$|[aeiou].*ea$"
)
MOST_WORDS = 20  # in a sentence
MOST_ON_AVERAGE = 15
HIGHEST_GRADE = 7.0
_ONE_FOR = {"2-1-1": 3, "9-1-1": 3, "988": 3, "211": 3}


@dataclass(frozen=True, slots=True)
class Reading:
    """How hard a text is to read."""

    words: int
    sentences: int
    syllables: int
    long: tuple[str, ...]  # the sentences with more than `MOST_WORDS`
    longest: str  # the sentence with the most words

    @property
    def grade(self) -> float:
        """The school year in which most children can read it."""
        if not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


def reading(text: str) -> Reading:
    """Measure a text; every line ends a sentence."""
    sentences = [part for part in _SENTENCE.split(without_controls(text)) if _WORD.search(part)]
    words = [word for sentence in sentences for word in _WORD.findall(sentence)]
    return Reading(
        len(words),
        len(sentences),
        sum(map(syllables, words)),
        tuple(part for part in sentences if words_in(part) > MOST_WORDS),
        max(sentences, key=words_in, default=""),
    )


def words_in(sentence: str) -> int:
    """How many words a sentence has."""
    return len(_WORD.findall(sentence))


@cache
def syllables(word: str) -> int:
    """How many syllables a word has; a number counts as its first digits are spoken."""
    if word[0].isdigit():
        return _ONE_FOR.get(word, min(3, sum(sign.isdigit() for sign in word)))
    lowered = word.lower()
    count = len(_VOWELS.findall(lowered)) - bool(_SILENT.search(lowered))
    return max(1, count + len(_TWO_SOUNDS.findall(lowered)))
