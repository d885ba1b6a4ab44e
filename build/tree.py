"""Where the parts of the checkout are, and the marks that say what has been built."""

import hashlib
import os
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "out"
DIST = OUT / "dist"
WINDOWS_DIST = OUT / "windows" / "dist"
LOCKS = ROOT / "build" / "lock"
VENV = ROOT / ".venv"
BENCH_VENV = ROOT / ".venv-bench"
PACKAGE_VENV = ROOT / ".venv-package"


class SetUpError(Exception):
    """Something that the person at the keyboard has to know, as a sentence."""


def program(venv: Path, name: str) -> Path:
    """Name a program inside a virtual environment."""
    return venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name


def fingerprint(*parts: str) -> str:
    """Shorten what a built thing was made from to one line."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def states(folders: Iterable[Path]) -> str:
    """List the files of these folders with their sizes and times, not what is in them."""
    files = sorted(path for folder in folders for path in folder.rglob("*") if path.is_file())
    kept = [(path, path.stat()) for path in files if "__pycache__" not in path.parts]
    return "\n".join(f"{path} {state.st_size} {state.st_mtime_ns}" for path, state in kept)


def is_marked(mark: Path, wanted: str) -> bool:
    """Tell whether the last finished build left exactly this mark."""
    return mark.is_file() and mark.read_text(encoding="utf-8") == wanted


def put_mark(mark: Path, text: str) -> None:
    """Leave a mark all at once, as the last step of a build."""
    new = mark.with_name(mark.name + ".new")
    new.write_text(text, encoding="utf-8")
    new.replace(mark)
