"""Looks at the share again and again, at moments that no other kiosk shares."""

import os
import random
import time
from collections.abc import Callable

from kiosk.agent.once import one_pass
from kiosk.agent.setup import Setup
from kiosk.delivery import Outcome, Past, after, first_look, moment, next_look, now_utc
from kiosk.errors import SettingsError
from kiosk.store import read_state

_STEP_SECONDS = 1.0  # how soon the agent notices that the screen it belongs to is gone


def keep_looking(
    setup: Setup, tell: Callable[[Outcome], None], *, while_parent: bool = False
) -> None:
    """Look for ever; with `while_parent` until the process that started us is gone.

    Raises:
        SettingsError: this kiosk is not set up rightly at the first pass.
    """
    parent = os.getppid() if while_parent else None
    chance = random.Random(f"{setup.kiosk} {time.time_ns()}")  # noqa: S311 - only to spread
    past = Past()
    installed = bool(read_state(setup.store.folder).active.name)
    pause = first_look(setup.kiosk, installed)
    while _waited(_until_due(setup, pause), parent):
        outcome = _one(setup, first=not past.result)
        tell(outcome)
        past = after(past, outcome.result)
        pause = next_look(past, setup.period, chance)


def _one(setup: Setup, *, first: bool) -> Outcome:
    try:
        return one_pass(setup)
    except SettingsError as error:
        if first:
            raise
        return Outcome("refused", reason=str(error), code="settings")


def _until_due(setup: Setup, pause: float) -> float:
    """No later than what waits for its moment; that moment needs no share."""
    at = moment(read_state(setup.store.folder).waiting_for)
    if at is None:
        return pause
    return max(0.0, min(pause, (at - now_utc()).total_seconds()))


def _waited(seconds: float, parent: int | None) -> bool:
    """Wait; False when there is nobody left to work for."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if parent is not None and os.getppid() != parent:
            return False
        time.sleep(min(_STEP_SECONDS, max(0.0, until - time.monotonic())))
    return parent is None or os.getppid() == parent
