"""Tries the finished installer on the Windows that runs this, as an administrator.

It installs, takes a picture, installs again, uninstalls and purges; the first surprise stops it.
tests/test_windows_installer.py does the same and more under Wine.
"""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

DIST = Path(__file__).resolve().parents[1] / "out" / "windows" / "dist"
PROGRAM = Path(os.environ.get("ProgramFiles", "C:/Program Files")) / "Lobby Kiosk"  # noqa: SIM112
HELD = Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "kiosk"
TASK = r"\Lobby Kiosk agent"
_SECONDS = 120.0


def main() -> None:
    """Go through the life of one installation."""
    (installer,) = DIST.glob("kiosk-setup-*-x64.exe")
    must(installer, "/S", "/SITE=example-school-a", "/ID=lobby-1", good=(0, 10))
    must("schtasks", "/query", "/tn", TASK)
    rights = must("icacls", HELD)
    expect("NETWORK SERVICE" in rights and "Everyone" not in rights, rights)
    must(PROGRAM / "kiosk.exe", "screenshot", "home", "--out", DIST / "home.png")
    must(PROGRAM / "kiosk.exe", "doctor", good=(0, 1))
    before = (HELD / "kiosk.toml").read_bytes()
    must(installer, "/S")
    expect((HELD / "kiosk.toml").read_bytes() == before, "the upgrade changed kiosk.toml")
    must(PROGRAM / "uninstall.exe", "/S")
    expect(is_gone(PROGRAM), "the program is still there")
    expect((HELD / "kiosk.toml").is_file(), "uninstalling took the settings")
    must(installer, "/S")
    must(PROGRAM / "uninstall.exe", "/S", "/PURGE")
    expect(is_gone(PROGRAM) and is_gone(HELD), "purging left something")
    asked = subprocess.run(["schtasks", "/query", "/tn", TASK], capture_output=True, check=False)
    expect(asked.returncode != 0, "the task is still there")


def must(*command: str | Path, good: tuple[int, ...] = (0,)) -> str:
    """Run a program; stop where it ends with another code."""
    program = shutil.which(str(command[0])) or str(command[0])
    offscreen = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [program, *map(str, command[1:])],
        env=offscreen,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    print(f"{done.returncode:4} {' '.join(map(str, command))}")
    expect(done.returncode in good, done.stdout + done.stderr)
    return done.stdout


def is_gone(path: Path) -> bool:
    """Whether it goes: the uninstaller works on as a copy of itself."""
    until = time.monotonic() + _SECONDS
    while path.exists() and time.monotonic() < until:
        time.sleep(1.0)
    return not path.exists()


def expect(good: bool, otherwise: str) -> None:
    """Stop with these words where it is not so."""
    if not good:
        sys.exit(otherwise)


if __name__ == "__main__":
    main()
