"""What this kiosk shows and has seen, in two files of which one is always whole.

Each write goes to the older of the two and carries a higher serial; a torn one fails its sum.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from kiosk.store.durable import Disk, put

_SLOTS = ("state-a.json", "state-b.json")
_MOST_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Installed:
    """A release on this kiosk's disk, and what it was made of."""

    name: str = ""  # of its files in releases/; empty: none
    number: int = 0  # the publisher's number
    index: str = ""  # sha256 of the signed index
    desk: int = 0  # the version of the retractions and notices in it
    since: str = ""  # when it was put on the screen, ISO, UTC


@dataclass(frozen=True, slots=True)
class State:
    """All that must survive a power cut."""

    serial: int = 0
    active: Installed = Installed()
    previous: Installed = Installed()
    waiting: Installed = Installed()  # compiled, and not yet due
    waiting_for: str = ""  # ISO moment, or "ring"
    bad: tuple[str, ...] = ()  # indexes that must not come back by themselves
    floors: Mapping[str, int] = field(default_factory=dict)  # role and its keys: lowest version
    retracted: tuple[str, ...] = ()  # pages such as guide:slug that nobody may read any more
    signed_at: str = ""  # the newest signed moment seen; no clock is believed below it


def read_state(store: Path) -> State:
    """The newer of the slots that are whole; without one, an empty state."""
    found = [state for slot in _SLOTS if (state := _read(store / slot)) is not None]
    return max(found, key=lambda state: state.serial, default=State())


def write_state(disk: Disk, store: Path, state: State) -> State:
    """Write to the slot that is older or torn; returns the state with its new serial."""
    serials = [found.serial if (found := _read(store / slot)) else -1 for slot in _SLOTS]
    values = {declared.name: getattr(state, declared.name) for declared in fields(State)}
    fresh = State(**{**values, "serial": max(serials) + 1})
    body = json.dumps(asdict(fresh), sort_keys=True).encode()
    older = _SLOTS[serials.index(min(serials))]
    put(disk, store / older, body + b"#" + _sum(body))
    return fresh


def _read(path: Path) -> State | None:
    try:
        with path.open("rb") as file:
            body, _, told = file.read(_MOST_BYTES).rpartition(b"#")
    except OSError:
        return None
    if told != _sum(body):
        return None
    try:
        return _state_from(json.loads(body))
    except (ValueError, TypeError):  # written by a program that knew other fields
        return None


def _state_from(found: dict[str, Any]) -> State:
    for name in ("active", "previous", "waiting"):
        found[name] = Installed(**found[name])
    for name in ("bad", "retracted"):
        found[name] = tuple(found[name])
    return State(**found)


def _sum(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode()
