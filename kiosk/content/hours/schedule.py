"""When somebody is there: the week, the calendar, exceptions and notices together, as moments."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.content.hours.days import Change, Changes, Effect, changed, moment
from kiosk.content.hours.engine import State, WallSpan, Weekly
from kiosk.content.hours.moments import Interval, moments_of
from kiosk.content.hours.profile import HoursRefusedError

UNKNOWN = "unknown"
_SOON = 15  # days: nearly every next opening is among them
_FAR = 400  # days: a place that opens in September only
_MIDNIGHT = 24 * 60


class Reason(StrEnum):
    """Why one must ask first."""

    NONE = ""
    UNKNOWN = "unknown"  # nobody has told us the hours
    APPOINTMENT = "appointment"
    CLOCK = "clock"  # this kiosk does not know what time it is
    PAST_DUE = "past-due"  # the facts should have been checked again


class Answer(NamedTuple):
    """Open, closed or ask first; until when; when next.

    `until` is when another state begins, `next` when somebody is there again after now, or for the
    first time; both None where that is not known or never.
    """

    state: State
    until: datetime | None = None
    next: datetime | None = None
    why: str = ""
    reason: Reason = Reason.NONE


class Layers(NamedTuple):
    """What changes single days, the strongest first: who is out, exceptions, the calendar."""

    notices: Changes = MappingProxyType({})
    exceptions: Changes = MappingProxyType({})
    calendar: Changes = MappingProxyType({})
    unreadable: bool = False  # there is a calendar, and it cannot be read

    def on(self, day: date) -> tuple[Change, ...]:
        """What changes this day: its exceptions or else the calendar, and every notice.

        A notice comes on top: somebody who comes for two hours on a half day, and then falls ill,
        is out.
        """
        unknown = (Change(Effect.ASK),) if self.unreadable else ()
        planned = self.exceptions.get(day) or unknown or self.calendar.get(day, ())
        return (*planned, *self.notices.get(day, ()))


NO_CHANGES = Layers()


class Schedule:
    """When somebody is there."""

    def __init__(
        self, hours: str, zone: ZoneInfo, layers: Layers = NO_CHANGES, appointment: str = ""
    ) -> None:
        """Hours that cannot be read count as unknown: the compiler has told the author."""
        self._zone = zone
        self._layers = layers
        self._by_appointment = appointment == "required"
        self._weekly: Weekly | None = None
        if hours and hours != UNKNOWN:
            try:
                self._weekly = Weekly(hours)
            except HoursRefusedError:
                self._weekly = None

    @property
    def is_known(self) -> bool:
        """Whether there are hours."""
        return self._weekly is not None

    @property
    def weekly(self) -> Weekly | None:
        """The hours of the week, as they were read."""
        return self._weekly

    def intervals(self, start: datetime, end: datetime) -> list[Interval]:
        """Every stretch between two moments, without gaps; in UTC, see `moments_of`."""
        start, end = start.astimezone(UTC), end.astimezone(UTC)
        first = start.astimezone(self._zone).date() - timedelta(days=1)
        last = end.astimezone(self._zone).date() + timedelta(days=1)
        found = moments_of(self._wall(first, last), self._zone)
        return [
            interval._replace(start=max(interval.start, start), end=min(interval.end, end))
            for interval in found
            if interval.end > start and interval.start < end
        ]

    def state_at(self, now: datetime) -> Answer:
        """What to tell somebody who asks now."""
        if self._weekly is None and not self._layers.on(now.astimezone(self._zone).date()):
            return Answer(State.ASK, reason=Reason.UNKNOWN)
        soon = self._answer(now, _SOON)
        if soon.next is not None or self.never_closes:
            return soon
        return self._answer(now, _FAR)

    def days(self, first: date, count: int) -> Iterator[tuple[date, list[WallSpan]]]:
        """Each day's stretches in the wall clock, after everything that changes it."""
        for number in range(count):
            day = first + timedelta(days=number)
            yield day, self._day(day)

    def labels(self, day: date) -> tuple[str, ...]:
        """What the calendar and others call this day."""
        return tuple(dict.fromkeys(change.why for change in self._layers.on(day) if change.why))

    def _answer(self, now: datetime, days: int) -> Answer:
        end = now.astimezone(UTC) + timedelta(days=days)
        found = self.intervals(now, end)
        current = found[0]
        differs = (other for other in found[1:] if other.state is not current.state)
        change = next(differs, None)
        there = State.ASK if self._by_appointment else State.OPEN
        until = change.start if change else None
        after = until or end
        coming = next((one for one in found if one.start >= after and one.state is there), None)
        asks = current.state is State.ASK
        reason = Reason.APPOINTMENT if asks and self._by_appointment else Reason.NONE
        if asks and self._weekly is None:
            reason = Reason.UNKNOWN
        starts = self._local(coming.start) if coming else None
        return Answer(current.state, self._local(until), starts, current.why, reason)

    def _local(self, moment: datetime | None) -> datetime | None:
        return moment.astimezone(self._zone) if moment else None

    @property
    def never_closes(self) -> bool:
        """Whether it is 24/7 and nothing else."""
        weekly = self._weekly
        alone = weekly is not None and len(weekly.rules) == 1 and weekly.rules[0].always
        return alone and not any(self._layers)

    def _wall(self, first: date, last: date) -> Iterator[WallSpan]:
        for number in range((last - first).days + 1):
            yield from self._day(first + timedelta(days=number))

    def _day(self, day: date) -> list[WallSpan]:
        start, end = moment(day, 0), moment(day, _MIDNIGHT)
        usual = [WallSpan(start, end, State.ASK)]
        if self._weekly is not None:
            usual = list(self._weekly.spans(start, end))
        spans = changed(day, usual, self._layers.on(day))
        if not self._by_appointment:
            return spans
        return [
            span._replace(state=State.ASK) if span.state is State.OPEN else span for span in spans
        ]


def clock_is_right(now: datetime, not_before: datetime | None) -> bool:
    """Whether the clock may be believed: it must not be behind what this kiosk already knows.

    `not_before` is the youngest date that signed or checked content carries. A clock that was
    never set shows 1970 or the year of its making, and is behind it.
    """
    return not_before is None or now >= not_before


def answer_now(
    schedule: Schedule, now: datetime, not_before: datetime | None, review_by: date | None
) -> Answer:
    """What may be claimed: nothing with a wrong clock, "call first" when a check is overdue."""
    if not clock_is_right(now, not_before):
        return Answer(State.ASK, reason=Reason.CLOCK)
    if review_by is not None and now.date() > review_by:
        return Answer(State.ASK, reason=Reason.PAST_DUE)
    return schedule.state_at(now)
