"""Makes what a school installs; needs Debian 12 or newer, or Windows, and Python 3.11.

python3 build/package.py          build/out/dist/kiosk: the program with all that it needs, walked
python3 build/package.py deb      the same as one .deb for Debian and Ubuntu, with what proves it
python3 build/package.py windows  the installer for Windows: under Wine, or on Windows itself
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from deb import make_deb
from environment import ensure_environment
from icu import shrink_icu
from licences import gather_licences
from outputs import ensure_outputs
from package_lint import files_of, forbidden
from release import commit_time, version
from sbom import write_sbom
from signing import write_sums
from system import ensure_packages
from tree import DIST, OUT, ROOT, SetUpError
from walk import walk

TREE = DIST / "kiosk"
LARGEST_TREE = 185 * 1000 * 1000  # bytes
_DEBIANS_PYTHON = Path("/usr/bin/python3")


def build_tree() -> Path:
    """Build the program, read what is in it, walk it; returns the environment's Python."""
    ensure_packages("package")
    python = ensure_environment("package")
    ensure_outputs(python)
    gather_licences()
    freeze(python)
    shrink_icu(TREE)
    sbom = write_sbom(TREE, version(), commit_time())
    shutil.copyfile(sbom, DIST / sbom.name)
    same_times(TREE)
    if found := forbidden(files_of(TREE)):
        raise SetUpError("\n".join(map(str, found)))
    print("Walking it, offscreen …", flush=True)
    walk(TREE / "kiosk", python)
    size = sum(path.stat().st_size for path in TREE.rglob("*") if path.is_file())
    print(f"{TREE.relative_to(ROOT)} is built: {size / 1e6:.1f} MB.")
    if size > LARGEST_TREE:
        raise SetUpError(f"It must not be larger than {LARGEST_TREE / 1e6:.0f} MB.")
    return python


def freeze(python: Path) -> None:
    """Run PyInstaller by kiosk.spec; the same commit gives the same bytes."""
    shutil.rmtree(TREE, ignore_errors=True)
    print("Packing the program: about a minute …", flush=True)
    work = OUT / "work"
    words = ("-y", "--clean", "--log-level", "ERROR", "--workpath", work, "--distpath", DIST)
    done = subprocess.run(
        [python, "-m", "PyInstaller", *words, ROOT / "kiosk.spec"],
        env={**os.environ, "PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(commit_time())},
        cwd=ROOT,
        check=False,
    )
    if done.returncode:
        raise SetUpError("PyInstaller failed; what it said stands above.")


def same_times(tree: Path) -> None:
    """Give every file the commit's time and plain rights: packages hold both."""
    moment = commit_time()
    for path in (tree, *tree.rglob("*")):
        runs = path.is_dir() or path.parent == tree
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (moment, moment))


def build_deb() -> None:
    """Build the program and put it into a Debian package."""
    build_tree()
    make_deb(TREE, DIST, commit_time(), version())
    print(f"{write_sums(DIST).relative_to(ROOT)} is written.")


def build_windows() -> None:
    """Build the program for Windows and put it into an installer."""
    from windows_package import build_installer  # noqa: PLC0415 - it knows Wine; few need it

    build_installer()


COMMANDS: dict[str, Callable[[], object]] = {
    "tree": build_tree,
    "deb": build_deb,
    "windows": build_windows,
}


def main(words: list[str]) -> int:
    """Run one command; 2 when there is no such command."""
    name = words[0] if words else "tree"
    if name not in COMMANDS or len(words) > 1:
        print(__doc__)
        return 0 if name in {"-h", "--help"} else 2
    # Debian's Python is stripped and names no folder of this machine in its libraries.
    if sys.platform == "linux" and sys.base_prefix != "/usr" and _DEBIANS_PYTHON.exists():
        os.execv(_DEBIANS_PYTHON, [str(_DEBIANS_PYTHON), __file__, *words])  # noqa: S606 - ourselves
    try:
        COMMANDS[name]()
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
