"""Sizes are millimetres on the glass of the panel that kiosk.toml describes."""

import pytest

from kiosk.config import config_from
from kiosk.pin import hashed
from kiosk.store import Library
from kiosk.ui import ScreenOptions, StaffRoom
from tests.screen import Target, Visitor
from tests.ui.conftest import Standing

SMALLEST = 15.0  # mm, STANDARDS T02
PANEL = (268.0, 476.0)  # mm: portrait, 21.5 inches
KINDS = ("Back", "Home", "Talk to a person", "q", "Space", "Erase")


def before_a_panel(standing: Standing, mm_per_px: float) -> dict[str, Target]:
    """What can be touched on the search page of one panel with pixels of this size."""
    width, height = PANEL
    visitor = standing((round(width / mm_per_px), round(height / mm_per_px)), mm_per_px)
    visitor.go("search:")
    return {target.name: target for target in visitor.targets()}


@pytest.mark.parametrize("mm_per_px", [0.124, 0.49])
def test_t15_the_same_glass_shows_the_same_sizes_whatever_its_pixels(
    standing: Standing, mm_per_px: float
) -> None:
    usual, found = before_a_panel(standing, 0.248), before_a_panel(standing, mm_per_px)
    for kind in KINDS:
        one = next(target for name, target in usual.items() if name.startswith(kind))
        other = next(target for name, target in found.items() if name.startswith(kind))
        assert other.rect.height() == pytest.approx(one.rect.height(), rel=0.02, abs=0.5), kind


def test_t15_the_size_of_a_pixel_is_measured_and_set() -> None:
    assert config_from({"mm_per_px": 0.18}, "kiosk.toml").mm_per_px == 0.18


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_t02_nothing_that_is_touched_is_smaller_than_15_mm(library: Library, scale: float) -> None:
    """Also the pages that the audit of tests/ui/test_geometry.py does not open."""
    staff = StaffRoom(hashed("739154"))
    visitor = Visitor(library, ScreenOptions("example-school-a", staff=staff))
    visitor.screen.kiosk.chooseTextScale(scale)
    found = []
    for page in ("keys:", "neutral", "search:", "attract:"):
        visitor.go(page)
        found += visitor.targets()
    visitor.screen.keeper.knock()
    visitor.settle()
    found += visitor.targets()
    visitor.screen.keeper.staff.close()
    visitor.go("home:")
    visitor.screen.keeper.visit.cover()
    visitor.settle()
    found += visitor.targets()
    visitor.leave()
    small = [t.name for t in found if min(t.rect.width(), t.rect.height()) < SMALLEST]
    assert len(found) > 40
    assert small == []
