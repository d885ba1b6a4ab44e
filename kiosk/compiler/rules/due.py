"""Pages past the day of their next check: first marked, after the bundle's grace withdrawn.

What the way to help consists of is only ever marked: the guide that a featured topic opens, and
the cards on it. A kiosk that was forgotten for a year must still lead somewhere.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from kiosk.compiler.record import Record, on_screen
from kiosk.content import Bundle, Level, Problem


def withdrawal_days(bundle: Bundle, records: Sequence[Record]) -> Mapping[str, date]:
    """The first day on which a page is not shown any more, by target; for those that have one."""
    kept = _always_shown(bundle, records)
    grace = timedelta(days=bundle.grace + 1)
    return {
        record.target: day + grace
        for record in records
        if record.source.owner and record.target not in kept and (day := _review_by(record))
    }


def check_due(bundle: Bundle, records: Sequence[Record], today: date) -> Iterator[Problem]:
    """Name the pages that should have been checked by now."""
    withdrawn = withdrawal_days(bundle, records)
    for record in on_screen(records):
        day = _review_by(record)
        if not record.source.owner or day is None or today <= day:
            continue
        rule, text = "past-due", f"This should have been checked by {day}; the screen says so."
        if today >= withdrawn.get(record.target, date.max):
            rule = "withdrawn"
            text = f"This should have been checked by {day}. It is not shown any more."
        line = record.line("review_by")
        yield Problem(record.source.file, line, Level.WARNING, rule, text)


def _always_shown(bundle: Bundle, records: Sequence[Record]) -> set[str]:
    opened = {f"guide:{topic.opens}" for topic in bundle.topics if topic.featured and topic.opens}
    rows = {target for r in records if r.target in opened for target, _ in r.rows}
    return opened | {target for target in rows if target.startswith("contact:")}


def _review_by(record: Record) -> date | None:
    found = record.facts.get("review_by", "")
    return date.fromisoformat(found) if found else None
