"""A topic, a guide or a contact, as lists show them."""

import sqlite3
from datetime import date
from typing import NamedTuple

from kiosk.store.encoding import worded


class TopicRow(NamedTuple):
    """A topic as the first page shows it."""

    slug: str
    icon: str
    title: str
    summary: str
    language: str
    featured: bool
    opens: str


class PageRow(NamedTuple):
    """A guide or contact as a list shows it; `role` is a contact's kind."""

    kind: str
    slug: str
    language: str
    title: str
    summary: str
    role: str
    topic: str
    hours: str = ""
    room: str = ""
    appointment: str = ""
    example: bool = False
    sites: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    calendar: str = ""
    review_by: date | None = None
    languages: tuple[str, ...] = ()
    interpreters: bool = False


def page_row(row: sqlite3.Row) -> PageRow:
    """A row of the listing, with the facts that lists show."""
    facts = worded(row)
    return PageRow(
        kind=row["kind"],
        slug=row["slug"],
        language=row["language"],
        title=row["title"],
        summary=row["summary"],
        role=row["role"],
        topic=row["topic"],
        hours=facts.get("hours", ""),
        room=facts.get("room", ""),
        appointment=facts.get("appointment", ""),
        example=facts.get("example", False),
        sites=tuple(facts.get("sites", ())),
        exceptions=tuple(facts.get("exceptions", ())),
        calendar=facts.get("calendar", ""),
        review_by=day_of(facts.get("review_by", "")),
        languages=tuple(facts.get("languages", ())),
        interpreters=facts.get("interpreters", False),
    )


def day_of(text: str) -> date | None:
    """A day as the database keeps it; empty for none."""
    return date.fromisoformat(text) if text else None
