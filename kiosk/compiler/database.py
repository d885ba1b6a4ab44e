"""Writes a bundle as one SQLite file: the same bytes for the same bundle."""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk import __version__
from kiosk.compiler.record import Record
from kiosk.compiler.source import PageSource
from kiosk.content import Bundle, Level, Problem, fallback_order
from kiosk.errors import KioskError
from kiosk.store import SCHEMA_VERSION, TABLES, encode, folded

if TYPE_CHECKING:
    from sqlite_utils import Database

_MADE_BY = f"kiosk {__version__} schema {SCHEMA_VERSION}"


def write_database(bundle: Bundle, folder: Path, records: Sequence[Record], out: Path) -> None:
    """Write the compiled bundle beside `out`, then put it in its place all at once.

    Raises:
        KioskError: the file cannot be written.
    """
    from sqlite_utils import Database  # noqa: PLC0415 - 0.1 s that only this step needs

    aside = out.with_name(f"~{out.name}.tmp")
    try:
        aside.unlink(missing_ok=True)
        connection = sqlite3.connect(aside, isolation_level=None)
        try:
            connection.execute("PRAGMA page_size = 16384")
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.executescript(TABLES)
            connection.execute("BEGIN")
            _fill(Database(connection), bundle, folder, records)
            connection.execute("COMMIT")
        finally:
            connection.close()
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        aside.replace(out)
    except (OSError, sqlite3.Error) as error:
        aside.unlink(missing_ok=True)
        raise KioskError(
            f"{out} cannot be written: {error}.", "Is there space, and may you write there?"
        ) from error


def read_records(database: Path, sources: Iterable[PageSource]) -> dict[str, Record]:
    """Records of an earlier compile for those sources that have not changed, by file.

    Anything unusable about the earlier file simply yields nothing: it will be compiled afresh.
    """
    try:
        connection = sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    except sqlite3.Error:
        return {}
    try:
        made_by = connection.execute("SELECT value FROM meta WHERE key = 'made_by'").fetchone()
        if made_by is None or made_by[0] != _MADE_BY:
            return {}
        rows = {row[0]: row for row in connection.execute(_EARLIER)}
    except sqlite3.Error:
        return {}
    finally:
        connection.close()
    return {
        source.file: _record_from(source, rows[source.key])
        for source in sources
        if source.key in rows
        and rows[source.key][1:4] == (source.kind, source.slug, source.language)
    }


_EARLIER = """
SELECT t.key, p.kind, p.slug, t.language, t.title, t.summary, t.body, t.plain, t.notes, p.facts
FROM page_text t JOIN page p ON p.id = t.page
"""


def _record_from(source: PageSource, row: Sequence[str]) -> Record:
    *_, title, summary, body, plain, notes, facts = row
    kept = json.loads(notes)
    return Record(
        source=source,
        problems=tuple(
            Problem(source.file, line, Level(level), rule, text)
            for line, level, rule, text in kept["problems"]
        ),
        shown=True,
        title=title,
        summary=summary,
        facts=json.loads(facts) if source.owner else {},
        body=body,
        plain=plain,
        rows=tuple((target, line) for target, line in kept["rows"]),
        pictures=tuple(kept["pictures"]),
    )


def _notes(record: Record) -> str:
    problems = [[p.line, p.level.value, p.rule, p.text] for p in record.problems]
    return encode({"problems": problems, "rows": record.rows, "pictures": record.pictures})


def _fill(db: "Database", bundle: Bundle, folder: Path, records: Sequence[Record]) -> None:
    shown = _with_live_rows(_with_owner([record for record in records if record.shown]))
    db["meta"].insert_all({"key": key, "value": value} for key, value in _meta(bundle))
    db["language"].insert_all(_languages(bundle))
    db["fallback"].insert_all(_fallbacks(bundle))
    db["site"].insert_all(_sites(bundle))
    db["topic"].insert_all(_topics(bundle))
    db["topic_text"].insert_all(_topic_texts(bundle))
    owners = [record for record in shown if record.source.owner]
    ids = {record.target: number for number, record in enumerate(owners, 1)}
    db["page"].insert_all(_pages(owners))
    db["page_site"].insert_all(
        {"page": ids[record.target], "site": site}
        for record in owners
        for site in record.facts.get("sites", ())
    )
    db["page_text"].insert_all(_texts(shown, ids))
    db["media"].insert_all(_media(folder, owners, shown))
    db.conn.execute(_ONE_SEGMENT)
    db.conn.executemany(
        "INSERT INTO search (rowid, title, summary, body) VALUES (?, ?, ?, ?)",
        (
            (number, folded(record.title), folded(record.summary), folded(record.plain))
            for number, record in enumerate(shown, 1)
        ),
    )


# Words are gathered in memory (bytes) and written once, sorted: half the time, no merging.
_ONE_SEGMENT = f"INSERT INTO search (search, rank) VALUES ('hashsize', {256 * 1024 * 1024})"


def _with_owner(shown: list[Record]) -> list[Record]:
    """Leave out translations whose owner is refused or a draft."""
    owned = {record.target for record in shown if record.source.owner}
    return [record for record in shown if record.target in owned]


def _with_live_rows(shown: list[Record]) -> list[Record]:
    """Leave rows out that would lead nowhere; only pages that have some are touched."""
    live = {record.target for record in shown}
    return [
        replace(record, body=_without_rows(record.body, live))
        if any(target not in live for target, _ in record.rows)
        else record
        for record in shown
    ]


def _without_rows(body: str, live: set[str]) -> str:
    found = json.loads(body)
    found["blocks"] = [
        block for block in found["blocks"] if block["kind"] != "row" or block["target"] in live
    ]
    return encode(found)


def _meta(bundle: Bundle) -> Iterator[tuple[str, str]]:
    yield "made_by", _MADE_BY
    yield "schema", str(SCHEMA_VERSION)
    for name in ("title", "district", "default_language", "timezone", "country", "subdivision"):
        yield name, getattr(bundle, name)


def _languages(bundle: Bundle) -> Iterator[Mapping[str, Any]]:
    for position, found in enumerate(bundle.languages):
        yield {
            "position": position,
            "tag": found.tag,
            "endonym": found.endonym,
            "script": found.script,
            "direction": found.direction,
            "voice": found.voice,
        }


def _fallbacks(bundle: Bundle) -> Iterator[Mapping[str, Any]]:
    every = [language.tag for language in bundle.languages]
    for reader in every:
        order = fallback_order(reader, bundle.languages, bundle.default_language)
        for rank, tag in enumerate(dict.fromkeys((*order, *every))):
            yield {"reader": reader, "language": tag, "rank": rank}


def _sites(bundle: Bundle) -> Iterator[Mapping[str, Any]]:
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


def _topics(bundle: Bundle) -> Iterator[Mapping[str, Any]]:
    for position, topic in enumerate(bundle.topics):
        yield {
            "position": position,
            "slug": topic.slug,
            "icon": topic.icon,
            "featured": int(topic.featured),
            "opens": topic.opens,
        }


def _topic_texts(bundle: Bundle) -> Iterator[Mapping[str, Any]]:
    for topic in bundle.topics:
        summaries = dict(topic.summaries)
        for tag, title in topic.titles:
            yield {
                "topic": topic.slug,
                "language": tag,
                "title": title,
                "summary": summaries.get(tag, ""),
            }


def _pages(owners: Sequence[Record]) -> Iterator[Mapping[str, Any]]:
    for number, record in enumerate(owners, 1):
        contact = record.source.kind == "contact"
        yield {
            "id": number,
            "kind": record.source.kind,
            "slug": record.source.slug,
            "topic": record.facts.get("topic", ""),
            "role": record.facts.get("kind", "") if contact else "",
            "position": record.facts.get("order", 1000),
            "everywhere": int(not record.facts.get("sites")),
            "facts": encode(record.facts),
        }


def _texts(shown: Sequence[Record], ids: Mapping[str, int]) -> Iterator[Mapping[str, Any]]:
    for number, record in enumerate(shown, 1):
        yield {
            "id": number,
            "page": ids[record.target],
            "language": record.source.language,
            "title": record.title,
            "summary": record.summary,
            "body": record.body,
            "plain": record.plain,
            "key": record.source.key,
            "notes": _notes(record),
        }


def _media(
    folder: Path, owners: Sequence[Record], shown: Sequence[Record]
) -> Iterator[Mapping[str, Any]]:
    homes = {record.target: (folder / record.source.file).parent for record in owners}
    wanted = {
        (record.target, name): f"{record.source.kind}/{record.source.slug}/{name}"
        for record in shown
        for name in record.pictures
    }
    for (target, name), key in sorted(wanted.items()):
        yield {"name": key, "data": (homes[target] / name).read_bytes()}
