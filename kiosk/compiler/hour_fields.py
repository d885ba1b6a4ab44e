"""The fields of front matter that are about time: hours, exceptions, and who is out."""

import re
from typing import Any

from kiosk.compiler.fields import Fields
from kiosk.content import ExceptionRefusedError, HoursRefusedError, exceptions_of
from kiosk.content.hours.doubts import check_hours  # not for the screen, which starts without it

_UNKNOWN = "unknown"
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def hours_field(fields: Fields) -> str:
    """`hours`: what we cannot read for certain is refused, with how to write it."""
    hours = fields.text("hours", limit=300)
    if hours and hours != _UNKNOWN:
        try:
            check_hours(hours)
        except HoursRefusedError as refused:
            fields.complain(fields.line("hours"), "hours", str(refused))
            return ""
    return hours


def exceptions_field(fields: Fields) -> tuple[str, ...]:
    """`exceptions`: days on which somebody keeps other hours."""
    lines = fields.words("exceptions")
    try:
        exceptions_of(lines)
    except ExceptionRefusedError as refused:
        fields.complain(fields.line("exceptions"), "exceptions", str(refused))
        return ()
    return lines


def closing_fields(fields: Fields) -> dict[str, Any]:
    """`closes` and `closes_at` of a notice: they need both days, or nobody would ever come back."""
    closes, at = fields.words("closes"), fields.text("closes_at", limit=5)
    if closes and not (fields.text("from") and fields.text("until")):
        fields.complain(
            fields.line("closes"), "missing", "`closes` needs both days: write `from` and `until`."
        )
    if at and not _CLOCK.fullmatch(at):
        fields.complain(fields.line("closes_at"), "time", f"`closes_at` is {at!r}; write 12:30.")
    return {"closes": closes, "closes_at": at}
