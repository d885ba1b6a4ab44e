"""Looks at the share again and again, at moments that no other kiosk shares."""

import random
import time
from collections.abc import Callable

from kiosk.agent.kept import roll_back
from kiosk.agent.once import one_pass
from kiosk.agent.orders import BACK, LOOK, Orders
from kiosk.agent.parent import parent_watch
from kiosk.agent.setup import Setup
from kiosk.delivery import Outcome, Past, after, first_look, moment, next_look, now_utc
from kiosk.errors import SettingsError, StoreError
from kiosk.store import read_state

_STEP_SECONDS = 1.0  # how soon the agent notices that the screen it belongs to is gone
_GONE = "gone"


def keep_looking(
    setup: Setup,
    tell: Callable[[Outcome], None],
    orders: Orders | None = None,
    *,
    while_parent: bool = False,
) -> None:
    """Look for ever; with `while_parent` until the process that started us is gone.

    Raises:
        SettingsError: this kiosk is not set up rightly at the first pass.
    """
    orders = orders or Orders()
    is_alone = parent_watch() if while_parent else lambda: False
    chance = random.Random(f"{setup.kiosk} {time.time_ns()}")  # noqa: S311 - only to spread
    past = Past()
    installed = bool(read_state(setup.store.folder).active.name)
    pause = first_look(setup.kiosk, installed)
    while (order := _waited(_until_due(setup, pause), orders, is_alone)) != _GONE:
        if order == BACK:
            outcome = _back(setup)
            orders.answer(done=outcome.result == "rolled back")
            tell(outcome)
            continue
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


def _back(setup: Setup) -> Outcome:
    try:
        return Outcome("rolled back", roll_back(setup.store).active.number)
    except StoreError as error:
        number = read_state(setup.store.folder).active.number
        return Outcome("refused", number, str(error), "store")


def _until_due(setup: Setup, pause: float) -> float:
    """No later than what waits for its moment; that moment needs no share."""
    at = moment(read_state(setup.store.folder).waiting_for)
    if at is None:
        return pause
    return max(0.0, min(pause, (at - now_utc()).total_seconds()))


def _waited(seconds: float, orders: Orders, is_alone: Callable[[], bool]) -> str:
    """Wait until it is time to look, or for an order; `gone` when nobody is left to work for."""
    until = time.monotonic() + seconds
    while not is_alone():
        left = until - time.monotonic()
        if left <= 0:
            return LOOK
        if order := orders.next(min(_STEP_SECONDS, left)):
            return order
    return _GONE
