"""Assembles a Python for Windows on Linux, out of wheels, so that Wine can make packages with it.

No registry has Python's own installer, but panda3d's wheel carries python311.dll, the extension
modules and their libraries as python.org signed them. The rest of the standard library is Python
itself and comes from this machine's Python 3.11; a Windows machine needs none of this.
"""

import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

from tree import LOCKS, OUT, ROOT, SetUpError, fingerprint, is_marked, put_mark
from wine import Wine, as_windows, compile_for_windows

PYTHON = OUT / "windows" / "python"
STEPS = "1"  # changes whenever these functions do more or other things
_SOURCES = ROOT / "build" / "windows" / "wine"
_FROM_PANDA = ("python311.dll", "*.pyd", "libffi-8.dll", "lib*-3.dll", "sqlite3.dll")
_FROM_SHIBOKEN = ("vcruntime140*.dll", "msvcp140*.dll")  # panda3d's are too old for Qt
_NOT_TAKEN = (
    *("__pycache__", "site-packages", "dist-packages", "lib-dynload", "test", "config-*"),
    "EXTERNALLY-MANAGED",  # Debian's word to pip
)
_DUMP, _LINK = "x86_64-w64-mingw32-objdump", "x86_64-w64-mingw32-dlltool"
_EXPORT = re.compile(r"^\s*\[ *\d+\].*\b(_?Py\w+)$", re.MULTILINE)


def ensure_wine_python(wine: Wine, pip: Path) -> Path:
    """Make the Python with the packages of the lock in it; returns python.exe.

    `pip` is a Python of this machine that has pip.

    Raises:
        SetUpError: a step failed; the sentence says which.
    """
    if sys.version_info[:2] != (3, 11):
        raise SetUpError("The Python for Windows is 3.11, and so must be the one that makes it.")
    wine.ensure()
    locks = [(LOCKS / f"{name}.txt").read_text(encoding="utf-8") for name in ("wine", "package")]
    wanted = fingerprint(STEPS, str(ROOT), *locks)
    mark, program = PYTHON.with_suffix(".mark"), PYTHON / "python.exe"
    if is_marked(mark, wanted):
        return program
    print("Making a Python for Windows, once: about a minute …", flush=True)
    mark.unlink(missing_ok=True)
    shutil.rmtree(PYTHON, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        _assemble(pip, locks[0], Path(folder))
        _install(pip, locks[1], Path(folder))
        _compile(Path(folder))
    wine.must(program, "-c", "import sqlite3, ssl, PySide6.QtQuick")
    put_mark(mark, wanted)
    return program


def _assemble(pip: Path, lock: str, work: Path) -> None:
    _pip(pip, lock, work, "download", "--dest", work)
    _unpack(next(work.glob("panda3d-*.whl")), PYTHON / "DLLs")
    (PYTHON / "DLLs" / "python311.dll").replace(PYTHON / "python311.dll")
    standard = sysconfig.get_path("stdlib")
    shutil.copytree(standard, PYTHON / "Lib", ignore=shutil.ignore_patterns(*_NOT_TAKEN))


def _unpack(wheel: Path, into: Path) -> None:
    into.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for place in map(PurePosixPath, archive.namelist()):
            if any(place.match(f"deploy_libs/{each}") for each in _FROM_PANDA):
                (into / place.name).write_bytes(archive.read(str(place)))
    (into / "_tkinter.pyd").unlink()


def _install(pip: Path, lock: str, work: Path) -> None:
    """Install the locked packages as they are for Windows; no script of theirs is needed."""
    site = PYTHON / "Lib" / "site-packages"
    _pip(pip, for_windows(lock), work, "install", "--target", site, "--no-compile")
    (site / "kiosk-checkout.pth").write_text(f"{as_windows(ROOT)}\n", encoding="utf-8")
    for pattern in _FROM_SHIBOKEN:
        for library in (site / "shiboken6").glob(pattern):
            shutil.copyfile(library, PYTHON / library.name)


def for_windows(lock: str) -> str:
    """The lock with what it says about systems decided: pip asks the one that it runs on."""
    kept = re.sub(r" ; sys_platform == 'win32'", "", lock)
    other = r"^\S+ ; (?:sys_platform|os_name|platform_system) (?:.*\\\n)(?: +--hash=.*\n)+"
    return re.sub(other, "", kept, flags=re.MULTILINE)


def _pip(pip: Path, lock: str, work: Path, command: str, *words: str | Path) -> None:
    wanted = work / f"{command}.txt"
    wanted.write_text(lock, encoding="utf-8")
    asked = [pip, "-m", "pip", command, "--quiet", "--disable-pip-version-check", *words]
    system = ["--platform", "win_amd64", "--python-version", "3.11", "--only-binary", ":all:"]
    which = ["--no-deps", "--require-hashes", "--requirement", str(wanted)]
    done = subprocess.run([*asked, *system, *which], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SetUpError(f"pip {command} for Windows failed: {done.stderr}")


def _compile(work: Path) -> None:
    """Make python.exe and python3.dll, which the wheel has not: neither holds more than a name."""
    library = PYTHON / "python311.dll"
    told = subprocess.run([_DUMP, "-p", library], capture_output=True, text=True, check=True)
    names = sorted(set(_EXPORT.findall(told.stdout)))
    exports, passing, linked = (work / name for name in ("all.def", "pass.def", "python311.a"))
    exports.write_text("LIBRARY python311.dll\nEXPORTS\n" + "\n".join(names) + "\n", "ascii")
    passed = "".join(f"{name}=python311.{name}\n" for name in names)
    passing.write_text("LIBRARY python3.dll\nEXPORTS\n" + passed, "ascii")
    subprocess.run([_LINK, "-d", str(exports), "-l", str(linked)], check=True)
    alone = ("-shared", "-nostdlib", "-Wl,-e,DllMainCRTStartup")
    compile_for_windows(*alone, "-o", PYTHON / "python3.dll", _SOURCES / "python3.c", passing)
    compile_for_windows("-municode", "-o", PYTHON / "python.exe", _SOURCES / "python.c", linked)
