"""What a share offers just now, as its publisher sees it: verified, and remembered beside the keys.

A publisher who believed the share would sign on top of what a stranger put there, or begin again
at version 1 when the share was emptied, and every kiosk would refuse it.
"""

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.delivery import layout
from kiosk.delivery.desk import Desk, decode_desk
from kiosk.delivery.folder import AbsentError, Folder, read
from kiosk.delivery.index import Index, decode_index
from kiosk.delivery.keys import Keys
from kiosk.delivery.limits import LIMITS
from kiosk.delivery.local_folder import LocalFolder
from kiosk.delivery.trust import TrustKeeper
from kiosk.errors import KioskError, RefusedError, UnreachableError
from kiosk.store import Disk, put

_DESK_KEPT = "desk-said"  # in the cache: the desk's words themselves


@dataclass(frozen=True, slots=True)
class Offer:
    """The newest metadata that was published."""

    root: int  # versions
    targets: Targets
    snapshot: Snapshot
    timestamp: Timestamp

    @property
    def index(self) -> TargetFile | None:
        """What everybody shows."""
        return self.targets.targets.get(layout.INDEX)

    @property
    def next(self) -> TargetFile | None:
        """What waits for its day or its ring."""
        return self.targets.targets.get(layout.NEXT)

    @property
    def number(self) -> int:
        """The newest release."""
        return max((release_number(f) for f in (self.index, self.next) if f), default=0)

    @property
    def desk(self) -> int:
        """The version of the desk's metadata; 0 when nothing was ever retracted."""
        found = self.snapshot.meta.get(f"{layout.DESK}.json")
        return found.version if found else 0


def current_offer(share: Path, keys: Keys) -> Offer | None:
    """What the share offers; None when nothing was ever published with these keys.

    Raises:
        KioskError: the share does not show what was published last.
    """
    cache = keys.folder / "seen"
    cache.mkdir(parents=True, exist_ok=True)
    folder = LocalFolder(share)
    try:
        return _verified(folder, cache, keys)
    except exceptions.DownloadError as error:
        if share.exists() and not _is_empty(folder):
            raise KioskError(f"The share cannot be read: {error}", "Is it mounted?") from error
        return _remembered(cache) if (cache / "timestamp.json").is_file() else None
    except exceptions.RepositoryError as error:
        raise KioskError(
            f"The share does not show what was published last: {error}.",
            "Somebody has changed it. Empty it, then publish again; kiosks keep what they have.",
        ) from error
    finally:
        folder.close()


def _verified(folder: Folder, cache: Path, keys: Keys) -> Offer:
    keeper = TrustKeeper(folder, cache, keys.root_bytes(), Disk())
    keeper.believe_expired()
    keeper.refresh()
    offer = _remembered(cache)
    if offer.desk:
        keeper.get_targetinfo(layout.DESK)  # so that it is in the cache
    return offer


def _remembered(cache: Path) -> Offer:
    roots = (cache / "root_history").glob("*.root.json")
    root = max(Metadata[Root].from_bytes(path.read_bytes()).signed.version for path in roots)
    return Offer(
        root=root,
        targets=Metadata[Targets].from_bytes(_cached(cache, "targets")).signed,
        snapshot=Metadata[Snapshot].from_bytes(_cached(cache, "snapshot")).signed,
        timestamp=Metadata[Timestamp].from_bytes(_cached(cache, "timestamp")).signed,
    )


def _cached(cache: Path, role: str) -> bytes:
    return (cache / f"{role}.json").read_bytes()


def _is_empty(folder: LocalFolder) -> bool:
    """Whether the share is there and holds no release at all."""
    return not folder.holds(layout.TIMESTAMP)


def remember(share: Path, keys: Keys) -> None:
    """Look at what was just published, so that the next time more is known than the share says."""
    with contextlib.suppress(KioskError):  # it has gone meanwhile; the next publisher looks again
        offer = current_offer(share, keys)
        if offer is not None:
            desk_of(share, keys, offer)


def desk_files(keys: Keys, offer: Offer) -> dict[str, bytes]:
    """What the desk signed, by its name on the share, as it was seen last."""
    cache = keys.folder / "seen"
    if not offer.desk:
        return {}
    found = {f"{layout.METADATA}/{offer.desk}.{layout.DESK}.json": _cached(cache, layout.DESK)}
    kept = cache / _DESK_KEPT
    if kept.is_file():
        data = kept.read_bytes()
        found[layout.target(layout.DESK, hashlib.sha256(data).hexdigest())] = data
    return found


def index_of(share: Path, target: TargetFile | None) -> Index | None:
    """The list of a release that is on the share; None when it is not there any more."""
    data = _target(share, layout.INDEX, target, LIMITS.index_bytes)
    return decode_index(data) if data is not None else None


def desk_of(share: Path, keys: Keys, offer: Offer) -> Desk:
    """What the desk has retracted and posted so far."""
    if not offer.desk:
        return Desk()
    role = Metadata[Targets].from_bytes(_cached(keys.folder / "seen", layout.DESK)).signed
    data = _target(share, layout.DESK, role.targets.get(layout.DESK), LIMITS.desk_bytes)
    if data is None:
        raise KioskError("The share has lost what was retracted.", "Publish to it again.")
    put(Disk(), keys.folder / "seen" / _DESK_KEPT, data)
    return decode_desk(data)


def _target(share: Path, name: str, target: TargetFile | None, most: int) -> bytes | None:
    if target is None or target.length > most:
        return None
    folder = LocalFolder(share)
    try:
        data = read(folder, layout.target(name, target.hashes["sha256"]), target.length)
        target.verify_length_and_hashes(data)
    except (UnreachableError, AbsentError, RefusedError, exceptions.LengthOrHashMismatchError):
        return None
    finally:
        folder.close()
    return data


def release_number(target: TargetFile) -> int:
    """The publisher's number of a release."""
    found = target.custom.get("release", 0) if isinstance(target.custom, dict) else 0
    return found if type(found) is int and found >= 0 else 0
