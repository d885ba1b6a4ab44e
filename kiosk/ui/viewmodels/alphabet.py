"""All pages from A to Z: the way to every page without typing."""

from collections.abc import Iterable

from kiosk.store import folded, is_unspaced, words_of
from kiosk.ui.viewmodels.rows import TouchRow

_NUMBERS = "0–9"
_HAN = "汉字"  # Chinese titles have no letters; they stand together
_NONE = "…"


def letter_of(title: str) -> str:
    """The letter under which a title stands; accents and the Arabic article do not count."""
    words = words_of(title)
    first = words[0][0] if words else _NONE
    if first.isdigit():
        return _NUMBERS
    return _HAN if is_unspaced(first) else first.upper()


def by_letter(rows: Iterable[TouchRow]) -> dict[str, tuple[TouchRow, ...]]:
    """Rows under their letters, numbers last, in order of their titles."""
    ordered = sorted(rows, key=lambda row: (folded(row.title), row.target))
    letters: dict[str, tuple[TouchRow, ...]] = {}
    for row in ordered:
        letter = letter_of(row.title)
        letters[letter] = (*letters.get(letter, ()), row)
    last = (_NUMBERS, _NONE)
    return dict(sorted(letters.items(), key=lambda item: (item[0] in last, item[0])))
