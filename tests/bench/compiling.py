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
    site, slow_site = scratch / "short-menu", scratch / "as-it-comes"
    material.write_sources(bundle, site)
    material.write_sources(bundle, slow_site, short_menu=False)
    first, again, theirs = [], [], []
    for turn in range(rounds):
        out.unlink(missing_ok=True)
        first.append(_seconds(lambda: compile_bundle(bundle, out)))
        generate.change(bundle, _CHANGED, generate.SEED + turn)
        again.append(_seconds(lambda: compile_bundle(bundle, out)))
        theirs.append(_seconds(lambda: material.build(site)))
    as_it_comes = _seconds(lambda: material.build(slow_site))  # once: it is slow
    for menu, other in (("as it comes", as_it_comes), ("with a short menu", median(theirs))):
        yield Row(
            f"compile {pages} pages of 5 KB; MkDocs {menu}",
            f"{number(median(first))} s",
            f"{number(other)} s",
            median(first) / other,
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
