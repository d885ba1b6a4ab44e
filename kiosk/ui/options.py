"""What to show on the screen, and how."""

from collections.abc import Callable, Sequence
from datetime import time
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from kiosk.config import KeypadKeys
from kiosk.printing import Printer
from kiosk.ui.reach import Stance
from kiosk.ui.sound_parts import SoundParts
from kiosk.ui.visit import Pace


class Placement(Enum):
    """Where the pages are drawn."""

    PICTURE = auto()  # wherever; nobody looks at the window itself
    WINDOW = auto()  # on a desktop
    FULL_SCREEN = auto()


class Fact(NamedTuple):
    """One line of the staff page; `kind` is worded by the page."""

    kind: str  # program, release, sync, lock, faults, records
    value: str


class StaffRoom(NamedTuple):
    """What the staff page needs from the rest of the program."""

    pin: str = ""  # the hash; without one there is no staff page
    may_quit: bool = False
    facts: Callable[[], Sequence[Fact]] = tuple
    look: Callable[[], bool] | None = None  # at the share now; None where nobody could be asked
    step_back: Callable[[], bool] | None = None  # to the release before


class ScreenOptions(NamedTuple):
    """How to show the kiosk; `size` in pixels, of a window or a picture."""

    site: str = ""
    mm_per_px: float = 0.248
    placement: Placement = Placement.PICTURE
    size: tuple[int, int] = (1080, 1920)
    pace: Pace = Pace(double_strike=0.0)
    staff: StaffRoom = StaffRoom()
    keypad: KeypadKeys = KeypadKeys()  # what kiosk.toml adds to the usual keys
    stance: Stance = Stance()
    lit: tuple[time, time] | None = None  # when the first page is bright; None: always
    sound: Callable[[], SoundParts | None] = lambda: None  # may take long
    printer: Printer | None = None


class Picture(NamedTuple):
    """What to take a picture of; `target` is a page such as `home` or `guide:family-plan`."""

    target: str
    out: Path
    language: str = ""
    text_scale: float = 1.0
    theme: str = "light"
    typed: str = ""  # what stands in the search field
