"""Reads one Markdown file as a guide, contact, notice or translation; runs in the worker."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.compiler.allowed import NO_TEXT
from kiosk.compiler.body import Body, read_body
from kiosk.compiler.commonmark import Remark
from kiosk.compiler.fields import Fields
from kiosk.compiler.front_matter import Divided, FrontMatterError, divide, read_front_matter
from kiosk.compiler.hour_fields import closing_fields, exceptions_field, hours_field
from kiosk.compiler.images import Picture, PictureRefusedError, look_at
from kiosk.compiler.limits import IMAGE_TYPES, LIMITS
from kiosk.compiler.rules.page import Written, check_page
from kiosk.compiler.source import HIDDEN, PageSource
from kiosk.compiler.worded import WORDED, hash_of_words, said_again
from kiosk.content import Block, Contact, Guide, Level, Notice, Problem, Translation

_COMMON = ("title", "summary", "topic", "order", "sites", "checked_on", "checked_by", "review_by")
_PROVENANCE = ("volatility", "sources", "facts")
_GUIDE = (*_COMMON, *_PROVENANCE, "sensitive", "law", "status")
_CONTACT = (
    *_COMMON,
    *_PROVENANCE,
    *(
        "kind",
        "publish",
        "phones",
        "hours",
        "exceptions",
        "calendar",
        "appointment",
        "room",
        "directions",
        "address",
    ),
    *("languages", "interpreters", "cost", "ages", "website", "email", "government"),
    *("recorded_line", "example", "verify"),
)
_NOTICE = ("title", "level", "from", "until", "sites", "closes", "closes_at")
_OWNED = ("state", "reviewed_on", "source_hash")  # where the default language has no file
_TRANSLATION = ("title", "summary", *_OWNED, *WORDED)
_FACTS = {*_GUIDE, *_CONTACT, *_NOTICE} - {*_TRANSLATION}
_NO_LINE_ENDS = {0x2028: " ", 0x2029: " "}  # YAML would count lines by them, editors do not
_VOLATILITIES = ("low", "medium", "high", "very-high")
_LINES = ("topic", "sites", "closes", "review_by", "source_hash")
PageValue = Guide | Contact | Notice | Translation


@dataclass(frozen=True, slots=True)
class Parsed:
    """What came of one file; `page` is missing when an error keeps it off the screen."""

    source: PageSource
    page: PageValue | None
    problems: tuple[Problem, ...]
    pictures: tuple[Picture, ...] = ()
    rows: tuple[tuple[str, int], ...] = ()  # `contact:slug`, and the line that names it
    lines: tuple[tuple[str, int], ...] = ()  # where the facts stand that other files must know
    words_hash: str = ""  # of the words that translations say again


def parse_page(source: PageSource) -> Parsed:
    """Read and check one file; every mistake becomes a Problem, none an exception."""
    try:
        text = _text_of(Path(source.path))
        divided = divide(text)
        table = read_front_matter(divided.front)
    except FrontMatterError as error:
        problem = Problem(source.file, error.line, Level.ERROR, error.rule, error.text)
        return Parsed(source, None, (problem,))
    fields = Fields(table, source.file)
    pictures, picture_problems = _pictures(source)
    body = read_body(divided.body, divided.body_line, {found.name: found for found in pictures})
    page = _page(source, fields, body)
    problems = (
        *fields.problems,
        *picture_problems,
        *_problems_of(body.remarks, source.file),
        *_empty_body(source, divided, body),
        *_against_the_rules(source, page, text),
    )
    refused = any(problem.level is Level.ERROR for problem in problems)
    used = tuple(p for p in pictures if any(block.target == p.name for block in body.blocks))
    lines = tuple((name, fields.line(name)) for name in _LINES)
    found = hash_of_words(page, divided.body)
    return Parsed(source, None if refused else page, problems, used, body.rows, lines, found)


def _against_the_rules(source: PageSource, page: PageValue, text: str) -> list[Problem]:
    if isinstance(page, Notice):
        return []
    return check_page(Written(source.file, source.language, text, page))


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LIMITS.page_bytes + 1)
    except OSError as error:
        raise FrontMatterError(0, "This file cannot be opened.", "unopened") from error
    if len(data) > LIMITS.page_bytes:
        line = data.count(b"\n") + 1
        raise FrontMatterError(line, "Here the page grows longer than 256 KB. Make two of it.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise FrontMatterError(
            line, "This line is not UTF-8 text. Save the file as UTF-8."
        ) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    printable = text.replace("\n", "").isprintable()  # nearly always, and quickly known
    strange = None if printable else NO_TEXT.search(text)
    if strange:
        line = text.count("\n", 0, strange.start()) + 1
        raise FrontMatterError(line, "This line has a character that is not text. Retype it.")
    return text.translate(_NO_LINE_ENDS)


def _pictures(source: PageSource) -> tuple[list[Picture], list[Problem]]:
    pictures = []
    problems = []
    home = Path(source.path).parent
    for path in sorted(home.iterdir()):
        hidden = path.name.startswith(HIDDEN) or path.is_symlink() or not path.is_file()
        if hidden or path.suffix.lower() not in IMAGE_TYPES:
            continue
        try:
            pictures.append(look_at(path))
        except PictureRefusedError as error:
            file = f"{source.file.rsplit('/', 1)[0]}/{path.name}"
            problems.append(Problem(file, 0, Level.ERROR, "picture", str(error)))
    return pictures, problems


def _problems_of(remarks: Iterable[Remark], file: str) -> list[Problem]:
    return [
        Problem(file, r.line, Level.ERROR if r.fatal else Level.WARNING, r.rule, r.text)
        for r in remarks
    ]


def _empty_body(source: PageSource, divided: Divided, body: Body) -> list[Problem]:
    if body.blocks or body.steps or body.remarks or source.kind == "contact":
        return []
    text = "This page has no words below its front matter."
    return [Problem(source.file, divided.body_line, Level.ERROR, "empty", text)]


def _page(source: PageSource, fields: Fields, body: Body) -> PageValue:
    if not source.owner:
        return _translation(source, fields, body)
    return _READERS[source.kind](source, fields, body)


def _translation(source: PageSource, fields: Fields, body: Body) -> Translation:
    fields.only(_TRANSLATION, misplaced=_FACTS)
    return Translation(
        kind=source.kind,
        slug=source.slug,
        language=source.language,
        title=fields.text("title", needed=True, limit=200, advised=60),
        summary=fields.text("summary", limit=300, advised=90),
        state=fields.choice("state", ("reviewed", "machine")),
        reviewed_on=fields.day("reviewed_on"),
        source_hash=fields.text("source_hash", limit=64),
        words=said_again(fields),
        steps=body.steps,
        blocks=body.blocks,
    )


def _guide(source: PageSource, fields: Fields, body: Body) -> Guide:
    fields.only({*_GUIDE, *_OWNED})
    return Guide(
        **_common(source, fields),
        **_provenance(fields),
        sensitive=fields.flag("sensitive"),
        law=fields.flag("law"),
        status=fields.choice("status", ("current", "contested", "unknown"), "current"),
        steps=body.steps,
        blocks=body.blocks,
    )


def _contact(source: PageSource, fields: Fields, body: Body) -> Contact:
    fields.only({*_CONTACT, *_OWNED})
    steps = tuple(_step_block(n, text.plain, text.bold) for n, text in enumerate(body.steps, 1))
    return Contact(
        **_common(source, fields),
        **_provenance(fields),
        kind=fields.choice(
            "kind", ("counselor", "office", "organization", "helpline"), needed=True
        ),
        publish=fields.choice("publish", ("live", "draft"), "draft", needed=True),
        phones=fields.phones("phones"),
        hours=hours_field(fields),
        exceptions=exceptions_field(fields),
        calendar=fields.choice("calendar", ("district", "none")),
        appointment=fields.choice("appointment", ("none", "offered", "required")),
        room=fields.text("room", limit=60),
        directions=fields.text("directions", limit=200),
        address=fields.text("address", limit=200),
        languages=fields.words("languages"),
        interpreters=fields.flag("interpreters"),
        cost=fields.text("cost", limit=100),
        ages=fields.text("ages", limit=60),
        website=fields.text("website", limit=200),
        email=fields.text("email", limit=120),
        government=fields.flag("government"),
        recorded_line=fields.flag("recorded_line"),
        example=fields.flag("example"),
        verify=fields.text("verify", limit=1000),
        blocks=(*steps, *body.blocks),
    )


def _step_block(number: int, plain: str, bold: str) -> Block:
    return Block("item", plain, bold, marker=f"{number}.")


def _notice(source: PageSource, fields: Fields, body: Body) -> Notice:
    fields.only({*_NOTICE, *_OWNED})
    return Notice(
        slug=source.slug,
        language=source.language,
        title=fields.text("title", needed=True, limit=200, advised=60),
        summary=" ".join(block.text for block in body.blocks)[:500],
        sites=fields.words("sites"),
        level=fields.choice("level", ("info", "urgent"), "info"),
        starts=fields.day("from"),
        until=fields.day("until"),
        **closing_fields(fields),
        blocks=body.blocks,
    )


def _common(source: PageSource, fields: Fields) -> dict[str, Any]:
    return {
        "slug": source.slug,
        "language": source.language,
        "state": fields.choice("state", ("reviewed", "machine")),
        "reviewed_on": fields.day("reviewed_on"),
        "title": fields.text("title", needed=True, limit=200, advised=60),
        "summary": fields.text("summary", needed=True, limit=300, advised=90),
        "topic": fields.slug("topic", needed=source.kind == "guide"),
        "order": fields.number("order", 1000),
        "sites": fields.words("sites"),
        "checked_on": fields.day("checked_on"),
        "checked_by": fields.text("checked_by", limit=120),
        "review_by": fields.day("review_by"),
    }


def _provenance(fields: Fields) -> dict[str, Any]:
    return {
        "volatility": fields.choice("volatility", _VOLATILITIES),
        "sources": fields.words("sources"),
        "facts": fields.words("facts"),
    }


_READERS: Mapping[str, Callable[[PageSource, Fields, Body], PageValue]] = {
    "guide": _guide,
    "contact": _contact,
    "notice": _notice,
}
