"""How this kiosk is, as a status for the fleet."""

import shutil
from datetime import datetime

from kiosk import __version__
from kiosk.agent.record import LastPass
from kiosk.delivery import moment
from kiosk.fleet import Status
from kiosk.store import Store, read_state

_MEGABYTE = 1024 * 1024


def status_now(store: Store, kiosk: str, last: LastPass, now: datetime) -> Status:
    """Put together what may be told; the fields of Status are all there is."""
    state = read_state(store.folder)
    since, signed = moment(state.active.since), moment(state.signed_at)
    healthy = (now - since).total_seconds() / 60 if since else 0
    behind = (signed - now).total_seconds() if signed else 0
    return Status(
        kiosk=kiosk,
        serial=last.serial,
        written_at=now.isoformat(),
        program=__version__,
        release=state.active.number,
        index=state.active.index,
        desk=state.active.desk,
        signed_at=state.signed_at,
        healthy_minutes=max(0, int(healthy)),
        looked_at=last.looked_at,
        result=last.result,
        code=last.code,
        errors=last.errors,
        bad=state.bad,
        disk_free_mb=_free(store),
        clock_behind_s=max(0, int(behind)),
        waiting=state.waiting.number,
    )


def _free(store: Store) -> int:
    try:
        return shutil.disk_usage(store.folder).free // _MEGABYTE
    except OSError:
        return 0
