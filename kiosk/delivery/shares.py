"""Opens a share by what a person calls it, and tries several in their order."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from kiosk.delivery.folder import Folder
from kiosk.delivery.local_folder import LocalFolder
from kiosk.delivery.sync import Outcome
from kiosk.delivery.web_folder import WebFolder


class Share(Folder, Protocol):
    """A folder that can be let go."""

    def close(self) -> None:
        """Let it go."""
        ...


def is_web(place: str) -> bool:
    """Whether a place is an address and not a folder."""
    return place.startswith(("https://", "http://"))


def open_share(place: str) -> Share:
    """A folder, a UNC path, a stick or an https address; nothing is touched yet.

    Raises:
        SettingsError: the address is not encrypted.
    """
    return WebFolder(place) if is_web(place) else LocalFolder(Path(place))


def first_good(places: Sequence[str], look: Callable[[str], Outcome]) -> tuple[str, Outcome]:
    """Look at the places in order until one answers; tells which, and what came of it.

    A place that is refused stops nothing: the next may be sound. The first complaint is told when
    none is.
    """
    complaints: list[tuple[str, Outcome]] = []
    for place in places:
        outcome = look(place)
        if outcome.result in {"updated", "unchanged"}:
            return place, outcome
        complaints.append((place, outcome))
        if outcome.code == "store":
            break  # our own disk, whatever the place
    refused = [found for found in complaints if found[1].result == "refused"]
    return (refused or complaints)[0]
