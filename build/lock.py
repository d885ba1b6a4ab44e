"""Writes the lock files: each package's exact version and the hashes of its files on all systems.

uv reads none of pip's settings and writes no addresses, so a lock is the same on every machine.
"""

import subprocess
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

from tree import LOCKS, ROOT, SetUpError, program

# Which part of pyproject.toml each lock is made from. `dev` comes first and binds `run`, so that
# one environment can grow from the one into the other.
SOURCES = {
    "dev": ["pyproject.toml", "--group", "dev"],
    "run": ["pyproject.toml", "--group", "fonts", "--constraints", "build/lock/dev.txt"],
    "bench": ["--group", "bench"],
    "package": ["pyproject.toml", "--group", "package", "--constraints", "build/lock/dev.txt"],
    "wine": ["--group", "wine"],
}
OPTIONS = [
    *("--universal", "--python-version", "3.11", "--generate-hashes", "--no-config", "--quiet"),
    *("--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"),
]


def write_locks(args: Sequence[str]) -> None:
    """Write every lock; versions stay unless pyproject.toml or `args` (--upgrade) say so."""
    LOCKS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        venv.create(home, with_pip=True)
        step(program(home, "python"), "-m", "pip", "install", "--quiet", "uv")
        uv = program(home, "uv")
        for name, source in SOURCES.items():
            target = f"build/lock/{name}.txt"
            step(uv, "pip", "compile", *OPTIONS, *args, *source, "--output-file", target)
            print(f"{target} is written.")


def step(*command: str | Path) -> None:
    """Run one step from the root of the checkout."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise SetUpError("The lock files could not be written.")
