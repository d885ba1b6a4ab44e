"""What a share says, verified: The Update Framework's rules, and four of our own.

python-tuf's client keeps the rules. Ours: its cache is written to last (its own is not synced; a
power cut would take the protection against old releases with it); a floor below which no version is
believed even then; what has expired is told, not refused, because a kiosk without a cable must not
go dark; and no link is ever made in the cache. docs/decisions/0013-delivery.md says why.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tuf.api import exceptions
from tuf.api.metadata import Metadata, Root, Snapshot, TargetFile, Targets
from tuf.ngclient import FetcherInterface, Updater, UpdaterConfig

from kiosk.delivery import layout
from kiosk.delivery.folder import AbsentError, Folder
from kiosk.delivery.limits import LIMITS
from kiosk.delivery.moments import moment
from kiosk.errors import RefusedError, UnreachableError
from kiosk.store import Disk, put

_LONG_AGO = datetime.min.replace(tzinfo=UTC)
_BELIEVABLE = timedelta(days=5 * 366)  # a clock further beyond a root's end than this is wrong
_NOT_FOUND = 404


class FolderFetcher(FetcherInterface):
    """Gives python-tuf the files of a share, in memory and no larger than it asked for."""

    def __init__(self, folder: Folder) -> None:
        """Read nothing yet."""
        self._folder = folder

    def _fetch(self, url: str) -> Iterator[bytes]:
        try:
            yield from self._folder.chunks(url)
        except AbsentError as error:
            raise exceptions.DownloadHTTPError(f"There is no {url}.", _NOT_FOUND) from error
        except UnreachableError as error:
            raise exceptions.DownloadError(str(error)) from error

    def download_bytes(self, url: str, max_length: int) -> bytes:
        """The bytes of a file, without a file in between."""
        found = bytearray()
        for chunk in self._fetch(url):
            found += chunk
            if len(found) > max_length:
                raise exceptions.DownloadLengthMismatchError(f"{url} is longer than it may be.")
        return bytes(found)


class TrustKeeper(Updater):
    """python-tuf's client with a cache that survives a power cut."""

    def __init__(self, folder: Folder, cache: Path, root: bytes, disk: Disk) -> None:
        """Begin to trust from `root`, which came with the kiosk and not from the share."""
        self._disk = disk
        super().__init__(
            metadata_dir=str(cache),
            metadata_base_url=layout.METADATA,
            target_base_url=layout.TARGETS,
            fetcher=FolderFetcher(folder),
            config=_config(),
            bootstrap=root,
        )

    def believe_expired(self) -> None:
        """Let no date make metadata invalid; who asks must look at the dates."""
        self._trusted_set.reference_time = _LONG_AGO

    @property
    def trusted_root(self) -> Root:
        """The newest root that was verified."""
        return self._trusted_set.root

    def _persist_file(self, filename: str, data: bytes) -> None:
        path = Path(filename)
        if not path.is_file() or path.read_bytes() != data:
            put(self._disk, path, data)

    def _update_root_symlink(self) -> None:
        """Make none: the first root always comes from our own settings."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a share offers, as far as signatures prove it."""

    root: int
    targets: int  # versions of the metadata
    desk: int
    keys: str  # which keys the publisher signs with, for the floors
    index: TargetFile | None
    next: TargetFile | None
    desk_file: TargetFile | None
    signed_at: datetime | None  # when the timestamp was signed
    expired: tuple[str, ...]  # roles whose time is over


@dataclass(frozen=True, slots=True)
class Trust:
    """What this kiosk believes before it looks."""

    cache: Path
    root: bytes
    floors: Mapping[str, int]
    now: datetime  # already no earlier than any signed moment seen


def look(folder: Folder, trust: Trust, disk: Disk) -> Seen:
    """Read and verify what a share offers; two small files when nothing is new.

    Raises:
        UnreachableError: the share cannot be read, or is being written just now.
        RefusedError: something on it breaks a rule.
        OSError: the cache cannot be written.
    """
    try:
        keeper = TrustKeeper(folder, trust.cache, trust.root, disk)
        keeper.believe_expired()
        keeper.refresh()
        return _seen(keeper, trust)
    except exceptions.DownloadHTTPError as error:
        raise UnreachableError("incomplete", f"The share is not complete yet: {error}") from error
    except exceptions.DownloadLengthMismatchError as error:
        raise RefusedError("too-long", f"The share is refused: {error}") from error
    except exceptions.DownloadError as error:
        found = error.__cause__  # what the folder said
        code = found.code if isinstance(found, UnreachableError) else "unreachable"
        raise UnreachableError(code, str(error)) from error
    except exceptions.BadVersionNumberError as error:
        raise RefusedError("rollback", f"The share shows an older release: {error}.") from error
    except exceptions.LengthOrHashMismatchError as error:
        raise RefusedError("mixed", f"The share mixes releases: {error}.") from error
    except (exceptions.RepositoryError, ValueError, RecursionError) as error:
        raise RefusedError("signature", f"The share is not signed rightly: {error}.") from error


def _seen(keeper: TrustKeeper, trust: Trust) -> Seen:
    root = keeper.trusted_root
    targets = Metadata[Targets].from_bytes(_cached(trust, "targets")).signed
    snapshot = Metadata[Snapshot].from_bytes(_cached(trust, "snapshot")).signed
    timestamp = Metadata.from_bytes(_cached(trust, "timestamp")).signed
    _check_root_age(root, trust.now)
    keys = key_set(root)
    desk = snapshot.meta.get(f"{layout.DESK}.json")
    desk_version = desk.version if desk else 0
    _check_floor(trust, f"targets {keys}", targets.version)
    _check_floor(trust, f"desk {keys}", desk_version)
    every = {"root": root, "targets": targets, "snapshot": snapshot, "timestamp": timestamp}
    return Seen(
        root=root.version,
        targets=targets.version,
        desk=desk_version,
        keys=keys,
        index=keeper.get_targetinfo(layout.INDEX),
        next=targets.targets.get(layout.NEXT),
        desk_file=keeper.get_targetinfo(layout.DESK) if desk else None,
        signed_at=moment(timestamp.unrecognized_fields.get("signed_at")),
        expired=tuple(name for name, role in every.items() if role.is_expired(trust.now)),
    )


def _cached(trust: Trust, role: str) -> bytes:
    """What python-tuf has just verified and kept."""
    return (trust.cache / f"{role}.json").read_bytes()


def key_set(root: Root) -> str:
    """A short name for the keys that sign releases: new keys begin with a new floor."""
    keyids = sorted(root.roles[Targets.type].keyids)
    return hashlib.sha256(" ".join(keyids).encode()).hexdigest()[:16]


def _check_floor(trust: Trust, role: str, version: int) -> None:
    floor = trust.floors.get(role, 0)
    if version < floor:
        raise RefusedError(
            "rollback",
            f"The share shows version {version} of what this kiosk knows in version {floor}.",
        )


def _check_root_age(root: Root, now: datetime) -> None:
    """An expired root ends what a stolen key may publish; a clock far beyond it is just wrong."""
    if root.expires < now < root.expires + _BELIEVABLE:
        raise RefusedError(
            "root-expired",
            f"The district's keys ended on {root.expires:%Y-%m-%d}.",
            "Renew them with `kiosk keys rotate` and publish.",
        )


def _config() -> UpdaterConfig:
    return UpdaterConfig(
        max_root_rotations=LIMITS.root_rotations,
        max_delegations=LIMITS.delegations,
        root_max_length=LIMITS.root_bytes,
        timestamp_max_length=LIMITS.timestamp_bytes,
        snapshot_max_length=LIMITS.snapshot_bytes,
        targets_max_length=LIMITS.targets_bytes,
    )
