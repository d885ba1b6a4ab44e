"""Moments as they stand in signed files, and what a kiosk makes of a clock that may be wrong."""

from collections.abc import Iterable
from datetime import UTC, datetime

# No release can be older than the program that reads it: a clock below this is wrong.
_PROGRAM_MADE = datetime(2026, 11, 1, tzinfo=UTC)


def now_utc() -> datetime:
    """The moment, to the second: signed metadata knows no fractions."""
    return datetime.now(UTC).replace(microsecond=0)


def moment(found: object) -> datetime | None:
    """A signed ISO moment; None when it is none."""
    try:
        read = datetime.fromisoformat(found) if isinstance(found, str) and found else None
    except ValueError:
        return None
    return read if read is None or read.tzinfo else read.replace(tzinfo=UTC)


def plausible(now: datetime, signed: Iterable[datetime | None]) -> datetime:
    """The clock's moment, but none before the newest that somebody has signed."""
    return max([now, _PROGRAM_MADE, *(found for found in signed if found is not None)])
