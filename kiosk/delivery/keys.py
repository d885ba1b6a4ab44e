"""The district's signing keys: made once, kept off the network, changed when one is lost.

A folder of keys holds `root.json`, which every kiosk is given, and a key file for each role:
`root-1.key` … (keep offline), `targets.key` (publishes), `freshness.key` (says what is newest),
`desk.key` (can only retract pages and post notices).
"""

import copy
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from securesystemslib.signer import CryptoSigner, Key
from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root

from kiosk.errors import KioskError
from kiosk.store import Disk, put

ROLES = {"targets": "targets", "snapshot": "freshness", "timestamp": "freshness"}
_ROOT_DAYS = 3 * 365
_MOST_ROOTS = 9


@dataclass(frozen=True, slots=True)
class Keys:
    """A folder of keys and the passphrase that opens them."""

    folder: Path
    passphrase: bytes | None = None

    def signer(self, name: str) -> CryptoSigner:
        """Open one key.

        Raises:
            KioskError: it is not there, or the passphrase is wrong.
        """
        path = self.folder / f"{name}.key"
        try:
            private = serialization.load_pem_private_key(path.read_bytes(), self.passphrase)
        except OSError as error:
            raise KioskError(
                f"There is no key {path}.", "Name the folder of keys with --keys."
            ) from error
        except (ValueError, TypeError) as error:
            raise KioskError(f"{path} does not open.", "Is the passphrase right?") from error
        if not isinstance(private, Ed25519PrivateKey):
            raise KioskError(f"{path} is no ed25519 key.", "Make keys with `kiosk keys new`.")
        return CryptoSigner(private)

    def public(self, name: str) -> Key:
        """The public half of a key, which stands beside it and needs no passphrase."""
        path = self.folder / f"{name}.pub"
        try:
            found = json.loads(path.read_bytes())
            return Key.from_dict(found.pop("keyid"), found)
        except (OSError, ValueError, KeyError) as error:
            raise KioskError(
                f"{path} cannot be read.", "Make keys with `kiosk keys new`."
            ) from error

    def has(self, name: str) -> bool:
        """Whether this folder has such a key."""
        return (self.folder / f"{name}.key").is_file()

    def root_bytes(self) -> bytes:
        """What every kiosk trusts first."""
        try:
            return (self.folder / "root.json").read_bytes()
        except OSError as error:
            raise KioskError(
                f"There is no root.json in {self.folder}.", "Make keys with `kiosk keys new`."
            ) from error

    def roots(self) -> dict[int, bytes]:
        """Every root this folder knows, by version."""
        found = (path for path in self.folder.glob("*.root.json"))
        return {int(path.name.split(".")[0]): path.read_bytes() for path in found}


def new_keys(keys: Keys, *, roots: int = 2, threshold: int = 1, now: datetime) -> None:
    """Make all keys and the first root.

    Raises:
        KioskError: there are keys already, or the folder cannot be written.
    """
    if keys.folder.exists() and any(keys.folder.iterdir()):
        raise KioskError(f"{keys.folder} is not empty.", "Name a new folder for the keys.")
    if not 1 <= threshold <= roots <= _MOST_ROOTS:
        raise KioskError(f"{threshold} of {roots} root keys is not possible.", "Try 1 of 2.")
    keys.folder.mkdir(parents=True, exist_ok=True)
    root = Root(version=1, expires=now + timedelta(days=_ROOT_DAYS), consistent_snapshot=True)
    for number in range(1, roots + 1):
        root.add_key(_make(keys, f"root-{number}").public_key, "root")
    root.roles["root"].threshold = threshold
    signers = {name: _make(keys, name) for name in ("targets", "freshness", "desk")}
    for role, name in ROLES.items():
        root.add_key(signers[name].public_key, role)
    _sign_root(keys, root, before=None)


def rotate(keys: Keys, name: str, *, threshold: int | None = None, now: datetime) -> int:
    """Put a new key in the place of one that is lost or old; returns the new root's version.

    `name` is `targets`, `freshness`, `desk` or `root-1` …; `expiry` only renews the dates.

    Raises:
        KioskError: there is no such key, or too few root keys are in the folder.
    """
    before = Metadata[Root].from_bytes(_newest(keys)).signed
    root = copy.deepcopy(before)
    root.version += 1
    root.expires = now + timedelta(days=_ROOT_DAYS)
    olds = {f"root-{n}": keys.signer(f"root-{n}") for n in _root_numbers(keys)}
    if name.startswith("root-"):
        if name in olds:
            root.revoke_key(olds[name].public_key.keyid, "root")
        root.add_key(_make(keys, name).public_key, "root")
    elif name in {"targets", "freshness"}:
        _exchange(keys, root, name)
    elif name == "desk":
        _make(keys, "desk")
    elif name != "expiry":
        raise KioskError(f"There is no key {name}.", "There are: targets, freshness, desk, root-1.")
    root.roles["root"].threshold = threshold or root.roles["root"].threshold
    _sign_root(keys, root, before=(before, list(olds.values())))
    return root.version


def _exchange(keys: Keys, root: Root, name: str) -> None:
    made = _make(keys, name).public_key
    for role in (role for role, key in ROLES.items() if key == name):
        for keyid in list(root.roles[role].keyids):
            root.revoke_key(keyid, role)
        root.add_key(made, role)


def _sign_root(keys: Keys, root: Root, before: tuple[Root, list[CryptoSigner]] | None) -> None:
    """Sign with the new root keys and, so that a kiosk can follow, with the old ones."""
    metadata = Metadata(root)
    signers = [keys.signer(f"root-{number}") for number in _root_numbers(keys)]
    for signer in [*signers, *(before[1] if before else [])]:
        metadata.sign(signer, append=True)
    data = metadata.to_bytes()
    try:
        for delegator in (root, before[0] if before else root):
            delegator.verify_delegate("root", metadata.signed_bytes, metadata.signatures)
    except exceptions.UnsignedMetadataError as error:
        raise KioskError(
            "Too few root keys are in this folder to sign.", "Bring the others."
        ) from error
    disk = Disk()
    put(disk, keys.folder / f"{root.version}.root.json", data)
    if root.version == 1 or not (keys.folder / "root.json").is_file():
        put(disk, keys.folder / "root.json", data)


def _newest(keys: Keys) -> bytes:
    roots: Mapping[int, bytes] = keys.roots()
    return roots[max(roots)] if roots else keys.root_bytes()


def _root_numbers(keys: Keys) -> list[int]:
    return [number for number in range(1, _MOST_ROOTS + 1) if keys.has(f"root-{number}")]


def _make(keys: Keys, name: str) -> CryptoSigner:
    """A new key; one of the same name is kept beside it as `.old`."""
    path = keys.folder / f"{name}.key"
    if path.exists():
        path.replace(path.with_suffix(".key.old"))
    private = Ed25519PrivateKey.generate()
    signer = CryptoSigner(private)
    how: serialization.KeySerializationEncryption = serialization.NoEncryption()
    if keys.passphrase:
        how = serialization.BestAvailableEncryption(keys.passphrase)
    form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8
    data = private.private_bytes(*form, how)
    opened = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(opened, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    public = {"keyid": signer.public_key.keyid, **signer.public_key.to_dict()}
    put(Disk(), path.with_suffix(".pub"), json.dumps(public).encode())
    return signer
