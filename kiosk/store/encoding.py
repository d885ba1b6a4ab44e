"""How pages stand in the database: JSON that leaves out whatever is as usual."""

import json
from dataclasses import fields
from datetime import date
from sqlite3 import Row
from typing import Any, TypeVar

from kiosk.content import Block, Contact, Guide, Notice, Page, Phone, Text, Translation

P = TypeVar("P", Guide, Contact, Notice)
_WORDS = {  # kept in columns of their own
    *("language", "original", "title", "summary", "slug", "steps", "blocks"),
    *("state", "reviewed_on"),
}
_DAYS = {"checked_on", "review_by", "reviewed_on", "starts", "until"}


def facts_of(page: Page) -> dict[str, Any]:
    """The facts of a page, ready for JSON, without those that are at their default."""
    found = {}
    for declared in fields(page):
        value = getattr(page, declared.name)
        if declared.name not in _WORDS and value != declared.default:
            found[declared.name] = _plain(value)
    return found


def wording_of(page: Page | Translation) -> dict[str, Any]:
    """What belongs to the words of a page and not to its facts, ready for JSON."""
    said = dict(page.words) if isinstance(page, Translation) else {}
    found = {"state": page.state, "reviewed_on": page.reviewed_on, **said}
    return {name: _plain(value) for name, value in found.items() if value}


def encode(value: object) -> str:
    """JSON, always the same for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def body_of(steps: tuple[Text, ...], blocks: tuple[Block, ...]) -> dict[str, Any]:
    """Steps and blocks, ready for JSON."""
    return {"steps": [_slim(step) for step in steps], "blocks": [_slim(block) for block in blocks]}


def page_from(kind: type[P], slug: str, row: Row) -> P:
    """Build a page from its columns: language, original, title, summary, words, facts, body."""
    values = worded(row)
    found = json.loads(row["body"])
    for name in _DAYS & values.keys():
        values[name] = date.fromisoformat(values[name])
    for name, value in values.items():
        if isinstance(value, list):
            values[name] = tuple(value)
    if "phones" in values:
        values["phones"] = tuple(Phone(**phone) for phone in values["phones"])
    if kind is Guide:
        values["steps"] = tuple(Text(**step) for step in found["steps"])
    return kind(
        slug=slug,
        language=row["language"],
        original=row["original"],
        title=row["title"],
        summary=row["summary"],
        blocks=tuple(_block(block) for block in found["blocks"]),
        **values,
    )


def worded(row: Row) -> dict[str, Any]:
    """The facts of a page, those that are words in the language of the row."""
    values: dict[str, Any] = json.loads(row["facts"])
    words: dict[str, Any] = json.loads(row["words"])
    for phone, menu in zip(values.get("phones", ()), words.pop("menus", ()), strict=False):
        phone["menu"] = menu
    return {**values, **words}


def _block(found: dict[str, Any]) -> Block:
    if "cells" in found:
        found["cells"] = tuple((head, words) for head, words in found["cells"])
    return Block(**found)


def _slim(value: Text | Block) -> dict[str, Any]:
    usual = value._field_defaults
    named = zip(value._fields, value, strict=True)
    return {name: field for name, field in named if name not in usual or field != usual[name]}


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Phone):
        return {name: found for name, found in value._asdict().items() if found}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
