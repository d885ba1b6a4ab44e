"""Chooses and opens the content to show: a release, a file, a folder, or what is built in."""

import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.config import Config
from kiosk.errors import ContentUnreadableError
from kiosk.places import shipped
from kiosk.store import Library, Store, read_state, release_to_show

Now = Callable[[ZoneInfo], datetime]


def store_of(config: Config) -> Store:
    """The folder for releases: as set, or where this system keeps such things."""
    if config.store:
        return Store(Path(config.store))
    if sys.platform == "win32":
        return Store(Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "kiosk" / "store")
    system = Path("/var/lib/kiosk")
    if os.access(system, os.R_OK):
        return Store(system)
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Store(Path(home) / "kiosk")


class Shelf:
    """The releases of this kiosk as the screen sees them: it reads, and writes nothing."""

    def __init__(self, store: Store) -> None:
        """Touch nothing yet."""
        self._store = store
        self._showing: Path | None = None

    def newer(self) -> Library | None:
        """Open the release to show when it is another than the last one opened; else None."""
        found = release_to_show(self._store, read_state(self._store.folder))
        if found is None or found == self._showing:
            return None
        try:
            library = Library(found)
        except ContentUnreadableError:
            return None  # of an older program; the agent brings one that this program reads
        self._showing = found
        library.withdraw(self.retracted())
        library.since.signed_at = self.signed_at()
        return library

    def has_newer(self) -> bool:
        """Whether the state names another release; cheap enough to ask while somebody reads."""
        name = read_state(self._store.folder).active.name
        return bool(name) and (self._showing is None or name != self._showing.stem)

    def retracted(self) -> frozenset[str]:
        """Pages such as `guide:slug` that nobody may read any more."""
        return frozenset(read_state(self._store.folder).retracted)

    def signed_at(self) -> datetime | None:
        """When somebody last signed that this is the newest; None when nobody did."""
        signed = read_state(self._store.folder).signed_at
        return datetime.fromisoformat(signed) if signed else None


def open_library(content: Path | None, scratch: Path, now: Now = datetime.now) -> Library:
    """Open content: a compiled file as it is, a folder compiled into `scratch` first.

    Raises:
        ContentUnreadableError: there is no such content, or there is nothing in it to show.
    """
    library = _opened(content, scratch, now)
    if library.is_complete:
        return library
    library.close()
    raise ContentUnreadableError(
        f"{content or 'The built-in content'} has no languages, no topics or no pages to show.",
        "`kiosk check` says what is wrong with it.",
    )


def _opened(content: Path | None, scratch: Path, now: Now) -> Library:
    if content is None:
        places = shipped()
        content = places.builtin if places.builtin.is_file() else places.content
    if content.is_file():
        return Library(content, now)
    from kiosk.compiler import compile_bundle  # noqa: PLC0415 - a compiled kiosk needs no compiler

    compiled = scratch / "content.db"
    compile_bundle(content, compiled)
    return Library(compiled, now)
