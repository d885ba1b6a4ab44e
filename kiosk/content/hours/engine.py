"""What opening hours mean from minute to minute, in the wall clock of the place.

The only home of opening-hours-py. It is asked in local time without a zone; what a night with a
change of clocks makes of it is decided in moments.py.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from kiosk.content.hours.profile import rules_of


class State(StrEnum):
    """Whether somebody is there; ask: nobody can say from here, so one must ask first."""

    OPEN = "open"
    CLOSED = "closed"
    ASK = "ask"


class WallSpan(NamedTuple):
    """From one local time to another, without a zone; `why` is an author's or a calendar's word."""

    start: datetime
    end: datetime
    state: State
    why: str = ""


_STATES = {"open": State.OPEN, "closed": State.CLOSED, "unknown": State.ASK}


class Weekly:
    """Opening hours that were read; without the calendar, exceptions and notices."""

    def __init__(self, text: str) -> None:
        """Read them.

        Raises:
            HoursRefusedError: they are not in the form we take.
        """
        self.text = text
        self.rules = rules_of(text)
        # Loaded here: pages without hours, and every command that asks for none, start without it.
        from opening_hours import OpeningHours  # noqa: PLC0415

        self._hours = OpeningHours(text, auto_country=False, auto_timezone=False)

    def spans(self, start: datetime, end: datetime) -> Iterator[WallSpan]:
        """Every stretch between two local times, without gaps; neighbours differ."""
        found = WallSpan(start, start, State.CLOSED)
        for begins, ends, state, words in self._hours.intervals(start, end):
            until = end if ends is None else min(ends, end)
            span = WallSpan(max(begins, start), until, _STATES[str(state)], words)
            if (span.state, span.why) == (found.state, found.why):
                found = found._replace(end=span.end)
                continue
            if found.end > found.start:
                yield found
            found = span
        if found.end < end:
            found = found._replace(end=end) if found.state is State.CLOSED else found
        yield found

    def longest_opening(self, start: datetime, days: int) -> timedelta:
        """The longest time without a break, within some days from a midnight."""
        openings = [
            span.end - span.start
            for span in self.spans(start, start + timedelta(days=days))
            if span.state is State.OPEN
        ]
        return max(openings, default=timedelta(0))
