"""Runs every gate and prints one line for each; it is green when all are.

python3 build/check.py [--fix] [--slow] [pytest's own arguments]
--fix first puts right what tools can put right.
"""

import difflib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import translations
from qmltypes import UI, qt_tool, write_types
from tree import ROOT, VENV, SetUpError, program

PYTHON = program(VENV, "python")
QML = UI / "qml"
# Named one by one, because ruff passes over a folder called build.
OURS = [name for name in ("kiosk", "build", "tests") if (ROOT / name).is_dir()]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a gate found."""

    good: bool
    words: str = ""  # what its tool said
    note: str = ""  # for the gate's line


NOTHING_TO_READ = Verdict(good=True, note="no files")


def tool(*command: str | Path) -> Verdict:
    """Run a tool at the root of the checkout and keep what it says."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return Verdict(done.returncode == 0, done.stdout)


def module(*command: str) -> Verdict:
    """Run a tool that is a Python module."""
    return tool(PYTHON, "-m", *command)


def qml_files() -> list[Path]:
    """List our QML by absolute paths: with relative ones qmllint complains about singletons."""
    return sorted(QML.rglob("*.qml"))


def lint_qml() -> Verdict:
    """Let qmllint read every page, with the types that Python gives."""
    files = qml_files()
    if not files:
        return NOTHING_TO_READ
    imports = ("-I", QML, "-I", write_types())
    strict = ("--ignore-settings", "--max-warnings", "0", "--stale-property-read", "disable")
    return tool(qt_tool("qmllint"), *strict, *imports, *files)


def format_qml() -> Verdict:
    """Compare every page with what qmlformat makes of it."""
    files = qml_files()
    if not files:
        return NOTHING_TO_READ
    said = [line for path in files for line in unformatted(path)]
    return Verdict(not said, "\n".join(said))


def unformatted(path: Path) -> list[str]:
    """List the differences between a page and its formatted form."""
    formatted = tool(qt_tool("qmlformat"), "--ignore-settings", path)
    if not formatted.good:
        return [formatted.words]
    here = path.read_text(encoding="utf-8").splitlines()
    name = str(path.relative_to(ROOT))
    wanted = formatted.words.splitlines()
    return list(difflib.unified_diff(here, wanted, name, "formatted", lineterm=""))


def check_translations() -> Verdict:
    """Compare every translation of the interface with the words of the pages."""
    found = translations.faults()
    note = "" if found else f"{translations.unreviewed()} lines nobody has reviewed"
    return Verdict(not found, "\n".join(found), note)


def fix() -> None:
    """Put right what tools can put right."""
    module("ruff", "check", "--fix", *OURS)
    module("ruff", "format", *OURS)
    if files := qml_files():
        tool(qt_tool("qmlformat"), "--ignore-settings", "--inplace", *files)


def run_tests(args: Sequence[str]) -> Verdict:
    """Run pytest, with its words on the screen as they come."""
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [str(PYTHON), "-m", "pytest", "--numprocesses", "2", *args]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, check=False)
    return Verdict(done.returncode == 0)


def gates(args: Sequence[str]) -> dict[str, Callable[[], Verdict]]:
    """Name every gate, the tests last so that their closing line is easy to find."""
    return {
        "ruff check": lambda: module("ruff", "check", *OURS),
        "ruff format": lambda: module("ruff", "format", "--check", *OURS),
        "mypy": lambda: module("mypy"),
        "imports": lambda: tool(program(VENV, "lint-imports")),
        "qmllint": lint_qml,
        "qmlformat": format_qml,
        "translations": check_translations,
        "pytest": lambda: run_tests(args),
    }


def passes(name: str, gate: Callable[[], Verdict]) -> bool:
    """Run one gate, print its line, and what its tool said when it failed."""
    started = time.monotonic()
    try:
        verdict = gate()
    except SetUpError as error:
        verdict = Verdict(good=False, words=str(error))
    if not verdict.good:
        print(verdict.words.rstrip())
    word = "ok" if verdict.good else "FAILED"
    line = f"{name:12} {word:7} {time.monotonic() - started:5.1f} s  {verdict.note}"
    print(line.rstrip(), flush=True)
    return verdict.good


def main(words: Sequence[str]) -> int:
    """Run every gate, also after one has failed."""
    if Path(sys.prefix).resolve() != VENV:  # started with another Python: the tools are in .venv
        if not PYTHON.exists():
            print("There is no .venv yet; `python3 build/dev.py check` makes it.", file=sys.stderr)
            return 1
        return subprocess.run([PYTHON, __file__, *words], check=False).returncode
    if "--fix" in words:
        fix()
    chosen = gates([word for word in words if word != "--fix"])
    failed = [name for name, gate in chosen.items() if not passes(name, gate)]
    print(f"Failed: {', '.join(failed)}." if failed else "Every gate is green.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
