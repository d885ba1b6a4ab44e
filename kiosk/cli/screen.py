"""The commands that show pages: run, preview and screenshot."""

import argparse
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command, moment
from kiosk.cli.said import complain, say_problems
from kiosk.cli.settings import add_share, installed_settings, settings_file, with_options
from kiosk.config import Config, read_config
from kiosk.errors import SettingsError
from kiosk.lockdown import start_afresh

if TYPE_CHECKING:
    from kiosk.app import Showing

_SMALLEST, _LARGEST = 320, 8192  # pixels, the sides of a picture
_PAGES = """PAGE is one of: attract, home, topic:NAME, guide:NAME, contact:NAME, search:WORDS,
counselors, offices, languages, display, idle, neutral, staff, fallback."""


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_run(commands)
    _add_preview(commands)
    _add_screenshot(commands)


def _add_run(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands, "run", "Show the kiosk.", "kiosk run --windowed --site example-school-a"
    )
    parser.add_argument(
        "--windowed", action="store_true", help="in a window instead of full screen"
    )
    parser.add_argument(
        "--supervised", action="store_true", help="start it again whenever it dies or hangs"
    )
    parser.add_argument(
        "--only-help", action="store_true", help="no content, only the compiled-in help"
    )
    _add_showing(parser)
    add_share(parser)
    parser.add_argument("--store", metavar="DIR", help="where this kiosk keeps releases")
    parser.set_defaults(command=_run)


def _add_preview(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "preview",
        "Show a content folder in a window, and every change of it within a second.",
        "kiosk preview content --page guide:family-plan --language es --at 2027-01-15T18:00",
    )
    parser.add_argument("content", type=Path, metavar="DIR", help="the folder with bundle.toml")
    parser.add_argument("--page", default="home", metavar="PAGE", help="where to begin")
    _add_reader(parser)
    _add_place(parser)
    parser.set_defaults(command=_preview)


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
    parser.add_argument("--text-scale", type=float, choices=(1.0, 1.5, 2.0), default=1.0)
    parser.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    _add_reader(parser)
    _add_showing(parser)
    parser.set_defaults(command=_screenshot)


def _add_reader(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--language", default="", metavar="TAG", help="the reader's language: es, ar"
    )
    parser.add_argument("--at", type=moment, metavar="ISO", help="as if it were 2026-11-23T09:12")
    parser.add_argument(
        "--size", type=_size, default=(1080, 1920), metavar="WxH", help="pixels: 1920x1080"
    )


def _add_showing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--content", type=Path, metavar="DIR", help="a folder of Markdown, or a compiled file"
    )
    _add_place(parser)


def _add_place(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--config", type=Path, metavar="FILE", help="kiosk.toml")
    parser.add_argument("--site", metavar="SITE", help="the school, as named in sites.toml")


def _run(options: argparse.Namespace) -> int:
    if options.supervised:
        return _supervise(options)
    start_afresh()
    from kiosk.app import Placement, run  # noqa: PLC0415 - only commands with a screen load Qt

    new = _is_new(options)
    if new:
        complain("This kiosk is not set up; it shows what is built in. IT: kiosk setup --help")
    placement = Placement.WINDOW if options.windowed or new else Placement.FULL_SCREEN
    showing = _showing(options)._replace(placement=placement, only_help=options.only_help)
    return run(showing)


def _is_new(options: argparse.Namespace) -> bool:
    """Whether this is an installed kiosk that nobody has given settings."""
    return installed_settings() is not None and settings_file(options.config) is None


def _supervise(options: argparse.Namespace) -> int:
    from kiosk.supervision import Backdrop, Orders, Supervisor  # noqa: PLC0415 - few need it

    backdrop = None if options.windowed else Backdrop()
    # The command as it was typed: every option is the screen's, but this one.
    typed = [word for word in sys.orig_argv[1:] if word != "--supervised"]
    orders = Orders([sys.executable, *typed], lambda: _roll_back(options), complain)
    code = Supervisor(orders, os.environ).run()
    del backdrop  # kept until here
    return code


def _roll_back(options: argparse.Namespace) -> bool:
    """Ask the command of the releases, in a process of its own; content given by hand has none."""
    if options.content is not None:
        return False
    program = [sys.executable]
    if not getattr(sys, "frozen", False):  # a packaged build is the command itself
        program += ["-P", "-m", "kiosk"]
    given = [
        f"--{name}={value}"
        for name in ("config", "store")
        if (value := getattr(options, name, None)) is not None
    ]
    done = subprocess.run([*program, "rollback", *given], capture_output=True, check=False)
    if done.returncode == 0:
        return True
    from kiosk.supervision import REQUEST, ask_to_roll_back  # noqa: PLC0415 - see _supervise

    return ask_to_roll_back(_request_in_a_folder(options) or REQUEST)


def _request_in_a_folder(options: argparse.Namespace) -> Path | None:
    """Where a request is put down when the agent looks into a folder for it."""
    try:
        place = read_config(settings_file(options.config)).agent_pipe
    except SettingsError:
        return None
    return Path(place) / "back" if place and Path(place).is_dir() else None


def _preview(options: argparse.Namespace) -> int:
    from kiosk.app import Placement, preview  # noqa: PLC0415 - only commands with a screen load Qt

    showing = _showing(options)._replace(placement=Placement.WINDOW)
    return preview(showing, options.content, options.page, options.language, say_problems)


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
        config = read_config(settings_file(options.config))
    except SettingsError as error:
        if options.command is not _run:
            raise
        complain(str(error))  # a lobby is better served by the defaults than by a black screen
        config = Config()
    if options.site is not None:
        config = replace(config, site=options.site)
    config = with_options(config, options)
    return Showing(
        config=config,
        content=options.content,
        size=getattr(options, "size", (1080, 1920)),
        at=getattr(options, "at", None),
    )


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    if not (width.isdecimal() and height.isdecimal() and len(text) < len("10000x10000")):
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write 1920x1080")
    size = int(width), int(height)
    if not all(_SMALLEST <= side <= _LARGEST for side in size):
        raise argparse.ArgumentTypeError(f"{text!r}: each side is {_SMALLEST} to {_LARGEST} pixels")
    return size
