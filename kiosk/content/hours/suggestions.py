"""Guesses what an author meant: `10am`, `Mon`, a dash from a word processor."""

import re

_DAY_NAMES = {
    "Mo": "mondays?|mon",
    "Tu": "tuesdays?|tues|tue",
    "We": "wednesdays?|weds|wed",
    "Th": "thursdays?|thurs|thur|thu",
    "Fr": "fridays?|fri",
    "Sa": "saturdays?|sat",
    "Su": "sundays?|sun",
    "Mo-Fr": "weekdays",
    "Mo-Su": "daily|every day",
}
_DAYS = "|".join(_DAY_NAMES)
_NOON = 12
_CHANGES = (
    (re.compile(r"\s*[\u2010-\u2015\u2212]\s*"), "-"),
    (re.compile(r"\s+(?:to|until|till)\s+", re.IGNORECASE), "-"),
    (re.compile(r"\s*(?:&|\band\b|\+)\s*(?=[A-Za-z])", re.IGNORECASE), ","),
    (re.compile(r"[\u201c\u201d\u201e]"), '"'),
    (re.compile(r"\bnoon\b", re.IGNORECASE), "12:00"),
    (re.compile(r"\bmidnight\b", re.IGNORECASE), "24:00"),
)
_TIME = re.compile(
    r"(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\b\.?)?(?![\d:])", re.IGNORECASE
)
_TIMES = re.compile(rf"(?<![:\d]){_TIME.pattern}\s*-\s*{_TIME.pattern}", re.IGNORECASE)


def suggested(text: str) -> str | None:
    """Another spelling of these hours, not yet checked; nothing where there is none."""
    better = text.strip()
    for pattern, instead in _CHANGES:
        better = pattern.sub(instead, better)
    for day, names in _DAY_NAMES.items():
        better = re.sub(rf"\b(?:{names})\b\.?", day, better, flags=re.IGNORECASE)
        better = re.sub(rf"\b{day}\b", day, better, flags=re.IGNORECASE)
    better = _TIMES.sub(_span, better)
    better = re.sub(rf"\b({_DAYS})\s*([-,])\s*(?=(?:{_DAYS})\b)", r"\1\2", better)
    better = re.sub(rf"\b({_DAYS}):?\s+(?=\d)", r"\1 ", better)
    better = re.sub(r"(?<=\d\d:\d\d)\s*,\s*(?=\d\d:\d\d)", ",", better)
    better = re.sub(r"\s*;\s*", "; ", better).removesuffix("; ")
    better = re.sub(r"\bclosed?\b", "off", better, flags=re.IGNORECASE)
    return better if better != text else None


def _span(match: re.Match[str]) -> str:
    hour, minute, half, end_hour, end_minute, end_half = match.groups()
    if end_half and not half and int(hour) < int(end_hour) != _NOON:
        half = end_half  # 1-3 pm
    start, end = _clock(hour, minute, half), _clock(end_hour, end_minute, end_half)
    return f"{start}-{'24:00' if end == '00:00' else end}"


def _clock(hour: str, minute: str | None, half: str | None) -> str:
    number = int(hour)
    if half and number <= _NOON:
        number = number % _NOON + (_NOON if half in "pP" else 0)
    return f"{number:02d}:{minute or '00'}"
