"""Asks Linux which panels, keyboards and displays there are, and which screens of ours run."""

import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.doctor.facts import Devices

_INPUT = Path("/proc/bus/input/devices")
_DISPLAYS = Path("/sys/class/drm")
_DIRECT = 1 << 1  # INPUT_PROP_DIRECT: touched where it shows
_PROGRAMS = ("/kiosk", "/kiosk-screen", "kiosk-screen.exe")
_TYPED = "120013"  # EV of a keyboard with lamps and keys that repeat


def devices_here() -> Devices:
    """What this machine has; unknown where it is not Linux."""
    if sys.platform != "linux" or not _INPUT.is_file():
        return Devices()
    text = _INPUT.read_text(encoding="utf-8", errors="replace")
    statuses = [path.read_text(encoding="ascii") for path in _DISPLAYS.glob("card*-*/status")]
    return Devices(
        touch_panels=touch_panels(text),
        keyboards=keyboards(text),
        displays=sum(status.strip() == "connected" for status in statuses),
        gpu=Path("/dev/dri").is_dir(),
    )


def touch_panels(text: str) -> tuple[str, ...]:
    """Names of what is touched where it shows, out of /proc/bus/input/devices."""
    return tuple(name for name, block in _devices(text) if int(_value(block, "PROP"), 16) & _DIRECT)


def keyboards(text: str) -> tuple[str, ...]:
    """Names of whole keyboards."""
    return tuple(name for name, block in _devices(text) if _value(block, "EV") == _TYPED)


def _devices(text: str) -> Iterable[tuple[str, str]]:
    for block in text.split("\n\n"):
        if named := re.search(r'^N: Name="(.*)"$', block, re.MULTILINE):
            yield named[1], block


def _value(block: str, name: str) -> str:
    found = re.search(rf"^B: {name}=(\S+)$", block, re.MULTILINE)
    return found[1] if found else "0"


def screens_here() -> int | None:
    """How many screens of ours run; None where this system cannot be asked."""
    if sys.platform != "linux":
        return None
    commands = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            commands.append(path.read_bytes().decode(errors="replace").split("\0"))
        except OSError:  # it has ended meanwhile, or is not ours to see
            continue
    return screens_among(commands)


def screens_among(commands: Iterable[Sequence[str]]) -> int:
    """Count the screens themselves, not the supervisors and compositors that hold them."""
    return sum(_is_screen(list(words)) for words in commands)


def _is_screen(words: list[str]) -> bool:
    if "run" not in words or "--supervised" in words or "--" in words:
        return False
    before = words[: words.index("run")]
    if before[-2:] == ["-m", "kiosk"]:  # a checkout
        return True
    return any(word.endswith(_PROGRAMS) for word in before[-1:])
