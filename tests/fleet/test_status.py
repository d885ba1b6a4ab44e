"""What a kiosk says of itself: signed, and nothing about readers."""

import json
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.fleet import Status, kiosk_key, read_status, signed_status
from kiosk.store import Disk

KEY = Ed25519PrivateKey.from_private_bytes(bytes(32))
AT = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
STATUS = Status(
    kiosk="lobby",
    serial=7,
    written_at=AT.isoformat(),
    program="0.1",
    release=3,
    index="a" * 64,
    desk=0,
    signed_at=AT.isoformat(),
    healthy_minutes=90,
    looked_at=AT.isoformat(),
    result="unchanged",
    code="",
    disk_free_mb=5000,
)
# P03: what may be told. A new field needs a look at docs/decisions before it comes here.
ALLOWED = {
    *("kiosk", "serial", "written_at", "program", "release", "index", "desk", "signed_at"),
    *("healthy_minutes", "looked_at", "result", "code", "errors", "bad", "disk_free_mb"),
    *("clock_behind_s", "waiting"),
}


def test_p03_nothing_else_is_ever_told() -> None:
    assert {declared.name for declared in fields(Status)} == ALLOWED


def test_a_signed_status_is_read_as_it_was_written() -> None:
    signed = read_status(signed_status(STATUS, KEY))
    assert signed is not None
    assert signed.status == STATUS
    assert signed.key == KEY.public_key().public_bytes_raw().hex()


def edited(**changed: object) -> bytes:
    document = json.loads(signed_status(STATUS, KEY))
    document["status"] = json.dumps(json.loads(document["status"]) | changed, sort_keys=True)
    return json.dumps(document).encode()


def signed_anew(**changed: object) -> bytes:
    body = json.dumps(json.loads(json.loads(signed_status(STATUS, KEY))["status"]) | changed)
    return json.dumps(
        {
            "status": body,
            "key": KEY.public_key().public_bytes_raw().hex(),
            "signature": KEY.sign(body.encode()).hex(),
        }
    ).encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 20_000,
        signed_status(STATUS, KEY)[:200],
        edited(release=9),
        signed_anew(readers=5),
        signed_anew(release="9"),
        signed_anew(serial=True),
        signed_anew(errors=5),
    ],
)
def test_what_is_not_signed_or_not_a_status_is_nothing(data: bytes) -> None:
    assert read_status(data) is None


def test_a_kiosk_keeps_its_key(tmp_path) -> None:
    first = kiosk_key(Disk(), tmp_path).private_bytes_raw()
    assert kiosk_key(Disk(), tmp_path).private_bytes_raw() == first
    assert (tmp_path / "identity.key").stat().st_mode & 0o077 == 0


def test_a_damaged_key_is_made_anew(tmp_path) -> None:
    (tmp_path / "identity.key").write_bytes(b"short")
    assert kiosk_key(Disk(), tmp_path)


def test_a_changed_status_has_another_signature() -> None:
    other = replace(STATUS, release=4)
    assert signed_status(STATUS, KEY) != signed_status(other, KEY)
