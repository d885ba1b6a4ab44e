"""What is known of a machine, before it is judged: values only."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """One place of releases; `reason` is empty where it can be read."""

    place: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """The folder for releases on this machine's disk."""

    folder: str
    exists: bool = True
    free_mb: int = 0
    strangers: tuple[str, ...] = ()  # files of another owner than the folder's
    is_readable: bool = True
    locked_for: timedelta | None = None  # a sync is at work, and none has ended for so long


@dataclass(frozen=True, slots=True)
class Devices:
    """What stands on the desk; None where this system cannot be asked."""

    touch_panels: tuple[str, ...] | None = None
    keyboards: tuple[str, ...] | None = None
    displays: int | None = None
    gpu: bool | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that `findings` judges."""

    now: datetime
    held: Held
    devices: Devices = Devices()
    settings: str = ""  # why kiosk.toml cannot be used; empty: it can
    settings_file: str = ""
    places: tuple[PlaceFacts, ...] = ()
    is_root_known: bool = True  # whether this kiosk knows whom to believe
    no_earlier_than: datetime | None = None  # the newest moment that somebody vouched for
    missing_fonts: tuple[str, ...] = ()
    voiceless: tuple[str, ...] | None = None  # languages without a voice; None: no speech here
    speaks: bool = True
    landlock: int = 0
    is_linux: bool = True
    is_windows: bool = False
    screens: int | None = 0  # how many screens of ours run; None where this system cannot be asked
