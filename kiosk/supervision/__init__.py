"""Never black: a small process without Qt that keeps a screen running."""

from kiosk.supervision.backdrop import Backdrop
from kiosk.supervision.patience import Limits
from kiosk.supervision.request import REQUEST, ask_to_roll_back
from kiosk.supervision.supervisor import MAINTENANCE, Orders, Supervisor

__all__ = [
    "MAINTENANCE",
    "REQUEST",
    "Backdrop",
    "Limits",
    "Orders",
    "Supervisor",
    "ask_to_roll_back",
]
