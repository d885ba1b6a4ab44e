"""What commands say: lines and JSON on standard output, complaints and progress on the other."""

import json
import sys
import textwrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.compiler import Compiled


def show_progress(done: int, total: int) -> None:
    """Show how many pages are done, where somebody is watching."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {total} pages" + ("\n" if done == total else ""))


def say_json(document: dict[str, object]) -> None:
    """Say one JSON document, and nothing else."""
    say(json.dumps({"schema": 1, **document}, ensure_ascii=False, default=str, indent=2))


def say(line: str) -> None:
    """Say one line, at once: a service runs for weeks, and its journal is a pipe."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def complain(sentence: str) -> None:
    """Say what is wrong, in one sentence."""
    over = "\r\x1b[K" if sys.stderr.isatty() else ""  # in place of a line of progress
    sys.stderr.write(f"{over}kiosk: {sentence}\n")


def say_problems(compiled: "Compiled") -> None:
    """Say every problem of a content folder, then how many there are of each kind."""
    for problem in compiled.problems:
        say(f"{problem.file}:{problem.line}: {problem.level}: {problem.text}")
    counts = dict(compiled.counts())
    errors, warnings = counts.pop("error"), counts.pop("warning")
    pages = sum(record.shown for record in compiled.records)
    say(f"{pages} pages to show, {errors} errors, {warnings} warnings.")
    if counts:
        line = ", ".join(f"{rule} {count}" for rule, count in counts.items())
        say(textwrap.indent(textwrap.fill(line, break_on_hyphens=False), "  "))
    sys.stdout.flush()  # `kiosk preview` goes on for hours, and what it says may go to a file
