"""Writes a bundle as one SQLite file: the same bytes for the same bundle."""

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.compiler.earlier import MADE_BY, notes_of
from kiosk.compiler.record import Record, on_screen, state_of
from kiosk.compiler.recordings import recording_of
from kiosk.compiler.rules import withdrawal_days
from kiosk.compiler.search_index import write_search
from kiosk.content import Bundle, fallback_order
from kiosk.errors import KioskError
from kiosk.store import SCHEMA_VERSION, TABLES, Disk, encode

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]


def prepare_to_write() -> None:
    """Load what only writing needs: 0.1 s, to be spent while the worker starts."""
    import_module("sqlite_utils")


def write_database(bundle: Bundle, folder: Path, records: Sequence[Record], out: Path) -> None:
    """Write the compiled bundle beside `out`, then put it in its place all at once.

    Raises:
        KioskError: the file cannot be written.
    """
    aside = out.with_name(f"~{out.name}.tmp")
    try:
        aside.unlink(missing_ok=True)
        _write(bundle, folder, records, aside)
        Disk().replace(aside, out)
    except (OSError, sqlite3.Error) as error:
        raise KioskError(
            f"{out} cannot be written: {error}.", "Is there space, and may you write there?"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def _write(bundle: Bundle, folder: Path, records: Sequence[Record], out: Path) -> None:
    from sqlite_utils import Database  # noqa: PLC0415 - see prepare_to_write

    with contextlib.closing(sqlite3.connect(out, isolation_level=None)) as connection:
        connection.execute("PRAGMA page_size = 16384")
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.executescript(TABLES)
        connection.execute("BEGIN")
        _fill(Database(connection), bundle, folder, records)
        connection.execute("COMMIT")
    with out.open("rb+") as file:
        os.fsync(file.fileno())


def _fill(db: "Database", bundle: Bundle, folder: Path, records: Sequence[Record]) -> None:
    shown = on_screen(records, unreviewed=bundle.unreviewed)
    meta = (*_meta(bundle), ("checked_through", _checked_through(shown)))
    db.table("meta").insert_all({"key": key, "value": value} for key, value in meta)
    db.table("calendar_day").insert_all(_calendar(bundle))
    db.table("language").insert_all(_languages(bundle))
    db.table("fallback").insert_all(_fallbacks(bundle))
    db.table("interface").insert_all(each._asdict() for each in sorted(bundle.interface))
    db.table("site").insert_all(_sites(bundle))
    db.table("topic").insert_all(_topics(bundle))
    db.table("topic_text").insert_all(_topic_texts(bundle))
    owners = [record for record in shown if record.source.owner]
    ids = {record.target: number for number, record in enumerate(owners, 1)}
    _insert(db.conn, "page", _pages(owners, withdrawal_days(bundle, owners)))
    db.table("page_site").insert_all(
        {"page": ids[record.target], "site": site}
        for record in owners
        for site in record.facts.get("sites", ())
    )
    _insert(db.conn, "page_text", _texts(shown, ids))
    db.table("media").insert_all(_media(folder, owners, shown))
    write_search(db, bundle.search, shown)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterator[Row]) -> None:
    """Write rows of a large table one by one; sqlite-utils looks at each: twice as slow."""
    first = next(rows, None)
    if first is not None:
        names = ", ".join(first)
        values = ", ".join(f":{name}" for name in first)
        insert = f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608 - our own names
        connection.executemany(insert, chain([first], rows))


def _live_body(record: Record, live: set[str]) -> str:
    """Leave rows out that would lead nowhere; only pages that have some are touched."""
    if all(target in live for target, _ in record.rows):
        return record.body
    found = json.loads(record.body)
    found["blocks"] = [
        block for block in found["blocks"] if block["kind"] != "row" or block["target"] in live
    ]
    return encode(found)


def _shown_words(record: Record, owner: Record) -> str:
    """What the words are today: a review is void when the original has changed since."""
    state = state_of(record, owner)
    return encode({**record.words, "state": state} if state else record.words)


def _meta(bundle: Bundle) -> Iterator[tuple[str, str]]:
    yield "made_by", MADE_BY
    yield "schema", str(SCHEMA_VERSION)
    for name in ("title", "district", "default_language", "timezone", "country", "subdivision"):
        yield name, getattr(bundle, name)
    yield "age_days", str(bundle.age_days)
    yield "calendar", "unreadable" if bundle.calendar_unreadable else ""


def _checked_through(shown: Sequence[Record]) -> str:
    """The youngest day on which a page was checked: a clock that is behind it is wrong."""
    return max((record.facts.get("checked_on", "") for record in shown), default="")


def _calendar(bundle: Bundle) -> Iterator[Row]:
    for found in bundle.calendar:
        yield {
            "day": found.day.isoformat(),
            "effect": found.effect.value,
            "at": found.at,
            "why": found.why,
        }


def _languages(bundle: Bundle) -> Iterator[Row]:
    for position, found in enumerate(bundle.languages):
        yield {
            "position": position,
            "tag": found.tag,
            "endonym": found.endonym,
            "script": found.script,
            "direction": found.direction,
            "voice": found.voice,
        }


def _fallbacks(bundle: Bundle) -> Iterator[Row]:
    every = [language.tag for language in bundle.languages]
    for reader in every:
        order = fallback_order(reader, bundle.languages, bundle.default_language)
        for rank, tag in enumerate(dict.fromkeys((*order, *every))):
            yield {"reader": reader, "language": tag, "rank": rank}


def _sites(bundle: Bundle) -> Iterator[Row]:
    for position, site in enumerate(bundle.sites):
        yield {
            "position": position,
            "slug": site.slug,
            "name": site.name,
            "address": site.address,
            "front_office": site.front_office,
            "reach": site.reach,
            "example": int(site.example),
        }


def _topics(bundle: Bundle) -> Iterator[Row]:
    for position, topic in enumerate(bundle.topics):
        yield {
            "position": position,
            "slug": topic.slug,
            "icon": topic.icon,
            "featured": int(topic.featured),
            "opens": topic.opens,
        }


def _topic_texts(bundle: Bundle) -> Iterator[Row]:
    for topic in bundle.topics:
        summaries = dict(topic.summaries)
        for tag, title in topic.titles:
            yield {
                "topic": topic.slug,
                "language": tag,
                "title": title,
                "summary": summaries.get(tag, ""),
            }


def _pages(owners: Sequence[Record], withdrawn: Mapping[str, date]) -> Iterator[Row]:
    for number, record in enumerate(owners, 1):
        contact = record.source.kind == "contact"
        yield {
            "id": number,
            "kind": record.source.kind,
            "slug": record.source.slug,
            "language": record.source.language,
            "topic": record.facts.get("topic", ""),
            "role": record.facts.get("kind", "") if contact else "",
            "position": record.facts.get("order", 1000),
            "everywhere": int(not record.facts.get("sites")),
            "withdrawn": str(withdrawn.get(record.target, "")),
            "facts": encode(record.facts),
        }


def _texts(shown: Sequence[Record], ids: Mapping[str, int]) -> Iterator[Row]:
    live = set(ids)
    owners = {record.target: record for record in shown if record.source.owner}
    for number, record in enumerate(shown, 1):
        body = _live_body(record, live)
        words = _shown_words(record, owners[record.target])
        yield {
            "id": number,
            "page": ids[record.target],
            "language": record.source.language,
            "title": record.title,
            "summary": record.summary,
            "words": words,
            "body": body,
            "plain": record.plain,
            "key": record.source.key,
            "notes": notes_of(record, body, words),
        }


def _media(folder: Path, owners: Sequence[Record], shown: Sequence[Record]) -> Iterator[Row]:
    homes = {record.target: (folder / record.source.file).parent for record in owners}
    wanted = {
        (record.target, name): f"{record.source.kind}/{record.source.slug}/{name}"
        for record in shown
        for name in record.pictures
    }
    for (target, name), key in sorted(wanted.items()):
        yield {"name": key, "data": (homes[target] / name).read_bytes()}
    for record in sorted(shown, key=lambda record: record.source.file):
        if (recording := recording_of(folder / record.source.file)) is not None:
            name = f"{record.source.kind}/{record.source.slug}/{recording.name}"
            yield {"name": name, "data": recording.read_bytes()}
