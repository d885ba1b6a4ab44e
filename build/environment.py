"""Makes the virtual environments from the lock files, again when they are stale or broken.

`.venv` holds the `run` set or the `dev` set, which contains it; `.venv-bench` holds what we
compare ourselves with, `.venv-package` what packaged builds are made of. The mark inside is
written last: an environment without the right one was interrupted, moved, or made from other locks.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

from tree import (
    BENCH_VENV,
    LOCKS,
    PACKAGE_VENV,
    ROOT,
    VENV,
    SetUpError,
    fingerprint,
    program,
    put_mark,
)

VENVS = {"run": VENV, "dev": VENV, "bench": BENCH_VENV, "package": PACKAGE_VENV}
STEPS = "2: PySide6's support files unpacked"  # changes whenever `fill` does more or other things
ALSO_GOOD = {"run": ("run", "dev"), "dev": ("dev",), "bench": ("bench",), "package": ("package",)}


def ensure_environment(wanted: str) -> Path:
    """Make the environment of the `run`, `dev` or `bench` set current, and name its Python."""
    venv = VENVS[wanted]
    mark = venv / "made-from"
    python = program(venv, "python")
    found = mark.read_text(encoding="utf-8") if mark.is_file() and python.exists() else ""
    if found in {basis(each) for each in ALSO_GOOD[wanted]}:
        return python
    started = time.monotonic()
    print(f"Making {venv.name} from the package index, once …", flush=True)
    mark.unlink(missing_ok=True)
    if not (wanted == "dev" and found == basis("run")):
        make_empty(venv)
    fill(venv, wanted)
    put_mark(mark, basis(wanted))
    print(f"{venv.name} is ready after {time.monotonic() - started:.0f} s.", flush=True)
    return python


def basis(wanted: str) -> str:
    """Sum up what an environment is made from: its lock, its place, and the Python under it."""
    lock = (LOCKS / f"{wanted}.txt").read_text(encoding="utf-8")
    return fingerprint(STEPS, wanted, lock, str(VENVS[wanted]), sys.version, sys.base_prefix)


def make_empty(venv: Path) -> None:
    """Make a new environment, in the place of whatever is there."""
    # Not sys.executable: we may be running inside the environment that is to be replaced.
    base = getattr(sys, "_base_executable", sys.executable)
    must([base, "-m", "venv", "--clear", str(venv)], f"Python could not make {venv.name}.")


def fill(venv: Path, wanted: str) -> None:
    """Install the locked packages, wheels only, and make the checkout itself importable."""
    python = str(program(venv, "python"))
    lock = str(LOCKS / f"{wanted}.txt")
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    must(
        [*pip, "--require-hashes", "--only-binary", ":all:", "--requirement", lock],
        "The packages could not be installed; try again with a connection to the package index.",
    )
    if venv != BENCH_VENV:
        unpack_support(python)
        link_checkout(python)


def unpack_support(python: str) -> None:
    """Unpack what PySide6 carries as source inside its library, and compile it once.

    Otherwise it is compiled at every start: 40 ms. `SBK_EMBED` is PySide6's own switch for this.
    """
    code = """
import compileall, os, pathlib
os.environ["SBK_EMBED"] = "0"
import PySide6, shiboken6
compileall.compile_dir(pathlib.Path(shiboken6.__file__).parent / "files.dir", quiet=1)
"""
    must([python, "-c", code], "The support files of PySide6 could not be unpacked.")


def link_checkout(python: str) -> None:
    """Put the checkout on the environment's path and the command `kiosk` beside its Python."""
    ask = [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    answer = subprocess.run(ask, capture_output=True, text=True, check=True).stdout
    (Path(answer.strip()) / "kiosk-checkout.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    if os.name == "nt":
        command = Path(python).with_name("kiosk.cmd")
        command.write_text('@"%~dp0python.exe" -P -m kiosk %*\n', encoding="utf-8")
    else:
        command = Path(python).with_name("kiosk")
        command.write_text(f'#!/bin/sh\nexec "{python}" -P -m kiosk "$@"\n', encoding="utf-8")
    command.chmod(0o755)


def must(command: list[str], otherwise: str) -> None:
    """Run a step of the set-up; when it fails, show what it said and stop with a sentence."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        raise SetUpError(f"{done.stdout}\n{otherwise}")
