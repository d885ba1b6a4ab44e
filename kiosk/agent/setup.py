"""What the agent needs to know of this kiosk, from its settings."""

import platform
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.chosen_content import store_of
from kiosk.config import Config
from kiosk.delivery import is_web
from kiosk.errors import SettingsError
from kiosk.store import Disk, Store, put

_ROOT = "root.json"  # a copy in the store: the first release needs it, and every later one
_MOST_ROOT_BYTES = 64 * 1024


@dataclass(frozen=True, slots=True)
class Setup:
    """Where this kiosk keeps releases, and where they come from."""

    store: Store
    places: tuple[str, ...]
    kiosk: str
    root: Path | None  # as given; None: the copy in the store
    status: str  # the folder for status files; empty: none
    period: float  # seconds


def setup_from(config: Config) -> Setup:
    """Read the settings.

    Raises:
        SettingsError: there is no share to look at.
    """
    if not config.share:
        raise SettingsError(
            "No share is set.", 'Name one with --share, or write share = ["…"] in kiosk.toml.'
        )
    folders = [place for place in config.share if not is_web(place)]
    return Setup(
        store=store_of(config),
        places=config.share,
        kiosk=config.id or _host_name(),
        root=Path(config.root) if config.root else None,
        status=config.status or next(iter(folders), ""),
        period=config.look_every * 60,
    )


def trusted_root(setup: Setup) -> bytes:
    """The root that this kiosk trusts first; kept in the store once it was given.

    Raises:
        SettingsError: none was ever given.
    """
    kept = setup.store.folder / _ROOT
    path = setup.root or kept
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_ROOT_BYTES)
    except OSError as error:
        raise SettingsError(
            f"There is no {path}: this kiosk does not know whom to believe.",
            "Copy root.json from the folder of keys, and name it with --root once.",
        ) from error
    if path != kept and (not kept.is_file() or kept.read_bytes() != data):
        put(Disk(), kept, data)
    return data


def _host_name() -> str:
    name = re.sub(r"[^a-z0-9]+", "-", platform.node().lower()).strip("-")
    return name[:40].strip("-") or "kiosk"
