"""How far a typed word may be from a real one, and which real one was meant."""

from collections.abc import Callable, Iterable, Sequence
from itertools import permutations, product
from math import log10

_LONG, _MIDDLE, _SHORT = 11, 6, 3  # letters from which 3, 2 and 1 edits are forgiven
_LONGER = 3  # letters that a word which is not known yet may have more
_MANY = 5_000  # words among which only the fast measure is quick enough
_MOST = 24  # near words that are weighed
_FREQUENT = 0.06  # how much a tenfold more frequent word is preferred, in edits
# A slip costs the more, the less likely it is (the noisy channel of Kernighan, Church and Gale,
# 1990): a letter is left out in one way, but a wrong one or one too many is any of the alphabet.
_LEFT_OUT, _EXTRA, _WRONG = 0.55, 1.0, 1.0
_LEFT_OUT_TWIN, _EXTRA_TWIN = 0.5, 0.7  # of two that are the same: adress, lawwyer
_CROSSED = 0.5  # two that changed places
_SOUND, _KEY = 0.7, 0.8  # one that sounds alike; one whose key is beside the right one
_FIRST, _LAST = 0.1, 0.05  # people seldom get the first letter wrong, nor the last
_ALIKE = ("aeiouy", "csz", "bv", "gj", "ckq", "mn", "iy", "lr", "td", "pb", "fv", "xs")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def edits_allowed(typed: str, word: str | None = None) -> int:
    """How many letters may be wrong between a typed word and a real one, by the longer of them."""
    length = max(len(typed), len(word)) if word is not None else len(typed) + _LONGER
    return (length >= _SHORT) + (length >= _MIDDLE) + (length >= _LONG)


def get_ready() -> None:
    """Load now what compares words, so that no keystroke waits for it."""
    nearest("ready", ["ready"], len)


def nearest(
    typed: str, words: Sequence[str], pages_with: Callable[[str], int], *, careful: bool = True
) -> list[tuple[float, str]]:
    """Real words near a typed one, the most likely first, each with its cost in edits.

    `pages_with` a word are counted: of two, the more frequent is likelier. Where nothing is near,
    a `careful` look takes longer.
    """
    from rapidfuzz import process  # noqa: PLC0415 - the screen starts without it
    from rapidfuzz.distance import OSA, DamerauLevenshtein  # noqa: PLC0415

    most = edits_allowed(typed)
    found = process.extract(typed, words, scorer=OSA.distance, score_cutoff=most, limit=_MOST)
    near = _weighed(typed, found, pages_with)
    if near or not careful or len(words) > _MANY:
        return near
    # OSA is fast, but it does not know a slip within a slip.
    slow = DamerauLevenshtein.distance
    found = process.extract(typed, words, scorer=slow, score_cutoff=most, limit=_MOST)
    return _weighed(typed, found, pages_with)


def _weighed(
    typed: str, found: Iterable[tuple[str, float, int]], pages_with: Callable[[str], int]
) -> list[tuple[float, str]]:
    return sorted(
        (cost(typed, word) - _FREQUENT * log10(1 + pages_with(word)), word)
        for word, edits, _ in found
        if len(typed) >= _SHORT and edits <= edits_allowed(typed, word)
    )


def cost(typed: str, word: str) -> float:
    """How unlikely it is that this was typed for that word: edits, likely slips costing less."""
    before: list[float] = []
    above = [0.0]
    for column in range(len(word)):
        above.append(above[-1] + _left_out(word, column))
    for row in range(len(typed)):
        before, above = above, _next_row(typed, row, word, (before, above))
    return above[-1] + _at_the_ends(typed, word)


def _next_row(
    typed: str, row: int, word: str, rows: tuple[Sequence[float], Sequence[float]]
) -> list[float]:
    """What each beginning of the word costs, one typed letter later."""
    before, above = rows
    letter, last = typed[row], typed[row - 1 : row]
    extra = _EXTRA_TWIN if letter == last else _EXTRA
    line = [above[0] + extra]
    for column, other in enumerate(word):
        wrong = 0.0 if letter == other else _SWAPS.get(letter + other, _WRONG)
        best = min(above[column] + wrong, above[column + 1] + extra)
        best = min(best, line[column] + _left_out(word, column))
        if other == last and letter == word[column - 1 : column] != other:
            best = min(best, before[column - 1] + _CROSSED)
        line.append(best)
    return line


def _left_out(word: str, column: int) -> float:
    return _LEFT_OUT_TWIN if word[column] == word[column - 1 : column] else _LEFT_OUT


def _at_the_ends(typed: str, word: str) -> float:
    first = 0.0 if _same_start(typed, word) else _FIRST
    return first + (0.0 if _same_start(typed[::-1], word[::-1]) else _LAST)


def _same_start(typed: str, word: str) -> bool:
    """Whether both begin with the same letter, or with the same two the other way round."""
    return typed[:1] == word[:1] or typed[1:2] + typed[:1] == word[:2]


def starts_alike(typed: str, word: str) -> bool:
    """Whether both begin with the same letter, or with what ears take for it: biolencia, ambre."""
    sounds = _SWAPS.get(typed[:1] + word[:1]) == _SOUND
    return sounds or _same_start(typed, word) or (word[:1] == "h" and typed[:1] == word[1:2])


def _swaps() -> dict[str, float]:
    """What it costs to type one letter for another, where it is less than for any."""
    places = {
        key: (row, at + row / 2) for row, keys in enumerate(_KEYS) for at, key in enumerate(keys)
    }
    found = {
        one + other: _KEY
        for (one, (row, at)), (other, (row_, at_)) in product(places.items(), repeat=2)
        if abs(row - row_) <= 1 and abs(at - at_) <= 1
    }
    alike = (pair for group in _ALIKE for pair in permutations(group, 2))
    return {**found, **dict.fromkeys(map("".join, alike), _SOUND)}


_SWAPS = _swaps()
