"""How far a typed word may be from a real one, and which real one was meant."""

from collections.abc import Iterable, Sequence
from math import log10

_LONG, _MIDDLE, _SHORT = 11, 6, 3  # letters from which 3, 2 and 1 edits are forgiven
_MOST = 24  # near words that are weighed
_FREQUENT = 0.03  # how much a tenfold more frequent word is preferred, in edits
_SLIP = 0.8  # swapped letters, a letter doubled or not: what hands do most
_SOUND = 0.7  # letters that sound alike
_FIRST = 1.25  # people seldom get the first letter wrong
_ALIKE = ("aeiouy", "csz", "bv", "gj", "ckq", "mn", "iy", "lr", "td", "pb", "fv", "xs")


def edits_allowed(word: str) -> int:
    """How many letters may be wrong in a word of this length."""
    length = len(word)
    return (length >= _SHORT) + (length >= _MIDDLE) + (length >= _LONG)


def nearest(typed: str, words: Sequence[str], counts: Sequence[int]) -> list[tuple[float, str]]:
    """Real words near a typed one, the most likely first, each with its cost in edits."""
    from rapidfuzz import process  # noqa: PLC0415 - the screen starts without it
    from rapidfuzz.distance import OSA  # noqa: PLC0415

    found = process.extract(
        typed, words, scorer=OSA.distance, score_cutoff=edits_allowed(typed), limit=_MOST
    )
    return sorted(
        (cost(typed, word) - _FREQUENT * log10(1 + counts[number]), word)
        for word, _, number in found
    )


def cost(typed: str, word: str) -> float:
    """How unlikely it is that this was typed for that word: edits, likely slips costing less."""
    rows = [[float(column) for column in range(len(word) + 1)]]
    for row in range(1, len(typed) + 1):
        line = [float(row)]
        for column in range(1, len(word) + 1):
            line.append(min(_ways(typed, word, (row, column), [*rows[-2:], line])))
        rows.append(line)
    first = _FIRST - 1 if typed[:1] != word[:1] else 0.0
    return rows[-1][-1] + first


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
