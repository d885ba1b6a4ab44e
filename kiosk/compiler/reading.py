"""Reads a file into its record; only the worker loads this, for the parsers take long to load."""

from kiosk.compiler.parse import Parsed, parse_page
from kiosk.compiler.record import Record
from kiosk.compiler.rules.numbers import numbers_in
from kiosk.compiler.source import PageSource
from kiosk.content import Block, Contact, Guide, Text, Translation, without_controls
from kiosk.store import body_of, encode, facts_of, number_ends, wording_of


def read_record(source: PageSource) -> Record:
    """Parse a file; runs in the worker."""
    return record_of(parse_page(source))


def record_of(parsed: Parsed) -> Record:
    """Put a parsed page into the form of the database."""
    page = parsed.page
    if page is None:
        return Record(parsed.source, parsed.problems)
    steps = page.steps if isinstance(page, Guide | Translation) else ()
    plain = _plain(steps, page.blocks)
    return Record(
        source=parsed.source,
        problems=parsed.problems,
        shown=not (isinstance(page, Contact) and page.publish == "draft"),
        title=page.title,
        summary=page.summary,
        facts={} if isinstance(page, Translation) else facts_of(page),
        words=wording_of(page),
        words_hash=parsed.words_hash,
        source_hash=page.source_hash if isinstance(page, Translation) else "",
        body=encode(body_of(steps, page.blocks)),
        plain=plain,
        numbers=tuple(dict.fromkeys(numbers_in(f"{page.summary}\n{plain}"))),
        number_ends=tuple(number_ends(plain)),
        rows=parsed.rows,
        lines=parsed.lines,
        pictures=tuple(picture.name for picture in parsed.pictures),
    )


def _plain(steps: tuple[Text, ...], blocks: tuple[Block, ...]) -> str:
    words = [step.plain for step in steps]
    for block in blocks:
        words += [cell for _, cell in block.cells] if block.cells else []
        if block.text and block.kind != "card":
            words.append(block.text)
    return without_controls("\n".join(words))
