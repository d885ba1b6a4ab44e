"""How pages stand in the database: JSON that leaves out whatever is as usual."""

import json
from dataclasses import fields
from datetime import date
from sqlite3 import Row
from typing import Any, TypeVar

from kiosk.content import Block, Contact, Guide, Notice, Page, Phone, Text

P = TypeVar("P", Guide, Contact, Notice)
_WORDS = {"language", "title", "summary", "slug", "steps", "blocks"}  # kept in columns of their own
_DAYS = {"checked_on", "review_by", "reviewed_on", "starts", "until"}


def facts_of(page: Page) -> dict[str, Any]:
    """The facts of a page, ready for JSON, without those that are at their default."""
    found = {}
    for declared in fields(page):
        value = getattr(page, declared.name)
        if declared.name not in _WORDS and value != declared.default:
            found[declared.name] = _plain(value)
    return found


def encode(value: object) -> str:
    """JSON, always the same for the same value."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def body_of(steps: tuple[Text, ...], blocks: tuple[Block, ...]) -> dict[str, Any]:
    """Steps and blocks, ready for JSON."""
    return {"steps": [_slim(step) for step in steps], "blocks": [_slim(block) for block in blocks]}


def page_from(kind: type[P], slug: str, row: Row) -> P:
    """Build a page from its columns: language, title, summary, facts, body."""
    values: dict[str, Any] = json.loads(row["facts"])
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
        title=row["title"],
        summary=row["summary"],
        blocks=tuple(_block(block) for block in found["blocks"]),
        **values,
    )


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
