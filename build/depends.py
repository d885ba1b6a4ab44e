"""Finds the Debian packages of the libraries that a built tree asks for and does not bring."""

import re
import subprocess
from functools import cache
from pathlib import Path

from tree import SetUpError

_ELF = b"\x7fELF"
# Debian 13 and Ubuntu 24.04 renamed what their change of time_t touched.
_RENAMED = {"libssl3", "libglib2.0-0", "libpng16-16"}


@cache
def packages_needed(tree: Path) -> set[str]:
    """Names for `Depends`, with what newer systems call the same beside the old.

    Raises:
        SetUpError: a library belongs to no package of this machine.
    """
    programs = [path for path in tree.rglob("*") if path.is_file() and _is_elf(path)]
    if not programs:
        return set()  # a build for Windows
    brought = {path.name for path in programs}
    wanted = {name for path in programs for name in _asked_for(path)} - brought
    here = _libraries()
    names = {_package_of(here.get(name, name)) for name in wanted}
    return {f"{name} | {name}t64" if name in _RENAMED else name for name in names}


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def _asked_for(path: Path) -> list[str]:
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
    return re.findall(r"NEEDED\s+(\S+)", told.stdout)


def _libraries() -> dict[str, str]:
    """Every library that the loader knows, by its name."""
    told = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    found = re.findall(r"^\s+(\S+) \(libc6,x86-64.*\) => (\S+)$", told.stdout, re.MULTILINE)
    return dict(reversed(found))  # the first of a name counts


def _package_of(library: str) -> str:
    real = str(Path(library).resolve())
    for place in (library, real, real.removeprefix("/usr"), f"/usr{library}"):
        told = subprocess.run(["dpkg", "-S", place], capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return told.stdout.split(":")[0]
    raise SetUpError(f"No package of this machine holds {library}.")
