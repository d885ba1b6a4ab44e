"""The panel is spared while nobody stands before it: pixels move, nights are dark."""

from datetime import time

import pytest

from kiosk.ui.viewmodels.care import is_night
from tests.screen import Visitor

SCHOOL_DAY = (time(6, 30), time(18, 0))


@pytest.mark.parametrize(
    ("lit", "now", "night"),
    [
        (None, time(3, 0), False),
        (SCHOOL_DAY, time(6, 29), True),
        (SCHOOL_DAY, time(6, 30), False),
        (SCHOOL_DAY, time(17, 59), False),
        (SCHOOL_DAY, time(18, 0), True),
        ((time(20, 0), time(4, 0)), time(23, 0), False),
        ((time(20, 0), time(4, 0)), time(12, 0), True),
    ],
)
def test_when_it_is_night(lit: tuple[time, time] | None, now: time, night: bool) -> None:
    assert is_night(lit, now) is night


def test_what_stands_still_for_hours_moves(visitor: Visitor) -> None:
    before = pixels(visitor)
    visitor.screen.keeper.care.step()
    visitor.settle()
    assert pixels(visitor) != before


def test_nothing_moves_while_somebody_reads(visitor: Visitor) -> None:
    visitor.go("home:")
    before = pixels(visitor)
    visitor.screen.keeper.care.step()
    visitor.settle()
    assert pixels(visitor) == before


def pixels(visitor: Visitor) -> bytes:
    image = visitor.screen.window.grabWindow()  # kept while its bytes are read
    return bytes(image.constBits())
