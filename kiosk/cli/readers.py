"""The commands that answer as the kiosk would answer a reader: search."""

import argparse
from pathlib import Path

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import say, say_json


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
    parser.add_argument("--language", default="", metavar="TAG")
    parser.add_argument("--content", type=Path, metavar="DIR")
    parser.add_argument("--site", default="", metavar="SITE")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_search)


def _search(options: argparse.Namespace) -> int:
    import tempfile  # noqa: PLC0415 - only this command compiles aside

    from kiosk.chosen_content import open_library  # noqa: PLC0415
    from kiosk.store import search  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="kiosk-") as scratch:
        library = open_library(options.content, Path(scratch))
        reader = options.language or library.default_language
        hits = search(library, options.words, reader, options.site)
        library.close()
    if options.json:
        say_json({"hits": [hit._asdict() for hit in hits], "corrected": None})
    elif not hits:
        say("Nothing was found.")
    for hit in [] if options.json else hits:
        say(f"{hit.kind}:{hit.slug}  {hit.title}\n    {hit.why}")
    return 0
