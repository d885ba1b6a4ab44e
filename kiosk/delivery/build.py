"""Makes a release on the kiosk's own disk: fetch what is missing, compile, install.

Nothing of it is on the screen until it is activated; a pass that ends half-way leaves only scratch.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import TargetFile

from kiosk.compiler import compile_bundle
from kiosk.delivery import layout
from kiosk.delivery.desk import Desk, decode_desk, withdrawn
from kiosk.delivery.folder import Folder, read
from kiosk.delivery.index import Index, decode_index
from kiosk.delivery.limits import LIMITS
from kiosk.delivery.offer import release_number
from kiosk.delivery.packs import fetch
from kiosk.errors import (
    ContentUnreadableError,
    KioskError,
    RefusedError,
    StoreError,
    UnreachableError,
)
from kiosk.store import (
    Disk,
    Installed,
    Library,
    SourceFile,
    State,
    Store,
    install,
    need_space,
    read_sources,
    unpack_sources,
    write_sources,
)


@dataclass(frozen=True, slots=True)
class Bench:
    """Where a release is made, and how."""

    store: Store
    disk: Disk
    beat: Callable[[], None] = lambda: None  # called while at work
    spare_bytes: int | None = None  # to leave free on the disk; None: the store's own floor


@dataclass(frozen=True, slots=True)
class Wanted:
    """A signed release, and what the desk has said about it."""

    target: TargetFile
    desk: Desk
    desk_version: int

    @property
    def index(self) -> str:
        """The sha256 of its list."""
        return self.target.hashes["sha256"]

    def is_in(self, installed: Installed) -> bool:
        """Whether that is what a release was made of."""
        return (installed.index, installed.desk) == (self.index, self.desk_version)


def build(folder: Folder, wanted: Wanted, state: State, bench: Bench) -> Installed:
    """Fetch, compile and install a release; it is not yet active.

    Raises:
        UnreachableError: the share is not complete, or goes away.
        RefusedError: the release is not allowed, or shows nothing.
        StoreError: the disk does not take it.
    """
    sources = fetch_sources(folder, wanted, state, bench)
    bench.beat()
    made = compile_sources(sources, state, bench), sources
    number = release_number(wanted.target)
    name = install(bench.disk, bench.store, made, number, wanted.desk_version)
    return Installed(name, number, wanted.index, wanted.desk_version)


def fetch_sources(folder: Folder, wanted: Wanted, state: State, bench: Bench) -> Path:
    """Bring every file of a release together in the scratch folder, each checked.

    Raises:
        UnreachableError: the share is not complete, or goes away.
        RefusedError: the release's list is not allowed.
        StoreError: the disk does not take it.
    """
    data = fetch_target(folder, layout.INDEX, wanted.target, LIMITS.index_bytes)
    index = decode_index(data)
    store = bench.store
    need = [index.size] if bench.spare_bytes is None else [index.size, bench.spare_bytes]
    need_space(store, *need)
    sources = store.scratch / "new.src"
    write_sources(sources, _contents(folder, index, wanted.desk, state, store))
    return sources


def compile_sources(sources: Path, state: State, bench: Bench) -> Path:
    """Compile the sources of a release; unchanged pages come from the one on the screen.

    Raises:
        RefusedError: nothing can be shown of it.
        StoreError: the disk does not take it, or a page could not be read on this machine.
    """
    store = bench.store
    tree, database = store.scratch / "content", store.scratch / "new.db"
    if not unpack_sources(sources, tree):
        raise RefusedError("empty", "The release holds nothing that is whole.")
    try:
        compiled = compile_bundle(
            tree,
            database,
            earlier=store.database(state.active.name) if state.active.name else None,
            progress=lambda _done, _all: bench.beat(),
        )
        with Library(database) as library:
            complete = library.is_complete
    except ContentUnreadableError as error:
        raise RefusedError("empty", f"The release cannot be compiled: {error}") from error
    except KioskError as error:  # the compiler speaks to authors; here it can only be the disk
        raise StoreError(error.what, "Is there space?") from error
    if compiled.unread:  # its publisher could read it: this machine was busy, or out of memory
        raise StoreError(f"This kiosk could not read {compiled.unread[0]}.", "It tries again.")
    if not complete:
        raise RefusedError("empty", "The release has no languages, no topics or no pages to show.")
    return database


def fetch_target(folder: Folder, name: str, target: TargetFile, most: int) -> bytes:
    """Read a signed target, whole and checked.

    Raises:
        RefusedError: it is larger than it may be.
        UnreachableError: it is not there, short or damaged.
    """
    if target.length > most or "sha256" not in target.hashes:
        raise RefusedError("too-long", f"The signed {name} is larger than it may be.")
    sha256 = target.hashes["sha256"]
    data = read(folder, layout.target(name, sha256), target.length)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise UnreachableError("damaged", f"The {name} on the share is damaged or half copied.")
    return data


def fetch_desk(folder: Folder, target: TargetFile | None) -> Desk:
    """Read what the desk has retracted and posted."""
    if target is None:
        return Desk()
    return decode_desk(fetch_target(folder, layout.DESK, target, LIMITS.desk_bytes))


def _contents(
    folder: Folder, index: Index, desk: Desk, state: State, store: Store
) -> Iterator[SourceFile]:
    """Every file of the release: from this disk where it is known, else from the share."""
    paths: dict[str, list[str]] = {}
    for path, piece in index.files.items():
        if path not in desk.notices and not withdrawn(path, desk):
            paths.setdefault(piece.sha256, []).append(path)
    missing = set(paths)
    for release in (state.active, state.previous, state.waiting):
        if not missing or not release.name:
            continue
        for sha256, data in read_sources(store.sources(release.name), missing):
            yield from (SourceFile(path, sha256, data) for path in paths[sha256])
            missing.discard(sha256)
    pieces = [piece for piece in index.files.values() if piece.sha256 in missing]
    for sha256, data in fetch(folder, index, pieces):
        yield from (SourceFile(path, sha256, data) for path in paths[sha256])
    for path, text in desk.notices.items():
        data = text.encode()
        yield SourceFile(path, hashlib.sha256(data).hexdigest(), data)


__all__ = ["Bench", "Wanted", "build", "compile_sources", "fetch_desk"]
