"""Days that differ from the week: the district calendar, exceptions, and who is out today."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from kiosk.content.hours.engine import State, WallSpan
from kiosk.errors import KioskError

_DAY = r"(\d{4}-\d\d-\d\d)"
_EXCEPTION = re.compile(rf'{_DAY}(?: to {_DAY})? (closed|off|ask|[\d:,-]+)(?: "([^"]+)")?')
_SPAN = re.compile(r"([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)")
_LONGEST_DAYS = 366


class Effect(StrEnum):
    """What a day does to the hours of the week."""

    CLOSED = "closed"
    ASK = "ask"  # nobody can say: the calendar may or may not close the school
    ENDS = "ends"  # school ends at a time: early dismissal, half day
    BEGINS = "begins"  # school begins at a time: delayed opening
    HOURS = "hours"  # other hours instead
    LABEL = "label"  # nothing but a name: an A day


class Change(NamedTuple):
    """How one day differs; `at` in minutes since midnight, None where nobody has said."""

    effect: Effect
    why: str = ""
    at: int | None = None
    spans: tuple[tuple[int, int], ...] = ()


Changes = Mapping[date, Sequence[Change]]  # in the order of the calendar


class ExceptionRefusedError(KioskError):
    """A line of `exceptions` that cannot be read."""


def exceptions_of(lines: Iterable[str]) -> dict[date, list[Change]]:
    """Read a contact's `exceptions`: `2026-11-25 08:00-12:00`, `2026-12-24 to 2027-01-02 closed`.

    Raises:
        ExceptionRefusedError: with how to write it.
    """
    found: dict[date, list[Change]] = {}
    for line in lines:
        first, last, change = _exception(line)
        for number in range((last - first).days + 1):
            found[first + timedelta(days=number)] = [change]
    return found


def _exception(line: str) -> tuple[date, date, Change]:
    match = _EXCEPTION.fullmatch(line.strip())
    days = _days(match[1], match[2] or match[1]) if match else None
    change = _change(match[3], match[4] or "") if match else None
    if days is None or change is None:
        raise ExceptionRefusedError(
            f"`{line}` cannot be read as an exception.",
            "Write `2026-11-25 08:00-12:00`, `2026-11-25 closed`, "
            '`2026-12-24 to 2027-01-02 closed "Winter break"` or `2026-12-03 ask`.',
        )
    return *days, change


def _days(first: str, last: str) -> tuple[date, date] | None:
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return None
    return days if 0 <= (days[1] - days[0]).days <= _LONGEST_DAYS else None


def _change(what: str, why: str) -> Change | None:
    if what in {"closed", "off"}:
        return Change(Effect.CLOSED, why)
    if what == "ask":
        return Change(Effect.ASK, why)
    spans: list[tuple[int, int]] = []
    for part in what.split(","):
        match = _SPAN.fullmatch(part)
        hour, minute, end_hour, end_minute = map(int, match.groups()) if match else (0, 0, 0, 0)
        start, end = hour * 60 + minute, end_hour * 60 + end_minute
        if not (spans[-1][1] if spans else -1) < start < end <= 24 * 60:
            return None
        spans.append((start, end))
    return Change(Effect.HOURS, why, spans=tuple(spans))


def changed(day: date, usual: Sequence[WallSpan], changes: Sequence[Change]) -> list[WallSpan]:
    """A day's stretches after everything that changes it; `usual` fills the day without gaps."""
    spans = list(usual)
    for change in sorted(changes, key=lambda found: _ORDER.index(found.effect)):
        if change.effect is Effect.HOURS:
            spans = _replaced(day, change)
        else:
            spans = [part for span in spans for part in _one(day, span, change)]
    return spans


_ORDER = (Effect.HOURS, Effect.LABEL, Effect.BEGINS, Effect.ENDS, Effect.ASK, Effect.CLOSED)


def _one(day: date, span: WallSpan, change: Change) -> list[WallSpan]:
    why = change.why or span.why
    timed = change.effect in {Effect.ENDS, Effect.BEGINS}
    if change.effect is Effect.CLOSED:
        return [span._replace(state=State.CLOSED, why=why)]
    if timed and change.at is not None:
        ends = change.effect is Effect.ENDS
        return _cut(span, moment(day, change.at), why, keep_first=ends)
    if timed or change.effect is Effect.ASK:
        return [_asking(span, why)]
    return [span]


def _asking(span: WallSpan, why: str) -> WallSpan:
    """Where it is closed anyway, it stays closed."""
    return span if span.state is State.CLOSED else span._replace(state=State.ASK, why=why)


def _cut(span: WallSpan, at: datetime, why: str, *, keep_first: bool) -> list[WallSpan]:
    parts = []
    for start, end, kept in (
        (span.start, min(span.end, at), keep_first),
        (max(span.start, at), span.end, not keep_first),
    ):
        if start < end:
            state = span.state if kept else State.CLOSED
            parts.append(WallSpan(start, end, state, span.why if kept else why))
    return parts


def _replaced(day: date, change: Change) -> list[WallSpan]:
    found, done = [], 0
    for start, end in change.spans:
        if done < start:
            found.append(WallSpan(moment(day, done), moment(day, start), State.CLOSED, change.why))
        found.append(WallSpan(moment(day, start), moment(day, end), State.OPEN, change.why))
        done = end
    if done < 24 * 60:
        found.append(WallSpan(moment(day, done), moment(day, 24 * 60), State.CLOSED, change.why))
    return found


def moment(day: date, minutes: int) -> datetime:
    """A local time, without a zone."""
    return datetime.combine(day, time.min) + timedelta(minutes=minutes)
