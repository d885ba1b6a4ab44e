"""A counselor's year, for tests: a calendar, exceptions and notices like those of a real school."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.content import Change, Effect, Layers, Schedule, exceptions_of

ZONE = ZoneInfo("America/New_York")


def local(text):
    """A moment in Hartford; `2026-11-01T01:30 again` is the second of two."""
    moment, _, again = text.partition(" ")
    return datetime.fromisoformat(moment).replace(tzinfo=ZONE, fold=int(bool(again)))


def days(first, last, *changes):
    """The same changes on neighbouring days."""
    start, end = date.fromisoformat(first), date.fromisoformat(last)
    return {start + timedelta(days=n): list(changes) for n in range((end - start).days + 1)}


CALENDAR = {
    **days("2026-11-25", "2026-11-25", Change(Effect.ENDS, "Early dismissal", 750)),
    **days("2026-11-26", "2026-11-27", Change(Effect.CLOSED, "Thanksgiving recess")),
    **days("2026-12-09", "2026-12-09", Change(Effect.ENDS, "Half day")),
    **days("2026-12-11", "2026-12-11", Change(Effect.CLOSED, "No school")),
    **days("2026-12-16", "2026-12-16", Change(Effect.BEGINS, "Delayed opening", 600)),
    **days("2026-12-21", "2026-12-21", Change(Effect.LABEL, "A day")),
    **days("2026-12-24", "2027-01-01", Change(Effect.CLOSED, "Winter recess")),
    **days("2027-01-18", "2027-01-18", Change(Effect.ASK, "Holiday")),
}
EXCEPTIONS = exceptions_of(
    [
        "2026-11-30 10:00-12:00,13:00-14:00",
        "2026-12-03 08:00-09:00",
        "2026-12-08 closed",
        '2026-12-11 09:00-10:00 "Seniors only"',
        "2026-12-15 ask",
    ]
)
NOTICES = {
    **days("2026-12-02", "2026-12-02", Change(Effect.CLOSED, "The counselor is out today")),
    **days("2026-12-03", "2026-12-03", Change(Effect.CLOSED, "Snow day")),
    **days("2026-12-14", "2026-12-14", Change(Effect.ENDS, "Leaves early", 660)),
}
YEAR = Layers(NOTICES, EXCEPTIONS, CALENDAR)


def schedule(hours, layers=None, appointment=""):
    """When somebody is there, in Hartford."""
    return Schedule(hours, ZONE, layers or Layers(), appointment)
