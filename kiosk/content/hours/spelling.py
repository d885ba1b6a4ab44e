"""How opening hours may be spelled: one pattern for each part of OpenStreetMap's form we take.

Digits are those of ASCII only: the library cannot read others.
"""

import re
from functools import cache

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY = f"(?:{'|'.join(DAYS)})"
_MONTH = f"(?:{'|'.join(MONTHS)})"
_YEAR = r"(?:19|20|21)\d\d"
_SHIFT = r"[ ][+-][1-6][ ]days?"
_NTH = r"(?:[1-5](?:-[1-5])?|-[1-5])"
_SPAN = r"\d\d:\d\d-\d\d:\d\d"
_WEEKDAY = rf"{_DAY}(?:-{_DAY}|\[{_NTH}(?:,{_NTH})*\](?:{_SHIFT})?)?"
_WEEK = r"\d\d(?:-\d\d(?:/\d+)?)?"
# `Jan 05`, `2026 Dec 24`, `Jan Su[2]`, `Jan Su[-1] +2 days`
_DATE = rf"(?:{_YEAR}[ ])?{_MONTH}[ ](?:\d\d|{_DAY}\[-?[1-5]\](?:{_SHIFT})?)"
# a date, `Jan 05-12`, `Dec 24-Jan 02`; else whole months: `Jan`, `2026 Jan-Mar`
_DATES = rf"(?:{_DATE}(?:-(?:{_DATE}|\d\d))?|(?:{_YEAR}[ ])?{_MONTH}(?:-{_MONTH})?(?![ ]\d\d(?!:)))"


def _listed(pattern: str) -> str:
    return f"{pattern}(?:,{pattern})*"


_WEEKLY = rf"""
    (?:(?P<days>{_listed(_WEEKDAY)})(?:[ ]|$))?
    (?:(?P<times>{_listed(_SPAN)})(?:[ ]|$))?
    (?P<state>(?:open|off|closed|unknown)(?![^ ]))?
    (?:[ ]"(?P<words>[^"]*)")?
"""
_DATED = rf"""
    (?:(?P<years>{_YEAR}(?:-{_YEAR})?)(?:[ ]|:[ ]|$)(?!{_MONTH}))?
    (?:(?P<dates>{_listed(_DATES)})(?:[ ]|:[ ]|$))?
    (?:(?P<weeks>week[ ]{_listed(_WEEK)})(?:[ ]|:[ ]|$))?
    {_WEEKLY}
"""
_WEEKLY_RULE = re.compile(_WEEKLY, re.VERBOSE | re.ASCII)


def parts_of(rule: str) -> dict[str, str | None] | None:
    """Take one rule apart by the names of its parts; None when it is spelled otherwise."""
    found = _WEEKLY_RULE.fullmatch(rule) or _dated_rule().fullmatch(rule)
    return found.groupdict() if found else None


@cache
def _dated_rule() -> re.Pattern[str]:
    """Made when it is needed: it takes long to make, and few hours name a date."""
    return re.compile(_DATED, re.VERBOSE | re.ASCII)


CLOCK = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")
DATE = re.compile(rf"(?:({_YEAR}) )?({_MONTH}) (\d\d)(?:-(?:(?:({_YEAR}) )?({_MONTH}) )?(\d\d))?")
EARLIER_START = re.compile(rf"{_MONTH} {_DAY}\[[1-5]\] -[1-6] days?-")
WEEK = re.compile(r"(\d\d)(?:-(\d\d)(?:/(\d+))?)?")
NTH_RANGE = re.compile(r"(\d)-(\d)")
