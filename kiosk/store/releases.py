"""The releases on this kiosk: install, activate, step back, prune.

A release is two files that never change: `<number>-<desk>-<sum>.db`, the compiled bundle, whose sum
is in its name, and `.src`, what it was made of. Which one is on the screen stands in the state.
"""

import hashlib
import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.errors import StoreError
from kiosk.store.durable import Disk, settle
from kiosk.store.state import Installed, State, read_state, write_state

_NAME = re.compile(r"\d{10}-\d{6}-[0-9a-f]{32}")
_CHUNK = 1024 * 1024
FLOOR_BYTES = 64 * 1024 * 1024  # what a sync leaves free, so that the machine itself keeps working
_MOST_BAD = 16  # indexes remembered as bad; older ones lie below the floor anyway


@dataclass(frozen=True, slots=True)
class Store:
    """A folder on this kiosk's own disk."""

    folder: Path

    @property
    def releases(self) -> Path:
        """Where the releases are."""
        return self.folder / "releases"

    @property
    def trust(self) -> Path:
        """Where the signed metadata is kept that was verified last."""
        return self.folder / "trust"

    @property
    def scratch(self) -> Path:
        """What is being made; empty between two passes."""
        return self.folder / "tmp"

    def database(self, name: str) -> Path:
        """The compiled bundle of a release."""
        return self.releases / f"{name}.db"

    def sources(self, name: str) -> Path:
        """What a release was made of."""
        return self.releases / f"{name}.src"

    def names(self) -> list[str]:
        """Every release whose compiled bundle is here, the newest first; damaged ones too."""
        found = (path.stem for path in self.releases.glob("*.db"))
        return sorted((name for name in found if _NAME.fullmatch(name)), reverse=True)


def prepare(disk: Disk, store: Store) -> None:
    """Make the folders and clear away what an interrupted pass left.

    Raises:
        StoreError: the disk does not let us.
    """
    try:
        for folder in (store.releases, store.trust):
            disk.make_folder(folder)
        clear_scratch(store)
        store.scratch.mkdir(exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"{store.folder} cannot be written: {error}.", "Give the kiosk's user the folder."
        ) from error


def clear_scratch(store: Store) -> None:
    """Remove what was being made; what cannot be removed now is in the way of nobody."""
    shutil.rmtree(store.scratch, ignore_errors=True)


def install(disk: Disk, store: Store, made: tuple[Path, Path], number: int, desk: int) -> str:
    """Take a compiled bundle and its sources in from the scratch folder; returns their name."""
    database, sources = made
    name = f"{number:010d}-{desk:06d}-{_sum_of(database)}"
    settle(disk, sources, store.sources(name))  # first, so that a bundle is never without them
    settle(disk, database, store.database(name))
    return name


def is_sound(store: Store, name: str) -> bool:
    """Whether the compiled bundle is there, byte for byte as it was made."""
    try:
        return bool(name) and _sum_of(store.database(name)) == name.rpartition("-")[2]
    except OSError:
        return False


def release_to_show(store: Store, state: State) -> Path | None:
    """The active release, or the best one that is sound: the previous, then the newest."""
    candidates = [state.active.name, state.previous.name, *store.names()]
    unwanted = {state.waiting.name} - {state.active.name, state.previous.name}
    for name in dict.fromkeys(candidates):
        if name not in unwanted and is_sound(store, name):
            return store.database(name)
    return None


def activate(disk: Disk, store: Store, state: State, release: Installed) -> State:
    """Put a release on the screen; what was there becomes the previous one.

    The same release with other retractions takes its own place: nobody wants the words back.
    """
    before = state.active if state.active.index != release.index else state.previous
    waiting = Installed() if state.waiting.name == release.name else state.waiting
    return write_state(
        disk,
        store.folder,
        replace(
            state,
            active=release,
            previous=before,
            waiting=waiting,
            waiting_for=state.waiting_for if waiting.name else "",
        ),
    )


def step_back(disk: Disk, store: Store) -> State:
    """Show the previous release again; the one on the screen does not come back by itself.

    Raises:
        StoreError: there is no sound release to go back to.
    """
    state = read_state(store.folder)
    if not is_sound(store, state.previous.name):
        raise StoreError("There is no earlier release on this kiosk to go back to.")
    bad = (*state.bad, state.active.index)[-_MOST_BAD:]
    return write_state(
        disk,
        store.folder,
        replace(state, active=state.previous, previous=Installed(), bad=bad),
    )


def prune(disk: Disk, store: Store, state: State) -> None:
    """Remove every release but the active, the previous and the one that waits."""
    kept = {state.active.name, state.previous.name, state.waiting.name} - {""}
    if not any(is_sound(store, name) for name in (state.active.name, state.previous.name)):
        return  # whatever is left may be all there is to show
    for path in store.releases.iterdir():
        if path.stem not in kept:
            disk.remove(path)


def need_space(store: Store, size: int, floor: int = FLOOR_BYTES) -> None:
    """Refuse to begin what would fill the disk.

    Raises:
        StoreError: less than twice `size` and the floor is free.
    """
    free = shutil.disk_usage(store.folder).free
    needed = 2 * size + floor
    if free < needed:
        raise StoreError(
            f"The disk has {free // _CHUNK} MB free, a new release needs {needed // _CHUNK} MB.",
            "Make space; the kiosk shows what it has.",
        )


def _sum_of(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found.hexdigest()[:32]
