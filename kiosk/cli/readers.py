"""The commands that answer as the kiosk would answer a reader: search."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import say, say_json
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.store import Library


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_search(commands)


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


def _check_reader(library: "Library", language: str, site: str) -> None:
    tags = [found.tag for found in library.languages]
    if language and language not in tags:
        raise KioskError(f"There is no language {language}.", f"There are: {', '.join(tags)}.")
    slugs = [found.slug for found in library.sites]
    if site and site not in slugs:
        raise KioskError(f"There is no school {site}.", f"There are: {', '.join(slugs)}.")
