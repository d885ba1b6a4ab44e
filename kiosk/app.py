"""Builds every part of the kiosk and connects them; the only file that knows them all."""

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from datetime import datetime, time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from kiosk import __version__
from kiosk.beside import Ask, agent_beside
from kiosk.chosen_content import Shelf, open_library, store_of
from kiosk.config import Config, Printing
from kiosk.errors import ContentUnreadableError, SettingsError
from kiosk.lockdown import Faults, Lock, Protection, lock_down
from kiosk.places import shipped
from kiosk.printing import Printer, can_print, printer_beside
from kiosk.speech import Sound, open_engine, open_loudspeaker
from kiosk.store import Library, Store, read_state
from kiosk.ui import (
    Fact,
    Follower,
    Pace,
    Picture,
    Placement,
    Screen,
    ScreenOptions,
    SoundParts,
    StaffRoom,
    Stance,
    Watch,
    open_screen,
)

if TYPE_CHECKING:
    from kiosk.compiler import Compiled

__all__ = ["Picture", "Placement", "Showing", "preview", "run", "screenshot"]

_ALL_DAY = 86_400.0  # seconds: an author's page is not covered while they think


Tell = Callable[["Compiled"], None]


class Showing(NamedTuple):
    """What to show, and how."""

    config: Config
    content: Path | None = None  # Markdown folder or compiled file; None: the built-in content
    only_help: bool = False  # no content at all: the compiled-in help
    placement: Placement = Placement.PICTURE
    size: tuple[int, int] = (1080, 1920)
    at: datetime | None = None  # a fixed moment instead of the clock


def run(
    showing: Showing,
    without: frozenset[Protection] = frozenset(),
    at_the_screen: Callable[[Screen], None] | None = None,
    sound: Callable[[], SoundParts | None] | None = None,
) -> int:
    """Show the kiosk until it ends; content that cannot be read gives the compiled-in help.

    The process gives up all that it does not need before it shows anything. The last three are
    the privacy audit's: it leaves a protection out, is the visitor, and listens without a noise.
    """
    places = shipped()
    shelf = _shelf(showing)
    faults = Faults()
    with ExitStack() as later:
        scratch = Path(later.enter_context(_scratch()))
        ask = later.enter_context(
            agent_beside(showing.config)
        )  # before the lock: it needs the network
        printer = later.enter_context(_printer_beside(showing.config.printing))  # before it too
        library = None if showing.only_help else _first_library(showing, shelf, scratch)
        try:
            options = _options(showing, library)
        except SettingsError as error:  # better every school than a black screen
            sys.stderr.write(f"{error}\n")
            options = _options(showing._replace(config=replace(showing.config, site="")), library)
        lock = lock_down(faults, without)
        for sentence in lock.missing:
            sys.stderr.write(f"kiosk: {sentence}\n")
        staff = _staff_room(showing, ask, lock, faults)
        options = options._replace(staff=staff, printer=printer, sound=sound or _sound)
        watch = Watch(faults, at_the_screen, aloud=Protection.SILENCE in without)
        return open_screen(library, places, options, _clock(showing, library), watch, shelf)


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
        staff = _staff_room(showing, None, Lock(landlock=0, sockets=False, missing=()), Faults())
        options = _options(showing, library)._replace(sound=_sound_of_a_picture, staff=staff)
        take_picture(library, places, options, _clock(showing, library), picture)


def preview(showing: Showing, folder: Path, target: str, language: str, tell: Tell) -> int:
    """Show a content folder in a window while somebody writes in it, until the window is closed.

    `tell` gets what came of each compile. Nothing is locked: this is an author's own machine.

    Raises:
        KioskError: there is no such folder or school.
    """
    from kiosk.authoring import Following  # noqa: PLC0415 - a kiosk in a lobby has no author

    with tempfile.TemporaryDirectory(prefix="kiosk-") as scratch:
        following = Following(folder, Path(scratch), tell)

        def newer() -> Library | None:
            compiled = following.newer()
            return open_library(compiled, Path(scratch), _now(showing.at)) if compiled else None

        def begin(screen: Screen) -> None:
            screen.kiosk.chooseLanguage(language)
            screen.kiosk.open(target)
            Follower(screen, newer, _complain)
            signal.signal(signal.SIGINT, lambda *_: screen.window.close())

        library = _library_or_none(showing._replace(content=following.newer()), Path(scratch))
        options = _options(showing, library)._replace(sound=_sound)
        unhurried = options.pace._replace(idle=_ALL_DAY, unhurried=_ALL_DAY)
        watch = Watch(Faults(), begin)
        options = options._replace(pace=unhurried)
        return open_screen(library, shipped(), options, _clock(showing, library), watch)


def _complain(error: Exception) -> None:
    sys.stderr.write(f"kiosk: {error}\n")


def _printer_beside(printing: Printing) -> AbstractContextManager[Printer | None]:
    if printing.printer and not can_print():
        sys.stderr.write("kiosk: Printing needs CUPS, which this system has not.\n")
    return printer_beside(printing.printer, printing.paper, printing.socket)


def _shelf(showing: Showing) -> Shelf | None:
    """The releases of this kiosk; None where other content was asked for, or there is no share."""
    config = showing.config
    if showing.content is not None or not (config.share or config.store):
        return None
    return Shelf(store_of(config))


def _first_library(showing: Showing, shelf: Shelf | None, scratch: Path) -> Library | None:
    """The newest release; before there is one, what was asked for or is built in."""
    return (shelf.newer() if shelf else None) or _library_or_none(showing, scratch)


def _scratch() -> tempfile.TemporaryDirectory[str]:
    """A folder for content that has to be compiled; on Linux in memory, where it can be removed."""
    memory = Path("/dev/shm")  # noqa: S108 - the one place that the locked screen may change
    if not memory.is_dir():
        return tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True)
    for left in memory.glob("kiosk-*-*"):  # by a screen that was killed
        if not _is_running(left.name.split("-")[1]):
            shutil.rmtree(left, ignore_errors=True)
    prefix = f"kiosk-{os.getpid()}-"
    return tempfile.TemporaryDirectory(prefix=prefix, dir=memory, ignore_cleanup_errors=True)


def _is_running(process: str) -> bool:
    return not process.isdecimal() or Path("/proc", process).exists()


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
    config = showing.config
    pace = Pace(idle=config.idle_after, cover=config.cover_for, double_strike=config.double_strike)
    stance = Stance(config.glass_above_floor, config.reading_distance)
    shown = ScreenOptions(site, config.mm_per_px, showing.placement, showing.size, pace=pace)
    return shown._replace(keypad=config.keypad, stance=stance, lit=_hours(config.lit))


def _hours(words: str) -> tuple[time, time] | None:
    """When the first page is bright, as `06:30-18:00`.

    Raises:
        SettingsError: these are no two times.
    """
    if not words:
        return None
    try:
        begin, end = (time.fromisoformat(part.strip()) for part in words.split("-"))
    except ValueError as error:
        raise SettingsError(f"lit = {words!r} is no time.", "Write it as 06:30-18:00.") from error
    return begin, end


def _staff_room(showing: Showing, ask: Ask | None, lock: Lock, faults: Faults) -> StaffRoom:
    shelf = _shelf(showing)

    def facts() -> Sequence[Fact]:
        release, sync = _standing(store_of(showing.config)) if shelf else ("", "")
        return (
            Fact("program", __version__),
            Fact("release", release or (showing.content.name if showing.content else "built-in")),
            Fact("sync", sync),
            Fact("lock", f"Landlock {lock.landlock}" if lock.landlock else ""),
            Fact("faults", ", ".join(f"{code} {n}" for code, n in faults.by_code.items())),
            Fact("records", ""),
        )

    room = StaffRoom(showing.config.staff_pin, showing.config.staff_may_quit, facts)
    if ask is None:
        return room
    return room._replace(look=partial(ask, "look"), step_back=partial(ask, "back"))


def _standing(store: Store) -> tuple[str, str]:
    """The release on this kiosk's disk, and how the share does, as IT staff write it."""
    from kiosk.agent import last_pass  # noqa: PLC0415 - loads TUF, and only staff ask
    from kiosk.delivery import now_utc  # noqa: PLC0415
    from kiosk.fleet import ago  # noqa: PLC0415

    number, last = read_state(store.folder).active.number, last_pass(store)
    codes = [f"{code} {count}" for code, count in last.errors.items()]
    age = f"{ago(last.looked_at, now_utc())}" if last.looked_at else "-"
    return f"{number}" if number else "", " · ".join([age, *codes])


def _sound() -> SoundParts | None:
    """What speaks here; None where there is no voice or no loudspeaker."""
    loudspeaker = open_loudspeaker()
    engine = open_engine() if loudspeaker is not None else None
    return SoundParts(engine, loudspeaker) if engine and loudspeaker else None


def _sound_of_a_picture() -> SoundParts | None:
    """A picture shows a kiosk that has a loudspeaker, wherever it is made."""
    engine = open_engine()
    return SoundParts(engine, Sound()) if engine else None


def _clock(showing: Showing, library: Library | None) -> Callable[[], datetime]:
    now = _now(showing.at)
    return library.now if library else lambda: now(ZoneInfo("UTC"))


def _now(fixed: datetime | None) -> Callable[[ZoneInfo], datetime]:
    """The clock, or a moment at which it stands still, meant where the schools are."""
    if fixed is None:
        return datetime.now
    return lambda zone: fixed.astimezone(zone) if fixed.tzinfo else fixed.replace(tzinfo=zone)
