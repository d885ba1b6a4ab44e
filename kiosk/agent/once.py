"""One pass in a process of its own: lock, look at the places in order, remember, report."""

import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.agent.record import remember
from kiosk.agent.setup import Setup, trusted_root
from kiosk.agent.standing import status_now
from kiosk.delivery import (
    LIMITS,
    Bench,
    Limits,
    Outcome,
    Paced,
    Pass,
    Report,
    SilentError,
    first_good,
    now_utc,
    open_share,
    read_report,
    rollout_of,
    supervised,
    sync,
)
from kiosk.errors import SettingsError, StoreError
from kiosk.fleet import kiosk_key, read_status, signed_status
from kiosk.store import Disk, only_one, put, read_state

Beat = Callable[[], None]
_FOR_ALL = 0o644


class _Ended(NamedTuple):
    """What came of the process: an outcome, or a sentence about wrong settings."""

    outcome: Outcome
    settings: str = ""


def one_pass(setup: Setup, limits: Limits = LIMITS) -> Outcome:
    """Look at the share once and bring this kiosk up to date.

    Raises:
        SettingsError: this kiosk is not set up rightly.
    """
    try:
        ended = supervised(_work, setup, limits)
    except SilentError as error:
        number = read_state(setup.store.folder).active.number
        reason = f"The share does not answer. {error} It is tried again."
        return Outcome("unreachable", number, reason, "hang")
    if ended.settings:
        raise SettingsError(ended.settings)
    return ended.outcome


def _work(beat: Beat, setup: Setup) -> _Ended:
    """What the process does; every error for people becomes part of its answer."""
    store = setup.store
    try:
        store.folder.mkdir(parents=True, exist_ok=True)
        with only_one(store.folder):
            root = trusted_root(setup)
            place, outcome = first_good(setup.places, lambda place: _look(place, setup, root, beat))
            _tell(setup, place, outcome)
        return _Ended(outcome)
    except SettingsError as error:
        return _Ended(Outcome("refused"), str(error))
    except StoreError as error:
        number = read_state(store.folder).active.number
        return _Ended(Outcome("refused", number, str(error), "store"))
    except OSError as error:
        reason = f"{store.folder} cannot be written: {error.strerror}."
        return _Ended(Outcome("refused", 0, reason, "store"))


def _look(place: str, setup: Setup, root: bytes, beat: Beat) -> Outcome:
    share = open_share(place)
    try:
        folder = Paced(share, time.monotonic, beat)
        this = Pass(setup.kiosk, root, now_utc(), lambda custom: _reports(folder, custom))
        return sync(folder, this, Bench(setup.store, Disk(), beat))
    finally:
        share.close()


def _reports(folder: Paced, custom: Mapping[str, Any]) -> Sequence[Report]:
    """What the kiosks that a roll-out names say of themselves: hints, no more (docs/deploy.md)."""
    found = []
    for kiosk in sorted({each for ring in rollout_of(custom).rings for each in ring}):
        data = read_report(folder, kiosk)
        signed = read_status(data) if data else None
        if signed is not None and signed.status.kiosk == kiosk:
            said = signed.status
            found.append(Report(kiosk, said.index, said.healthy_minutes, said.bad))
    return found


def _tell(setup: Setup, place: str, outcome: Outcome) -> None:
    """Remember the pass, and write the status file where the share lets us."""
    last = remember(setup.store, place, outcome, now_utc())
    if not setup.status:
        return
    status = status_now(setup.store, setup.kiosk, last, now_utc())
    data = signed_status(status, kiosk_key(Disk(), setup.store.folder))
    try:
        write_report(Path(setup.status), setup.kiosk, data)
    except OSError:
        return  # a share that only lets us read is as good; `kiosk status` knows the same


def write_report(share: Path, kiosk: str, data: bytes) -> None:
    """Write a status file below `share`; a folder that is a link is left alone.

    Raises:
        OSError: there is no right to.
    """
    folder = share / "status"
    if folder.is_symlink() or not share.is_dir():
        return
    folder.mkdir(exist_ok=True)
    put(Disk(), folder / f"{kiosk}.json", data)
    (folder / f"{kiosk}.json").chmod(_FOR_ALL)  # the overview is made by another user


__all__ = ["one_pass", "write_report"]
