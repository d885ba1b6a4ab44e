"""Writes what search needs: an index and a vocabulary for each language, and the search words."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.compiler.pinyin import with_pinyin
from kiosk.compiler.record import Record
from kiosk.content import SearchWords
from kiosk.store import Lexicon, encode, index_name, index_table, number_ends

if TYPE_CHECKING:
    from sqlite_utils import Database

_FACTS = ("room", "address", "directions", "website", "email", "cost")


def write_search(db: "Database", tables: Sequence[SearchWords], shown: Sequence[Record]) -> None:
    """Index the records, numbered from 1 in their order, as they are in page_text."""
    db.table("search_words").insert_all(
        {"language": table.language, "words": encode(table._replace(lines=())._asdict())}
        for table in tables
    )
    facts = {r.target: _searchable(r) for r in shown if r.source.owner}
    numbered = [(n, r) for n, r in enumerate(shown, 1) if r.source.kind != "notice"]
    for language in sorted({record.source.language for _, record in numbered}):
        own = [(n, record) for n, record in numbered if record.source.language == language]
        _write_index(db, language, own, facts)


def _write_index(
    db: "Database", language: str, own: Sequence[tuple[int, Record]], facts: dict[str, str]
) -> None:
    name = index_name(language)
    lexicon = Lexicon(language)
    db.conn.execute(index_table(language))
    # Words are gathered in memory (bytes) and written once, sorted: half the time, no merging.
    db.conn.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('hashsize', 268435456)")  # noqa: S608
    rows = []
    for number, record in own:
        short = (with_pinyin(text, language) for text in (record.summary, record.title))
        said = facts[record.target]
        ends = (*record.number_ends, *number_ends(said))
        rows.append((number, *lexicon.row(f"{record.plain}\n{said}", ends, *short)))
    db.conn.executemany(
        f"INSERT INTO {name} (rowid, body, summary, title) VALUES (?, ?, ?, ?)",  # noqa: S608
        rows,
    )
    db.table("vocabulary").insert({"language": language, "words": lexicon.encoded()})


def _searchable(record: Record) -> str:
    """The facts of a contact that somebody may type: its numbers, its room, its address."""
    phones = [phone.get("display", "") for phone in record.facts.get("phones", ())]
    said = [str(record.facts.get(name, "")) for name in _FACTS]
    return "\n".join(word for word in (*phones, *said) if word and word != "unknown")
