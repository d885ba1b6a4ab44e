"""How far a typed word may be from a real one, and which real one was meant."""

from collections.abc import Iterable, Sequence
from math import log10

_LONG, _MIDDLE, _SHORT = 11, 6, 3  # letters from which 3, 2 and 1 edits are forgiven
_MANY = 5_000  # words among which only the fast measure is quick enough
_MOST = 24  # near words that are weighed
_FREQUENT = 0.02  # how much a tenfold more frequent word is preferred, in edits
_SLIP = 0.8  # swapped letters, a letter doubled or not: what hands do most
_SOUND = 0.7  # letters that sound alike
_FIRST, _LAST = 0.2, 0.1  # people seldom get the first letter wrong, nor the last
_ALIKE = ("aeiouy", "csz", "bv", "gj", "ckq", "mn", "iy", "lr", "td", "pb", "fv", "xs")


def edits_allowed(typed: str, word: str) -> int:
    """How many letters may be wrong between a typed word and a real one, by the longer of them."""
    length = max(len(typed), len(word))
    return (length >= _SHORT) + (length >= _MIDDLE) + (length >= _LONG)


def nearest(typed: str, words: Sequence[str], counts: Sequence[int]) -> list[tuple[float, str]]:
    """Real words near a typed one, the most likely first, each with its cost in edits."""
    from rapidfuzz import process  # noqa: PLC0415 - the screen starts without it
    from rapidfuzz.distance import OSA, DamerauLevenshtein  # noqa: PLC0415

    most = edits_allowed(typed, typed + "...")
    found = process.extract(typed, words, scorer=OSA.distance, score_cutoff=most, limit=_MOST)
    near = _weighed(typed, found, counts)
    if near or len(words) > _MANY:
        return near
    # OSA is fast, but it does not know a slip within a slip.
    slow = DamerauLevenshtein.distance
    found = process.extract(typed, words, scorer=slow, score_cutoff=most, limit=_MOST)
    return _weighed(typed, found, counts)


def _weighed(
    typed: str, found: Iterable[tuple[str, float, int]], counts: Sequence[int]
) -> list[tuple[float, str]]:
    return sorted(
        (cost(typed, word) - _FREQUENT * log10(1 + counts[number]), word)
        for word, edits, number in found
        if len(typed) >= _SHORT and edits <= edits_allowed(typed, word)
    )


def cost(typed: str, word: str) -> float:
    """How unlikely it is that this was typed for that word: edits, likely slips costing less."""
    rows = [[float(column) for column in range(len(word) + 1)]]
    for row in range(1, len(typed) + 1):
        line = [float(row)]
        for column in range(1, len(word) + 1):
            line.append(min(_ways(typed, word, (row, column), [*rows[-2:], line])))
        rows.append(line)
    return rows[-1][-1] + _at_the_ends(typed, word)


def _at_the_ends(typed: str, word: str) -> float:
    first = 0.0 if _same_start(typed, word) else _FIRST
    return first + (0.0 if _same_start(typed[::-1], word[::-1]) else _LAST)


def _same_start(typed: str, word: str) -> bool:
    """Whether both begin with the same letter, or with the same two the other way round."""
    return typed[:1] == word[:1] or typed[1:2] + typed[:1] == word[:2]


def _ways(
    typed: str, word: str, at: tuple[int, int], rows: Sequence[Sequence[float]]
) -> Iterable[float]:
    """What it costs to come here, by each kind of slip."""
    row, column = at
    above, here = rows[-2], rows[-1]
    one, other = typed[row - 1], word[column - 1]
    yield above[column - 1] + (0.0 if one == other else _swap(one, other))
    yield above[column] + (_SLIP if row > 1 and typed[row - 2] == one else 1.0)
    yield here[column - 1] + (_SLIP if column > 1 and word[column - 2] == other else 1.0)
    crossed = row > 1 and column > 1 and one == word[column - 2] and typed[row - 2] == other
    if crossed:
        yield rows[-3][column - 2] + _SLIP


def _swap(one: str, other: str) -> float:
    return _SOUND if any(one in group and other in group for group in _ALIKE) else 1.0
