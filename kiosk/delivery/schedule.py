"""When a kiosk looks at its share: spread out, so that a thousand kiosks do not come at once."""

import hashlib
import random
from dataclasses import dataclass

_FIRST_RETRY = 30.0  # seconds; doubled each time, and any part of it
_LONGEST = 3600.0
_AFTER_START = 300.0  # a whole building is switched on at once
_SPREAD = 0.2  # of the period, to either side


@dataclass(frozen=True, slots=True)
class Past:
    """How the last passes ended."""

    result: str = ""  # of the last pass; empty: there was none
    failures: int = 0  # in a row that trying again may help


def next_look(past: Past, period: float, chance: random.Random) -> float:
    """Seconds until the next look at the share.

    Unreachable: back off from half a minute with full jitter, never longer than an hour. Refused:
    the share must be put right by a person, so an hour. Otherwise the period, give or take a fifth.
    """
    if past.result == "unreachable":
        return chance.uniform(1.0, min(_LONGEST, _FIRST_RETRY * 2 ** min(past.failures, 16)))
    if past.result == "refused":
        return max(period, _LONGEST) * chance.uniform(1 - _SPREAD, 1 + _SPREAD)
    return period * chance.uniform(1 - _SPREAD, 1 + _SPREAD)


def first_look(kiosk: str, installed: bool) -> float:
    """Seconds from the start to the first look; at once while there is nothing of the district."""
    if not installed:
        return 0.0
    share = int.from_bytes(hashlib.sha256(kiosk.encode()).digest()[:4], "big") / 2**32
    return share * _AFTER_START


def after(past: Past, result: str) -> Past:
    """The past with one more pass in it."""
    return Past(result, past.failures + 1 if result == "unreachable" else 0)
