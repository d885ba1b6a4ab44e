"""One pass of a kiosk: look at the share, verify, fetch, compile, install, activate.

Whatever the share does, what is on the screen stays until something newer is whole and verified.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, NamedTuple

from tuf.api.metadata import TargetFile

from kiosk.delivery.build import Bench, Wanted, build, fetch_desk
from kiosk.delivery.choose import Report, Turn, turn
from kiosk.delivery.folder import Folder
from kiosk.delivery.healing import healed
from kiosk.delivery.moments import moment, plausible
from kiosk.delivery.trust import Seen, Trust, look
from kiosk.errors import KioskError, RefusedError, StoreError, UnreachableError
from kiosk.store import (
    Installed,
    State,
    activate,
    clear_scratch,
    prepare,
    prune,
    read_state,
    write_state,
)

Reports = Callable[[Mapping[str, Any]], Sequence[Report]]  # what the kiosks of a roll-out say


class Outcome(NamedTuple):
    """What came of a pass; `code` is a short name for what was wrong, empty when nothing was."""

    result: str  # updated, unchanged, refused, unreachable
    release: int = 0  # on the screen now; 0: what is built in
    reason: str = ""
    code: str = ""
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pass:
    """Who looks, when, and what it believes from the start."""

    kiosk: str
    root: bytes
    now: datetime
    reports: Reports = lambda _custom: ()


def sync(folder: Folder, this: Pass, bench: Bench) -> Outcome:
    """Bring this kiosk up to date; raises nothing that a share or a disk can cause."""
    try:
        return _synced(folder, this, bench)
    except UnreachableError as error:
        return _ended("unreachable", error, error.code, bench)
    except RefusedError as error:
        return _ended("refused", error, error.code, bench)
    except StoreError as error:
        return _ended("refused", error, "store", bench)
    except OSError as error:
        sentence = KioskError(f"This kiosk's disk cannot be used: {error}.", "Is it full?")
        return _ended("refused", sentence, "store", bench)
    finally:
        clear_scratch(bench.store)


def _ended(result: str, error: KioskError, code: str, bench: Bench) -> Outcome:
    number = read_state(bench.store.folder).active.number
    return Outcome(result, number, str(error), code)


def _synced(folder: Folder, this: Pass, bench: Bench) -> Outcome:
    prepare(bench.disk, bench.store)
    state = healed(_when_due(read_state(bench.store.folder), this.now, bench), bench)
    now = plausible(this.now, [moment(state.signed_at)])
    seen = look(folder, Trust(bench.store.trust, this.root, state.floors, now), bench.disk)
    bench.beat()
    state = _remember(state, seen, bench)
    state, wanted = _with_desk(folder, seen, state, bench)
    before = state.active.name
    for step in _steps(wanted, seen, state, this):
        state = _follow(folder, step, state, bench, this.now)
    prune(bench.disk, bench.store, state)
    result = "unchanged" if state.active.name == before else "updated"
    warnings = tuple(f"The {role} metadata has expired." for role in seen.expired)
    return Outcome(result, state.active.number, warnings=warnings)


def _when_due(state: State, now: datetime, bench: Bench) -> State:
    """Show what waited for this moment; no share is needed for it."""
    at = moment(state.waiting_for)
    if not state.waiting.name or at is None or at > plausible(now, [moment(state.signed_at)]):
        return state
    since = replace(state.waiting, since=now.isoformat())
    return activate(bench.disk, bench.store, state, since)


def _remember(state: State, seen: Seen, bench: Bench) -> State:
    """Raise the floors before anything else: what was seen once is never unseen."""
    floors = {
        **state.floors,
        f"targets {seen.keys}": seen.targets,
        f"desk {seen.keys}": seen.desk,
    }
    signed = max(filter(None, [moment(state.signed_at), seen.signed_at]), default=None)
    fresh = replace(state, floors=floors, signed_at=signed.isoformat() if signed else "")
    return state if fresh == state else write_state(bench.disk, bench.store.folder, fresh)


class _Step(NamedTuple):
    """A release to have; `waiting_for` is empty when it is to be shown."""

    wanted: Wanted
    waiting_for: str = ""


def _with_desk(
    folder: Folder, seen: Seen, state: State, bench: Bench
) -> tuple[State, Callable[[TargetFile], Wanted]]:
    """Read what the desk says when something must be made; retracted pages go at once."""
    offered = [target for target in (seen.index, seen.next) if target is not None]
    have = (state.active, state.previous, state.waiting)
    known = all(
        any((each.index, each.desk) == (t.hashes.get("sha256"), seen.desk) for each in have)
        for t in offered
    )
    if known or not offered:
        return state, lambda target: Wanted(target, fetch_desk(folder, seen.desk_file), seen.desk)
    desk = fetch_desk(folder, seen.desk_file)
    if desk.retracted != state.retracted:
        fresh = replace(state, retracted=desk.retracted)
        state = write_state(bench.disk, bench.store.folder, fresh)
    return state, lambda target: Wanted(target, desk, seen.desk)


def _steps(
    wanted: Callable[[TargetFile], Wanted], seen: Seen, state: State, this: Pass
) -> list[_Step]:
    """What to have now and what to have ready, in this order."""
    steps = []
    shown = seen.index
    if seen.next is not None and _index(seen.next) not in state.bad:
        custom = _custom(seen.next)
        when = turn(
            custom,
            _index(seen.next),
            (this.kiosk, plausible(this.now, [moment(state.signed_at)])),
            this.reports(custom) if "rollout" in custom else (),
        )
        if when is Turn.NOW or state.active.index == _index(seen.next):
            shown = seen.next
        elif when is not Turn.STOPPED:
            waits = str(custom.get("at")) if when is Turn.LATER else Turn.RING
            steps.append(_Step(wanted(seen.next), waits))
    if shown is not None and _index(shown) not in state.bad:
        steps.insert(0, _Step(wanted(shown)))
    return steps


def _follow(folder: Folder, step: _Step, state: State, bench: Bench, now: datetime) -> State:
    """Have a release ready, and show it unless it waits."""
    if not step.waiting_for and step.wanted.is_in(state.active):
        return state
    if step.waiting_for and step.wanted.is_in(state.waiting):
        return state
    if step.wanted.is_in(state.waiting):
        ready = state.waiting
    else:
        ready = build(folder, step.wanted, state, bench)
    if not step.waiting_for:
        return activate(bench.disk, bench.store, state, replace(ready, since=now.isoformat()))
    fresh = replace(state, waiting=ready, waiting_for=step.waiting_for)
    return write_state(bench.disk, bench.store.folder, fresh)


def _index(target: TargetFile) -> str:
    return target.hashes.get("sha256", "")


def _custom(target: TargetFile) -> dict[str, Any]:
    return target.custom if isinstance(target.custom, dict) else {}


__all__ = ["Installed", "Outcome", "Pass", "sync"]
