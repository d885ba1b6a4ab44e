"""What commands say: lines and JSON on standard output, complaints and progress on the other."""

import json
import sys


def show_progress(done: int, total: int) -> None:
    """Show how many pages are done, where somebody is watching."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done} of {total} pages" + ("\n" if done == total else ""))


def say_json(document: dict[str, object]) -> None:
    """Say one JSON document, and nothing else."""
    say(json.dumps({"schema": 1, **document}, ensure_ascii=False, default=str, indent=2))


def say(line: str) -> None:
    """Say one line."""
    sys.stdout.write(line + "\n")


def complain(sentence: str) -> None:
    """Say what is wrong, in one sentence."""
    over = "\r\x1b[K" if sys.stderr.isatty() else ""  # in place of a line of progress
    sys.stderr.write(f"{over}kiosk: {sentence}\n")
