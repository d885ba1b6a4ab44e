"""Reads the district calendar: any .ics file of the bundle → days that differ from the others.

Real school calendars carry lines that are no iCalendar (`REFRESH-INTERVAL:PT12H`), so each event is
read on its own: what is broken costs its event and names its line, never the calendar.
"""

import re
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from kiosk.compiler.calendar_words import meaning_of
from kiosk.compiler.limits import LIMITS
from kiosk.content import CalendarDay, Effect, Level, Problem

if TYPE_CHECKING:
    from icalendar import Component

_EVENT = re.compile(
    r"^BEGIN:VEVENT\s*$.*?^END:VEVENT\s*$", re.DOTALL | re.MULTILINE | re.IGNORECASE
)
_COARSE = re.compile(r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\b")
_UNTIL = re.compile(r"UNTIL=(\d{8})(?:T\d{6}Z?)?")
_MOST_TIMES = 800  # that one event may repeat
_MOST_YEARS = 3
_MOST_DAYS = 200  # that one event may last
_WHOLE_DAY = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What came of the .ics files."""

    days: tuple[CalendarDay, ...] = ()
    problems: tuple[Problem, ...] = ()
    unreadable: bool = False  # a file could not be read: nobody knows which days are closed


def read_calendar(folder: Path, timezone: str) -> Calendar:
    """Read every .ics file of a bundle, in the order of their names."""
    days: set[CalendarDay] = set()
    problems: list[Problem] = []
    unreadable = False
    for path in sorted(folder.glob("*.ics")):
        text = _text_of(path)
        events = list(_EVENT.finditer(text or ""))
        if not events:
            unreadable = True
            problems.append(
                Problem(path.name, 0, Level.ERROR, "calendar", "No events can be read from this.")
            )
        file = _File(path.name, ZoneInfo(timezone), problems)
        for found in events:
            line = (text or "").count("\n", 0, found.start()) + 1
            days.update(file.days(found[0], line))
    ordered = sorted(days, key=lambda found: (found.day, found.effect, found.at or 0, found.why))
    return Calendar(tuple(ordered), tuple(problems), unreadable)


def _text_of(path: Path) -> str | None:
    if path.is_symlink():
        return None
    try:
        with path.open("rb") as file:
            data = file.read(LIMITS.calendar_bytes + 1)
        text = data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    return text.replace("\r\n", "\n") if len(data) <= LIMITS.calendar_bytes else None


@dataclass(slots=True)
class _File:
    name: str
    zone: ZoneInfo
    problems: list[Problem]

    def days(self, text: str, line: int) -> Iterator[CalendarDay]:
        """The days of one event; whatever is wrong with it becomes a Problem."""
        from icalendar import Event  # noqa: PLC0415 - most bundles that change have no calendar

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of guessed time zones: days do not need them
                event = Event.from_ical(text.replace("\n", "\r\n"))
                yield from self._read(event, line)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, IndexError):
            self._complain(line, Level.ERROR, "This event cannot be read. Its days are not known.")

    def _read(self, event: "Component", line: int) -> Iterator[CalendarDay]:
        summary = " ".join(str(event.get("SUMMARY", "")).split())[:80]
        if str(event.get("STATUS", "")).upper() == "CANCELLED" or "DTSTART" not in event:
            return
        starts = event.decoded("DTSTART")
        timed = isinstance(starts, datetime)
        meaning = meaning_of(summary, _categories(event), timed=timed)
        if meaning is None:
            return
        if meaning.doubt:
            self._complain(line, Level.WARNING, meaning.doubt)
        effect = meaning.effect
        if timed and effect is Effect.CLOSED and self._length(event) < _WHOLE_DAY:
            effect = Effect.ASK  # "Office closed 1 to 2": of whom, nobody can say
        first = self._local(starts)
        at = first.hour * 60 + first.minute if timed else meaning.at
        for begins in _times(event, first):
            for day in self._lasting(event, begins, timed=timed):
                yield CalendarDay(day, effect, at if meaning.by_time else None, summary)

    def _lasting(self, event: "Component", begins: datetime, *, timed: bool) -> Iterator[date]:
        last = begins + self._length(event) - timedelta(seconds=0 if timed else 1)
        count = min(max((last.date() - begins.date()).days, 0), _MOST_DAYS)
        for number in range(count + 1):
            yield begins.date() + timedelta(days=number)

    def _length(self, event: "Component") -> timedelta:
        if "DTEND" in event:
            return self._local(event.decoded("DTEND")) - self._local(event.decoded("DTSTART"))
        length = event.decoded("DURATION") if "DURATION" in event else timedelta(0)
        return length if isinstance(length, timedelta) else timedelta(0)

    def _local(self, found: date | datetime) -> datetime:
        if not isinstance(found, datetime):
            return datetime(found.year, found.month, found.day)  # noqa: DTZ001 - a local day
        return found.astimezone(self.zone).replace(tzinfo=None) if found.tzinfo else found

    def _complain(self, line: int, level: Level, text: str) -> None:
        self.problems.append(Problem(self.name, line, level, "calendar", text))


def _categories(event: "Component") -> tuple[str, ...]:
    found: Any = event.get("CATEGORIES", [])
    groups: Sequence[Any] = found if isinstance(found, list) else [found]
    return tuple(str(name).upper() for group in groups for name in getattr(group, "cats", ()))


def _times(event: "Component", first: datetime) -> Iterator[datetime]:
    """When it begins, again and again if it repeats."""
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - icalendar's own; few events repeat

    if "RRULE" not in event:
        yield first
        return
    rule: Any = event["RRULE"]
    written = rule.to_ical().decode()
    if not _COARSE.search(written):
        raise ValueError(written)
    left_out = _left_out(event)
    latest = first.replace(year=first.year + _MOST_YEARS, day=min(first.day, 28))
    repeated = rrulestr(_UNTIL.sub(r"UNTIL=\1T235959", written), dtstart=first)
    for begins in islice(repeated, _MOST_TIMES):
        if begins > latest:
            return
        if begins.date() not in left_out:
            yield begins


def _left_out(event: "Component") -> set[date]:
    found: Any = event.get("EXDATE", [])
    groups = found if isinstance(found, list) else [found]
    moments = [one.dt for group in groups for one in group.dts]
    return {one.date() if isinstance(one, datetime) else one for one in moments}
