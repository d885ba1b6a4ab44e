"""When an event of a calendar begins: again and again, without the times left out or moved."""

import re
from collections.abc import Collection, Iterator
from datetime import date, datetime
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from icalendar import Component

_COARSE = re.compile(r"FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)\b")
_UNTIL = re.compile(r"UNTIL=\w+")
_MOST_TIMES = 4000  # that one event may repeat: each day of a school's week for 15 years
_MOST_YEARS = 30


def beginnings(
    event: "Component", zone: ZoneInfo, moved: Collection[date] = ()
) -> Iterator[datetime]:
    """Each time it begins, in the zone; on days `moved` another event stands for it.

    Raises:
        ValueError: it repeats by the hour, or otherwise than we can follow.
    """
    first = local(event.decoded("DTSTART"), zone)
    left_out = set(_listed(event, "EXDATE", zone))
    if "RECURRENCE-ID" not in event:
        left_out.update(moved)
    added = (datetime.combine(day, first.time()) for day in _listed(event, "RDATE", zone))
    for begins in {*_times(event, first, zone), *added}:
        if begins.date() not in left_out:
            yield begins


def local(found: date | datetime, zone: ZoneInfo) -> datetime:
    """A moment in the wall clock of the zone; a day begins at midnight."""
    if not isinstance(found, datetime):
        return datetime(found.year, found.month, found.day)  # noqa: DTZ001 - a local day
    return found.astimezone(zone).replace(tzinfo=None) if found.tzinfo else found


def meant_day(event: "Component", found: date | datetime, zone: ZoneInfo) -> date:
    """The day that UNTIL, EXDATE, RDATE or RECURRENCE-ID mean: read as the start is written."""
    starts = event.decoded("DTSTART")
    if isinstance(starts, datetime) and starts.tzinfo:
        return local(found, zone).date()
    return found.date() if isinstance(found, datetime) else found


def _times(event: "Component", first: datetime, zone: ZoneInfo) -> Iterator[datetime]:
    from dateutil.rrule import rrulestr  # noqa: PLC0415 - icalendar's own; few events repeat

    if "RRULE" not in event:
        return iter([first])
    rule: Any = event["RRULE"]
    written = rule.to_ical().decode()
    if not _COARSE.search(written):
        raise ValueError(written)
    if "UNTIL" in rule:
        day = meant_day(event, rule["UNTIL"][0], zone)
        written = _UNTIL.sub(f"UNTIL={day:%Y%m%d}T235959", written)
    latest = first.year + _MOST_YEARS
    repeated = islice(rrulestr(written, dtstart=first), _MOST_TIMES)
    return takewhile(lambda begins: begins.year <= latest, repeated)


def _listed(event: "Component", name: str, zone: ZoneInfo) -> Iterator[date]:
    """The days of EXDATE or RDATE, which may stand there more than once."""
    found: Any = event.get(name, [])
    for group in found if isinstance(found, list) else [found]:
        for one in group.dts:
            start = one.dt[0] if isinstance(one.dt, tuple) else one.dt
            yield meant_day(event, start, zone)
