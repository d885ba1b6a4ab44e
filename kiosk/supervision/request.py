"""Asks the agent's service to go one release back, where the screen has no right to do it itself.

An installed kiosk keeps its releases where only the agent may write. The screen puts down an
empty file; kiosk-rollback.path sees it, and the service answers with the file.
"""

import time
from pathlib import Path

REQUEST = Path("/run/kiosk/roll-back")
_REFUSED = "refused"  # what the service calls the request when there is no release before
_SECONDS = 20.0
_LOOK = 0.1  # seconds


def ask_to_roll_back(request: Path, seconds: float = _SECONDS) -> bool:
    """Ask and wait for the answer; False where nobody answers, or there is nothing before."""
    refused = request.with_name(_REFUSED)
    try:
        refused.unlink(missing_ok=True)
        request.touch()
    except OSError:
        return False  # not installed as services
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not request.exists():
            return not refused.exists()
        time.sleep(_LOOK)
    request.unlink(missing_ok=True)
    return False
