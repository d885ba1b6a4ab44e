"""When a screen is given up, and when its content is."""

import pytest

from kiosk.supervision.patience import Life, Limits, beaten, failed, hangs, has_opened, is_hopeless

LIMITS = Limits()


@pytest.mark.parametrize(
    ("life", "now", "hanging"),
    [
        (Life(0.0), 59.0, False),  # a folder may have to be compiled first
        (Life(0.0), 61.0, True),
        (Life(0.0, 5, 100.0), 101.9, False),
        (Life(0.0, 5, 100.0), 102.1, True),
    ],
)
def test_how_long_a_screen_may_be_silent(life, now, hanging):
    assert hangs(life, now, LIMITS) is hanging


def test_a_screen_has_opened_when_it_was_heard_three_times():
    life = Life(0.0)
    for now in (1.0, 1.5, 2.0):
        assert not has_opened(life, LIMITS)
        life = beaten(life, now, 1)
    assert has_opened(life, LIMITS)


@pytest.mark.parametrize(
    ("times", "hopeless"),
    [((0.0, 1.0), False), ((0.0, 150.0, 299.0), True), ((0.0, 150.0, 301.0), False)],
)
def test_e24_three_starts_in_five_minutes_that_do_not_open_are_hopeless(times, hopeless):
    failures: tuple[float, ...] = ()
    for now in times:
        failures = failed(failures, now, LIMITS)
    assert is_hopeless(failures, LIMITS) is hopeless
