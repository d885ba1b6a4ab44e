"""Builds every part of the kiosk and connects them; the only file that knows them all."""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.beside import agent_beside
from kiosk.chosen_content import Shelf, open_library, store_of
from kiosk.config import Config
from kiosk.errors import ContentUnreadableError, SettingsError
from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Picture, Placement, ScreenOptions, open_screen

__all__ = ["Picture", "Placement", "Showing", "run", "screenshot"]


class Showing(NamedTuple):
    """What to show, and how."""

    config: Config
    content: Path | None = None  # Markdown folder or compiled file; None: the built-in content
    placement: Placement = Placement.PICTURE
    size: tuple[int, int] = (1080, 1920)
    at: datetime | None = None  # a fixed moment instead of the clock


def run(showing: Showing) -> int:
    """Show the kiosk until it ends; content that cannot be read gives the compiled-in help."""
    places = shipped()
    shelf = _shelf(showing)
    with tempfile.TemporaryDirectory(prefix="kiosk-") as scratch, agent_beside(showing.config):
        library = shelf.newer() if shelf else None
        library = library or _library_or_none(showing, Path(scratch))
        try:
            options = _options(showing, library)
        except SettingsError as error:  # better every school than a black screen
            sys.stderr.write(f"{error}\n")
            options = _options(showing._replace(config=replace(showing.config, site="")), library)
        return open_screen(library, places, options, _clock(showing, library), shelf)


def screenshot(showing: Showing, picture: Picture) -> None:
    """Save a picture of one page.

    Raises:
        KioskError: there is no such page, content or school.
    """
    from kiosk.ui.picture import take_picture  # noqa: PLC0415 - the screen starts without it

    places = shipped()
    with tempfile.TemporaryDirectory(prefix="kiosk-") as scratch:
        library = None
        if picture.target != "fallback":
            library = open_library(showing.content, Path(scratch), _now(showing.at))
        options = _options(showing, library)
        take_picture(library, places, options, _clock(showing, library), picture)


def _shelf(showing: Showing) -> Shelf | None:
    """The releases of this kiosk; None where other content was asked for, or there is no share."""
    config = showing.config
    if showing.content is not None or not (config.share or config.store):
        return None
    return Shelf(store_of(config))


def _library_or_none(showing: Showing, scratch: Path) -> Library | None:
    try:
        return open_library(showing.content, scratch, _now(showing.at))
    except ContentUnreadableError as error:
        sys.stderr.write(f"{error} The compiled-in help is shown.\n")
        return None


def _options(showing: Showing, library: Library | None) -> ScreenOptions:
    site = showing.config.site
    if site and library is not None and library.site(site) is None:
        known = ", ".join(found.slug for found in library.sites)
        raise SettingsError(f"There is no school {site} in sites.toml.", f"There are: {known}.")
    return ScreenOptions(site, showing.config.mm_per_px, showing.placement, showing.size)


def _clock(showing: Showing, library: Library | None) -> Callable[[], datetime]:
    now = _now(showing.at)
    return library.now if library else lambda: now(ZoneInfo("UTC"))


def _now(fixed: datetime | None) -> Callable[[ZoneInfo], datetime]:
    """The clock, or a moment at which it stands still, meant where the schools are."""
    if fixed is None:
        return datetime.now
    return lambda zone: fixed.astimezone(zone) if fixed.tzinfo else fixed.replace(tzinfo=zone)
