"""Whom to talk to in this building: the front office of this kiosk's school."""

from typing import NamedTuple

from kiosk.store import Library


class Person(NamedTuple):
    """Whom to talk to in this building; the page words what is empty."""

    target: str = "offices:"
    note: str = ""


def person_here(library: Library, reader: str, site: str) -> Person:
    """The front office of this kiosk's school."""
    found = library.site(site)
    if found is None or not found.front_office:
        return Person()
    target = f"contact:{found.front_office}"
    row = library.cards([target], reader).get(target)
    return Person(target, row.room) if row else Person()
