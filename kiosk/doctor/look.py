"""Asks this machine what the doctor wants to know; changes nothing."""

import importlib
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import disk_usage

from kiosk.agent import last_pass, setup_from, store_of
from kiosk.config import Config, read_config
from kiosk.delivery import (
    LIMITS,
    TIMESTAMP,
    SilentError,
    is_web,
    moment,
    now_utc,
    open_share,
    read,
    supervised,
)
from kiosk.doctor.devices import devices_here, screens_here
from kiosk.doctor.facts import Facts, Held, PlaceFacts
from kiosk.errors import KioskError, SettingsError, StoreError
from kiosk.lockdown import landlock_version
from kiosk.places import Places, shipped
from kiosk.store import Library, Store, only_one, read_state

_FONTS = ("NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "NotoSansSC-Regular.ttf")
_MEGABYTE = 1024 * 1024
_PATIENCE = replace(LIMITS, silence_seconds=30.0, pass_seconds=60.0)  # for one place


def look(settings: Path | None, now: datetime | None = None) -> Facts:
    """Everything that the doctor judges; a dead share costs half a minute."""
    wrong, config = _settings(settings)
    store, places, at = store_of(config), shipped(), now or now_utc()
    speaks, voiceless = _voices(places)
    return Facts(
        now=at,
        held=_held(store, at),
        devices=devices_here(),
        settings=wrong,
        settings_file=str(settings or ""),
        places=tuple(_place(place) for place in config.share),
        is_root_known=_knows_root(config, store),
        no_earlier_than=_vouched(store, places),
        missing_fonts=tuple(name for name in _FONTS if not (places.fonts / name).is_file()),
        voiceless=voiceless,
        speaks=speaks,
        landlock=landlock_version(),
        is_linux=sys.platform == "linux",
        is_windows=sys.platform == "win32",
        screens=screens_here(),
    )


def _settings(path: Path | None) -> tuple[str, Config]:
    try:
        return "", read_config(path)
    except SettingsError as error:
        return error.what, Config()


def _place(place: str) -> PlaceFacts:
    try:
        return PlaceFacts(place, supervised(_read_place, place, _PATIENCE))
    except SilentError:
        return PlaceFacts(place, "it does not answer")


def _read_place(beat: Callable[[], None], place: str) -> str:
    """Why a place cannot be read; in a process of its own, because a dead mount never answers."""
    beat()  # it has started: what comes now is the share's time, not this machine's
    try:
        if not is_web(place) and not Path(place).is_dir():
            return "there is no such folder"
        share = open_share(place)
        try:
            read(share, TIMESTAMP, 1)
        finally:
            share.close()
    except KioskError as error:
        return error.what.rstrip(".")
    except OSError as error:
        return error.strerror or type(error).__name__
    return ""


def _knows_root(config: Config, store: Store) -> bool:
    if not config.share:
        return True
    given = setup_from(config).root
    return any(path.is_file() for path in (given, store.folder / "root.json") if path)


def _vouched(store: Store, places: Places) -> datetime | None:
    """The newest moment that was signed, else when this build was made."""
    signed = moment(read_state(store.folder).signed_at)
    if signed is None and places.builtin.is_file():
        return datetime.fromtimestamp(places.builtin.stat().st_mtime, UTC)
    return signed


def _held(store: Store, now: datetime) -> Held:
    folder = store.folder
    if not folder.is_dir():
        return Held(str(folder), exists=False)
    return Held(
        folder=str(folder),
        free_mb=disk_usage(folder).free // _MEGABYTE,
        strangers=_strangers(folder),
        is_readable=os.access(folder, os.R_OK | os.X_OK),
        locked_for=_locked_for(store, now),
    )


def _strangers(folder: Path) -> tuple[str, ...]:
    owner = folder.stat().st_uid
    found = sorted(path for path in folder.rglob("*") if path.lstat().st_uid != owner)
    return tuple(path.name for path in found)


def _locked_for(store: Store, now: datetime) -> timedelta | None:
    """Since when no sync has ended, where one holds the lock; None where none does."""
    if not (store.folder / "lock").is_file():
        return None
    try:
        with only_one(store.folder):
            return None
    except StoreError:
        ended = moment(last_pass(store).at)
        started = datetime.fromtimestamp((store.folder / "lock").stat().st_mtime, UTC)
        return now - (ended or started)


def _voices(places: Places) -> tuple[bool, tuple[str, ...] | None]:
    """Whether this build speaks, and the languages of the built-in content without a voice."""
    try:
        speech = importlib.import_module("kiosk.speech")
    except ModuleNotFoundError:
        return False, ()
    engine = speech.open_engine()
    if engine is None:
        return True, None
    if not places.builtin.is_file():
        return True, ()
    with Library(places.builtin) as library:
        tags = [language.tag for language in library.languages]
    return True, tuple(tag for tag in tags if speech.chosen_voice(tag, engine.voices) is None)
