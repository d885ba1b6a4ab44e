"""When each contact of a compiled bundle is there: its hours, the calendar, exceptions, notices."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from kiosk.content import (
    Answer,
    Change,
    Effect,
    ExceptionRefusedError,
    Layers,
    Notice,
    Schedule,
    answer_now,
    clock_is_right,
    exceptions_of,
)

if TYPE_CHECKING:
    from kiosk.store.library import Library

_SKEW = timedelta(minutes=10)  # between the publisher's clock and a kiosk's, both right enough
SCHOOL = "school"  # in a notice: everybody whom the district calendar binds


class Scheduled(Protocol):
    """What is needed of a contact, be it a row of a list or the whole card."""

    @property
    def slug(self) -> str: ...
    @property
    def hours(self) -> str: ...
    @property
    def exceptions(self) -> tuple[str, ...]: ...
    @property
    def calendar(self) -> str: ...
    @property
    def appointment(self) -> str: ...
    @property
    def sites(self) -> tuple[str, ...]: ...
    @property
    def review_by(self) -> date | None: ...


class Openings:
    """Answers for the contacts of one library; each schedule is made once."""

    def __init__(self, library: "Library") -> None:
        """Read the calendar and the notices."""
        self.zone = ZoneInfo(library.timezone)
        self._library = library
        self._made = _made(library, self.zone)
        self._unreadable = library.calendar_unreadable
        self._calendar = library.calendar()
        self._notices = [notice for notice in library.every_notice() if notice.closes]
        self._schedules: dict[str, Schedule] = {}

    @property
    def not_before(self) -> datetime | None:
        """The youngest moment that the content or a signature carries; no clock is behind it."""
        signed = self._library.since.signed_at
        known = [self._made, signed - _SKEW if signed else None]
        return max((moment for moment in known if moment is not None), default=None)

    def answer(self, contact: Scheduled, now: datetime) -> Answer:
        """What may be claimed of a contact now."""
        return answer_now(self.schedule(contact), now, self.not_before, contact.review_by)

    def clock_is_right(self, now: datetime) -> bool:
        """Whether the clock may be believed."""
        return clock_is_right(now, self.not_before)

    def schedule(self, contact: Scheduled) -> Schedule:
        """When a contact is there."""
        known = self._schedules.get(contact.slug)
        if known is None:
            known = Schedule(contact.hours, self.zone, self._layers(contact), contact.appointment)
            self._schedules[contact.slug] = known
        return known

    def _layers(self, contact: Scheduled) -> Layers:
        bound = follows_calendar(contact)
        return Layers(
            notices=_closings(contact, bound, self._notices),
            exceptions=_exceptions(contact.exceptions),
            calendar=self._calendar if bound else {},
            unreadable=self._unreadable and bound,
        )


def follows_calendar(contact: Scheduled) -> bool:
    """Whether the district calendar closes it: it does for whoever belongs to a school."""
    return contact.calendar == "district" or (not contact.calendar and bool(contact.sites))


def _exceptions(lines: Sequence[str]) -> dict[date, list[Change]]:
    try:
        return exceptions_of(lines)
    except ExceptionRefusedError:  # the compiler lets none through
        return {}


def _closings(
    contact: Scheduled, bound: bool, notices: Sequence[Notice]
) -> dict[date, list[Change]]:
    found: dict[date, list[Change]] = {}
    for notice in notices:
        here = not notice.sites or not contact.sites or set(notice.sites) & set(contact.sites)
        meant = contact.slug in notice.closes or (SCHOOL in notice.closes and bound and here)
        if not meant or notice.starts is None or notice.until is None:
            continue
        for number in range((notice.until - notice.starts).days + 1):
            day = notice.starts + timedelta(days=number)
            found.setdefault(day, []).append(_closing(notice))
    return found


def _closing(notice: Notice) -> Change:
    if not notice.closes_at:
        return Change(Effect.CLOSED, notice.title)
    hour, _, minute = notice.closes_at.partition(":")
    return Change(Effect.ENDS, notice.title, int(hour) * 60 + int(minute))


def _made(library: "Library", zone: ZoneInfo) -> datetime | None:
    """The youngest day that the content carries: when it was released, or last checked."""
    days = [day for day in (library.released, library.checked_through) if day is not None]
    return datetime.combine(max(days), time.min, zone) if days else None
