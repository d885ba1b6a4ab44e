"""The agent: looks at the share again and again, and says how this kiosk is; loads no screen."""

from kiosk.agent.kept import Kept, releases_of, roll_back
from kiosk.agent.loop import keep_looking
from kiosk.agent.once import one_pass
from kiosk.agent.orders import BACK, LOOK, Orders, OrdersInFolder
from kiosk.agent.record import last_pass
from kiosk.agent.setup import Setup, setup_from
from kiosk.agent.standing import status_now
from kiosk.chosen_content import store_of

__all__ = [
    "BACK",
    "LOOK",
    "Kept",
    "Orders",
    "OrdersInFolder",
    "Setup",
    "keep_looking",
    "last_pass",
    "one_pass",
    "releases_of",
    "roll_back",
    "setup_from",
    "status_now",
    "store_of",
]
