"""A file after reading, in the form in which the database keeps it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.compiler.parse import Parsed, parse_page
from kiosk.compiler.source import PageSource
from kiosk.content import Block, Contact, Guide, Level, Problem, Text, Translation, without_controls
from kiosk.store import body_of, encode, facts_of


@dataclass(frozen=True, slots=True)
class Record:
    """One file's share of the database, and what there is to say about the file."""

    source: PageSource
    problems: tuple[Problem, ...] = ()
    shown: bool = False  # no error keeps it off the screen, and it is no draft
    title: str = ""
    summary: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)  # of an owner; a translation has none
    body: str = ""  # JSON
    plain: str = ""
    rows: tuple[tuple[str, int], ...] = ()  # `contact:slug`, and the line that names it
    lines: tuple[tuple[str, int], ...] = ()  # where `topic` and `sites` stand
    pictures: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """How rows name this page."""
        return f"{self.source.kind}:{self.source.slug}"

    def line(self, name: str) -> int:
        """Where a fact stands in the file; 0 when it is not known."""
        return dict(self.lines).get(name, 0)


def read_record(source: PageSource) -> Record:
    """Parse a file; runs in the worker."""
    return record_of(parse_page(source))


def record_of(parsed: Parsed) -> Record:
    """Put a parsed page into the form of the database."""
    page = parsed.page
    if page is None:
        return Record(parsed.source, parsed.problems)
    steps = page.steps if isinstance(page, Guide | Translation) else ()
    return Record(
        source=parsed.source,
        problems=parsed.problems,
        shown=not (isinstance(page, Contact) and page.publish == "draft"),
        title=page.title,
        summary=page.summary,
        facts={} if isinstance(page, Translation) else facts_of(page),
        body=encode(body_of(steps, page.blocks)),
        plain=_plain(steps, page.blocks),
        rows=parsed.rows,
        lines=parsed.lines,
        pictures=tuple(picture.name for picture in parsed.pictures),
    )


def on_screen(records: Sequence[Record]) -> list[Record]:
    """The records a visitor can reach: not those whose facts are refused or a draft."""
    owned = {record.target for record in records if record.shown and record.source.owner}
    return [record for record in records if record.shown and record.target in owned]


def refused(source: PageSource, rule: str, text: str) -> Record:
    """A record of a file that could not be read at all."""
    return Record(source, (Problem(source.file, 0, Level.ERROR, rule, text),))


def _plain(steps: tuple[Text, ...], blocks: tuple[Block, ...]) -> str:
    words = [step.plain for step in steps]
    for block in blocks:
        words += [cell for _, cell in block.cells] if block.cells else []
        if block.text and block.kind != "card":
            words.append(block.text)
    return without_controls("\n".join(words))
