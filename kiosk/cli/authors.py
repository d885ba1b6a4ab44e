"""The commands for the people who write the words: check and compile."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import say, say_json, show_progress

if TYPE_CHECKING:
    from kiosk.compiler import Compiled


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_check(commands)
    _add_compile(commands)


def _add_check(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands, "check", "Name every problem of a content folder.", "kiosk check content"
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--json", dest="format", action="store_const", const="json")
    parser.set_defaults(command=_check)


def _add_compile(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "compile",
        "Compile a content folder to one file; pages with errors are left out.",
        "kiosk compile content content.db",
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("out", type=Path, metavar="OUT.db")
    parser.set_defaults(command=_compile)


def _check(options: argparse.Namespace) -> int:
    from kiosk.compiler import check_bundle  # noqa: PLC0415 - heavy, and only needed here

    compiled = check_bundle(options.folder, progress=show_progress)
    if options.format == "json":
        problems = [problem._asdict() for problem in compiled.problems]
        say_json({"problems": problems, "counts": dict(compiled.counts())})
    else:
        _print_problems(compiled)
    return int(compiled.has_errors)


def _compile(options: argparse.Namespace) -> int:
    from kiosk.compiler import compile_bundle  # noqa: PLC0415 - heavy, and only needed here

    compiled = compile_bundle(options.folder, options.out, progress=show_progress)
    _print_problems(compiled)
    return int(compiled.has_errors)


def _print_problems(compiled: "Compiled") -> None:
    for problem in compiled.problems:
        say(f"{problem.file}:{problem.line}: {problem.level}: {problem.text}")
    counts = dict(compiled.counts())
    errors, warnings = counts.pop("error"), counts.pop("warning")
    pages = sum(record.shown for record in compiled.records)
    say(f"{pages} pages to show, {errors} errors, {warnings} warnings.")
    if counts:
        say("  " + ", ".join(f"{rule} {count}" for rule, count in counts.items()))
