"""What the agent remembers of its passes, for `kiosk status`; losing it costs nothing."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime

from kiosk.delivery import Outcome
from kiosk.store import Disk, Store, put

_FILE = "last-pass.json"
_MOST_CODES = 32


@dataclass(frozen=True, slots=True)
class LastPass:
    """How the last pass ended; moments are ISO in UTC."""

    at: str = ""
    result: str = ""
    code: str = ""
    reason: str = ""
    place: str = ""
    looked_at: str = ""  # when a share was last read whole
    errors: Mapping[str, int] = field(default_factory=dict)  # by code, since then
    serial: int = 0


def last_pass(store: Store) -> LastPass:
    """Read it; an empty one when there is none."""
    try:
        return LastPass(**json.loads((store.folder / _FILE).read_bytes()))
    except (OSError, ValueError, TypeError):
        return LastPass()


def remember(store: Store, place: str, outcome: Outcome, now: datetime) -> LastPass:
    """Write how a pass ended.

    Raises:
        OSError: the disk does not take it.
    """
    before = last_pass(store)
    good = outcome.result in {"updated", "unchanged"}
    errors = {} if good else dict(before.errors)
    if outcome.code and len(errors) < _MOST_CODES:
        errors[outcome.code] = errors.get(outcome.code, 0) + 1
    fresh = LastPass(
        at=now.isoformat(),
        result=outcome.result,
        code=outcome.code,
        reason=outcome.reason,
        place=place,
        looked_at=now.isoformat() if good else before.looked_at,
        errors=errors,
        serial=before.serial + 1,
    )
    put(Disk(), store.folder / _FILE, json.dumps(asdict(fresh)).encode())
    return fresh
