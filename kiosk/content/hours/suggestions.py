"""Guesses what an author meant: `10am`, `Mon`, `M-F 8-3`, a dash from a word processor."""

import re

from kiosk.content.hours import spelling

_GOES_ON = r"(?=[-,]|\s+\d)"  # after a day: another one, or a time
# T alone is Tuesday to some and Thursday to others.
_DAY_NAMES = {
    "Mo": rf"mondays?|mon|m{_GOES_ON}",
    "Tu": "tuesdays?|tues|tue",
    "We": rf"wednesdays?|weds|wed|w{_GOES_ON}",
    "Th": "thursdays?|thurs|thur|thu",
    "Fr": rf"fridays?|fri|f{_GOES_ON}",
    "Sa": "saturdays?|sat",
    "Su": "sundays?|sun",
    "Mo-Fr": "weekdays",
    "Mo-Su": "daily|every day",
}
_DAYS = "|".join(_DAY_NAMES)
_MONTHS = "|".join(spelling.MONTHS)
_NOON = 12
_SCHOOL_BEGINS = 6  # nobody is there from 1 to 3 at night
_CHANGES = (
    (re.compile(r"\s*[\u2010-\u2015\u2212]\s*|\s+-\s+"), "-"),
    (re.compile(r"\s+(?:to|until|till)\s+", re.IGNORECASE), "-"),
    (re.compile(r"\s*(?:&|\band\b|\+(?!\d))\s*(?=\w)", re.IGNORECASE), ","),
    (re.compile(r"(?<=[A-Za-z])\s*/\s*(?=[A-Za-z])"), ","),
    (re.compile(r"[\u201c\u201d\u201e]"), '"'),
    (re.compile(r"\bnoon\b", re.IGNORECASE), "12:00"),
    (re.compile(r"\bmidnight\b", re.IGNORECASE), "24:00"),
)
_TIME = re.compile(
    r"(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\b\.?)?(?![\d:])", re.IGNORECASE
)
_DATE = re.compile(
    rf"\b({_MONTHS})[a-z]*\.?(?:\s+(\d{{1,2}})(?:st|nd|rd|th)?\b(?!:)"
    r"(?:-(\d{1,2})\b(?!:))?(?:,?\s+(\d{4})\b(?!-))?|(?=[-,\s]))",
    re.IGNORECASE,
)
_NO_DATE = "".join(f"(?<!{month} )" for month in spelling.MONTHS)
_TIMES = re.compile(rf"{_NO_DATE}(?<![:\d]){_TIME.pattern}\s*-\s*{_TIME.pattern}", re.IGNORECASE)


def suggested(text: str) -> str | None:
    """Another spelling of these hours, not yet checked; nothing where there is none."""
    better = re.sub(r"\d", lambda digit: str(int(digit[0])), text.strip())  # of any script
    for pattern, instead in _CHANGES:
        better = pattern.sub(instead, better)
    for day, names in _DAY_NAMES.items():
        better = re.sub(rf"\b(?:{names})\b\.?", day, better, flags=re.IGNORECASE)
        better = re.sub(rf"\b{day}\b", day, better, flags=re.IGNORECASE)
    better = _DATE.sub(_date, better)
    better = _TIMES.sub(_span, better)
    better = re.sub(rf"\b({_DAYS})\s*([-,])\s*(?=(?:{_DAYS})\b)", r"\1\2", better)
    better = re.sub(rf"\b({_DAYS}):?\s+(?=\d)", r"\1 ", better)
    better = re.sub(r"(?<=\d\d:\d\d)\s*,\s*(?=\d\d:\d\d)", ",", better)
    better = re.sub(r"\s*;\s*", "; ", better).removesuffix("; ")
    better = re.sub(r"\bclosed?\b", "off", better, flags=re.IGNORECASE)
    better = re.sub(r"(^|; )off (?:on )?([^;]+)", r"\1\2 off", better)
    return better if better != text else None


def _date(match: re.Match[str]) -> str:
    month, day, last_day, year = match.groups()
    days = [f"{int(number):02d}" for number in (day, last_day) if number]
    return " ".join(filter(None, (year, month.title(), "-".join(days))))


def _span(match: re.Match[str]) -> str:
    hour, minute, half, end_hour, end_minute, end_half = match.groups()
    if end_half and not half and int(hour) < int(end_hour) != _NOON:
        half = end_half  # 1-3 pm
    if not half and not end_half and 1 <= int(end_hour) <= int(hour) <= _NOON:
        end_half = "p"  # 8-3
    if not half and not end_half and 1 <= int(hour) < int(end_hour) <= _SCHOOL_BEGINS:
        half = end_half = "p"  # 1-3
    start, end = _clock(hour, minute, half), _clock(end_hour, end_minute, end_half)
    return f"{start}-{'24:00' if end == '00:00' else end}"


def _clock(hour: str, minute: str | None, half: str | None) -> str:
    number = int(hour)
    if half and number <= _NOON:
        number = number % _NOON + (_NOON if half in "pP" else 0)
    return f"{number:02d}:{minute or '00'}"
