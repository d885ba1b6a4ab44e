"""Lines of `exceptions`: what they say, and what is refused."""

from datetime import date

import pytest

from kiosk.content import Change, Effect, ExceptionRefusedError, exceptions_of

DAY = date(2026, 11, 25)


@pytest.mark.parametrize(
    ("line", "change"),
    [
        ("2026-11-25 closed", Change(Effect.CLOSED)),
        ("2026-11-25 off", Change(Effect.CLOSED)),
        ('2026-11-25 closed "At a training"', Change(Effect.CLOSED, "At a training")),
        ("2026-11-25 ask", Change(Effect.ASK)),
        ("2026-11-25 08:00-12:00", Change(Effect.HOURS, spans=((480, 720),))),
        (
            "2026-11-25 08:00-09:00,12:00-24:00",
            Change(Effect.HOURS, spans=((480, 540), (720, 1440))),
        ),
    ],
)
def test_an_exception_is_read(line, change):
    assert exceptions_of([line]) == {DAY: [change]}


def test_an_exception_may_last_some_days():
    found = exceptions_of(["2026-12-31 to 2027-01-02 closed"])
    assert list(found) == [date(2026, 12, 31), date(2027, 1, 1), date(2027, 1, 2)]


def test_a_later_line_takes_the_place_of_an_earlier_one():
    found = exceptions_of(["2026-11-24 to 2026-11-26 closed", "2026-11-25 08:00-12:00"])
    assert found[DAY][0].effect is Effect.HOURS
    assert found[date(2026, 11, 24)][0].effect is Effect.CLOSED


@pytest.mark.parametrize(
    "line",
    [
        "",
        "tomorrow closed",
        "2026-11-31 closed",
        "2026-11-25",
        "2026-11-25 8-12",
        "2026-11-25 12:00-08:00",
        "2026-11-25 08:00-08:00",
        "2026-11-25 08:00-12:00,11:00-13:00",
        "2026-11-25 08:00-25:00",
        "2026-11-26 to 2026-11-25 closed",
        "2026-11-25 to 2036-11-25 closed",
        "2026-11-25 open",
    ],
)
def test_an_exception_that_is_not_clear_is_refused(line):
    with pytest.raises(ExceptionRefusedError, match="Write `2026-11-25 08:00-12:00`"):
        exceptions_of([line])
