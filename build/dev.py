"""Sets up the checkout and runs the kiosk, its tests and its benchmarks; needs only Python 3.11.

python3 build/dev.py run [ARGS]     the kiosk on this screen; ARGS go to `kiosk run`
python3 build/dev.py test [ARGS]    every gate of build/check.py; with ARGS only pytest, with them
python3 build/dev.py check [ARGS]   every gate, without a look at system packages; --fix, --slow
python3 build/dev.py bench [ARGS]   the benchmarks of tests/bench/run.py
python3 build/dev.py lock [ARGS]    new lock files; --upgrade takes newer versions
"""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from environment import ensure_environment
from lock import write_locks
from outputs import ensure_outputs
from system import ensure_packages
from tree import ROOT, VENV, SetUpError, program


def run(args: Sequence[str]) -> int:
    """Show the kiosk, or say how to see it on a machine without a screen."""
    ensure_packages("run")
    python = ensure_environment("run")
    ensure_outputs(python)
    if sys.platform.startswith("linux") and not {"DISPLAY", "WAYLAND_DISPLAY"} & set(os.environ):
        kiosk = program(VENV, "kiosk").relative_to(ROOT)
        raise SetUpError(
            "There is no screen here; for a picture of the first page: "
            f"{kiosk} screenshot home --out home.png"
        )
    return start(python, "-P", "-m", "kiosk", "run", *args)


def test(args: Sequence[str]) -> int:
    """Run every gate, or pytest alone when there are words for it."""
    ensure_packages("test")
    if not args:
        return check(args)
    python = ensure_environment("dev")
    ensure_outputs(python)
    os.chdir(ROOT)
    return start(python, "-m", "pytest", *args)


def check(args: Sequence[str]) -> int:
    """Run every gate."""
    python = ensure_environment("dev")
    ensure_outputs(python)
    return start(python, ROOT / "build" / "check.py", *args)


def bench(args: Sequence[str]) -> int:
    """Measure ourselves beside what else a school could use."""
    ensure_packages("bench")
    python = ensure_environment("dev")
    ensure_outputs(python)
    os.environ["KIOSK_BENCH_PYTHON"] = str(ensure_environment("bench"))
    return start(python, ROOT / "tests" / "bench" / "run.py", *args)


def lock(args: Sequence[str]) -> int:
    """Write the lock files again."""
    ensure_packages("lock")
    write_locks(args)
    return 0


def start(*command: str | Path) -> int:
    """Run what the set-up was for."""
    return subprocess.run(command, check=False).returncode


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "lock": lock,
}


def main(words: Sequence[str]) -> int:
    """Run one command; 2 when there is no such command."""
    name, args = (words[0], words[1:]) if words else ("", [])
    if name not in COMMANDS:
        print(__doc__)
        return 0 if name in {"-h", "--help"} else 2
    try:
        return COMMANDS[name](args[1:] if args[:1] == ["--"] else args)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
