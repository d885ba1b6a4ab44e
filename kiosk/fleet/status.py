"""What one kiosk says about itself: its release, its health, its errors; never its readers.

The fields below are all there is. Nothing in them can tell whether anybody stood before the kiosk.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.store import Disk, put

SCHEMA = 1
MOST_BYTES = 16 * 1024


@dataclass(frozen=True, slots=True)
class Status:
    """One status file; moments are ISO in UTC."""

    kiosk: str
    serial: int  # one more each time: an old file put back can be told
    written_at: str
    program: str  # version
    release: int  # on the screen; 0: what is built in
    index: str  # sha256 of the release's list
    desk: int  # version of what the desk said
    signed_at: str  # of the newest signature seen
    healthy_minutes: int  # since the release was put on the screen
    looked_at: str  # when a share was last read whole
    result: str  # of the last look
    code: str  # of what was wrong then
    errors: Mapping[str, int] = field(default_factory=dict)  # by code, since the last good look
    bad: tuple[str, ...] = ()  # releases put aside on this kiosk
    disk_free_mb: int = 0
    clock_behind_s: int = 0  # behind the newest signed moment; 0 when not
    waiting: int = 0  # the release that is ready and waits for its day or its ring; 0: none


class Signed(NamedTuple):
    """A status whose signature is good, and the key that made it, in hex."""

    status: Status
    key: str


def signed_status(status: Status, key: Ed25519PrivateKey) -> bytes:
    """The status as a file, signed with the kiosk's own key."""
    body = json.dumps(asdict(status), sort_keys=True)
    document = {
        "schema": SCHEMA,
        "status": body,
        "key": key.public_key().public_bytes_raw().hex(),
        "signature": key.sign(body.encode()).hex(),
    }
    return json.dumps(document, indent=1).encode()


def read_status(data: bytes) -> Signed | None:
    """A status file whose signature is good and whose fields are as they must be; else None."""
    try:
        document = json.loads(data[:MOST_BYTES])
        body = document["status"]
        public = Ed25519PublicKey.from_public_bytes(bytes.fromhex(document["key"]))
        public.verify(bytes.fromhex(document["signature"]), body.encode())
        return Signed(_status_from(json.loads(body)), document["key"].lower())
    except (ValueError, KeyError, TypeError, AttributeError, InvalidSignature, RecursionError):
        return None


def _status_from(found: dict[str, Any]) -> Status:
    known = {declared.name: declared.type for declared in fields(Status)}
    if set(found) - set(known):
        raise ValueError("a field that is not allowed")
    for name, value in found.items():
        if known[name] in {str, int} and type(value) is not known[name]:
            raise ValueError(name)
    errors = {str(code): int(count) for code, count in found.get("errors", {}).items()}
    bad = tuple(str(index) for index in found.get("bad", ()))
    return Status(**{**found, "errors": errors, "bad": bad})


def kiosk_key(disk: Disk, store: Path) -> Ed25519PrivateKey:
    """This kiosk's own key, made the first time; it signs status files and nothing else."""
    path = store / "identity.key"
    try:
        return Ed25519PrivateKey.from_private_bytes(path.read_bytes())
    except (OSError, ValueError):
        key = Ed25519PrivateKey.generate()
        put(disk, path, key.private_bytes_raw())
        path.chmod(0o600)
        return key
