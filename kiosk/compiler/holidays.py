"""Days the district calendar may have forgotten: public holidays, as questions to the author.

Only `kiosk check` asks. A kiosk never assumes that a public holiday closes anything.
"""

from collections.abc import Iterator

from kiosk.content import Bundle, Effect, Level, Problem

_WORKDAYS = 5
_SETTLED = {Effect.CLOSED, Effect.ASK, Effect.LABEL}


def forgotten_holidays(bundle: Bundle) -> Iterator[Problem]:
    """A warning for each public holiday between the calendar's first and last day that it lacks."""
    if not bundle.calendar or not bundle.country:
        return
    from holidays import country_holidays  # noqa: PLC0415 - 14 MB, and only for calendars

    named = {found.day for found in bundle.calendar if found.effect in _SETTLED}
    first, last = bundle.calendar[0].day, bundle.calendar[-1].day
    years = range(first.year, last.year + 1)
    try:
        known = country_holidays(bundle.country, subdiv=bundle.subdivision or None, years=years)
    except NotImplementedError:  # a country or a part of it that the library does not know
        return
    for day, name in sorted(known.items()):
        if first <= day <= last and day.weekday() < _WORKDAYS and day not in named:
            text = f"The calendar does not say whether school is closed on {day}: {name}."
            yield Problem("bundle.toml", 0, Level.WARNING, "holiday", text)
