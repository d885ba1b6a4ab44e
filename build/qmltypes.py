"""Tells qmllint which types Python gives to QML, so that a misspelt property fails before it runs.

What a view model has to do to be seen (found out on a skeleton, PySide6 6.11.3):
- its file sets QML_IMPORT_NAME = "KioskModels" and QML_IMPORT_MAJOR_VERSION = 1 at the top level;
  its class carries @QmlElement, and @QmlUncreatable("…") below it where only Python makes it;
- properties, signals and slots stand in the class body, their types as names or quoted C++ names:
  @Property(str, notify=changed), @Property(Rows, constant=True), @Property("QStringList"),
  Signal(str), @Slot(str, result=bool);
- a base class that is not Qt's own lives in such a file too. Files may come in any order;
- QML asks for it by type: `required property HomeViewModel home`. Nothing is checked behind a
  `var` or a delegate's `model`, nor how many arguments a slot gets;
- Qt's tool does not pass on `constant=True`, hence --stale-property-read disable in check.py.
"""

import ast
import importlib.util
import os
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

from tree import OUT, ROOT, SetUpError

MODULE = "KioskModels"
TYPES = OUT / "qmltypes"
UI = ROOT / "kiosk" / "ui"


def pyside() -> Path:
    """Find the PySide6 wheel without loading Qt."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        raise SetUpError("PySide6 is missing; `python3 build/dev.py check` installs it.")
    return Path(found.origin).parent


def qt_tool(name: str) -> Path:
    """Find a tool of Qt inside the PySide6 wheel."""
    if os.name == "nt":
        return pyside() / f"{name}.exe"
    inner = pyside() / "Qt" / "libexec" / name
    return inner if inner.exists() else pyside() / name


def write_types() -> Path:
    """Write the description of the module, empty when Python gives no types; return its folder."""
    folder = TYPES / MODULE
    folder.mkdir(parents=True, exist_ok=True)
    described = folder / f"{MODULE}.qmltypes"
    described.unlink(missing_ok=True)
    lines = [f"module {MODULE}"]
    if files := registering_files():
        describe(files, described)
        lines.append(f"typeinfo {described.name}")
    (folder / "qmldir").write_text("\n".join([*lines, ""]), encoding="utf-8")
    return TYPES


def registering_files() -> list[Path]:
    """List the files that give types to QML, base classes before what is made from them."""
    files = sorted(UI.rglob("*.py"))
    giving = [path for path in files if "QML_IMPORT_NAME" in path.read_text(encoding="utf-8")]
    bases = {path: class_bases(path) for path in giving}
    home = {name: path for path, classes in bases.items() for name in classes}
    needs = {
        path: {home[name] for names in classes.values() for name in names if name in home} - {path}
        for path, classes in bases.items()
    }
    return list(TopologicalSorter(needs).static_order())


def class_bases(path: Path) -> dict[str, list[str]]:
    """Read the classes of a file and the names they are made from."""
    body = ast.parse(path.read_text(encoding="utf-8")).body
    classes = [node for node in body if isinstance(node, ast.ClassDef)]
    return {
        each.name: [base.id for base in each.bases if isinstance(base, ast.Name)]
        for each in classes
    }


def describe(files: list[Path], described: Path) -> None:
    """Read the files with Qt's tool for Python, and describe what it found for QML."""
    found = described.with_suffix(".json")
    dump = pyside() / "scripts" / "metaobjectdump.py"
    must(sys.executable, dump, "--quiet", "--out-file", found, *files)
    metatypes = pyside() / "Qt" / "metatypes"
    known = [metatypes / f"qt6{part}_metatypes.json" for part in ("core", "gui", "qml", "quick")]
    must(
        qt_tool("qmltyperegistrar"),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(map(str, known))),
        *("--generate-qmltypes", described, "-o", os.devnull, found),
    )


def must(*command: str | Path) -> None:
    """Run one of Qt's tools; when it fails, say what it said."""
    done = subprocess.run(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if done.returncode:
        raise SetUpError(f"{done.stdout}\nQt could not read the types that Python gives to QML.")


if __name__ == "__main__":
    print(write_types())
