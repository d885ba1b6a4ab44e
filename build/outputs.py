"""Makes what the program reads and git does not hold: bytecode, fonts, words, content."""

import compileall
import re
import subprocess
from pathlib import Path

from tree import LOCKS, OUT, ROOT, SetUpError, fingerprint, is_marked, put_mark, states

FONTS = OUT / "fonts"
I18N = OUT / "i18n"
CONTENT = ROOT / "content"
BUILTIN = OUT / "builtin.db"


def ensure_outputs(python: Path) -> None:
    """Make what is missing or older than what it is made from."""
    OUT.mkdir(parents=True, exist_ok=True)
    ensure_bytecode()
    ensure_fonts(python)
    ensure_translations(python)
    ensure_content(python)


def ensure_bytecode() -> None:
    """Compile the program's Python where that is missing or old: 25 ms of every start without it.

    Python does it by itself, but not where `PYTHONDONTWRITEBYTECODE` is set.
    """
    compileall.compile_dir(ROOT / "kiosk", quiet=2)


def ensure_fonts(python: Path) -> None:
    """Make the fonts again when their packages or their script have changed."""
    script = ROOT / "build" / "fonts.py"
    lock = (LOCKS / "run.txt").read_text(encoding="utf-8")
    versions = re.findall(r"^(?:fonttools|fontpkg|justmytype)\S*==\S+", lock, re.MULTILINE)
    wanted = fingerprint(*versions, script.read_text(encoding="utf-8"))
    mark = OUT / "fonts.mark"
    if FONTS.is_dir() and is_marked(mark, wanted):
        return
    mark.unlink(missing_ok=True)
    if subprocess.run([python, script, FONTS], check=False).returncode:
        raise SetUpError("The fonts could not be made.")
    put_mark(mark, wanted)


def ensure_translations(python: Path) -> None:
    """Compile the words of the interface again when they or their script have changed."""
    script = ROOT / "build" / "translations.py"
    wanted = fingerprint(states([ROOT / "assets" / "i18n"]), script.read_text(encoding="utf-8"))
    mark = OUT / "i18n.mark"
    if I18N.is_dir() and is_marked(mark, wanted):
        return
    mark.unlink(missing_ok=True)
    if subprocess.run([python, script, "compile", I18N], check=False).returncode:
        raise SetUpError("The words of the interface could not be compiled.")
    put_mark(mark, wanted)


def ensure_content(python: Path) -> None:
    """Compile the content again when it or the compiler has changed."""
    code = [ROOT / "kiosk" / part for part in ("content", "compiler", "store")]
    wanted = fingerprint(states([CONTENT, *code]))
    mark = OUT / "builtin.mark"
    if BUILTIN.is_file() and is_marked(mark, wanted):
        return
    command = (python, "-P", "-m", "kiosk", "compile", CONTENT, BUILTIN)
    compiled = subprocess.run(command, check=False)
    if not BUILTIN.is_file():
        raise SetUpError("The content could not be compiled.")
    # Content with problems is compiled all the same; without the mark they are told each time.
    if compiled.returncode == 0:
        put_mark(mark, wanted)
