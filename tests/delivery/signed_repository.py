"""A signed repository that a test may bend in any way, laid out as files for a web server."""

import copy
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from cryptography.hazmat.primitives.asymmetric import ec
from securesystemslib.signer import CryptoSigner, SSlibKey
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Signed,
    Snapshot,
    SuccinctRoles,
    TargetFile,
    Targets,
    Timestamp,
)

NOW = datetime.now(UTC).replace(microsecond=0)
LATER = NOW + timedelta(days=30)
TOP = ("root", "timestamp", "snapshot", "targets")


def ecdsa(curve: ec.EllipticCurve, scheme: str) -> CryptoSigner:
    """A key of this curve, as it is called in metadata."""
    private = ec.generate_private_key(curve)
    return CryptoSigner(private, SSlibKey.from_crypto(private.public_key(), scheme=scheme))


KINDS = {
    "ed25519": CryptoSigner.generate_ed25519,
    "rsa": lambda: CryptoSigner.generate_rsa(scheme="rsassa-pss-sha256"),
    "rsa-pkcs1v15": lambda: CryptoSigner.generate_rsa(scheme="rsa-pkcs1v15-sha256"),
    "ecdsa-p256": CryptoSigner.generate_ecdsa,
    "ecdsa-p384": lambda: ecdsa(ec.SECP384R1(), "ecdsa-sha2-nistp384"),
}


class Repository:
    """Four top roles and whatever is delegated; nothing is on the disk until `publish`."""

    def __init__(self, folder: Path, kind: str = "ed25519", *, consistent: bool = True) -> None:
        """Make a key for each role and publish the first version."""
        self.folder = folder
        self.kind = kind
        self.with_hashes = False
        self.root = Root(expires=LATER, consistent_snapshot=consistent)
        self.timestamp = Timestamp(expires=LATER)
        self.snapshot = Snapshot(expires=LATER)
        self.roles: dict[str, Targets] = {"targets": Targets(expires=LATER)}
        self.signers: dict[str, list[CryptoSigner]] = {}
        self.files: dict[str, bytes] = {}  # metadata as signed, by role
        for role in TOP:
            self.add_key(role)
        self.sign_root(0)
        self.publish("targets", "snapshot", "timestamp", bump=0)

    def add_key(self, role: str) -> CryptoSigner:
        """One more key for a top role."""
        signer = KINDS[self.kind]()
        self.root.add_key(signer.public_key, role)
        self.signers.setdefault(role, []).append(signer)
        return signer

    def change_keys(self, role: str) -> None:
        """A new key in the place of every old one; signed by `sign_root`."""
        for signer in self.signers.pop(role):
            self.root.revoke_key(signer.public_key.keyid, role)
        self.add_key(role)

    def sign_root(self, bump: int = 1, signers: Sequence[CryptoSigner] = ()) -> None:
        """Publish the root in its next version."""
        self.root.version += bump
        data = self._signed(self.root, [*self.signers["root"], *signers])
        self._write("metadata", f"{self.root.version}.root.json", data)

    def delegate(
        self, above: str, name: str, paths: Sequence[str] = ("*",), *, terminating: bool = False
    ) -> Targets:
        """Let a role of this name speak for these paths; it may already be there."""
        if name not in self.signers:
            self.signers[name] = [KINDS[self.kind]()]
            self.roles[name] = Targets(expires=LATER)
        public = self.signers[name][0].public_key
        role = DelegatedRole(name, [], 1, terminating, list(paths))
        found = self.roles[above].delegations
        delegations = found or Delegations({}, {})
        assert delegations.roles is not None
        delegations.roles[name] = role
        self.roles[above].delegations = delegations
        self.roles[above].add_key(public, name)
        return self.roles[name]

    def delegate_bins(self, bits: int) -> SuccinctRoles:
        """Let 2 to the power of `bits` roles each speak for a part of all hashes."""
        signer = KINDS[self.kind]()
        bins = SuccinctRoles([signer.public_key.keyid], 1, bits, "bin")
        keys = {signer.public_key.keyid: signer.public_key}
        self.roles["targets"].delegations = Delegations(keys, succinct_roles=bins)
        for name in bins.get_roles():
            self.signers[name], self.roles[name] = [signer], Targets(expires=LATER)
        return bins

    def add_file(self, role: str, name: str, data: bytes) -> None:
        """Give a role a file, and put it where it is looked for."""
        file = TargetFile.from_data(name, data, ["sha256"])
        self.roles[role].targets[name] = file
        folder, _, last = name.rpartition("/")
        prefix = f"{file.hashes['sha256']}." if self.root.consistent_snapshot else ""
        self._write(f"targets/{folder}", prefix + last, data)

    def publish(self, *roles: str, bump: int = 1) -> None:
        """Sign these roles anew, in the order in which they name each other."""
        for name in sorted(set(roles) - {"snapshot", "timestamp"}):
            self.roles[name].version += bump
            self.files[name] = self._put(name, self.roles[name])
            self.snapshot.meta[f"{name}.json"] = self._meta(name, self.roles[name])
        if "snapshot" in roles:
            self.snapshot.version += bump
            self.files["snapshot"] = self._put("snapshot", self.snapshot)
            self.timestamp.snapshot_meta = self._meta("snapshot", self.snapshot)
        if "timestamp" in roles:
            self.timestamp.version += bump
            self._put("timestamp", self.timestamp)

    def release(self, *roles: str) -> None:
        """Publish these roles of targets, and what stands above them."""
        self.publish(*roles, "snapshot", "timestamp")

    def _meta(self, name: str, signed: Signed) -> MetaFile:
        data = self.files[name]
        if self.with_hashes:
            return MetaFile.from_data(signed.version, data, ["sha256"])
        return MetaFile(signed.version)

    def _put(self, name: str, signed: Signed) -> bytes:
        data = self._signed(signed, self.signers[name])
        versioned = self.root.consistent_snapshot and name != "timestamp"
        prefix = f"{signed.version}." if versioned else ""
        self._write("metadata", f"{prefix}{quote(name, '')}.json", data)
        return data

    def _signed(self, signed: Signed, signers: Sequence[CryptoSigner]) -> bytes:
        metadata = Metadata(copy.deepcopy(signed))
        for signer in signers:
            metadata.sign(signer, append=True)
        return metadata.to_bytes()

    def _write(self, folder: str, name: str, data: bytes) -> None:
        place = self.folder / folder
        place.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
