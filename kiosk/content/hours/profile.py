"""Which opening hours we take: a strict part of OpenStreetMap's form, and a sentence for the rest.

opening-hours-py reads more than this, and some of it wrongly and in silence: "Mo, We 09:00-12:00"
is open all Monday, "Nov 31 10:00-12:00" every day, and "PH off" never closes (decision 7). What is
not surely right is refused here, with how to write it instead.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.hours import spelling
from kiosk.errors import KioskError

_ALWAYS = "24/7"
_LAST_HOUR = 48  # of an opening that began the day before
_DAY_HOURS, _HOUR_MINUTES = 24, 60
_LAST_WEEK = 53
_LARGEST_STEP = 26
_MONTH_DAYS = dict(
    zip(spelling.MONTHS, (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True)
)
_PIECES = re.compile(r'(?:[^;"]|"[^"]*")+')
_FURTHER = re.compile(r'(?<=[\]\w"]), (?=(?:[^"]*"[^"]*")*[^"]*$)')
_COMPLETE = re.compile(r'(?:\d\d:\d\d|open|off|closed|unknown|")$')
_NOT_TAKEN = (
    (
        r"\|\|",
        "`||` is not taken. Write each rule with its own days, and join them with `;`.",
    ),
    (
        r"\d\+",
        "`+` (open end) is not taken. Write when it ends: `Mo-Fr 09:00-17:00`.",
    ),
    (
        r"\b(?:sunrise|sunset|dawn|dusk)\b",
        "The sun's times are not taken. Write times as `08:00-15:00`.",
    ),
    (
        r"\beaster\b",
        "`easter` is not taken. Write the date: `2027 Mar 28 off`.",
    ),
    (
        r"\b[PS]H\b",
        (
            "`PH` and `SH` are not taken: public and school holidays are never guessed. "
            "Put them in the district calendar, or write the dates: `Nov 26-27 off`."
        ),
    ),
)


class HoursRefusedError(KioskError):
    """Opening hours that we do not take; the hint says how to write them instead."""


class Span(NamedTuple):
    """From one minute of a day to another; past 24:00 it ends on the next day."""

    start: int  # minutes since midnight
    end: int

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.end - self.start


class Rule(NamedTuple):
    """One rule as it was written; parts that are not there are empty."""

    years: str = ""
    dates: str = ""
    weeks: str = ""
    days: str = ""
    times: tuple[Span, ...] = ()
    state: str = "open"  # open, closed, unknown
    words: str = ""
    adds: bool = False  # joined by a comma: holds beside the rules before it, and replaces none
    always: bool = False  # 24/7

    @property
    def selects_dates(self) -> bool:
        """Whether it holds only in a part of the year, or in some years."""
        return bool(self.years or self.dates or self.weeks)


def rules_of(text: str) -> tuple[Rule, ...]:
    """Read opening hours.

    Raises:
        HoursRefusedError: the library might give another answer than the author means.
    """
    if not text.strip():
        raise HoursRefusedError("There are no hours here.", "Write `unknown` if nobody knows them.")
    for pattern, sentence in _NOT_TAKEN:
        if re.search(pattern, re.sub(r'"[^"]*"', '""', text)):
            raise HoursRefusedError(sentence)
    rules = tuple(_rules(text))
    for rule in rules:
        _check_dates(rule)
        _check_weeks(rule)
    late = [any(span.end > _DAY_HOURS * _HOUR_MINUTES for span in rule.times) for rule in rules]
    replacing = [past for rule, past in zip(rules, late, strict=True) if not rule.adds and past]
    if len(replacing) > 1:
        raise HoursRefusedError(
            "Two rules joined by `;` run past midnight.", "Join them with a comma and a space."
        )
    return rules


def _rules(text: str) -> Iterator[Rule]:
    if text.count('"') % 2 or re.search(r";\s*;|^\s*;|;\s*$", text):
        raise _unread(text)
    for piece in _PIECES.findall(text):
        parts = _FURTHER.split(piece.strip())
        for number, part in enumerate(parts):
            if number and not _COMPLETE.search(parts[number - 1]):
                raise HoursRefusedError(
                    f"There is a space after the comma in `{parts[number - 1]}, {part}`.",
                    f"Write `{parts[number - 1]},{part}`.",
                )
            yield _rule(part.strip(), adds=number > 0)


def _rule(text: str, *, adds: bool) -> Rule:
    if text == _ALWAYS and not adds:
        return Rule(always=True)
    parts = spelling.parts_of(text) if text else None
    if parts is None:
        if '"' in text and not re.search(r'\bunknown "', text):
            raise HoursRefusedError(
                f"Words go with `unknown` only, and `{text}` does not say it.",
                'Write `Mo-Fr 09:00-12:00 unknown "Call first"`, or put the words on the page.',
            )
        raise _unread(text)
    named = {name: part or "" for name, part in parts.items()}
    state = named["state"] or "open"
    if '"' in text and (state != "unknown" or not named["words"].strip()):
        raise HoursRefusedError(
            "Words go with `unknown` only.", 'Write `unknown "Call first"`, or take them out.'
        )
    if adds and named["times"] and not named["days"] and not named.get("dates"):
        raise HoursRefusedError(
            f"`, {text}` would hold on every day.", "Take the space after the comma out."
        )
    return Rule(
        years=named.get("years", ""),
        dates=named.get("dates", ""),
        weeks=named.get("weeks", ""),
        days=named["days"],
        times=_spans(named["times"]),
        state="closed" if state == "off" else state,
        words=named["words"],
        adds=adds,
    )


def _spans(text: str) -> tuple[Span, ...]:
    return tuple(_span(*map(int, found)) for found in spelling.CLOCK.findall(text))


def _span(hour: int, minute: int, end_hour: int, end_minute: int) -> Span:
    start, end = hour * _HOUR_MINUTES + minute, end_hour * _HOUR_MINUTES + end_minute
    minutes_fit = max(minute, end_minute) < _HOUR_MINUTES
    if hour >= _DAY_HOURS or not minutes_fit or end > _LAST_HOUR * _HOUR_MINUTES:
        raise HoursRefusedError(
            f"There is no time {hour:02d}:{minute:02d}-{end_hour:02d}:{end_minute:02d}.",
            "Times go from 00:00 to 24:00.",
        )
    return Span(start, end if end > start else end + _DAY_HOURS * _HOUR_MINUTES)


def _check_dates(rule: Rule) -> None:
    if spelling.EARLIER_START.search(rule.dates):
        raise HoursRefusedError(
            f"`{rule.dates}` may begin in the month before.", "Write the dates: `Dec 27-Jan 10`."
        )
    for year, month, day, end_year, end_month, end_day in spelling.DATE.findall(rule.dates):
        _check_day(month, day)
        if not end_day:
            continue
        _check_day(end_month or month, end_day)
        within = not end_month or (end_month == month and year == end_year)
        first, last = _order(year, month, day), _order(end_year, end_month or month, end_day)
        if (within and end_day < day) or (year and end_year and last < first):
            raise HoursRefusedError(f"`{rule.dates}` ends before it begins.")
    _check_rising(rule.years, "years")


def _order(year: str, month: str, day: str) -> tuple[int, int, int]:
    return int(year or 0), spelling.MONTHS.index(month), int(day)


def _check_day(month: str, day: str) -> None:
    if not 1 <= int(day) <= _MONTH_DAYS[month]:
        raise HoursRefusedError(f"There is no {month} {day}.", f"{month} has {_MONTH_DAYS[month]}.")


def _check_rising(text: str, what: str) -> None:
    first, _, last = text.partition("-")
    if last and last <= first:
        raise HoursRefusedError(f"The {what} `{text}` do not go upwards.")


def _check_weeks(rule: Rule) -> None:
    for first, last, step in spelling.WEEK.findall(rule.weeks.removeprefix("week ")):
        _check_rising(f"{first}-{last}" if last else "", "weeks")
        steps_fit = not step or 1 < int(step) <= _LARGEST_STEP
        if not 1 <= int(first) <= int(last or first) <= _LAST_WEEK or not steps_fit:
            raise HoursRefusedError(f"There are no weeks `{rule.weeks}`.", "They go from 01 to 53.")
    for low, high in spelling.NTH_RANGE.findall("".join(re.findall(r"\[[^]]*\]", rule.days))):
        if low >= high:
            raise HoursRefusedError(f"`{rule.days}` does not go upwards.")


def _unread(text: str) -> HoursRefusedError:
    return HoursRefusedError(
        f"`{text.strip()}` cannot be read as opening hours.",
        "Write `Mo-Fr 08:00-15:00`, `Mo,We 09:00-12:00; Fr off`, `24/7` or `unknown`.",
    )
