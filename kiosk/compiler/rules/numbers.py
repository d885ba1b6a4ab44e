"""Telephone numbers: as people read them, as a telephone dials them, and on which card they are."""

import re
from collections.abc import Iterator, Sequence

from kiosk.compiler.record import Record, on_screen
from kiosk.content import Level, Phone, Problem

# What reads as a telephone number in running text: 860-555-0100, (860) 555-0100, 2-1-1, 1-800-…
_NUMBER = re.compile(
    r"(?=[-+(\d])(?:"  # first, because most letters of a text begin no number
    r"(?:\+?1[ .-])?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b"
    r"|\b988\b|\b\d-\d-\d\b|\b1?-?8\d\d-[\dA-Z]{3}-[\dA-Z-]{4,})"
)
_KEYS = {
    letter: digit
    for digit, letters in zip(
        "23456789", ("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"), strict=True
    )
    for letter in letters
}
_LONGEST_PREFIX = 4  # a country code, with a 0 for going abroad
_WITHOUT_AREA = 10  # digits of a North American number after its country code


def misdialled(phone: Phone) -> bool:
    """Whether the number that people read is another one than the telephone dials.

    Letters count as the keys they stand on (ITU-T E.161), when the digits alone do not fit.
    """
    dialled = re.sub(r"\D", "", phone.dial)
    spelled = "".join(_KEYS.get(sign, sign) for sign in phone.display.upper())
    return not any(_fits(re.sub(r"\D", "", read), dialled) for read in (phone.display, spelled))


def _fits(read: str, dialled: str) -> bool:
    if not read or not dialled.endswith(read):
        return False
    return len(dialled) - len(read) <= _LONGEST_PREFIX


def numbers_in(text: str) -> list[str]:
    """Everything in a text that reads as a telephone number."""
    return [found.group().strip() for found in _NUMBER.finditer(text)]


def same_number(one: str, other: str) -> bool:
    """Whether two ways of writing are one number, with or without its country code."""
    return _bare(one) == _bare(other)


def check_numbers(records: Sequence[Record]) -> Iterator[Problem]:
    """Name numbers in running text that are on no card: nobody would keep them right."""
    shown = on_screen(records)
    known = {_bare(number) for record in shown for number in _carded(record)}
    for record in shown:
        for number in record.numbers:
            if _bare(number) not in known:
                said = f"{number} is the number of no live contact. Make a card, and name it here."
                line = record.line_with(number)
                yield Problem(record.source.file, line, Level.WARNING, "number", said)


def _carded(record: Record) -> Iterator[str]:
    for phone in record.facts.get("phones", ()):
        yield phone["display"]
        yield phone["dial"]


def _bare(number: str) -> str:
    return re.sub(r"\D", "", number)[-_WITHOUT_AREA:]
