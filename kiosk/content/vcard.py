"""What a telephone takes along, as text for a QR code: a card, an event of a calendar, three steps.

Everything fits a QR code of version 10 with error correction M: 213 bytes. What does not fit is
left out from the end, and never cut in the middle of a word.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from hashlib import sha256
from typing import NamedTuple

from kiosk.content.bidi import without_controls
from kiosk.content.model import Phone

MOST_BYTES = 213
_TEL = {"call": "TEL;TYPE=voice", "text": "TEL;TYPE=msg", "tdd": "TEL;TYPE=tty-tdd"}
_LINE_END = "\r\n"
_ID_SIGNS = 5


class Card(NamedTuple):
    """What stands on a card that is taken along."""

    name: str
    organization: str = ""
    phones: Sequence[Phone] = ()
    hours: Sequence[str] = ()  # the best wording first


def fits(text: str) -> bool:
    """Whether a text goes into one QR code."""
    return 0 < len(text.encode()) <= MOST_BYTES


def vcard(card: Card) -> str:
    """A vCard (RFC 2426, version 3.0, which every telephone reads); empty if not even a name fits.

    The first number always stays; then as much of organization, hours and other numbers as fits.
    """
    first, others = _numbers(card.phones[:1]), _numbers(card.phones[1:])
    name = [f"N:{_escaped(card.name)};;;;", f"FN:{_escaped(card.name)}", *first]
    organization = [f"ORG:{_escaped(card.organization)}"] if card.organization else []
    notes = [[f"NOTE:{_escaped(hours)}"] for hours in card.hours if hours]
    for note in (*notes, []):
        for rest in ([*organization, *note, *others], [*organization, *note], note):
            text = _lines(["BEGIN:VCARD", "VERSION:3.0", *name, *rest, "END:VCARD"])
            if fits(text) and (note or not notes):
                return text
    text = _lines(["BEGIN:VCARD", "VERSION:3.0", *name, "END:VCARD"])
    return text if fits(text) else ""


def event(name: str, place: str, starts: datetime, ends: datetime) -> str:
    """An event (RFC 5545) for the calendar of a telephone; empty if it does not fit."""
    minutes = int((ends - starts).total_seconds()) // 60
    length = f"PT{minutes // 60}H" if minutes % 60 == 0 else f"PT{minutes}M"
    begins = starts.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    number = sha256(f"{name} {place} {begins}".encode()).hexdigest()[:_ID_SIGNS]
    where = [f"LOCATION:{_escaped(place)}"] if place else []
    for kept in (where, []):
        text = _lines(
            [
                *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:k", "BEGIN:VEVENT"),
                *(f"UID:{number}", f"DTSTAMP:{begins}", f"DTSTART:{begins}"),
                *(
                    f"DURATION:{length}",
                    f"SUMMARY:{_escaped(name)}",
                    *kept,
                    "END:VEVENT",
                    "END:VCALENDAR",
                ),
            ]
        )
        if fits(text):
            return text
    return ""


def steps(words: Sequence[str]) -> tuple[str, ...]:
    """The steps of a guide as text: all in one code, or one for each; none if one is too long."""
    numbered = [f"{number}. {without_controls(step)}" for number, step in enumerate(words, 1)]
    together = "\n".join(numbered)
    if fits(together):
        return (together,)
    return tuple(numbered) if all(map(fits, numbered)) else ()


def _numbers(phones: Sequence[Phone]) -> list[str]:
    return [f"{_TEL.get(phone.kind, 'TEL')}:{phone.dial}" for phone in phones]


def _escaped(text: str) -> str:
    clean = without_controls(text)
    for sign, instead in (("\\", "\\\\"), ("\n", "\\n"), (",", "\\,"), (";", "\\;")):
        clean = clean.replace(sign, instead)
    return clean


def _lines(lines: Sequence[str]) -> str:
    return _LINE_END.join(lines) + _LINE_END
