"""What eyes and hands reach: large text for the distance, buttons for who sits or is small."""

import pytest

from kiosk.store import Library
from kiosk.ui import ScreenOptions, Stance
from kiosk.ui.reach import BANDS, SITTING, Margins, margins, text_scale
from tests.screen import PORTRAIT, Visitor
from tests.ui.audit import faults

TALL = 476.0  # mm: a 21.5-inch panel on its short side
SLACK = 1.0  # mm: the page begins at a whole pixel


@pytest.mark.parametrize(
    ("distance", "step", "cap"), [(600, 1.5, 7.33), (700, 1.5, 8.55), (800, 1.5, 9.77)]
)
def test_v02_large_text_is_seen_at_seven_tenths_of_a_degree(
    distance: float, step: float, cap: float
) -> None:
    assert text_scale(step, distance) * 5.0 >= cap


def test_normal_text_stays_normal_at_any_distance() -> None:
    assert text_scale(1.0, 800) == 1.0
    assert text_scale(2.0, 800) == 2.0


@pytest.mark.parametrize(
    ("above_floor", "reach", "lowered", "free"),
    [
        (0, "elementary", True, Margins()),  # nobody measured where it hangs
        (800, "adult", False, Margins()),
        (600, "adult", True, Margins(above=61)),
        (500, "adult", True, Margins()),  # everything is low enough
        (900, "adult", True, Margins(above=236)),  # as low as is of any use
        (300, "adult", False, Margins(below=80)),
        (700, "middle", False, Margins(above=56)),
        (600, "elementary", False, Margins(above=61)),
    ],
)
def test_t10_t11_a_page_keeps_to_the_band_a_hand_reaches(
    above_floor: float, reach: str, lowered: bool, free: Margins
) -> None:
    assert margins(TALL, above_floor, reach, lowered=lowered) == free


def standing_before(library: Library, above_floor: float, site: str) -> Visitor:
    stance = Stance(above_floor=above_floor)
    return Visitor(library, ScreenOptions(site, stance=stance, size=PORTRAIT))


def heights(visitor: Visitor, above_floor: float) -> list[tuple[float, float]]:
    """Where every target begins and ends, in millimetres above the floor."""
    floor = visitor.glass.bottom() + above_floor
    return [(floor - t.shown.bottom(), floor - t.shown.top()) for t in visitor.targets()]


PAGES = ("attract:", "home:", "guide:need-help-now")


def test_t09_t11_one_touch_low_down_brings_every_target_down(library: Library) -> None:
    visitor = standing_before(library, 650, "example-school-a")
    lower = next(t for t in visitor.targets() if t.name == "Lower the buttons")
    assert visitor.glass.bottom() + 650 - lower.rect.top() <= SITTING
    visitor.tap("Lower the buttons")
    for page in PAGES:
        visitor.go(page)
        assert "Raise the buttons" in visitor.button_names()
        assert faults(visitor) == []
        ends = [end for height in heights(visitor, 650) for end in height]
        assert BANDS["adult"].lowest <= min(ends)
        assert max(ends) <= SITTING + SLACK
    visitor.tap("Raise the buttons")
    assert max(top for _, top in heights(visitor, 650)) > SITTING
    visitor.leave()


@pytest.mark.parametrize(
    ("site", "reach"), [("example-school-b", "middle"), ("example-school-c", "elementary")]
)
def test_t10_a_childs_page_never_leaves_the_childs_band(
    library: Library, site: str, reach: str
) -> None:
    visitor = standing_before(library, 700, site)
    for page in PAGES:
        visitor.go(page)
        assert faults(visitor) == []
        ends = [end for height in heights(visitor, 700) for end in height]
        assert BANDS[reach].lowest <= min(ends)
        assert max(ends) <= BANDS[reach].highest + SLACK
    visitor.leave()


def test_c06_clear_raises_the_buttons_again(library: Library) -> None:
    visitor = standing_before(library, 650, "example-school-a")
    fresh = visitor.screen.kiosk.session
    visitor.tap("Lower the buttons")
    visitor.tap("Clear my screen")
    visitor.tap("Start")
    assert visitor.screen.kiosk.session == fresh
    visitor.leave()


def test_who_does_not_know_where_the_glass_hangs_is_offered_nothing(visitor: Visitor) -> None:
    assert "Lower the buttons" not in visitor.button_names()
