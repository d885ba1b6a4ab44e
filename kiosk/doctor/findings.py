"""Judges what is known of a machine: each fault as one sentence, with the line that repairs it."""

from collections.abc import Iterator
from datetime import timedelta
from enum import StrEnum
from typing import NamedTuple

from kiosk.doctor.facts import Devices, Facts, Held
from kiosk.doctor.on_windows import on_windows

LEAST_FREE_MB = 500  # a release of pictures, compiled beside the two that stay
_CLOCK_SLACK = timedelta(minutes=5)
LOCKED_TOO_LONG = timedelta(hours=2)  # a pass is ended after one: delivery/limits.py


class Level(StrEnum):
    """How bad it is."""

    GOOD = "good"
    NOTE = "note"  # as it may be; somebody should know
    FAULT = "fault"


class Finding(NamedTuple):
    """One line of the doctor; `code` never changes, for monitoring."""

    code: str
    level: Level
    what: str
    repair: str = ""


def findings(facts: Facts) -> list[Finding]:
    """Everything that was looked at, good or not, in the order of the page in docs/deploy.md."""
    found = [
        *_settings(facts),
        *_places(facts),
        *_clock(facts),
        *_disk(facts.held),
        *_fonts(facts),
        *_voices(facts),
        *_devices(facts.devices),
        *_lock(facts),
        *_screens(facts),
    ]
    if facts.is_windows:
        return [each._replace(repair=on_windows(each.code, each.repair)) for each in found]
    return found


def is_healthy(found: list[Finding]) -> bool:
    """Whether nothing is a fault."""
    return all(finding.level is not Level.FAULT for finding in found)


def _good(code: str, what: str) -> Finding:
    return Finding(code, Level.GOOD, what)


def _fault(code: str, what: str, repair: str) -> Finding:
    return Finding(code, Level.FAULT, what, repair)


def _note(code: str, what: str, repair: str = "") -> Finding:
    return Finding(code, Level.NOTE, what, repair)


def _settings(facts: Facts) -> Iterator[Finding]:
    if facts.settings:
        repair = f"Mend the line, or write the file again: kiosk setup --config {_file(facts)}"
        yield _fault("settings", facts.settings, repair)
    elif not facts.settings_file:
        yield _note("settings", "There are no settings.", "kiosk setup --help")
    else:
        yield _good("settings", f"{facts.settings_file} can be used.")


def _file(facts: Facts) -> str:
    return facts.settings_file or "kiosk.toml"


def _places(facts: Facts) -> Iterator[Finding]:
    if not facts.places:
        yield _note("share", "No share is set; what is built in is shown.", "kiosk setup --share …")
        return
    for place in facts.places:
        if place.reason:
            repair = f"Let the agent's user read it; try as that user: ls {place.place}"
            if place.place.startswith("https://"):
                repair = f"Open the way to it; try: curl -I {place.place}"
            yield _fault("share", f"{place.place} cannot be read: {place.reason}.", repair)
        else:
            yield _good("share", f"{place.place} can be read.")
    if not facts.is_root_known:
        what = "There is no root.json: this kiosk does not know whom to believe."
        yield _fault("root", what, "kiosk setup --root root.json")


def _clock(facts: Facts) -> Iterator[Finding]:
    floor = facts.no_earlier_than
    if floor is not None and facts.now + _CLOCK_SLACK < floor:
        what = f"The clock is wrong: it says {facts.now:%Y-%m-%d %H:%M}, and that was before now."
        repair = "timedatectl set-ntp true" if facts.is_linux else "w32tm /resync"
        yield _fault("clock", what, repair)
    else:
        yield _good("clock", "The clock is not behind what was signed.")


def _disk(held: Held) -> Iterator[Finding]:
    if not held.exists:
        what = f"There is no folder {held.folder} for releases."
        yield _fault("store", what, f"install -d -m 750 -o kiosk-agent -g kiosk {held.folder}")
        return
    if held.free_mb < LEAST_FREE_MB:
        what = f"The disk is nearly full: {held.free_mb} MB are free, {LEAST_FREE_MB} are needed."
        yield _fault("disk", what, f"du -xh {held.folder} / | sort -h | tail")
    else:
        yield _good("disk", f"{held.free_mb} MB are free.")
    if held.strangers or not held.is_readable:
        whose = f": {', '.join(held.strangers[:3])}" if held.strangers else ""
        what = f"Files in {held.folder} belong to another user{whose}."
        yield _fault("owner", what, f"chown -R --reference={held.folder} {held.folder}")
    if held.locked_for is not None and held.locked_for > LOCKED_TOO_LONG:
        hours = held.locked_for.total_seconds() / 3600
        what = f"A sync hangs: it holds the lock, and none has ended for {hours:.0f} hours."
        yield _fault("sync", what, "systemctl restart kiosk-agent")


def _fonts(facts: Facts) -> Iterator[Finding]:
    if facts.missing_fonts:
        what = f"Fonts are missing: {', '.join(facts.missing_fonts)}."
        yield _fault("fonts", what, "apt install --reinstall kiosk")
    else:
        yield _good("fonts", "Every font is there.")


def _voices(facts: Facts) -> Iterator[Finding]:
    if not facts.speaks:
        yield _note("voices", "This build reads nothing aloud.")
    elif facts.voiceless is None:
        what = "There is no voice: the kiosk cannot read aloud."
        yield _fault("voices", what, "apt install --reinstall kiosk")
    elif facts.voiceless:
        what = f"There is no voice for {', '.join(facts.voiceless)}; the button is not shown there."
        yield _note("voices", what)
    else:
        yield _good("voices", "Every language has a voice.")


def _devices(devices: Devices) -> Iterator[Finding]:
    if devices.touch_panels is not None:
        yield from _touch(devices)
    if devices.keyboards:
        what = f"A keyboard is plugged in: {', '.join(devices.keyboards)}."
        yield _note("keyboard", what, "Pull it out, or lock the port (docs/deploy.md, E10).")
    elif devices.keyboards is not None:
        yield _good("keyboard", "No keyboard is plugged in.")
    if devices.gpu is not None:
        said = "There is a graphics chip." if devices.gpu else "The processor draws alone."
        yield _good("gpu", said) if devices.gpu else _note("gpu", said)


def _touch(devices: Devices) -> Iterator[Finding]:
    panels = devices.touch_panels or ()
    if not panels:
        yield _note(
            "touch", "No touch panel is seen.", "Plug in its USB cable; then: libinput list-devices"
        )
    elif len(panels) > 1 or (devices.displays or 1) > 1:
        what = f"{len(panels)} touch panels and {devices.displays or 1} displays: touches may miss."
        yield _fault("touch", what, "Leave one of each; the map is in docs/deploy.md.")
    else:
        yield _good("touch", f"One touch panel: {panels[0]}.")


def _lock(facts: Facts) -> Iterator[Finding]:
    if not facts.is_linux:
        yield _note("landlock", "Only Linux has Landlock.", "See docs/deploy.md, E20.")
    elif not facts.landlock:
        what = "The kernel has no Landlock: it does not keep the screen from files."
        repair = "Boot Debian's own kernel, or add landlock to lsm= on the kernel's command line."
        yield _fault("landlock", what, repair)
    else:
        yield _good("landlock", f"Landlock {facts.landlock} keeps the screen from files.")


def _screens(facts: Facts) -> Iterator[Finding]:
    if facts.screens is None:
        return
    if facts.screens > 1:
        what = f"{facts.screens} screens run at once."
        yield _fault("screens", what, "systemctl restart kiosk-screen, and end the others.")
    else:
        yield _good("screens", f"{'One screen runs' if facts.screens else 'No screen runs'}.")
