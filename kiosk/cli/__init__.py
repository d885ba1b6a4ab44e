"""Every command: read the arguments, call one function, print, give the exit code.

Exit codes: 0 done, 1 the content or the world is not right, 2 used wrongly.
One file per kind of user: screen (run, screenshot), authors, readers, sharing (publish, sync),
technicians, care (setup, doctor), safety (privacy-audit, pin).
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper

from kiosk import __version__
from kiosk.cli import authors, care, readers, safety, screen, sharing, technicians
from kiosk.cli.said import complain
from kiosk.errors import KioskError
from kiosk.event_log import give_streams

_NOT_RIGHT = 1


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
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except KioskError as error:
        complain(str(error))
    except KeyboardInterrupt:
        complain("Stopped.")
    except Exception as error:  # noqa: BLE001 - the last edge: people read sentences, not traces
        complain(f"The program has a fault ({type(error).__name__}). Please report what you did.")
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk", description="A touchscreen kiosk for school lobbies.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for each in (screen, authors, readers, sharing, technicians, care, safety):
        each.add_to(commands)
    return parser
