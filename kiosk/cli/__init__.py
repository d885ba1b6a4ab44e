"""Every command: read the arguments, call one function, print, give the exit code.

Exit codes: 0 done, 1 the content or the world is not right, 2 used wrongly.
One file per kind of user: screen (run, screenshot), authors, readers, sharing (publish, sync),
technicians, care (setup, doctor), safety (privacy-audit, pin).
"""

import argparse
import contextlib
import errno
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import TextIO

from kiosk import __version__
from kiosk.cli import authors, care, readers, safety, screen, sharing, technicians
from kiosk.cli.said import complain, say_json
from kiosk.errors import KioskError
from kiosk.event_log import give_streams

_NOT_RIGHT = 1
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code, and lets no stack trace through."""
    give_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a name or a title may be in any script
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    code = _NOT_RIGHT
    try:
        code = command(options)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read us has seen enough, as in `kiosk check content | head`
        _let_go(sys.stdout)
    except KioskError as error:
        complain(str(error))
        with contextlib.suppress(OSError):
            _say_refused(options, error)
    except KeyboardInterrupt:
        complain("Stopped.")
    except Exception as error:  # noqa: BLE001 - the last edge: people read sentences, not traces
        code = _NOT_RIGHT
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            complain("There is no room to write what is to be said. Make some, or write elsewhere.")
            _let_go(sys.stdout)
        else:
            name = type(error).__name__
            complain(f"The program has a fault ({name}). Please report what you did.")
    return code


def _say_refused(options: argparse.Namespace, error: KioskError) -> None:
    """Give also a program that reads us one document, whatever happened."""
    if getattr(options, "json", False) or getattr(options, "format", "") == "json":
        say_json({"error": str(error)})
        sys.stdout.flush()


def _let_go(stream: TextIO) -> None:
    """Write no more to it: what is left would fail once more when the program ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A touchscreen kiosk for school lobbies.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for each in (screen, authors, readers, sharing, technicians, care, safety):
        each.add_to(commands)
    return parser
