"""Takes pages off every kiosk at once, and posts short notices, with the desk's key alone."""

import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from kiosk.delivery import layout
from kiosk.delivery.desk import PAGE, Desk, decode_desk, encode_desk
from kiosk.delivery.index import Index
from kiosk.delivery.keys import Keys
from kiosk.delivery.offer import current_offer, desk_of, index_of, remember
from kiosk.delivery.share_writer import ShareWriter, publishing
from kiosk.delivery.signing import check_keys, sign_desk
from kiosk.errors import KioskError, RefusedError
from kiosk.store import Disk

_FOLDERS = {"guide": "guides", "contact": "contacts", "notice": "notices"}


@dataclass(frozen=True, slots=True)
class Statement:
    """What the desk wants to say; what it said before stays."""

    retract: tuple[str, ...] = ()  # pages such as guide:slug
    restore: tuple[str, ...] = ()
    notices: Mapping[str, str] = field(default_factory=dict)  # text by path in the bundle
    take_down: tuple[str, ...] = ()  # notices, by their folder's name


def state_at_desk(
    share: Path, keys: Keys, statement: Statement, now: datetime, disk: Disk | None = None
) -> Desk:
    """Publish what the desk says; returns all that it says now.

    Raises:
        KioskError: there is no such page or no release, or the keys or the share cannot be used.
    """
    for page in (*statement.retract, *statement.restore):
        if not PAGE.fullmatch(page):
            raise KioskError(
                f"{page} is no page.", "Write guide:family-plan or contact:front-desk."
            )
    check_keys(keys, "desk", "freshness")
    writer = ShareWriter(share, disk or Disk())
    if not writer.holds(layout.TIMESTAMP):  # a slip of the pen would retract nothing, and say so
        raise KioskError(f"Nothing was ever published to {share}.", "Is it mounted? Publish first.")
    with publishing(share, socket.gethostname(), now):
        offer = current_offer(share, keys)
        if offer is None:
            raise KioskError(f"These keys have published nothing to {share}.", "Publish first.")
        before = desk_of(share, keys, offer)
        indexes = [index_of(share, target) for target in (offer.index, offer.next)]
        _check_known(statement.retract, [index for index in indexes if index])
        desk = _after(before, statement)
        if desk != before:
            try:
                sign_desk(keys, writer, offer, _sound(desk), now)
            except OSError as error:
                raise KioskError(f"{share} cannot be written: {error.strerror}.") from error
            remember(share, keys)
    return desk


def _check_known(pages: tuple[str, ...], indexes: Sequence[Index]) -> None:
    """A slip of the pen must not look like a page taken down."""
    files = [file for index in indexes for file in index.files]
    for page in pages if files else ():
        kind, slug = page.split(":")
        if not any(file.startswith(f"{_FOLDERS[kind]}/{slug}/") for file in files):
            raise KioskError(f"There is no {page} in the release.", "Is it written rightly?")


def _after(before: Desk, statement: Statement) -> Desk:
    retracted = (set(before.retracted) | set(statement.retract)) - set(statement.restore)
    notices = {**before.notices, **statement.notices}
    down = tuple(f"notices/{slug}/" for slug in statement.take_down)
    kept = {path: text for path, text in notices.items() if not path.startswith(down or "\0")}
    return Desk(tuple(sorted(retracted)), kept)


def notice_texts(folders: Sequence[Path]) -> dict[str, str]:
    """The texts of notices by their path in the bundle; each folder is one notice.

    Raises:
        KioskError: there is no such folder, or nothing in it.
    """
    found: dict[str, str] = {}
    for folder in folders:
        try:
            texts = {path.name: path.read_text("utf-8") for path in sorted(folder.glob("*.md"))}
        except (OSError, UnicodeDecodeError) as error:
            raise KioskError(f"{folder} cannot be read: {error}.") from error
        if not texts:
            raise KioskError(f"There is no notice in {folder}.", "Write en.md there.")
        found |= {f"notices/{folder.resolve().name}/{name}": text for name, text in texts.items()}
    return found


def _sound(desk: Desk) -> bytes:
    data = encode_desk(desk)
    try:
        decode_desk(data)
    except RefusedError as error:
        raise KioskError(error.what, "A notice is a file such as notices/closed/en.md.") from error
    return data
