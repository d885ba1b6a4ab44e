"""The commands that show pages: run and screenshot."""

import argparse
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import complain
from kiosk.config import Config, read_config
from kiosk.errors import SettingsError
from kiosk.lockdown import start_afresh

if TYPE_CHECKING:
    from kiosk.app import Showing

_SMALLEST, _LARGEST = 320, 8192  # pixels, the sides of a picture
_PAGES = """PAGE is one of: attract, home, topic:NAME, guide:NAME, contact:NAME, search:WORDS,
counselors, offices, languages, display, neutral, fallback."""


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_run(commands)
    _add_screenshot(commands)


def _add_run(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands, "run", "Show the kiosk.", "kiosk run --windowed --site example-school-a"
    )
    parser.add_argument(
        "--windowed", action="store_true", help="in a window instead of full screen"
    )
    _add_showing(parser)
    parser.set_defaults(command=_run)


def _add_screenshot(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
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


def _run(options: argparse.Namespace) -> int:
    start_afresh()
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
    return 0


def _showing(options: argparse.Namespace) -> "Showing":
    from kiosk.app import Showing  # noqa: PLC0415 - only commands with a screen load Qt

    try:
        config = read_config(options.config)
    except SettingsError as error:
        if options.command is not _run:
            raise
        complain(str(error))  # a lobby is better served by the defaults than by a black screen
        config = Config()
    if options.site is not None:
        config = replace(config, site=options.site)
    return Showing(
        config=config,
        content=options.content,
        size=getattr(options, "size", (1080, 1920)),
        at=getattr(options, "at", None),
    )


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
