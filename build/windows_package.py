"""Makes the installer for Windows: on Windows with its own Python, on Linux with one under Wine.

PyInstaller packs for the system that it runs on. What Wine makes proves the whole way; what a
district installs should come from a Windows machine, by the same command.
"""

import shutil
import sys
from pathlib import Path

from environment import ensure_environment
from installer import make_installer
from licences import gather_licences
from outputs import ensure_outputs
from package_lint import files_of, forbidden
from release import commit_time, version
from sbom import write_sbom
from signing import write_sums
from system import ensure_packages
from tree import OUT, ROOT, WINDOWS_DIST, SetUpError
from walk_windows import walk_windows
from windows_machine import Here, Machine

TREE = WINDOWS_DIST / "kiosk"
LARGEST_TREE = 165 * 1000 * 1000  # bytes; docs/decisions/0017-the-package.md says what is in it


def build_installer() -> Path:
    """Build the program, read what is in it, walk it, and put it into an installer."""
    ensure_packages("windows")
    ours = ensure_environment("package")
    ensure_outputs(ours)
    gather_licences(for_windows=True)
    machine, python = machine_with(ours)
    freeze(machine, python)
    sbom = write_sbom(TREE, version(), commit_time())
    shutil.copyfile(sbom, WINDOWS_DIST / sbom.name)
    if found := forbidden(files_of(TREE)):
        raise SetUpError("\n".join(map(str, found)))
    print("Walking it, offscreen …", flush=True)
    walk_windows(machine, TREE, python)
    size = sum(path.stat().st_size for path in TREE.rglob("*") if path.is_file())
    print(f"{TREE.relative_to(ROOT)} is built: {size / 1e6:.1f} MB.")
    if size > LARGEST_TREE:
        raise SetUpError(f"It must not be larger than {LARGEST_TREE / 1e6:.0f} MB.")
    installer = make_installer(TREE, WINDOWS_DIST, commit_time(), version())
    print(f"{write_sums(WINDOWS_DIST).relative_to(ROOT)} is written.")
    return installer


def machine_with(ours: Path) -> tuple[Machine, Path]:
    """A Windows, and the Python on it that has the packages; `ours` is this machine's."""
    if sys.platform == "win32":
        return Here(), ours
    from wine import Wine  # noqa: PLC0415 - on Linux only
    from wine_python import ensure_wine_python  # noqa: PLC0415

    wine = Wine()
    return wine, ensure_wine_python(wine, ours)


def freeze(machine: Machine, python: Path) -> None:
    """Run PyInstaller by kiosk.spec; under Wine it takes some minutes."""
    shutil.rmtree(TREE, ignore_errors=True)
    print("Packing the program for Windows: some minutes …", flush=True)
    words = ("-y", "--clean", "--log-level", "ERROR")
    places = ("--workpath", OUT / "windows" / "work", "--distpath", WINDOWS_DIST)
    same = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(commit_time())}
    machine.must(
        *(python, "-m", "PyInstaller", *words, *places, ROOT / "kiosk.spec"),
        names=same,
    )
