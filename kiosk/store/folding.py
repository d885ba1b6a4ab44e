"""Folds text so that accents, capitals, width and spelling do not matter; index and query alike.

Arabic and Persian letters that people write for one another become one, the article falls away,
digits of every script become ASCII, and scripts without spaces are cut into pairs of signs.
"""

import re
import unicodedata
from itertools import pairwise

from kiosk.content import without_controls
from kiosk.store.han import SIMPLIFIED

_LETTERS: dict[int, int | str] = {
    # Latin letters that Unicode does not take apart
    **str.maketrans("łđøıħŧðþ", "ldoihtdt"),
    ord("æ"): "ae",
    ord("œ"): "oe",
    # Arabic script: what is written for one another
    **str.maketrans("ةىیېۍکہھەٱٲٳ", "هييييكهههااا"),
    **SIMPLIFIED,
}


class _Signs(dict[int, int | str]):
    """What becomes of each sign; looked up in Unicode's tables only once for each."""

    def __missing__(self, code: int) -> int | str:
        sign = chr(code)
        found: int | str = code
        if sign in _NOTHING or (unicodedata.category(sign) == "Mn" and unicodedata.combining(sign)):
            found = ""
        elif sign.isdecimal():
            found = str(unicodedata.decimal(sign))
        self[code] = found
        return found


_NOTHING = "\u0640\u00ad"  # tatweel, soft hyphen: they only stretch or break a word
_SIGNS = _Signs(_LETTERS)
_JOIN = "\u200c\u200d'\u2019\u2018\u02bc\u02b9\u00b4`"  # written in a word or left out
_HYPHENS = "\u2010\u2011\u2012\u2013\u2212-"  # the last one is no range
# Scripts whose vowels are marks, so that \w would cut their words to pieces
_MARKED = "\u0900-\u0dff\u0f00-\u0fff"
_UNSPACED = (  # Thai, Lao, Burmese, Khmer, Japanese, Chinese
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003134f"
)
_PART = rf"(?:[^\W_{_UNSPACED}]|[{_MARKED}])+"
_PIECES = re.compile(rf"{_PART}(?:[{_JOIN}{_HYPHENS}]{_PART})*|[{_UNSPACED}]+")
_NUMBER = re.compile(r"[0-9]+(?:[\s().-]{1,2}[0-9]+)+")  # of a telephone, however it is spaced
_UNSPACED_SIGN = re.compile(f"[{_UNSPACED}]")
_CUT = re.compile(rf"[{_JOIN}{_HYPHENS}]")
_EDGES = re.compile(r"^\W+|[^\w\u0300-\u0fff]+$")  # punctuation, but no marks of letters
_CLUSTER = re.compile(
    "[^\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u17b4-\u17d3]"
    "[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u17b4-\u17d3]*|."
)
_ELIDED = {"l", "d", "j", "n", "s", "m", "t", "c", "qu"}  # l'avocat, d'asile
ARTICLES = ("وال", "بال", "كال", "فال", "ال", "لل")
_SHORTEST_NAME = 3  # letters that must remain of a word without its article
_TELEPHONE = 7  # digits from which spaced numbers are one number


def folded(text: str) -> str:
    """Lower case, without marks, one letter for those that people write for one another."""
    if text.isascii():
        return text.lower()
    spread = unicodedata.normalize("NFKD", without_controls(text)).casefold()
    return unicodedata.normalize("NFKD", spread).translate(_SIGNS)


def words_of(text: str) -> list[str]:
    """The words of a text as the index knows them, in their order.

    "walk-in" gives walk, in and walkin; "(860) 695-8000" gives its parts and its ends in one;
    a phrase in Chinese or Thai gives overlapping pairs.
    """
    plain = folded(text)
    return [*words_in(plain), *_ends(plain)]


def words_in(plain: str) -> list[str]:
    """The words of a folded text, each the same wherever it stands between spaces."""
    found: list[str] = []
    for piece in _PIECES.findall(plain):
        found += _pairs(piece) if is_unspaced(piece) else _words_in(piece)
    return found


def number_ends(text: str) -> list[str]:
    """The ends of the telephone numbers of a text, each written in one: 8606958000, 6958000."""
    return _ends(folded(text))


def _ends(plain: str) -> list[str]:
    return [end for number in _NUMBER.findall(plain) for end in _joined_number(number)]


def _words_in(piece: str) -> list[str]:
    if piece.isascii() and piece.isalnum():
        return [piece]
    parts = _CUT.split(piece)
    if len(parts) == 1:
        return [_without_article(piece)]
    if _CUT.findall(piece)[0] in _HYPHENS + "\u200c":
        return [*map(_without_article, parts), _without_article("".join(parts))]
    if parts[0] in _ELIDED and len(parts[-1]) >= _SHORTEST_NAME:
        return parts[1:]
    return [_without_article("".join(parts))]  # don't, children's


def _without_article(word: str) -> str:
    for article in ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST_NAME:
            return word[len(article) :]
    return word


def is_unspaced(piece: str) -> bool:
    """Whether a piece of text begins in a script that writes no spaces between words."""
    return _UNSPACED_SIGN.match(piece) is not None


def _pairs(run: str) -> list[str]:
    """Overlapping pairs of signs, and the last sign alone, so that any two signs find."""
    signs = _CLUSTER.findall(run)
    return ["".join(pair) for pair in pairwise(signs)] + signs[-1:]


def _joined_number(number: str) -> list[str]:
    groups = re.findall(r"\d+", number)
    ends = ("".join(groups[start:]) for start in range(len(groups) - 1))
    return [end for end in ends if len(end) >= _TELEPHONE]


def written_pieces(text: str) -> list[str]:
    """What stands between the spaces of a text, for `spellings`."""
    if text.isascii():
        return without_controls(text).split()
    return unicodedata.normalize("NFC", without_controls(text)).split()


def spellings(piece: str) -> list[tuple[str, str]]:
    """The words of a written piece, each with how it is written there, in small letters."""
    words = words_of(piece)
    written = _EDGES.sub("", piece).lower() if len(words) == 1 else ""
    return [(word, written or word) for word in words]
