"""Signs a release: targets, snapshot, timestamp, each written before what names it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from securesystemslib.signer import Signer
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Signed,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from kiosk import __version__
from kiosk.delivery import layout
from kiosk.delivery.keys import Keys
from kiosk.delivery.moments import moment
from kiosk.delivery.offer import Offer, desk_files, release_number
from kiosk.delivery.share_writer import ShareWriter
from kiosk.errors import KioskError

_TARGETS_DAYS = 400  # a school year and the summer
_TIMESTAMP_DAYS = 400
_MOST_HOLES = 100


@dataclass(frozen=True, slots=True)
class Plan:
    """When a release is shown, and by whom first."""

    at: datetime | None = None
    rings: tuple[tuple[str, ...], ...] = ()  # kiosk ids; who is in none of them comes last
    healthy_minutes: int = 60  # of a ring before the next one follows

    def __bool__(self) -> bool:
        """Whether the release waits for anything."""
        return self.at is not None or bool(self.rings)


NO_PLAN = Plan()


@dataclass(frozen=True, slots=True)
class Target:
    """A release to sign."""

    number: int
    data: bytes  # its index
    plan: Plan


def sign_release(
    keys: Keys, writer: ShareWriter, offer: Offer | None, target: Target | None, now: datetime
) -> None:
    """Sign a new release, or without one the same again with new dates."""
    newest = max(keys.roots())
    for version, root in sorted(keys.roots().items()):
        writer.add(f"{layout.METADATA}/{version}.root.json", root)
    writer.add(layout.READ_ME, layout.READ_ME_TEXT.encode())
    for name, data in desk_files(keys, offer).items() if offer else ():
        writer.add(name, data)  # on a share that was emptied, pages stay retracted
    if target is None and offer is not None and offer.root == newest and _lasts(offer.targets, now):
        _sign_timestamp(keys, writer, offer.timestamp, offer.snapshot.version, now)
        return
    targets = Targets(
        version=_next(writer, "targets", offer.targets if offer else None),
        expires=now + timedelta(days=_TARGETS_DAYS),
        targets=_targets(offer, target, now),
        delegations=_delegations(keys),
    )
    if target is not None:
        file = TargetFile.from_data(layout.INDEX, target.data, ["sha256"])
        writer.add(layout.target(layout.INDEX, file.hashes["sha256"]), target.data)
    _write(writer, f"{targets.version}.targets", targets, keys.signer("targets"))
    metas = {"targets.json": MetaFile(targets.version)}
    if offer is not None and offer.desk:
        metas[f"{layout.DESK}.json"] = MetaFile(offer.desk)
    sign_snapshot(keys, writer, offer, metas, now)


def sign_desk(keys: Keys, writer: ShareWriter, offer: Offer, data: bytes, now: datetime) -> None:
    """Sign what the desk retracts and posts; the release itself stays as it is."""
    file = TargetFile.from_data(layout.DESK, data, ["sha256"])
    writer.add(layout.target(layout.DESK, file.hashes["sha256"]), data)
    desk = Targets(
        version=offer.desk + 1,
        expires=now + timedelta(days=_TARGETS_DAYS),
        targets={layout.DESK: file},
    )
    _write(writer, f"{desk.version}.{layout.DESK}", desk, keys.signer("desk"))
    metas = {**offer.snapshot.meta, f"{layout.DESK}.json": MetaFile(desk.version)}
    sign_snapshot(keys, writer, offer, metas, now)


def sign_snapshot(
    keys: Keys,
    writer: ShareWriter,
    offer: Offer | None,
    metas: dict[str, MetaFile],
    now: datetime,
) -> None:
    """Sign which versions belong together, then that this is the newest."""
    snapshot = Snapshot(
        version=_next(writer, "snapshot", offer.snapshot if offer else None),
        expires=now + timedelta(days=_TARGETS_DAYS),
        meta=metas,
    )
    _write(writer, f"{snapshot.version}.snapshot", snapshot, keys.signer("freshness"))
    _sign_timestamp(keys, writer, offer.timestamp if offer else None, snapshot.version, now)


def _sign_timestamp(
    keys: Keys, writer: ShareWriter, before: Timestamp | None, snapshot: int, now: datetime
) -> None:
    timestamp = Timestamp(
        version=before.version + 1 if before else 1,
        expires=now + timedelta(days=_TIMESTAMP_DAYS),
        snapshot_meta=MetaFile(snapshot),
        unrecognized_fields={"signed_at": now.isoformat()},
    )
    _write(writer, "timestamp", timestamp, keys.signer("freshness"))


def _targets(offer: Offer | None, target: Target | None, now: datetime) -> dict[str, TargetFile]:
    """What everybody shows, and what waits; a release without a plan ends all waiting."""
    if target is None:
        return offer.targets.targets if offer else {}
    file = TargetFile.from_data(layout.INDEX, target.data, ["sha256"])
    file.unrecognized_fields["custom"] = _custom(target, now)
    if not target.plan:
        return {layout.INDEX: file}
    standing = _standing(offer, now)
    file.path = layout.NEXT
    return {**({layout.INDEX: standing} if standing else {}), layout.NEXT: file}


def _standing(offer: Offer | None, now: datetime) -> TargetFile | None:
    """What is shown while the new one waits: the earlier scheduled one, if its day has come."""
    if offer is None:
        return None
    waiting = offer.next
    if waiting is not None and isinstance(waiting.custom, dict):
        at = moment(waiting.custom.get("at"))
        if at is not None and at <= now and "rollout" not in waiting.custom:
            return TargetFile(
                waiting.length, waiting.hashes, layout.INDEX, {"custom": waiting.custom}
            )
    return offer.index


def _custom(target: Target, now: datetime) -> dict[str, object]:
    custom: dict[str, object] = {
        "release": target.number,
        "signed_at": now.isoformat(),
        "made_by": __version__,
    }
    if target.plan.at is not None:
        custom["at"] = target.plan.at.isoformat()
    if target.plan.rings:
        custom["rollout"] = {
            "rings": [list(ring) for ring in target.plan.rings],
            "healthy_minutes": target.plan.healthy_minutes,
        }
    return custom


def _delegations(keys: Keys) -> Delegations:
    desk = keys.public("desk")
    role = DelegatedRole(layout.DESK, [desk.keyid], 1, terminating=True, paths=[layout.DESK])
    return Delegations({desk.keyid: desk}, {layout.DESK: role})


def _next(writer: ShareWriter, role: str, before: Signed | None) -> int:
    """The next version that no interrupted publisher has used: what was written never changes."""
    version = before.version + 1 if before else 1
    for _ in range(_MOST_HOLES):
        if not writer.holds(f"{layout.METADATA}/{version}.{role}.json"):
            return version
        version += 1
    raise KioskError(
        f"The share holds files that nobody published, such as {version}.{role}.json.",
        "Delete them.",
    )


def _lasts(targets: Targets, now: datetime) -> bool:
    """Whether the targets need no new date yet: less than half their time is over."""
    return targets.expires - now > timedelta(days=_TARGETS_DAYS // 2)


def _write(
    writer: ShareWriter, name: str, signed: Targets | Snapshot | Timestamp, signer: Signer
) -> None:
    metadata: Metadata[Any] = Metadata(signed)
    metadata.sign(signer)
    writer.change(f"{layout.METADATA}/{name}.json", metadata.to_bytes())


def check_keys(keys: Keys, *names: str) -> None:
    """Open keys before anything is written.

    Raises:
        KioskError: one is missing, or the passphrase is wrong.
    """
    for name in names:
        if keys.signer(name).public_key.keyid != keys.public(name).keyid:
            raise KioskError(f"{name}.key and {name}.pub do not belong together.")


__all__ = ["Plan", "Target", "check_keys", "release_number", "sign_desk", "sign_release"]
