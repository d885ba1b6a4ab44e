"""Days, times and what is open, in the reader's language and time style, with ASCII digits.

A time is kept left-to-right by isolates; whoever needs clean text takes them out.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from kiosk.content.dates import (
    clock_in_words,
    day_name,
    starting,
    time_in_words,
    weekday_in_line,
)
from kiosk.content.hours.engine import State, WallSpan
from kiosk.content.hours.phrases import phrases
from kiosk.content.hours.profile import Rule
from kiosk.content.hours.schedule import Answer, Reason, Schedule
from kiosk.content.hours.spelling import DAYS

_HOUR, _DAY = 60, 24 * 60
_WEEK = 7


class WeekRow(NamedTuple):
    """A day, or neighbouring days alike, and when somebody is there."""

    days: str
    times: str
    today: bool = False


def span_in_words(starts: datetime, ends: datetime, language: str) -> str:
    """8:00 AM to 3:00 PM; never a dash, which a right-to-left line may turn round."""
    table = phrases(language)
    start, end = time_in_words(starts, language), time_in_words(ends, language)
    return table.times.format(start=start, end=end)


def open_in_words(answer: Answer, now: datetime, language: str) -> str:
    """Open now; Opens tomorrow 8:00 AM; Ask first: what is true now, without until when."""
    table = phrases(language)
    if answer.state is State.ASK:
        return _asks(answer.reason, language)
    if answer.state is State.OPEN:
        return table.open_now
    return _opens(answer.next, now, language) if answer.next else table.closed_now


def until_in_words(answer: Answer, now: datetime, language: str) -> str:
    """Until 3:00 PM; empty where that is not to be said."""
    if answer.state is not State.OPEN or answer.until is None:
        return ""
    table = phrases(language)
    ends = answer.until.astimezone(now.tzinfo)
    minutes = ends.hour * _HOUR + ends.minute
    if ends.date() == now.date() + timedelta(days=1) and minutes == 0:
        minutes = _DAY
    time = _time(minutes, language)
    if ends.date() > now.date() and minutes != _DAY:
        time = f"{weekday_in_line(ends.date(), language)}{table.comma}{time}"
    one = table.until_one if minutes // _HOUR % 12 == 1 else ""
    return (one or table.until).format(time=time)


def written_in_words(schedule: Schedule, language: str) -> tuple[str, ...]:
    """The hours as they were written, one line per rule; what has no plain words stays a code."""
    weekly = schedule.weekly
    if weekly is None:
        return ()
    if len(weekly.rules) == 1 and weekly.rules[0].always:
        return (phrases(language).always,)
    if not all(_is_plain(rule) for rule in weekly.rules):
        return (isolated_code(weekly.text),)
    return tuple(starting(_rule(rule, language)) for rule in weekly.rules)


def week_in_words(
    schedule: Schedule, first: date, language: str, today: date | None = None
) -> tuple[WeekRow, ...]:
    """Seven days from `first`; today alone, neighbours that are alike together."""
    table = phrases(language)
    days = [
        (day, _day(schedule, day, spans, language)) for day, spans in schedule.days(first, _WEEK)
    ]
    rows = []
    for (times, is_today), group in groupby(days, lambda found: (found[1], found[0] == today)):
        members = [day for day, _ in group]
        name = _named_days([day.weekday() for day in members], language)
        label = f"{table.today}{table.comma}{name}" if is_today else starting(name)
        rows.append(WeekRow(label, times, is_today))
    return tuple(rows)


def isolated_code(text: str) -> str:
    """Opening hours as a code, kept left-to-right as one piece."""
    return f"\u2066{text}\u2069"


def _asks(reason: Reason, language: str) -> str:
    table = phrases(language)
    said = {
        Reason.CLOCK: "",
        Reason.PAST_DUE: table.call_first,
        Reason.UNKNOWN: table.not_known,
        Reason.APPOINTMENT: table.by_appointment,
    }
    return said.get(reason, table.ask_first)


def _opens(opens: datetime, now: datetime, language: str) -> str:
    table = phrases(language)
    local = opens.astimezone(now.tzinfo)
    time = _time(local.hour * _HOUR + local.minute, language)
    days = (local.date() - now.date()).days
    if days == 0:
        return table.opens_today.format(time=time)
    if days == 1:
        return table.opens_tomorrow.format(time=time)
    if days < _WEEK:
        return starting(table.opens.format(day=day_name(local.weekday(), language), time=time))
    day = weekday_in_line(local.date(), language)
    return starting(table.opens_on.format(day=day, time=time))


def _day(schedule: Schedule, day: date, spans: Sequence[WallSpan], language: str) -> str:
    times = list(_times(spans, language))
    labels = schedule.labels(day)
    return " · ".join((_joined(times, language) if times else phrases(language).closed, *labels))


def _times(spans: Iterable[WallSpan], language: str) -> Iterator[str]:
    for state, group in groupby(spans, lambda span: span.state):
        members = list(group)
        if state is State.CLOSED:
            continue
        start, end = members[0].start, members[-1].end
        minutes = start.hour * _HOUR + start.minute
        length = int((end - start).total_seconds()) // 60
        words = _span(minutes, minutes + length, language)
        yield words if state is State.OPEN else f"{words} ({phrases(language).ask_first})"


def _span(start: int, end: int, language: str) -> str:
    table = phrases(language)
    if (start, end) == (0, _DAY):
        return table.all_day
    return table.times.format(start=_time(start, language), end=_time(end, language))


def _time(minutes: int, language: str) -> str:
    if minutes == _DAY and phrases(language).midnight:
        return phrases(language).midnight
    hour, minute = divmod(minutes - _DAY if minutes > _DAY else minutes, _HOUR)
    return clock_in_words(hour, minute, language)


def _is_plain(rule: Rule) -> bool:
    return not (rule.selects_dates or "[" in rule.days or rule.always)


def _rule(rule: Rule, language: str) -> str:
    table = phrases(language)
    parts = (
        [_joined([_span(*span, language) for span in rule.times], language)] if rule.times else []
    )
    if rule.state == "closed":
        parts.append(table.closed)
    elif rule.state == "unknown":
        parts.append(rule.words or table.ask_first)
    elif not rule.times:
        parts.append(table.all_day)
    said = table.comma.join(parts)
    return (
        table.line.format(days=_written_days(rule.days, language), times=said)
        if rule.days
        else said
    )


def _written_days(text: str, language: str) -> str:
    names = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        start = day_name(DAYS.index(first), language)
        end = day_name(DAYS.index(last), language) if last else ""
        names.append(phrases(language).day_range.format(first=start, last=end) if end else start)
    return _joined(names, language)


def _named_days(weekdays: Sequence[int], language: str) -> str:
    first, last = day_name(weekdays[0], language), day_name(weekdays[-1], language)
    if len(weekdays) == 1:
        return first
    if len(weekdays) == 2:  # noqa: PLR2004 - two days are no range
        return _joined([first, last], language)
    return phrases(language).day_range.format(first=first, last=last)


def _joined(parts: Sequence[str], language: str) -> str:
    table = phrases(language)
    if len(parts) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(parts)
    return f"{table.comma.join(parts[:-1])}{table.conjunction}{parts[-1]}"
