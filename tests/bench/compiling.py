"""The whole command `kiosk compile`, beside the whole command `mkdocs build`."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

import generate
import material
from kiosk_process import ROOT
from table import Row, number

_CHANGED = 10  # pages


def compile_bundle(folder: Path, out: Path) -> None:
    """Compile a bundle with the kiosk's own command.

    Raises:
        RuntimeError: it did not work.
    """
    done = subprocess.run(
        [sys.executable, "-P", "-m", "kiosk", "compile", str(folder), str(out)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"kiosk compile failed:\n{done.stdout[-2000:]}{done.stderr}")


def measure(scratch: Path, pages: int, rounds: int) -> Iterator[Row]:
    """Compile from nothing, then with a few changed pages; MkDocs between."""
    bundle, out = scratch / "large", scratch / "large.db"
    generate.large_bundle(bundle, pages)
    site = scratch / "large-site"
    material.write_sources(bundle, site)
    first, again, theirs = [], [], []
    for turn in range(rounds):
        out.unlink(missing_ok=True)
        first.append(_seconds(lambda: compile_bundle(bundle, out)))
        generate.change(bundle, _CHANGED, generate.SEED + turn)
        again.append(_seconds(lambda: compile_bundle(bundle, out)))
        theirs.append(_seconds(lambda: material.build(site)))
    yield Row(
        f"compile {pages} pages of 5 KB",
        f"{number(median(first))} s",
        f"{number(median(theirs))} s",
        median(first) / median(theirs),
        0.5,
    )
    yield Row(
        f"compile again, {_CHANGED} pages changed",
        f"{number(median(again))} s",
        f"{number(median(first))} s (kiosk, all pages)",
        median(again) / median(first),
        0.05,
    )


def _seconds(work: Callable[[], None]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began
