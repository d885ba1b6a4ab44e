"""Every command: read the arguments, call one function, print, give the exit code.

Exit codes: 0 done, 1 the content or the world is not right, 2 used wrongly.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.config import Config, read_config
from kiosk.errors import KioskError, SettingsError

if TYPE_CHECKING:
    from kiosk.app import Showing
    from kiosk.compiler import Compiled

DONE, NOT_RIGHT = 0, 1
_SMALLEST, _LARGEST = 320, 8192  # pixels, the sides of a picture
_PAGES = """PAGE is one of: attract, home, topic:NAME, guide:NAME, contact:NAME, search:WORDS,
counselors, offices, languages, display, neutral, fallback."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, and lets no stack trace through."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a name or a title may be in any script
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    code = NOT_RIGHT
    try:
        code = command(options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read us has seen enough, as in `kiosk check content | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KioskError as error:
        _complain(str(error))
    except KeyboardInterrupt:
        _complain("Stopped.")
    except Exception as error:  # noqa: BLE001 - the last edge: people read sentences, not traces
        _complain(f"The program has a fault ({type(error).__name__}). Please report what you did.")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A touchscreen kiosk for school lobbies.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_run(commands)
    _add_screenshot(commands)
    _add_check(commands)
    _add_compile(commands)
    _add_search(commands)
    return parser


Commands = argparse._SubParsersAction  # argparse has no public name for it


def _add(
    commands: "Commands[argparse.ArgumentParser]", name: str, does: str, example: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=does,
        description=does,
        epilog=f"Example: {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _add_run(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands, "run", "Show the kiosk.", "kiosk run --windowed --site example-school-a"
    )
    parser.add_argument(
        "--windowed", action="store_true", help="in a window instead of full screen"
    )
    _add_showing(parser)
    parser.set_defaults(command=_run)


def _add_screenshot(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "screenshot",
        "Save a picture of any page.",
        f"kiosk screenshot guide:family-plan --out plan.png --language es\n\n{_PAGES}",
    )
    parser.add_argument("page", metavar="PAGE", help="which page; see below")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help="a PNG file to write"
    )
    parser.add_argument(
        "--language", default="", metavar="TAG", help="the reader's language: es, ar"
    )
    parser.add_argument("--text-scale", type=float, choices=(1.0, 1.5, 2.0), default=1.0)
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    parser.add_argument("--at", type=_moment, metavar="ISO", help="as if it were 2026-11-23T09:12")
    parser.add_argument(
        "--size", type=_size, default=(1080, 1920), metavar="WxH", help="pixels: 1920x1080"
    )
    _add_showing(parser)
    parser.set_defaults(command=_screenshot)


def _add_showing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--content", type=Path, metavar="DIR", help="a folder of Markdown, or a compiled file"
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="kiosk.toml")
    parser.add_argument("--site", metavar="SITE", help="the school, as named in sites.toml")


def _add_check(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands, "check", "Name every problem of a content folder.", "kiosk check content"
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--json", dest="format", action="store_const", const="json")
    parser.set_defaults(command=_check)


def _add_compile(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add(
        commands,
        "compile",
        "Compile a content folder to one file; pages with errors are left out.",
        "kiosk compile content content.db",
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("out", type=Path, metavar="OUT.db")
    parser.set_defaults(command=_compile)


def _add_search(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = _add(
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


def _run(options: argparse.Namespace) -> int:
    from kiosk.app import Placement, run  # noqa: PLC0415 - only commands with a screen load Qt

    placement = Placement.WINDOW if options.windowed else Placement.FULL_SCREEN
    return run(_showing(options)._replace(placement=placement))


def _screenshot(options: argparse.Namespace) -> int:
    from kiosk.app import Picture, screenshot  # noqa: PLC0415 - only commands with a screen load Qt

    page, _, words = options.page.partition(":")
    typed = words if page == "search" else ""
    picture = Picture(
        target=page if page == "search" else options.page,
        out=options.out,
        language=options.language,
        text_scale=options.text_scale,
        theme=options.theme,
        typed=typed,
    )
    screenshot(_showing(options), picture)
    return DONE


def _showing(options: argparse.Namespace) -> "Showing":
    from kiosk.app import Showing  # noqa: PLC0415 - only commands with a screen load Qt

    try:
        config = read_config(options.config)
    except SettingsError as error:
        if options.command is not _run:
            raise
        _complain(str(error))  # a lobby is better served by the defaults than by a black screen
        config = Config()
    if options.site is not None:
        config = replace(config, site=options.site)
    return Showing(
        config=config,
        content=options.content,
        size=getattr(options, "size", (1080, 1920)),
        at=getattr(options, "at", None),
    )


def _check(options: argparse.Namespace) -> int:
    from kiosk.compiler import check_bundle  # noqa: PLC0415 - heavy, and only needed here

    compiled = check_bundle(options.folder, progress=_progress)
    if options.format == "json":
        problems = [problem._asdict() for problem in compiled.problems]
        _print_json({"problems": problems, "counts": dict(compiled.counts())})
    else:
        _print_problems(compiled)
    return NOT_RIGHT if compiled.has_errors else DONE


def _compile(options: argparse.Namespace) -> int:
    from kiosk.compiler import compile_bundle  # noqa: PLC0415 - heavy, and only needed here

    compiled = compile_bundle(options.folder, options.out, progress=_progress)
    _print_problems(compiled)
    return NOT_RIGHT if compiled.has_errors else DONE


def _print_problems(compiled: "Compiled") -> None:
    for problem in compiled.problems:
        _print(f"{problem.file}:{problem.line}: {problem.level}: {problem.text}")
    counts = dict(compiled.counts())
    errors, warnings = counts.pop("error"), counts.pop("warning")
    pages = sum(record.shown for record in compiled.records)
    _print(f"{pages} pages to show, {errors} errors, {warnings} warnings.")
    if counts:
        _print("  " + ", ".join(f"{rule} {count}" for rule, count in counts.items()))


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
        _print_json({"hits": [hit._asdict() for hit in hits], "corrected": None})
    elif not hits:
        _print("Nothing was found.")
    for hit in [] if options.json else hits:
        _print(f"{hit.kind}:{hit.slug}  {hit.title}\n    {hit.why}")
    return DONE


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no moment; write 2026-11-23T09:12"
        ) from error


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and len(text) < len("10000x10000")):
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write 1920x1080")
    size = int(width), int(height)
    if not all(_SMALLEST <= side <= _LARGEST for side in size):
        raise argparse.ArgumentTypeError(f"{text!r}: each side is {_SMALLEST} to {_LARGEST} pixels")
    return size


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {total} pages" + ("\n" if done == total else ""))


def _print_json(document: dict[str, object]) -> None:
    _print(json.dumps({"schema": 1, **document}, ensure_ascii=False, default=str, indent=2))


def _print(line: str) -> None:
    sys.stdout.write(line + "\n")


def _complain(sentence: str) -> None:
    over = "\r\x1b[K" if sys.stderr.isatty() else ""  # in place of a line of progress
    sys.stderr.write(f"{over}kiosk: {sentence}\n")
