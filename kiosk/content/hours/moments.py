"""From the wall clock to moments in time: what the two nights with a change of clocks do to hours.

In the hour that comes twice nobody can say which of the two an author meant, so both ends of an
opening in that hour are "ask first". In the hour that never comes, an opening begins when the
clocks have moved on.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.content.hours.engine import State, WallSpan

_SECOND = timedelta(seconds=1)


class Interval(NamedTuple):
    """From one moment to another, both with their zone."""

    start: datetime
    end: datetime
    state: State
    why: str = ""


def moments_of(spans: Iterable[WallSpan], zone: ZoneInfo) -> list[Interval]:
    """Turn neighbouring stretches of the wall clock into moments; equal neighbours become one.

    The moments are in UTC: Python compares two times of one zone by their clocks, which is wrong in
    the hour that comes twice.
    """
    joined: list[Interval] = []
    for found in _placed(spans, zone):
        last = joined[-1] if joined else None
        if last and (last.state, last.why) == (found.state, found.why):
            joined[-1] = last._replace(end=found.end)
        else:
            joined.append(found)
    return joined


def _placed(spans: Iterable[WallSpan], zone: ZoneInfo) -> Iterator[Interval]:
    done: datetime | None = None
    for span in spans:
        first, again = _both(span.start, zone)
        start = max(done, first) if done else first
        if start < again:
            yield Interval(start, again, State.ASK)
            start = again
        end, end_again = _both(span.end, zone)
        if start < end:
            yield Interval(start, end, span.state, span.why)
        done = max(start, end)
        if end < end_again:
            yield Interval(done, end_again, State.ASK)
            done = end_again


def _both(wall: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The first and the last moment at which the wall clock shows this; in UTC."""
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    last = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first <= last:
        return first, last
    return (change := _change(last, first, zone)), change  # a time that never comes


def _change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The moment between two at which the clocks are changed."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) / 2
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)
