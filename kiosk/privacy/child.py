"""The process in which the audit's visit happens: the kiosk itself, with a visitor."""

import json
import os
from typing import Any

from kiosk.app import Placement, Showing, run
from kiosk.config import Config, Printing
from kiosk.lockdown import Protection
from kiosk.privacy.queue import NAME
from kiosk.privacy.token import Hidden
from kiosk.speech import Sound, Speech, open_engine
from kiosk.ui import SoundParts


class Mute(Sound):
    """A loudspeaker that plays everything at once, to nobody: a lobby shall not hear the audit."""

    def play(self, speech: Speech) -> None:
        """Play all of it."""
        super().play(speech)
        self.piece(len(speech.samples))


def visit(order: str, without: frozenset[Protection]) -> int:
    """Run the kiosk with a visitor; `order` is what the audit wrote to standard input."""
    from kiosk.privacy.visitor import Beside, Visit  # noqa: PLC0415 - Qt after the lock, as in the kiosk

    wanted: dict[str, Any] = json.loads(order)
    words = Hidden(bytes.fromhex(wanted["mask"]), bytes.fromhex(wanted["masked"]))
    visits: list[Visit] = []  # kept as long as the screen

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # an audit must not cover a lobby's screen
    beside = Beside(wanted["spare_socket"], wanted["queue"])
    printing = Printing(printer=NAME, paper="receipt", socket=wanted["queue"])
    return run(
        Showing(Config(site=wanted["site"], printing=printing), placement=Placement.FULL_SCREEN),
        without,
        lambda screen: visits.append(Visit(screen, words, without, beside)),
        _sound,
    )


def _sound() -> SoundParts | None:
    engine = open_engine()
    return SoundParts(engine, Mute()) if engine else None
