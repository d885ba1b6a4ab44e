"""A file after reading, in the form in which the database keeps it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.compiler.source import PageSource
from kiosk.content import Level, Problem


@dataclass(frozen=True, slots=True)
class Record:
    """One file's share of the database, and what there is to say about the file."""

    source: PageSource
    problems: tuple[Problem, ...] = ()
    shown: bool = False  # no error keeps it off the screen, and it is no draft
    title: str = ""
    summary: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)  # of an owner; a translation has none
    words: Mapping[str, Any] = field(default_factory=dict)  # state, and facts in this language
    words_hash: str = ""  # of an owner: what translations of it carry as `source_hash`
    source_hash: str = ""  # of a translation
    body: str = ""  # JSON
    plain: str = ""
    numbers: tuple[str, ...] = ()  # what reads as a telephone number in summary and body
    number_ends: tuple[str, ...] = ()  # of the telephone numbers of the body, for search
    rows: tuple[tuple[str, int], ...] = ()  # `contact:slug`, and the line that names it
    lines: tuple[tuple[str, int], ...] = ()  # where facts stand that other files must know
    pictures: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        """How rows name this page."""
        return f"{self.source.kind}:{self.source.slug}"

    def line(self, name: str) -> int:
        """Where a fact stands in the file; 0 when it is not known."""
        return dict(self.lines).get(name, 0)

    def line_with(self, number: str) -> int:
        """On which line of the file a number stands first; 0 when it is on none."""
        try:
            lines = Path(self.source.path).read_text("utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError):
            return 0
        alone = re.compile(rf"(?<![0-9A-Za-z]){re.escape(number)}(?![0-9A-Za-z])")
        return next((count for count, line in enumerate(lines, 1) if alone.search(line)), 0)


def refused(source: PageSource, rule: str, text: str) -> Record:
    """A record of a file that could not be read at all."""
    return Record(source, (Problem(source.file, 0, Level.ERROR, rule, text),))


def on_screen(records: Sequence[Record], *, unreviewed: str = "label") -> list[Record]:
    """The records a visitor can reach: not those whose facts are refused or a draft.

    With `unreviewed` = hide, neither are translations that no person has checked.
    """
    owners = {record.target: record for record in records if record.shown and record.source.owner}
    return [
        record
        for record in records
        if record.shown
        and record.target in owners
        and not (unreviewed == "hide" and state_of(record, owners[record.target]) == "machine")
    ]


def state_of(record: Record, owner: Record) -> str:
    """What a page's words are: `reviewed` by a person, `machine` while not, empty for an original.

    A review holds for the words that were there then: when the original says something else now,
    the translation counts as not reviewed.
    """
    if record.source.owner:
        return str(record.words.get("state", ""))
    behind = record.source_hash != owner.words_hash
    return "reviewed" if record.words.get("state") == "reviewed" and not behind else "machine"
