"""What a kiosk hands to those who help: facts of the machine, none of a reader.

By construction: nothing is copied from the disk. Each part is made here, of named fields; logs,
folders and the store's pages are never looked into.
"""

import json
import platform
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path

from kiosk import __version__
from kiosk.agent import last_pass, releases_of, status_now, store_of
from kiosk.config import Config
from kiosk.delivery import now_utc
from kiosk.doctor.findings import Finding
from kiosk.errors import KioskError

_SECRET = "staff_pin"  # noqa: S105 - the name of the setting; even its hash stays here
_READ_ME = """What this kiosk says of itself. No visitor is in it: see docs/privacy.md.

doctor.json    what was looked at, and how to repair it
status.json    what this kiosk tells the fleet, and how its last sync ended
releases.json  the releases on its disk, by number
settings.json  kiosk.toml without the staff's PIN
system.json    versions
"""


def support_parts(config: Config, found: Sequence[Finding]) -> dict[str, Mapping[str, object]]:
    """The parts, by file name."""
    store = store_of(config)
    last = last_pass(store)
    status = status_now(store, config.id, last, now_utc())
    releases = [{"number": kept.number, "role": kept.role} for kept in releases_of(store)]
    return {
        "doctor.json": {"findings": [finding._asdict() for finding in found]},
        "status.json": {
            **{each.name: getattr(status, each.name) for each in fields(status)},
            "reason": last.reason,
        },
        "releases.json": {"releases": releases},
        "settings.json": _settings(config),
        "system.json": {
            "kiosk": __version__,
            "python": platform.python_version(),
            "system": platform.platform(),
        },
    }


def _settings(config: Config) -> dict[str, object]:
    found = {each.name: str(getattr(config, each.name)) for each in fields(config)}
    return {**found, _SECRET: "set" if config.staff_pin else "not set"}


def write_support(out: Path, parts: Mapping[str, Mapping[str, object]]) -> None:
    """Write the parts as one file.

    Raises:
        KioskError: there is no right to write it.
    """
    try:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bundle:
            bundle.writestr("READ-ME.txt", _READ_ME)
            for name, part in parts.items():
                bundle.writestr(name, json.dumps({"schema": 1, **part}, indent=1, default=str))
    except OSError as error:
        raise KioskError(f"{out} cannot be written: {error.strerror}.") from error
