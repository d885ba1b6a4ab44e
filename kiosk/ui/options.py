"""What to show on the screen, and how."""

from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple


class Placement(Enum):
    """Where the pages are drawn."""

    PICTURE = auto()  # wherever; nobody looks at the window itself
    WINDOW = auto()  # on a desktop
    FULL_SCREEN = auto()


class ScreenOptions(NamedTuple):
    """How to show the kiosk; `size` in pixels, of a window or a picture."""

    site: str = ""
    mm_per_px: float = 0.248
    placement: Placement = Placement.PICTURE
    size: tuple[int, int] = (1080, 1920)


class Picture(NamedTuple):
    """What to take a picture of; `target` is a page such as `home` or `guide:family-plan`."""

    target: str
    out: Path
    language: str = ""
    text_scale: float = 1.0
    theme: str = "light"
    typed: str = ""  # what stands in the search field
