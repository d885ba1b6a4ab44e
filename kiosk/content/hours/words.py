"""Days, times and what is open, in the reader's language and time style, with ASCII digits.

A time is kept left-to-right by isolates; whoever needs clean text takes them out.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import NamedTuple

from kiosk.content.bidi import isolated
from kiosk.content.hours.engine import State, WallSpan
from kiosk.content.hours.phrase_table import Phrases
from kiosk.content.hours.phrases import phrases
from kiosk.content.hours.profile import Rule
from kiosk.content.hours.schedule import Answer, Reason, Schedule
from kiosk.content.hours.spelling import DAYS

_NOON, _HOUR, _DAY = 12 * 60, 60, 24 * 60
_WEEK = 7


class WeekRow(NamedTuple):
    """A day, or neighbouring days alike, and when somebody is there."""

    days: str
    times: str
    today: bool = False


def day_in_words(day: date, language: str) -> str:
    """November 23, 2026."""
    table = phrases(language)
    month = table.months[day.month - 1]
    return table.year_date.format(day=day.day, month=month, year=day.year)


def weekday_in_words(day: date, language: str) -> str:
    """Monday, November 23."""
    return _starting(_weekday(day, phrases(language)))


def time_in_words(moment: datetime, language: str) -> str:
    """9:05 AM or 9:05, as the language's readers tell the time."""
    return _time(moment.hour * _HOUR + moment.minute, phrases(language))


def span_in_words(starts: datetime, ends: datetime, language: str) -> str:
    """8:00 AM to 3:00 PM; never a dash, which a right-to-left line may turn round."""
    table = phrases(language)
    start, end = time_in_words(starts, language), time_in_words(ends, language)
    return table.times.format(start=start, end=end)


def open_in_words(answer: Answer, now: datetime, language: str) -> str:
    """Open now; Opens tomorrow 8:00 AM; Ask first: what is true now, without until when."""
    table = phrases(language)
    if answer.state is State.ASK:
        return _asks(answer.reason, table)
    if answer.state is State.OPEN:
        return table.open_now
    return _opens(answer.next, now, table) if answer.next else table.closed_now


def until_in_words(answer: Answer, now: datetime, language: str) -> str:
    """Until 3:00 PM; empty where that is not to be said."""
    if answer.state is not State.OPEN or answer.until is None:
        return ""
    table = phrases(language)
    ends = answer.until.astimezone(now.tzinfo)
    minutes = ends.hour * _HOUR + ends.minute
    if ends.date() == now.date() + timedelta(days=1) and minutes == 0:
        minutes = _DAY
    time = _time(minutes, table)
    if ends.date() > now.date() and minutes != _DAY:
        time = f"{_weekday(ends.date(), table)}{table.comma}{time}"
    one = table.until_one if minutes // _HOUR % 12 == 1 else ""
    return (one or table.until).format(time=time)


def written_in_words(schedule: Schedule, language: str) -> tuple[str, ...]:
    """The hours as they were written, one line per rule; what has no plain words stays a code."""
    weekly = schedule.weekly
    if weekly is None:
        return ()
    table = phrases(language)
    if len(weekly.rules) == 1 and weekly.rules[0].always:
        return (table.always,)
    if not all(_is_plain(rule) for rule in weekly.rules):
        return (isolated_code(weekly.text),)
    return tuple(_starting(_rule(rule, table)) for rule in weekly.rules)


def week_in_words(
    schedule: Schedule, first: date, language: str, today: date | None = None
) -> tuple[WeekRow, ...]:
    """Seven days from `first`; today alone, neighbours that are alike together."""
    table = phrases(language)
    days = [(day, _day(schedule, day, spans, table)) for day, spans in schedule.days(first, _WEEK)]
    rows = []
    for (times, is_today), group in groupby(days, lambda found: (found[1], found[0] == today)):
        members = [day for day, _ in group]
        name = _named_days([day.weekday() for day in members], table)
        label = f"{table.today}{table.comma}{name}" if is_today else _starting(name)
        rows.append(WeekRow(label, times, is_today))
    return tuple(rows)


def isolated_code(text: str) -> str:
    """Opening hours as a code, kept left-to-right as one piece."""
    return f"\u2066{text}\u2069"


def _asks(reason: Reason, table: Phrases) -> str:
    said = {
        Reason.CLOCK: "",
        Reason.PAST_DUE: table.call_first,
        Reason.UNKNOWN: table.not_known,
        Reason.APPOINTMENT: table.by_appointment,
    }
    return said.get(reason, table.ask_first)


def _opens(opens: datetime, now: datetime, table: Phrases) -> str:
    local = opens.astimezone(now.tzinfo)
    time = _time(local.hour * _HOUR + local.minute, table)
    days = (local.date() - now.date()).days
    if days == 0:
        return table.opens_today.format(time=time)
    if days == 1:
        return table.opens_tomorrow.format(time=time)
    near = days < _WEEK
    day = table.days[local.weekday()] if near else _weekday(local.date(), table)
    return _starting(table.opens.format(day=day, time=time))


def _day(schedule: Schedule, day: date, spans: Sequence[WallSpan], table: Phrases) -> str:
    times = list(_times(spans, table))
    labels = schedule.labels(day)
    return " · ".join((_joined(times, table) if times else table.closed, *labels))


def _times(spans: Iterable[WallSpan], table: Phrases) -> Iterator[str]:
    for state, group in groupby(spans, lambda span: span.state):
        members = list(group)
        if state is State.CLOSED:
            continue
        start, end = members[0].start, members[-1].end
        minutes = start.hour * _HOUR + start.minute
        length = int((end - start).total_seconds()) // 60
        words = _span(minutes, minutes + length, table)
        yield words if state is State.OPEN else f"{words} ({table.ask_first})"


def _span(start: int, end: int, table: Phrases) -> str:
    if (start, end) == (0, _DAY):
        return table.all_day
    return table.times.format(start=_time(start, table), end=_time(end, table, ends=True))


def _time(minutes: int, table: Phrases, *, ends: bool = False) -> str:
    if minutes == _DAY and table.midnight:
        return table.midnight
    if minutes > _DAY or (minutes == _DAY and not ends and table.halves):
        minutes -= _DAY
    hour, minute = divmod(minutes, _HOUR)
    if table.halves is None:
        return isolated(f"{hour}:{minute:02d}")
    half = table.halves[minutes % _DAY >= _NOON]
    return f"{isolated(f'{hour % 12 or 12}:{minute:02d}')} {half}"


def _is_plain(rule: Rule) -> bool:
    return not (rule.selects_dates or "[" in rule.days or rule.always)


def _rule(rule: Rule, table: Phrases) -> str:
    parts = [_joined([_span(*span, table) for span in rule.times], table)] if rule.times else []
    if rule.state == "closed":
        parts.append(table.closed)
    elif rule.state == "unknown":
        parts.append(rule.words or table.ask_first)
    elif not rule.times:
        parts.append(table.all_day)
    said = table.comma.join(parts)
    return (
        table.line.format(days=_written_days(rule.days, table), times=said) if rule.days else said
    )


def _written_days(text: str, table: Phrases) -> str:
    names = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        start = table.days[DAYS.index(first)]
        end = table.days[DAYS.index(last)] if last else ""
        names.append(table.day_range.format(first=start, last=end) if end else start)
    return _joined(names, table)


def _named_days(weekdays: Sequence[int], table: Phrases) -> str:
    first, last = table.days[weekdays[0]], table.days[weekdays[-1]]
    if len(weekdays) == 1:
        return first
    if len(weekdays) == 2:  # noqa: PLR2004 - two days are no range
        return _joined([first, last], table)
    return table.day_range.format(first=first, last=last)


def _weekday(day: date, table: Phrases) -> str:
    weekday, month = table.days[day.weekday()], table.months[day.month - 1]
    return table.weekday_date.format(weekday=weekday, day=day.day, month=month)


def _joined(parts: Sequence[str], table: Phrases) -> str:
    if len(parts) < 2:  # noqa: PLR2004 - nothing to join
        return "".join(parts)
    return f"{table.comma.join(parts[:-1])}{table.conjunction}{parts[-1]}"


def _starting(text: str) -> str:
    return text[:1].upper() + text[1:]
