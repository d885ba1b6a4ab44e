"""Reads the district calendar: any .ics file of the bundle → days that differ from the others.

Real school calendars carry lines that are no iCalendar (`REFRESH-INTERVAL:PT12H`), so each event is
read on its own: what is broken costs its event and names its line, never the calendar.
"""

import re
import warnings
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

from kiosk.compiler.calendar_words import meaning_of
from kiosk.compiler.limits import LIMITS
from kiosk.compiler.recurrence import beginnings, local, meant_day
from kiosk.content import CalendarDay, Effect, Level, Problem

if TYPE_CHECKING:
    from icalendar import Component

_EVENT = re.compile(
    r"^BEGIN:VEVENT\s*$.*?^END:VEVENT\s*$", re.DOTALL | re.MULTILINE | re.IGNORECASE
)
_MOST_DAYS = 200  # that one event may last
_WHOLE_DAY = timedelta(hours=20)
_Found = TypeVar("_Found")


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
        lines = [(text or "").count("\n", 0, found.start()) + 1 for found in events]
        days.update(file.days(dict(zip(lines, (found[0] for found in events), strict=True))))
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

    def days(self, events: Mapping[int, str]) -> Iterator[CalendarDay]:
        """The days of events by their lines; whatever is wrong with one becomes a Problem."""
        parsed = {
            line: event for line, text in events.items() for event in self._parsed(text, line)
        }
        moved: dict[
            str, set[date]
        ] = {}  # times of a repeating event that an event of their own replaces
        for line, event in parsed.items():
            for replaced in self._safely(self._replaced(event), line):
                moved.setdefault(str(event.get("UID", "")), set()).add(replaced)
        for line, event in parsed.items():
            left_out = moved.get(str(event.get("UID", "")), set())
            yield from self._safely(self._read(event, line, left_out), line)

    def _parsed(self, text: str, line: int) -> Iterator["Component"]:
        from icalendar import Event  # noqa: PLC0415 - most bundles that change have no calendar

        def parsed() -> Iterator["Component"]:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of guessed time zones: days do not need them
                yield Event.from_ical(text.replace("\n", "\r\n"))

        return self._safely(parsed(), line)

    def _safely(self, found: Iterator[_Found], line: int) -> Iterator[_Found]:
        try:
            yield from found
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, IndexError):
            self._complain(line, Level.ERROR, "This event cannot be read. Its days are not known.")

    def _replaced(self, event: "Component") -> Iterator[date]:
        if "RECURRENCE-ID" in event:
            yield meant_day(event, event.decoded("RECURRENCE-ID"), self.zone)

    def _read(
        self, event: "Component", line: int, moved: Collection[date]
    ) -> Iterator[CalendarDay]:
        summary = " ".join(str(event.get("SUMMARY", "")).split())[:80]
        if str(event.get("STATUS", "")).upper() == "CANCELLED" or "DTSTART" not in event:
            return
        starts = event.decoded("DTSTART")
        lasting = self._length(event)
        timed = (
            isinstance(starts, datetime) and lasting < _WHOLE_DAY
        )  # midnight to midnight is a day
        meaning = meaning_of(summary, _categories(event), timed=timed)
        if meaning is None:
            return
        if event.get("RECURRENCE-ID") and event["RECURRENCE-ID"].params.get("RANGE"):
            raise ValueError(summary)  # "this one and all that follow": nobody writes it any more
        if meaning.doubt:
            self._complain(line, Level.WARNING, meaning.doubt)
        effect = meaning.effect
        if timed and effect is Effect.CLOSED:
            effect = Effect.ASK  # "Office closed 1 to 2": of whom, nobody can say
        first = local(starts, self.zone)
        at = first.hour * 60 + first.minute if timed else meaning.at
        for begins in beginnings(event, self.zone, moved):
            for day in self._lasting(event, begins, timed=timed):
                yield CalendarDay(day, effect, at if meaning.by_time else None, summary)

    def _lasting(self, event: "Component", begins: datetime, *, timed: bool) -> Iterator[date]:
        last = begins + self._length(event) - timedelta(seconds=0 if timed else 1)
        count = min(max((last.date() - begins.date()).days, 0), _MOST_DAYS)
        for number in range(count + 1):
            yield begins.date() + timedelta(days=number)

    def _length(self, event: "Component") -> timedelta:
        if "DTEND" in event:
            ends, starts = event.decoded("DTEND"), event.decoded("DTSTART")
            return local(ends, self.zone) - local(starts, self.zone)
        length = event.decoded("DURATION") if "DURATION" in event else timedelta(0)
        return length if isinstance(length, timedelta) else timedelta(0)

    def _complain(self, line: int, level: Level, text: str) -> None:
        self.problems.append(Problem(self.name, line, level, "calendar", text))


def _categories(event: "Component") -> tuple[str, ...]:
    found: Any = event.get("CATEGORIES", [])
    groups: Sequence[Any] = found if isinstance(found, list) else [found]
    return tuple(str(name).upper() for group in groups for name in getattr(group, "cats", ()))
