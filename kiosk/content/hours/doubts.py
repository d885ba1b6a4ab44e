"""What an author hardly means: hours that can be read, and still lead to a locked door."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import combinations

from kiosk.content.hours import spelling
from kiosk.content.hours.engine import Weekly
from kiosk.content.hours.profile import HoursRefusedError, Rule
from kiosk.content.hours.suggestions import suggested

LONGEST = timedelta(hours=16)  # an opening that is longer must say 24/7
_LOOKED_AT = datetime(2026, 1, 1)  # noqa: DTZ001 - a local time; any two years do
_LOOKED_DAYS = 2 * 365
_DAY_MINUTES = 24 * 60
_AFTERNOON = 13 * 60  # nobody opens before and stays past midnight
_SMALL_HOURS = range(1 * 60, 5 * 60)
_MORNING = 7 * 60
_SEASON = 3  # the first parts of a rule: years, dates, weeks
_EVERY_DAY = frozenset(spelling.DAYS)


def check_hours(text: str) -> None:
    """Refuse what the engine cannot read, and what it reads but nobody means.

    Raises:
        HoursRefusedError: with how to write it instead, where that can be guessed.
    """
    try:
        weekly = Weekly(text)
        _check(weekly, text)
    except HoursRefusedError as refused:
        better = suggested(text)
        if better is None or not _is_fine(better):
            raise
        raise HoursRefusedError(refused.what, f"Do you mean `{better}`?") from refused


def _is_fine(text: str) -> bool:
    try:
        _check(Weekly(text), text)
    except HoursRefusedError:
        return False
    return True


def _check(weekly: Weekly, text: str) -> None:
    _check_order(weekly.rules)
    _check_length(weekly, text)
    if any(map(_is_at_night, weekly.rules)):
        raise HoursRefusedError(
            f"`{text}` is open at night.", "Afternoons are written as `13:00-15:00`."
        )


def _check_length(weekly: Weekly, text: str) -> None:
    if any(_is_whole_turn(rule) for rule in weekly.rules):
        raise HoursRefusedError(
            f"`{text}` begins and ends at the same time.", "Write when it ends, or 24/7."
        )
    if any(rule.always for rule in weekly.rules):
        return
    long = any(_is_long(rule) for rule in weekly.rules)
    if long or weekly.longest_opening(_LOOKED_AT, _LOOKED_DAYS) > LONGEST:
        raise HoursRefusedError(
            f"`{text}` is open for more than 16 hours at a time.",
            "Write the times, `Mo-Fr 08:00-15:00`, or 24/7 if it never closes.",
        )


def _is_whole_turn(rule: Rule) -> bool:
    """Whether it goes from a time to the same time: 12:00-12:00."""
    turns = (span for span in rule.times if span.start > 0 and span.minutes == _DAY_MINUTES)
    return rule.state == "open" and any(turns)


def _is_long(rule: Rule) -> bool:
    if rule.state != "open":
        return False
    return not rule.times or any(timedelta(minutes=span.minutes) > LONGEST for span in rule.times)


def _is_at_night(rule: Rule) -> bool:
    """Whether an afternoon was written with a clock of twelve hours: 01:00-03:00, 12:00-01:00."""
    if rule.state == "closed":
        return False
    past_midnight = (span.start < _AFTERNOON and span.end > _DAY_MINUTES for span in rule.times)
    small = (span.start in _SMALL_HOURS and span.end <= _MORNING for span in rule.times)
    return any(past_midnight) or any(small)


def _check_order(rules: Sequence[Rule]) -> None:
    for rule in rules:
        _check_alone(rule)
    for earlier, later in combinations(rules, 2):
        both_counted = "[" in earlier.days and "[" in later.days and earlier.days != later.days
        if later.adds:
            _check_addition(earlier, later)
        replaces = not later.adds and later.state != "closed"
        if replaces and not earlier.always and not both_counted:
            _check_pair(earlier, later)


def _check_alone(rule: Rule) -> None:
    if rule.adds and rule.state == "closed":
        raise HoursRefusedError(
            "A rule with `off` after a comma is easily misread.", "Put `;` before it."
        )
    for year in re.findall(r"(\d{4}) Feb 29", rule.dates):
        if int(year) % 4:
            raise HoursRefusedError(f"{year} has no Feb 29.")


def _check_pair(earlier: Rule, later: Rule) -> None:
    if earlier.state == "closed" and _undoes(earlier, later):
        raise HoursRefusedError(
            "A later rule opens again what an earlier one closes.", "Put the `off` last."
        )
    same_season = earlier[:_SEASON] == later[:_SEASON]
    if same_season and earlier.times and _weekdays(earlier) <= _weekdays(later):
        raise HoursRefusedError(
            "A later rule takes the place of an earlier one.",
            "Write both times in one rule: `Mo-Fr 08:00-10:00,12:00-14:00`.",
        )


def _check_addition(earlier: Rule, later: Rule) -> None:
    """A half day written after a comma would be open as long as any other day."""
    same_season = not earlier.selects_dates or earlier[:_SEASON] == later[:_SEASON]
    both_open = earlier.state == later.state == "open"
    within = all(
        any(long.start <= short.start and short.end <= long.end for long in earlier.times)
        for short in later.times
    )
    if both_open and within and same_season and _weekdays(earlier) & _weekdays(later):
        raise HoursRefusedError(
            "A rule after a comma adds hours, and these are there already.",
            "Put `;` before it, if the day has these hours only.",
        )


def _undoes(closing: Rule, opening: Rule) -> bool:
    if closing.times or opening.selects_dates:
        return False
    return bool(_weekdays(closing) & _weekdays(opening))


def _weekdays(rule: Rule) -> frozenset[str]:
    """The days of the week a rule may hold on."""
    if not rule.days:
        return _EVERY_DAY
    found: set[str] = set()
    for part in re.sub(r"\[[^]]*\](?: [+-]\d days?)?", "", rule.days).split(","):
        first, _, last = part.partition("-")
        start = spelling.DAYS.index(first)
        count = (spelling.DAYS.index(last or first) - start) % 7 + 1
        found.update(spelling.DAYS[(start + number) % 7] for number in range(count))
    return frozenset(found)
