"""Puts the program into an installer for Windows, by NSIS; the same tree gives the same bytes."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from signing import sign_programs, signing_line
from tree import ROOT, SetUpError

WINDOWS = ROOT / "build" / "windows"
LARGEST = 52 * 1000 * 1000  # bytes; docs/decisions/0017-the-package.md says what is in it
_TASKS = ("agent.xml", "screen.xml")
_TEXTS = ("kiosk.toml", "shell-launcher.xml")


def make_installer(
    tree: Path,
    dist: Path,
    moment: int,
    version: str,
    *,
    quick: bool = False,
    environment: Mapping[str, str] = os.environ,
) -> Path:
    """Write the installer beside the tree; programs are signed where there is a key.

    `quick` is for a test: larger, and made in seconds.

    Raises:
        SetUpError: a tool failed, or the installer has grown too large.
    """
    sign_programs(tree, environment)
    beside = dist / "beside"
    lay_out(beside)
    for path in (*tree.rglob("*"), *beside.rglob("*")):
        os.utime(path, (moment, moment))  # the installer holds them
    installer = dist / f"kiosk-setup-{version}-x64.exe"
    names = {"VERSION": version, "TREE": tree, "HERE": beside, "OUT": installer}
    if line := signing_line(environment):
        names["SIGN"] = line
    # Debian's NSIS has parts for 64 bits; the one for Windows makes installers of 32 bits, whose
    # registry and folders are those of 64 by what the script says.
    target = [] if os.name == "nt" else ["-XTarget amd64-unicode"]
    pressing = ["-XSetCompressor /FINAL zlib"] if quick else []
    print("Packing the installer: some minutes …", flush=True)
    _run(
        moment,
        *("makensis", "-V2", *target, *pressing),
        *(f"-D{name}={value}" for name, value in names.items()),
        str(WINDOWS / "kiosk.nsi"),
    )
    size = installer.stat().st_size
    print(f"{installer.name} is built: {size / 1e6:.1f} MB.")
    if size > LARGEST and not quick:
        raise SetUpError(f"It must not be larger than {LARGEST / 1e6:.0f} MB.")
    return installer


def lay_out(folder: Path) -> None:
    """Write what lies beside the program; tasks in UTF-16, as Windows writes them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, encoding in (*((task, "utf-16") for task in _TASKS), *((t, "utf-8") for t in _TEXTS)):
        text = (WINDOWS / name).read_text(encoding="utf-8")
        (folder / name).write_text(text, encoding=encoding, newline="\r\n")


def _run(moment: int, *command: str) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    try:
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise SetUpError(f"{command[0]} is not here; install NSIS.") from error
    if done.returncode:
        raise SetUpError(f"{command[0]} failed: {done.stdout}{done.stderr}")
