"""Which release a kiosk shows: what everybody shows, or what waits for its day or its ring."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple

from kiosk.delivery.moments import moment

_MOST_RINGS, _MOST_KIOSKS = 8, 64
_HALF = 2  # one of two kiosks of a ring must have reported


class Turn(StrEnum):
    """Whether it is this kiosk's turn to show a release."""

    NOW = "now"
    LATER = "later"  # its day has not come
    RING = "ring"  # the ring before has not reported yet
    STOPPED = "stopped"  # a kiosk has put the release aside


class Report(NamedTuple):
    """What another kiosk says of itself, as far as its signature proves it."""

    kiosk: str
    shows: str  # sha256 of the release on its screen
    healthy_minutes: float
    bad: tuple[str, ...] = ()  # releases it has put aside


class Rollout(NamedTuple):
    """Who comes first."""

    rings: tuple[tuple[str, ...], ...] = ()
    healthy_minutes: float = 60.0

    def before(self, kiosk: str) -> tuple[str, ...]:
        """The ring that must be healthy first; empty for the first ring."""
        for number, ring in enumerate(self.rings):
            if kiosk in ring:
                return self.rings[number - 1] if number else ()
        return self.rings[-1] if self.rings else ()


def rollout_of(custom: Mapping[str, Any]) -> Rollout:
    """What the signed release says of its rings; nonsense counts as none."""
    found = custom.get("rollout")
    if not isinstance(found, dict) or not isinstance(found.get("rings"), list):
        return Rollout()
    rings = tuple(
        tuple(kiosk for kiosk in ring[:_MOST_KIOSKS] if isinstance(kiosk, str))
        for ring in found["rings"][:_MOST_RINGS]
        if isinstance(ring, list)
    )
    minutes = found.get("healthy_minutes")
    return Rollout(rings, float(minutes) if isinstance(minutes, int | float) else 60.0)


def turn(
    custom: Mapping[str, Any],
    index: str,
    who: tuple[str, datetime],
    reports: Sequence[Report],
) -> Turn:
    """Whether a kiosk (`who`: its id, and the moment) shows this release now."""
    kiosk, now = who
    at = moment(custom.get("at"))
    if at is not None and now < at:
        return Turn.LATER
    rollout = rollout_of(custom)
    every = {each for ring in rollout.rings for each in ring}
    heard = [report for report in reports if report.kiosk in every]
    if any(index in report.bad for report in heard):
        return Turn.STOPPED
    first = rollout.before(kiosk)
    shown = [report for report in heard if report.kiosk in first and report.shows == index]
    healthy = sum(report.healthy_minutes >= rollout.healthy_minutes for report in shown)
    if first and (healthy < len(shown) or healthy * _HALF < len(first)):
        return Turn.RING
    return Turn.NOW
