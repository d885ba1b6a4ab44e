"""Puts right what a failing disk did to the release on the screen, if it can without a share."""

import shutil
from dataclasses import replace

from kiosk.delivery.build import Bench, compile_sources
from kiosk.errors import RefusedError
from kiosk.store import Installed, State, install, is_sound, write_state


def healed(state: State, bench: Bench) -> State:
    """Make a damaged active release again from its sources; else show the previous one.

    With neither, the state is as if nothing had ever been installed, and the next look at the share
    brings everything anew.
    """
    store = bench.store
    if not state.active.name or is_sound(store, state.active.name):
        return state
    again = _made_again(state, bench)
    if again is not None:
        return _written(replace(state, active=again), bench)
    if is_sound(store, state.previous.name):
        return _written(replace(state, active=state.previous, previous=Installed()), bench)
    return _written(replace(state, active=Installed(), previous=Installed()), bench)


def _made_again(state: State, bench: Bench) -> Installed | None:
    store = bench.store
    sources = store.sources(state.active.name)
    if not sources.is_file():
        return None
    copy = store.scratch / "healing.src"
    shutil.copyfile(sources, copy)
    try:
        database = compile_sources(copy, replace(state, active=Installed()), bench)
    except RefusedError:
        return None
    made = (database, copy)
    name = install(bench.disk, store, made, state.active.number, state.active.desk)
    shutil.rmtree(store.scratch / "content")
    return replace(state.active, name=name)


def _written(state: State, bench: Bench) -> State:
    return write_state(bench.disk, bench.store.folder, state)
