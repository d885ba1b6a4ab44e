"""Opening hours in words: the plain weekly patterns of OpenStreetMap's form, and no guess beyond.

"Mo-Fr 08:00-15:00" becomes "Monday to Friday, 8:00 AM to 3:00 PM". Whatever does not fit the
patterns below is shown as it was written: right, if less easy to read.
"""

import re

_DAYS = {
    "Mo": "Monday",
    "Tu": "Tuesday",
    "We": "Wednesday",
    "Th": "Thursday",
    "Fr": "Friday",
    "Sa": "Saturday",
    "Su": "Sunday",
}
_DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)"
_TIME = r"(?:[01]\d|2[0-4]):[0-5]\d"
_DAY_LIST = rf"{_DAY}(?:-{_DAY})?(?:,{_DAY}(?:-{_DAY})?)*"
_TIME_LIST = rf"{_TIME}-{_TIME}(?:,{_TIME}-{_TIME})*"
_RULE = re.compile(rf"(?P<days>{_DAY_LIST}) (?P<times>{_TIME_LIST}|off|closed)")
_NOON = 12


def hours_in_words(hours: str) -> tuple[str, ...]:
    """One line per rule, in English; the text itself where it is no plain weekly pattern."""
    if hours == "24/7":
        return ("All day, every day",)
    rules = [_RULE.fullmatch(rule.strip()) for rule in hours.split(";")]
    if not hours or not all(rules):
        return (hours,) if hours else ()
    return tuple(
        f"{_days(rule['days'])}, {_times(rule['times'])}" for rule in rules if rule is not None
    )


def _days(text: str) -> str:
    parts = [" to ".join(_DAYS[day] for day in part.split("-")) for part in text.split(",")]
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _times(text: str) -> str:
    if text in {"off", "closed"}:
        return "closed"
    spans = [span.split("-") for span in text.split(",")]
    return " and ".join(f"{_clock(start)} to {_clock(end)}" for start, end in spans)


def _clock(text: str) -> str:
    hour, minute = (int(part) for part in text.split(":"))
    half = "AM" if hour % 24 < _NOON else "PM"
    return f"{hour % _NOON or _NOON}:{minute:02d} {half}"
