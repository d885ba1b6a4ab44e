"""What an earlier compile still knows: pages that have not changed need not be read again."""

import contextlib
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.compiler.record import Record
from kiosk.compiler.source import PageSource
from kiosk.content import Level, Problem
from kiosk.store import SCHEMA_VERSION, encode

MADE_BY = f"kiosk {__version__} schema {SCHEMA_VERSION}"


def read_records(database: Path, sources: Iterable[PageSource]) -> dict[str, Record]:
    """Records of an earlier compile for those sources that have not changed, by file.

    Anything unusable about the earlier file simply yields nothing: it will be compiled afresh.
    """
    rows = {tuple(row[:4]): row for row in _rows(database)}
    known: dict[str, Record] = {}
    for source in sources:
        row = rows.get((source.key, source.kind, source.slug, source.language))
        if row is not None:
            with contextlib.suppress(ValueError, KeyError, TypeError):  # damaged: read it afresh
                known[source.file] = _record_from(source, row)
    return known


def _rows(database: Path) -> Iterator[Sequence[str]]:
    try:
        uri = f"{database.resolve().as_uri()}?mode=ro&immutable=1"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            made_by = connection.execute("SELECT value FROM meta WHERE key = 'made_by'").fetchone()
            if made_by == (MADE_BY,):
                yield from connection.execute(_EARLIER)
    except sqlite3.Error:
        return


_EARLIER = """
SELECT t.key, p.kind, p.slug, t.language, t.title, t.summary, t.words, t.body, t.plain, t.notes,
    p.facts
FROM page_text t JOIN page p ON p.id = t.page
"""


def _record_from(source: PageSource, row: Sequence[str]) -> Record:
    *_, title, summary, words, body, plain, notes, facts = row
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
        words=kept.get("words", json.loads(words)),
        words_hash=kept["words_hash"],
        source_hash=kept["source_hash"],
        body=kept.get("body", body),
        plain=plain,
        numbers=tuple(kept["numbers"]),
        number_ends=tuple(kept["number_ends"]),
        rows=tuple((target, line) for target, line in kept["rows"]),
        lines=tuple((name, line) for name, line in kept["lines"]),
        pictures=tuple(kept["pictures"]),
    )


def notes_of(record: Record, shown_body: str, shown_words: str) -> str:
    """JSON of what the database must remember of a file for the next compile."""
    notes: dict[str, Any] = {
        "problems": [[p.line, p.level.value, p.rule, p.text] for p in record.problems],
        "numbers": record.numbers,
        "number_ends": record.number_ends,
        "rows": record.rows,
        "lines": record.lines,
        "pictures": record.pictures,
        "words_hash": record.words_hash,
        "source_hash": record.source_hash,
    }
    if shown_words != encode(record.words):
        notes["words"] = record.words
    if shown_body != record.body:  # a row that leads nowhere today may lead somewhere tomorrow
        notes["body"] = record.body
    return encode(notes)
