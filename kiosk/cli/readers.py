"""The commands that answer as the kiosk would answer a reader: search and hours."""

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.cli.declared import Commands, add_command, moment
from kiosk.cli.said import say, say_json
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content import Contact
    from kiosk.store import Library


class Asked(NamedTuple):
    """How a question about hours was put."""

    now: datetime
    language: str
    as_json: bool


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_search(commands)
    _add_hours(commands)


def _add_search(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "search",
        "Show what a reader would find.",
        "kiosk search counselor --language en",
    )
    parser.add_argument("words", metavar="WORDS")
    parser.add_argument("--language", default="", metavar="TAG", help="the reader's language")
    parser.add_argument("--content", type=Path, metavar="DIR", help="a folder, or a compiled file")
    parser.add_argument(
        "--site", default="", metavar="SITE", help="the school's name in sites.toml"
    )
    parser.add_argument("--json", action="store_true", help="as one JSON document")
    parser.set_defaults(command=_search)


def _search(options: argparse.Namespace) -> int:
    import tempfile  # noqa: PLC0415 - only this command compiles aside

    from kiosk.chosen_content import open_library  # noqa: PLC0415
    from kiosk.store import Finder  # noqa: PLC0415

    with (
        tempfile.TemporaryDirectory(prefix="kiosk-") as scratch,
        open_library(options.content, Path(scratch)) as library,
    ):
        _check_reader(library, options.language, options.site)
        reader = options.language or library.default_language
        answer = Finder(library).answer(options.words, reader, options.site)
    if options.json:
        hits = [hit._asdict() for hit in answer.hits]
        say_json({"hits": hits, "corrected": answer.corrected})
        return 0
    if answer.corrected:
        say(f"Showing {answer.corrected}")
    if not answer.hits:
        say("Nothing was found.")
    for hit in answer.hits:
        say(f"{hit.target}  {hit.title}\n    {hit.why}")
    return 0


def _add_hours(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "hours",
        "Say whether a contact is there, until when, and when next.",
        "kiosk hours counselor-example-a --at 2026-11-23T09:12",
    )
    parser.add_argument("slug", metavar="SLUG", help="a contact, as its folder is named")
    parser.add_argument("--at", type=moment, metavar="ISO", help="as if it were 2026-11-23T09:12")
    parser.add_argument("--table", action="store_true", help="the seven days from that day on")
    parser.add_argument("--language", default="", metavar="TAG")
    parser.add_argument("--content", type=Path, metavar="DIR")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_hours)


def _hours(options: argparse.Namespace) -> int:
    import tempfile  # noqa: PLC0415 - only commands that compile aside

    from kiosk.chosen_content import open_library  # noqa: PLC0415

    with (
        tempfile.TemporaryDirectory(prefix="kiosk-") as scratch,
        open_library(options.content, Path(scratch)) as library,
    ):
        reader = options.language or library.default_language
        contact = library.contact(options.slug, reader)
        if contact is None:
            raise KioskError(f"There is no contact {options.slug}.", "Drafts are not shown either.")
        asked = Asked(_now(options.at, library), reader, options.json)
        say_hours = _say_table if options.table else _say_answer
        say_hours(library, contact, asked)
    return 0


def _now(at: datetime | None, library: "Library") -> datetime:
    zone = library.openings.zone
    if at is None:
        return datetime.now(zone)
    return at.astimezone(zone) if at.tzinfo else at.replace(tzinfo=zone)


def _say_answer(library: "Library", contact: "Contact", asked: Asked) -> None:
    from kiosk.content import (  # noqa: PLC0415
        open_in_words,
        until_in_words,
        without_controls,
        written_in_words,
    )

    now, language = asked.now, asked.language
    answer = library.openings.answer(contact, now)
    said = [open_in_words(answer, now, language), until_in_words(answer, now, language)]
    written = written_in_words(library.openings.schedule(contact), language)
    words = without_controls(" · ".join(part for part in said if part))
    if asked.as_json:
        say_json(
            {
                "state": answer.state.value,
                "until": answer.until.isoformat() if answer.until else None,
                "next": answer.next.isoformat() if answer.next else None,
                "words": words,
                "reason": answer.reason.value or answer.why,
                "written": [without_controls(line) for line in written],
            }
        )
        return
    for line in (words, answer.why, *written):
        if line:
            say(without_controls(line))


def _say_table(library: "Library", contact: "Contact", asked: Asked) -> None:
    from kiosk.content import week_in_words, without_controls  # noqa: PLC0415

    schedule = library.openings.schedule(contact)
    rows = week_in_words(schedule, asked.now.date(), asked.language)
    table = [(without_controls(row.days), without_controls(row.times)) for row in rows]
    if asked.as_json:
        say_json({"days": [{"days": days, "times": times} for days, times in table]})
        return
    for days, times in table:
        say(f"{days}: {times}")


def _check_reader(library: "Library", language: str, site: str) -> None:
    tags = [found.tag for found in library.languages]
    if language and language not in tags:
        raise KioskError(f"There is no language {language}.", f"There are: {', '.join(tags)}.")
    slugs = [found.slug for found in library.sites]
    if site and site not in slugs:
        raise KioskError(f"There is no school {site}.", f"There are: {', '.join(slugs)}.")
