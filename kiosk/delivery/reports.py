"""Reads what other kiosks of a roll-out say of themselves, from the share."""

from kiosk.delivery import layout
from kiosk.delivery.folder import AbsentError, Folder
from kiosk.delivery.limits import LIMITS
from kiosk.errors import UnreachableError


def read_report(folder: Folder, kiosk: str) -> bytes | None:
    """A kiosk's status file; None when there is none that can be read."""
    if not kiosk.replace("-", "").isalnum() or not kiosk.isascii():
        return None  # it becomes part of a path
    found = bytearray()
    try:
        for chunk in folder.chunks(layout.status(kiosk)):
            found += chunk
            if len(found) > LIMITS.status_bytes:
                return None
    except (AbsentError, UnreachableError):
        return None
    return bytes(found)
