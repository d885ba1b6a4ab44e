"""Prepares words for a voice: telephone numbers digit by digit, times in words, no signs."""

import re
from typing import NamedTuple

from kiosk.content import without_controls


class _Ways(NamedTuple):
    """How a language says times; `hour` fills in {h}, `time` also {m}."""

    hour: str = "{h}"
    time: str = "{h} {m}"
    small: str = "{m}"  # minutes below ten, as in 9:05
    to: str = "-"  # between two times
    comma: str = ", "
    halves: tuple[tuple[str, str], ...] = ()  # of the day: as written, as said


_WAYS = {
    "en": _Ways(small="oh {m}", to="to"),
    "es": _Ways(to="a"),
    "pt": _Ways("{h} horas", "{h} horas e {m}", to="às"),
    "ht": _Ways("{h} è", "{h} è {m}", to="rive"),
    "fr": _Ways("{h} heures", "{h} heures {m}", to="à"),
    "pl": _Ways(to="do"),
    "vi": _Ways("{h} giờ", "{h} giờ {m}", to="đến"),
    "ar": _Ways(to="إلى", comma="، ", halves=(("ص", "صباحًا"), ("م", "مساءً"))),
    "zh": _Ways("{h}点", "{h}点{m}分", to="到", comma="，"),
}
_PLAIN = _Ways()

_SIGNS = re.compile(r"[*_#\[\]()<>{}|\\^~`=]+")
_BETWEEN = re.compile(r"\s*(?:[·•→←\n]|\s[–—-]\s)\s*")  # what parts words on the screen
_TIME = re.compile(r"(?<![\d:])(\d{1,2}):(\d\d)(?![\d:])")
# Before the times lose their colons; "AM" or "p. m." may stand before the dash.
_UNTIL = re.compile(r"(:\d\d(?:\s?[AaPp]\.?\s?[Mm]\.?)?)\s?[-–—]\s?(?=\d{1,2}:\d\d)")
# 860-555-0134, (860) 555-0134, +1 860 555 0134, 1-800-HOPE-135
_PHONE = re.compile(
    r"(?<![\w-])(?:\+?\d{1,2}[ .-])?(?:\(\d{3}\)\s?|\d{3}[ .-])"
    r"(?:\d{3}|[A-Z0-9]{2,})[ .-][A-Z0-9]{3,5}(?![\w-])"
)
_SPELLED = r"(?<![\w-])\d(?:-\d){2,}(?![\w-])"  # 2-1-1
_SHORT = re.compile(
    _SPELLED + r"|(?<![\d.,-])(?:[2-9]11|988|\d{5,6})(?![\d.,-]*\d)"
)  # 211, 988, 741741
_ALONE = re.compile(r"\d(?:-\d)+")
_GROUPS = re.compile(r"[A-Z0-9]+")
_LONGEST_GROUP = 4
_SPACES = re.compile(r"\s+")


def spoken(text: str, language: str) -> str:
    """What a voice is given for a text in a language: the same words, none of the screen's signs.

    >>> spoken("Call 860-555-0134, 9:00 AM–3:30 PM", "en")
    'Call 8 6 0, 5 5 5, 0 1 3 4, 9 AM to 3 30 PM'
    """
    ways = _WAYS.get(language.partition("-")[0].lower(), _PLAIN)
    plain = without_controls(text).replace("\u00a0", " ").replace("\u202f", " ")
    plain = _PHONE.sub(lambda found: _digits(found.group(), ways), plain)
    plain = _SHORT.sub(lambda found: _digits(found.group(), ways), plain)
    plain = _times(plain, ways)
    plain = _BETWEEN.sub(ways.comma, plain)
    return _SPACES.sub(" ", _SIGNS.sub(" ", plain)).strip()


def _digits(number: str, ways: _Ways) -> str:
    """860-555-0134 → 8 6 0, 5 5 5, 0 1 3 4; a long group is parted in threes."""
    if _ALONE.fullmatch(number):
        return number.replace("-", " ")
    groups = [
        group[at : at + _length(group)]
        for group in _GROUPS.findall(number)
        for at in range(0, len(group), _length(group))
    ]
    return ways.comma.join(" ".join(group) for group in groups)


def _length(group: str) -> int:
    return len(group) if len(group) <= _LONGEST_GROUP else 3


def _times(text: str, ways: _Ways) -> str:
    for written, said in ways.halves:
        text = re.sub(rf"(\d)\s?{written}(?!\w)", rf"\1 {said}", text)
    text = _UNTIL.sub(rf"\1 {ways.to} ", text)
    return _TIME.sub(lambda found: _time(found[1], found[2], ways), text)


def _time(hour: str, minutes: str, ways: _Ways) -> str:
    h, m = int(hour), int(minutes)
    if m == 0:
        return ways.hour.format(h=h)
    said = ways.small.format(m=m) if m < 10 else str(m)  # noqa: PLR2004 - two digits
    return ways.time.format(h=h, m=said)
