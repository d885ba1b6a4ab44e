"""Which signs the shipped fonts can draw."""

from functools import cache

from kiosk.places import shipped

COVERAGE = "coverage.txt"  # beside the fonts: one range of code points a line, `0041-005A`
_NOT_DRAWN = frozenset("\t\ufeff\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u00ad")


def without_glyph(text: str) -> str:
    """The signs of a text that no shipped font has, each once; none without the fonts' list."""
    drawn = drawable()
    if not drawn or text.isascii():
        return ""
    strange = {sign for sign in text if ord(sign) not in drawn and sign not in _NOT_DRAWN}
    return "".join(sorted(strange - _bidi_controls()))


@cache
def drawable() -> frozenset[int]:
    """Every code point that some shipped font has; empty when the list was not made."""
    try:
        lines = (shipped().fonts / COVERAGE).read_text(encoding="ascii").split()
    except OSError:
        return frozenset()
    ranges = (line.split("-") for line in lines)
    return frozenset(
        code for first, last in ranges for code in range(int(first, 16), int(last, 16) + 1)
    )


@cache
def _bidi_controls() -> frozenset[str]:
    return frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))
