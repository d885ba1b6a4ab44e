"""Signs a content folder and lays it out on a share: packs, index, metadata, the timestamp last.

Until the timestamp is renamed into place every kiosk sees the release before, whole.
"""

import hashlib
import socket
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.compiler import Compiled, check_bundle
from kiosk.content import Problem
from kiosk.delivery import layout
from kiosk.delivery.gather import Changes, Local, changes, gather
from kiosk.delivery.index import LOOSE, Index, Piece, encode_index
from kiosk.delivery.keys import Keys
from kiosk.delivery.limits import LIMITS
from kiosk.delivery.offer import current_offer, index_of, remember
from kiosk.delivery.packs import live_bytes, make_pack
from kiosk.delivery.share_writer import ShareWriter, publishing
from kiosk.delivery.signing import NO_PLAN, Plan, Target, check_keys, sign_release
from kiosk.errors import KioskError
from kiosk.store import Disk

_MOST_PACKS = 16  # then everything goes into a new one
_SECOND = 2  # one of this many bytes of the packs must be live
Progress = Callable[[int, int], None]


class HasErrorsError(KioskError):
    """The content has errors; `problems` names them all."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep the problems for whoever lists them."""
        super().__init__("The content has errors and is not published.", "Put them right first.")
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Job:
    """What to publish, where, and how."""

    content: Path
    share: Path
    keys: Keys
    now: datetime
    plan: Plan = NO_PLAN  # when, and to whom first
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What came of it."""

    number: int  # of the release; the one before when nothing changed
    changes: Changes
    bytes_written: int
    checked: Compiled
    refilled: bool = False  # these keys have published before, and the share was empty


def _silent(_done: int, _all: int) -> None:
    """Show no progress."""


def publish(job: Job, progress: Progress = _silent, disk: Disk | None = None) -> Published:
    """Publish a folder; with nothing changed only the date is renewed.

    Raises:
        HasErrorsError: the content has errors.
        KioskError: keys, share or content cannot be used.
    """
    checked = check_bundle(job.content, progress=progress)
    if checked.has_errors:
        raise HasErrorsError(checked.problems)
    job = _in_its_zone(job, checked.bundle.timezone)
    found = gather(job.content)
    if job.dry_run:
        offer = current_offer(job.share, job.keys)
        before = index_of(job.share, offer.index) if offer else None
        return Published(offer.number if offer else 0, changes(before, found), 0, checked)
    check_keys(job.keys, "targets", "freshness")
    writer = ShareWriter(job.share, disk or Disk())
    with publishing(job.share, socket.gethostname(), job.now):
        try:
            done = _published(job, found, writer, checked)
            remember(job.share, job.keys)
        except OSError as error:
            raise KioskError(
                f"{job.share} cannot be written: {error.strerror}.",
                "Nothing has changed for the kiosks; publish again.",
            ) from error
    return done


def _in_its_zone(job: Job, timezone: str) -> Job:
    """Hours without a zone are meant in the bundle's."""
    if job.plan.at is None or job.plan.at.tzinfo is not None:
        return job
    at = job.plan.at.replace(tzinfo=ZoneInfo(timezone))
    return replace(job, plan=replace(job.plan, at=at))


def _published(
    job: Job, found: dict[str, Local], writer: ShareWriter, checked: Compiled
) -> Published:
    offer = current_offer(job.share, job.keys)
    shown = offer.next or offer.index if offer else None
    before = index_of(job.share, shown) if shown else None
    refilled = offer is not None and not writer.holds(layout.TIMESTAMP)
    brought = changes(before, found)
    if offer and not brought and not job.plan and not offer.next:
        sign_release(job.keys, writer, offer, None, job.now)
        return Published(offer.number, brought, 0, checked)
    index, written = lay_out(found, before, writer)
    data = encode_index(index)
    number = offer.number + 1 if offer else 1
    sign_release(job.keys, writer, offer, Target(number, data, job.plan), job.now)
    return Published(number, brought, written + len(data), checked, refilled)


def lay_out(
    found: dict[str, Local], before: Index | None, writer: ShareWriter
) -> tuple[Index, int]:
    """Put what is new on the share: large files as they are, small ones in one pack."""
    known = _known(before)
    packs = before.packs if before and known else ()
    fresh: dict[str, bytes] = {}
    written = 0
    for local in found.values():
        if local.size >= LIMITS.loose_bytes:
            data = _read(local)
            known[local.sha256] = Piece(local.sha256, local.size)
            written += local.size * writer.add(layout.blob(local.sha256), data)
        elif local.sha256 not in known:
            fresh[local.sha256] = _read(local)
    if fresh:
        pack, pieces = make_pack(fresh, len(packs))
        sha256 = hashlib.sha256(pack).hexdigest()
        written += len(pack) * writer.add(layout.pack(sha256), pack)
        packs = (*packs, (sha256, len(pack)))
        known |= pieces
    return Index(packs, {name: known[local.sha256] for name, local in found.items()}), written


def _known(before: Index | None) -> dict[str, Piece]:
    """What the packs of the release before hold; nothing when it is time to pack afresh."""
    if before is None:
        return {}
    pieces = list(before.files.values())
    live = sum(live_bytes(pieces, number) for number in range(len(before.packs)))
    whole = sum(size for _, size in before.packs)
    if len(before.packs) > _MOST_PACKS or live * _SECOND < whole:
        return {}
    return {piece.sha256: piece for piece in pieces if piece.pack != LOOSE}


def _read(local: Local) -> bytes:
    """Read a file that was hashed a moment ago.

    Raises:
        KioskError: somebody has changed it since.
    """
    data = local.path.read_bytes()
    if hashlib.sha256(data).hexdigest() != local.sha256:
        raise KioskError(f"{local.path} has just been changed.", "Publish again.")
    return data
