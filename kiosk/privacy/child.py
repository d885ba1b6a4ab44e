"""The process in which the audit's visit happens: the kiosk itself, with a visitor."""

import json
import os
from typing import Any

from kiosk.app import Placement, Showing, run
from kiosk.config import Config
from kiosk.lockdown import Protection
from kiosk.privacy.token import Hidden


def visit(order: str, without: frozenset[Protection]) -> int:
    """Run the kiosk with a visitor; `order` is what the audit wrote to standard input."""
    from kiosk.privacy.visitor import Visit  # noqa: PLC0415 - Qt after the lock, as in the kiosk

    wanted: dict[str, Any] = json.loads(order)
    words = Hidden(bytes.fromhex(wanted["mask"]), bytes.fromhex(wanted["masked"]))
    visits: list[Visit] = []  # kept as long as the screen

    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # an audit must not cover a lobby's screen
    return run(
        Showing(Config(site=wanted["site"]), placement=Placement.FULL_SCREEN),
        without,
        lambda screen: visits.append(Visit(screen, words, without, wanted["spare_socket"])),
    )
