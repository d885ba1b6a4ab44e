"""Measures the kiosk beside Chromium and MkDocs Material, and prints a table for each.

python3 build/dev.py bench             about ten minutes
python3 build/dev.py bench --quick     about a minute, to see that it works
python3 build/dev.py bench --only compiling

Timings are told, never asserted: the exit code is 0 when everything was measured, 1 when something
could not be. docs/performance.md says what each line means.
"""

import argparse
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import at_home
import compiling
import generate
import material
import opening
import rival
import searching
import syncing
from display import SIZE, MissingToolError, screen
from table import Row, table

PARTS = ("at_home", "opening", "compiling", "searching", "syncing")


@dataclass(frozen=True, slots=True)
class Amount:
    """How much to measure."""

    starts: int
    settle: float  # seconds
    idle: float  # seconds
    opens: int
    pages: int
    compiles: int
    searched: tuple[int, ...]  # pages
    synced: int  # files
    many: int  # files


FULL = Amount(
    starts=5,
    settle=5,
    idle=10,
    opens=25,
    pages=1000,
    compiles=3,
    searched=searching.SIZES,
    synced=1000,
    many=100_000,
)
QUICK = Amount(
    starts=1,
    settle=1,
    idle=3,
    opens=3,
    pages=100,
    compiles=1,
    searched=(1000,),
    synced=100,
    many=1000,
)


def main() -> int:
    """Measure, print; a missing tool is told in one sentence."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="little of everything, as a trial")
    parser.add_argument("--only", choices=PARTS, action="append", help="only this part")
    options = parser.parse_args()
    amount = QUICK if options.quick else FULL
    missed = []
    try:
        say(machine())
        with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name, screen() as environment:
            for part in options.only or PARTS:
                scratch = Path(name) / part
                scratch.mkdir()
                missed += measure(amount, part, scratch, environment)
    except MissingToolError as problem:
        missed = [str(problem)]
    say(f"Load at the end: {load()}")
    sys.stderr.write("".join(f"Not measured: {problem}\n" for problem in missed))
    return 1 if missed else 0


def measure(
    amount: Amount, part: str, scratch: Path, environment: Mapping[str, str]
) -> Sequence[str]:
    """Print a part's table; gives why it could not be measured, if so: the others still are."""
    say(f"Measuring: {part} …")
    try:
        say(f"\n{table(list(rows_of(amount, part, scratch, environment)))}\n")
    except (MissingToolError, RuntimeError) as problem:
        return [f"{part}: {problem}"]
    return []


def rows_of(
    amount: Amount, part: str, scratch: Path, environment: Mapping[str, str]
) -> Iterator[Row]:
    """Every line of a part's table."""
    match part:
        case "at_home":
            turns = (amount.starts, amount.settle, amount.idle)
            yield from at_home.measure(environment, scratch, *turns)
        case "opening":
            yield from opening.measure(environment, scratch, amount.opens)
        case "searching":
            yield from searching.measure(scratch, amount.searched)
        case "syncing":
            amounts = (amount.synced, amount.many, amount.compiles)
            yield from syncing.measure(scratch, *amounts)
        case _:
            yield from compiling.measure(scratch, amount.pages, amount.compiles)


def machine() -> str:
    """What it was measured on, as far as it matters for the numbers."""
    ask = [rival.program(), "--version"]
    browser = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()
    words = Path("/proc/cpuinfo").read_text("utf-8").partition("model name\t: ")[2]
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e9
    width, height = SIZE
    return "\n".join(
        (
            f"Machine: {os.cpu_count()} cores ({words.partition(chr(10))[0] or 'unnamed'})",
            f"{memory:.0f} GB, Linux {platform.release()}, no graphics card used",
            f"Kiosk: Python {platform.python_version()}, PySide6 {version('PySide6_Essentials')}",
            f"Both: software rendering, Xvfb {width}x{height}",
            f"Beside it: {browser}, {material.versions().strip()}",
            f"Seed {generate.SEED}; load at the start: {load()}",
        )
    )


def say(words: str) -> None:
    """Print at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def load() -> str:
    """How busy the machine is; above its number of cores, the numbers are worth little."""
    return " ".join(f"{average:.2f}" for average in os.getloadavg())


if __name__ == "__main__":
    sys.exit(main())
