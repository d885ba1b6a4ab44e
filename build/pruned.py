"""Leaves of a PyInstaller analysis only what an inventory names, and the libraries that needs."""

import re
import sys
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from PyInstaller.depend import bindepend

Entry = tuple[str, str, str]  # place in the build, file it is copied from, kind

_LIBRARY = re.compile(r"lib[^/]*\.so(\.[\d.]+)?$|(Qt6|icu|av|sw)[^/]*\.dll$", re.IGNORECASE)
_QT = ("PySide6/Qt/", "PySide6/")  # where Linux and Windows keep the parts of Qt
_NOT_RUN = (".qmltypes", ".cpp.o", ".pyi", ".h", ".debug")


class Inventory(NamedTuple):
    """What a build may hold, beside Python itself and its packages."""

    pyside: tuple[str, ...]
    qml: tuple[str, ...]
    plugins: Mapping[str, tuple[str, ...]]
    voices: tuple[str, ...]  # as espeak-ng names their languages
    opened: tuple[str, ...]  # libraries that are there for themselves
    translations: tuple[str, ...]
    unused: tuple[str, ...]
    copied_from: tuple[str, ...]  # folders; a library from elsewhere belongs to the system


def prune(analysis: Any, inventory: Inventory) -> None:
    """Take everything else out of the analysis."""
    found = [entry for entry in analysis.binaries if _is_wanted(entry[0], inventory)]
    analysis.datas = [
        entry
        for entry in analysis.datas
        if entry[2] != "SYMLINK" and _is_wanted(entry[0], inventory)
    ]
    needed = _needed([entry for entry in found if entry[2] != "SYMLINK"], inventory.opened)
    # No symbolic links: PyInstaller puts them beside copies that the loader finds without them.
    analysis.binaries = [
        entry
        for entry in found
        if entry[2] != "SYMLINK"
        and (not _is_library(entry[0]) or entry[1] in needed)
        and _is_copied(entry[1], inventory)
    ]


def _is_copied(source: str, inventory: Inventory) -> bool:
    """Linux's own libraries stay with Linux, which mends them."""
    if sys.platform == "win32" or Path(source).name.startswith("libpython"):
        return True
    return source.startswith(inventory.copied_from)


def _is_wanted(place: str, inventory: Inventory) -> bool:
    path = place.replace("\\", "/")
    name = PurePosixPath(path).name
    if path.endswith(_NOT_RUN):
        return False
    if ".dist-info/" in path and not path.endswith(("/METADATA", "/entry_points.txt")):
        return False
    if any(part in path for part in inventory.unused):
        return False
    if path.endswith("_dict") and "/espeak-ng-data/" in path:
        return name.removesuffix("_dict") in inventory.voices
    for qt in _QT:
        if path.startswith(qt):
            return _is_wanted_of_qt(path.removeprefix(qt), inventory)
    return True


def _is_wanted_of_qt(path: str, inventory: Inventory) -> bool:
    folder, _, rest = path.partition("/")
    if folder == "qml":
        return str(PurePosixPath(rest).parent) in inventory.qml
    if folder == "plugins":
        kind, _, name = rest.partition("/")
        plain = name.removeprefix("lib").partition(".")[0]
        return plain in inventory.plugins.get(kind, ())
    if folder == "translations":
        return any(path.endswith(f"_{tag}.qm") for tag in inventory.translations)
    if (not rest and path.startswith("Qt") and ".abi3" in path) or path.endswith(".pyd"):
        return path.partition(".")[0] in inventory.pyside
    return folder not in {"resources", "libexec", "metatypes", "include"}


def _is_library(place: str) -> bool:
    """Whether it is there only for others; plugins and modules are there for themselves."""
    path = place.replace("\\", "/")
    if re.search(r"/(plugins|qml|lib-dynload)/", path) or "libpython" in path:
        return False
    return _LIBRARY.search(path) is not None


def _needed(entries: list[Entry], opened: tuple[str, ...]) -> set[str]:
    """The files that are reached from those that are there for themselves."""
    by_name = {Path(source).name.lower(): source for _, source, _ in entries}
    waiting = [
        source
        for place, source, _ in entries
        if not _is_library(place) or Path(place).name in opened
    ]
    reached: set[str] = set()
    while waiting:
        source = waiting.pop()
        if source in reached:
            continue
        reached.add(source)
        for name, _ in bindepend.get_imports(source):
            other = by_name.get(Path(name).name.lower())
            if other is not None:
                waiting.append(other)
    if sys.platform == "win32":  # the loader is asked for these by name
        reached |= {source for name, source in by_name.items() if name.startswith("icu")}
    return reached
