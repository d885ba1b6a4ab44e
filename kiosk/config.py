"""The settings of one kiosk: each declared once, with its default, unit and meaning."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import Field, dataclass, field, fields
from pathlib import Path
from typing import Any

from kiosk.errors import SettingsError

_PIXEL = (0.05, 2.0)  # mm: a telephone's pixel is 0.06, a wall of lamps has 2
_LOOK = (1.0, 24 * 60.0)  # minutes
_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?")
_IDLE = (20.0, 600.0)  # seconds
_COVER = (20.0, 120.0)  # seconds; WCAG 2.2.1 asks for 20
_STRIKE = (0.0, 1.0)  # seconds
_HUNG = (0.0, 2000.0)  # mm
_READ = (300.0, 800.0)  # mm; who touches a panel stands at arm's length
# Qt's names without `Key_`; letters and digits write, so they press nothing (STANDARDS K08).
KEY_NAMES = (
    *("Up", "Down", "Left", "Right", "Tab", "Backtab", "Home", "End", "PageUp", "PageDown"),
    *("Return", "Enter", "Select", "Escape", "Back", "Forward", "HomePage", "Help", "Menu"),
    *("VolumeUp", "VolumeDown", "VolumeMute", "MediaNext", "MediaPrevious", "MediaPlay"),
    *("Insert", "Clear", *(f"F{number}" for number in range(1, 36))),
)


_PAPERS = ("letter", "a4", "receipt")


def setting(
    default: object,
    meaning: str,
    unit: str = "",
    between: tuple[float, float] | None = None,
    choices: tuple[str, ...] = (),
) -> Any:
    """Declare a setting, whatever its type; docs and checks are made from this declaration."""
    rules = {"meaning": meaning, "unit": unit, "between": between, "choices": choices}
    return field(default=default, metadata=rules)


@dataclass(frozen=True, slots=True)
class Printing:
    """What the table `[printing]` may hold."""

    printer: str = setting("", "The queue of CUPS that prints; empty: nothing is printed.")
    paper: str = setting(
        "letter", "What is in it: letter, a4, or receipt for a roll of 80 mm.", choices=_PAPERS
    )
    socket: str = setting("/run/cups/cups.sock", "Where this machine's CUPS listens.")


_NOTHING_PRINTS = Printing()


def _keys(meaning: str) -> Any:
    return setting((), meaning, choices=KEY_NAMES)


@dataclass(frozen=True, slots=True)
class KeypadKeys:
    """The table `[keypad]`: keys of a keypad beside the usual ones, by Qt's names for keys."""

    up: tuple[str, ...] = _keys("Go to what stands before; usually Up and Shift+Tab.")
    down: tuple[str, ...] = _keys("Go to what comes next; usually Down and Tab.")
    previous: tuple[str, ...] = _keys("Go to the heading before; usually Left.")
    next: tuple[str, ...] = _keys("Go to the next heading; usually Right.")
    act: tuple[str, ...] = _keys("Press what one is at; usually Enter and Select.")
    back: tuple[str, ...] = _keys("One page back, three times: clear; usually Escape, Back.")
    home: tuple[str, ...] = _keys("To the topics; usually Home.")
    help: tuple[str, ...] = _keys("What the keys do; held: speech; usually F1 and Help.")
    louder: tuple[str, ...] = _keys("Speak louder; usually VolumeUp.")
    softer: tuple[str, ...] = _keys("Speak softer; usually VolumeDown.")
    plugged: tuple[str, ...] = _keys("What a keypad sends when a headset is plugged in.")
    unplugged: tuple[str, ...] = _keys("What it sends when the headset is taken out.")


_USUAL_KEYS = KeypadKeys()


@dataclass(frozen=True, slots=True)
class Config:
    """What kiosk.toml may hold, one key per field."""

    site: str = setting("", "The school this kiosk stands in, as named in sites.toml.")
    mm_per_px: float = setting(
        0.248,
        "How large one pixel is on the glass; measure it, a 21.5-inch panel has 0.248.",
        "mm",
        _PIXEL,
    )
    glass_above_floor: float = setting(
        0.0,
        "How high the lower edge of the lit glass hangs above the floor; 0: not known.",
        "mm",
        _HUNG,
    )
    reading_distance: float = setting(
        600.0, "From a reader's eye to the glass; large text is made for it.", "mm", _READ
    )
    share: tuple[str, ...] = setting(
        (), "Where releases come from, the preferred place first: a folder or an https address."
    )
    root: str = setting("", "The root.json of the district's keys; needed until the first release.")
    store: str = setting("", "A folder on this machine's own disk that keeps the releases.")
    id: str = setting("", "This kiosk's name in the fleet: small letters, digits and hyphens.")
    status: str = setting("", "The folder for status files; empty: the first share that is one.")
    starts_agent: bool = setting(
        True, "Whether `kiosk run` looks after releases itself; not where a service does."
    )
    agent_pipe: str = setting(
        "",
        "Through what the screen asks the service that looks after it: a named pipe, or a folder.",
    )
    look_every: float = setting(15.0, "How often the share is looked at.", "minutes", _LOOK)
    idle_after: float = setting(
        60.0, "Without a touch for so long the page is covered.", "seconds", _IDLE
    )
    cover_for: float = setting(
        30.0, "The visit ends when nobody touches the cover for so long.", "seconds", _COVER
    )
    double_strike: float = setting(
        0.5, "A second touch of the same place within this time does nothing.", "seconds", _STRIKE
    )
    keypad: KeypadKeys = setting(  # noqa: RUF009 - a declaration like the others
        _USUAL_KEYS, "Keys of a keypad beside the usual ones, in a table of its own."
    )
    lit: str = setting(
        "", "When the first page is bright, as 06:30-18:00; empty: always.", "local time"
    )
    staff_pin: str = setting("", "The line that `kiosk pin` prints; empty: there is no staff page.")
    staff_may_quit: bool = setting(False, "Whether the staff page can end the kiosk.")
    printing: Printing = setting(  # noqa: RUF009 - a declaration like the others
        _NOTHING_PRINTS, "What prints, in a table of its own."
    )


def read_config(path: Path | None) -> Config:
    """Read kiosk.toml; without a path everything keeps its default.

    Raises:
        SettingsError: the file cannot be read, or a setting is unknown or of the wrong kind.
    """
    if path is None:
        return Config()
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SettingsError(f"There is no settings file {path}.") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            f"{path} cannot be read: {error}.", "Write it as `name = value`."
        ) from error
    return config_from(found, str(path))


def config_from(found: Mapping[str, object], where: str) -> Config:
    """Check names and kinds of settings.

    Raises:
        SettingsError: a setting is unknown, or its value is of the wrong kind.
    """
    values = _values(Config, found, where)
    if values.get("id") and not _ID.fullmatch(values["id"]):
        raise SettingsError(f"{where}: id may hold small letters, digits and hyphens only.")
    return Config(**values)


def _values(table: type, found: Mapping[str, object], where: str) -> dict[str, Any]:
    known = {declared.name: declared for declared in fields(table)}
    values: dict[str, Any] = {}
    for name, value in found.items():
        if name not in known:
            raise SettingsError(
                f"{where}: there is no setting {name}.", f"There are: {', '.join(known)}."
            )
        values[name] = _fitting(value, known[name], f"{where}: {name}")
    return values


def _fitting(value: object, declared: "Field[Any]", where: str) -> object:
    match declared.default:
        case Printing() | KeypadKeys():
            return _table(type(declared.default), value, where)
        case float():
            return _number(value, declared, where)
        case tuple():
            return _places(value, declared, where)
    if type(value) is not type(declared.default):
        raise _of_another_kind(value, declared, where)
    choices = declared.metadata["choices"]
    if choices and value not in choices:
        raise SettingsError(f"{where} must be one of {', '.join(choices)}, not {value!r}.")
    return value


def _table(kind: type, value: object, where: str) -> object:
    if not isinstance(value, dict):
        name = where.rpartition(" ")[2]
        raise SettingsError(f"{where} must be a table.", f"Write it last, below `[{name}]`.")
    return kind(**_values(kind, value, where))


def _number(value: object, declared: "Field[Any]", where: str) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise _of_another_kind(value, declared, where)
    least, most = declared.metadata["between"]
    if not least <= value <= most:
        raise SettingsError(f"{where} must be between {least} and {most}, not {value}.")
    return float(value)


def _places(value: object, declared: "Field[Any]", where: str) -> tuple[str, ...]:
    places = [value] if isinstance(value, str) else value
    choices = declared.metadata["choices"]
    if isinstance(places, list) and all(isinstance(place, str) for place in places):
        for place in places:
            if choices and place not in choices:
                names = ", ".join(choices)
                raise SettingsError(f"{where} must be some of {names}, not {place!r}.")
        return tuple(places)
    raise SettingsError(f"{where} must be a list of texts, not {value!r}.")


def _of_another_kind(value: object, declared: "Field[Any]", where: str) -> SettingsError:
    return SettingsError(f"{where} must be a {type(declared.default).__name__}, not {value!r}.")
