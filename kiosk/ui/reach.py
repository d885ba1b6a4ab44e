"""What eyes and hands reach on this panel: pure rules, lengths in millimetres."""

from math import pi
from typing import NamedTuple


class Stance(NamedTuple):
    """How the panel stands before people."""

    above_floor: float = 0.0  # the lower edge of the glass; 0: not known
    distance: float = 600.0  # from the eye to the glass


class Band(NamedTuple):
    """The heights above the floor between which a hand reaches."""

    lowest: float
    highest: float


class Margins(NamedTuple):
    """What of the glass is left free, so that the rest lies in reach."""

    above: float = 0.0
    below: float = 0.0


# ADA Standards 308.2.1 and 308.3.1 for adults; advisory 308.1 for children of 9 to 12 and 5 to 8.
BANDS = {"adult": Band(380, 1220), "middle": Band(405, 1120), "elementary": Band(455, 1015)}
SITTING = 1015.0  # the highest target of the lowered page: STANDARDS T11
SMALLEST_CAP = 5.0  # at 100 %: the capitals of Theme.textBody
_LEAST_ROOM = 240.0  # a lower page than that is of no use at 200 %
_ANGLE = 0.7  # degrees: EN 301 549, 5.1.4


def text_scale(step: float, distance: float) -> float:
    """How large text is drawn; from the first larger step on it is seen at 0.7° or more."""
    if step <= 1:
        return step
    return max(step, round(_ANGLE * pi * distance / 180 / SMALLEST_CAP + 0.0049, 2))


def margins(height: float, above_floor: float, reach: str, *, lowered: bool) -> Margins:
    """What is left free of a glass of this height, for those who stand or sit before it.

    A grown-up's page fills the glass upwards until somebody lowers it; a child's never leaves the
    band. Without knowing where the glass hangs, nothing is left free.
    """
    if not above_floor:
        return Margins()
    band = BANDS.get(reach, BANDS["adult"])
    limit = min(SITTING, band.highest) if lowered else band.highest
    below = max(0.0, band.lowest - above_floor)
    above = max(0.0, above_floor + height - limit)
    if not lowered and reach not in {"middle", "elementary"}:
        above = 0.0
    room = max(_LEAST_ROOM, height - below - above)
    return Margins(max(0.0, height - below - room), below)
