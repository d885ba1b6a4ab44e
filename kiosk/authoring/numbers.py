"""Every telephone number that a visitor can see, and the fact it was taken from."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.compiler import Record, numbers_in, on_screen, same_number


class ShownNumber(NamedTuple):
    """A number on a live page; `fact` is empty when nothing says where it comes from."""

    number: str
    file: str
    fact: str
    example: bool  # on a card that says of itself that it is no real one


def shown_numbers(records: Sequence[Record]) -> list[ShownNumber]:
    """List numbers on cards, then numbers in running text; these take the fact of the card."""
    shown = on_screen(records)
    carded = [number for record in shown for number in _on_card(record)]
    return [*carded, *(number for record in shown for number in _in_text(record, carded))]


def _on_card(record: Record) -> Iterator[ShownNumber]:
    example = bool(record.facts.get("example"))
    for phone in record.facts.get("phones", ()):
        yield ShownNumber(phone["display"], record.source.file, phone.get("fact", ""), example)


def _in_text(record: Record, carded: Sequence[ShownNumber]) -> Iterator[ShownNumber]:
    menus = record.words.get("menus", ())
    words = "\n".join([record.title, record.summary, record.plain, *menus])
    for number in dict.fromkeys(numbers_in(words)):
        fact = next((c.fact for c in carded if same_number(c.number, number)), "")
        yield ShownNumber(number, record.source.file, fact, example=False)
