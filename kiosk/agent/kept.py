"""The releases on this kiosk as a person asks for them, and one step back."""

from typing import NamedTuple

from kiosk.store import Disk, State, Store, is_sound, only_one, read_state, step_back


class Kept(NamedTuple):
    """A release on this kiosk's disk; `role` is active, previous, waiting or spare."""

    name: str
    number: int
    role: str
    sound: bool


def releases_of(store: Store) -> list[Kept]:
    """Every release that is here, the newest first."""
    state = read_state(store.folder)
    roles = {
        state.waiting.name: "waiting",
        state.previous.name: "previous",
        state.active.name: "active",
    }
    return [
        Kept(name, int(name[:10]), roles.get(name, "spare"), is_sound(store, name))
        for name in store.names()
    ]


def roll_back(store: Store) -> State:
    """Show the release before; the present one does not come back by itself.

    Raises:
        StoreError: there is none, or a sync is at work.
    """
    with only_one(store.folder):
        return step_back(Disk(), store)
