"""Finds the Debian packages that Qt and the tests need, and installs the ones that are missing."""

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence

from tree import SetUpError

# What Qt needs and its wheels do not carry: each was seen missing in a bare Debian 12, and these
# bring the rest (brotli, freetype, more of xcb) with them.
QT = ["libegl1", "libgl1", "libglib2.0-0", "libdbus-1-3", "libfontconfig1", "libxkbcommon0"]
SCREEN = [
    *("libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-randr0", "libxcb-shape0"),
    *("libxkbcommon-x11-0", "libwayland-cursor0", "libwayland-egl1"),
]
# Another program that reads the screen through AT-SPI, as tests/at_spi does.
READER = ["at-spi2-core", "dbus", "gir1.2-atspi-2.0", "python3-gi"]
# What the bench measures search and delivery beside; a slow share is made with FUSE.
RIVALS = [
    "kiwix-tools",
    "zim-tools",
    "rsync",
    "fuse3",
    "gcc",
    "libc6-dev",
    "libfuse3-dev",
    "pkg-config",
]
PACKAGES = {
    "run": [*QT, *SCREEN],
    "test": [*QT, *SCREEN, "xvfb", *READER],
    "bench": [*QT, *SCREEN, "xvfb", "chromium", *RIVALS],
    "lock": [],
    "package": [*QT, *SCREEN, "binutils", "icu-devtools", "strace"],
    "windows": [*QT, "wine64", "nsis", "gcc-mingw-w64-x86-64"],
}


def ensure_packages(purpose: str) -> None:
    """Install what a command of the checkout needs from the system and is not there yet."""
    if not sys.platform.startswith("linux"):
        return
    wanted = [*python_packages(), *PACKAGES[purpose]]
    if shutil.which("apt-get") is None or shutil.which("dpkg-query") is None:
        print(f"There is no apt here; Qt needs what Debian calls {', '.join(wanted)}.")
        return
    missing = missing_packages(wanted)
    if missing:
        install(missing)


def python_packages() -> list[str]:
    """Name the package without which Debian's own Python makes no virtual environments."""
    if importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv"):
        return []
    return [f"python{sys.version_info.major}.{sys.version_info.minor}-venv"]


def missing_packages(wanted: Sequence[str]) -> list[str]:
    """Keep what is not installed, under its own name or, on newer systems, with t64 behind it."""
    if not wanted:
        return []
    names = [alias for name in wanted for alias in (name, f"{name}t64")]
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names]
    # It exits with 1 where one name is unknown to it, and still tells about the others.
    answer = subprocess.run(query, capture_output=True, text=True, check=False).stdout
    there = {line.split()[0] for line in answer.splitlines() if line.endswith(" installed")}
    return [name for name in wanted if not there & {name, f"{name}t64"}]


def install(packages: Sequence[str]) -> None:
    """Install packages with apt, as root or by a sudo that asks nothing."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    by_hand = f"sudo apt-get update; sudo {' '.join(command)}"
    root = becoming_root()
    if root is None:
        raise SetUpError(f"System packages are missing; this installs them:\n  {by_hand}")
    print(f"Installing {', '.join(packages)} …", flush=True)
    # A list that cannot be renewed need not stop us: the installation says what is really wrong.
    apt([*root, "apt-get", "update"])
    done = apt([*root, *command])
    if done.returncode:
        raise SetUpError(f"{done.stdout}\napt-get failed. Once it works again:\n  {by_hand}")


def apt(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run apt-get without questions and keep what it says."""
    return subprocess.run(
        command,
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def becoming_root() -> list[str] | None:
    """Say how to become root without a question: nothing to do, by sudo, or not at all."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None
