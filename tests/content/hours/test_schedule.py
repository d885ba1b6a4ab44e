"""What is said at a moment and what is listed are the same; a wrong clock claims nothing."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Answer, Change, Effect, Layers, Reason, State, answer_now, clock_is_right
from tests.content.hours.at_school import YEAR, ZONE, days, local, schedule

HOURS = (
    "Mo-Fr 08:00-15:00",
    "Mo,We,Fr 09:00-11:30,13:00-14:30",
    "24/7",
    "24/7; Mo 15:00-16:00 off",
    "22:00-02:00",
    "00:00-01:30",
    "01:15-03:00",
    "02:30-06:00",
    'Mo-Fr 09:00-12:00; We unknown "Call first"',
    "Sep-Jun Mo-Fr 08:00-15:00; Jul-Aug off",
    "Mo-Fr 09:00-12:00; Dec 24-Jan 02 off",
    "Mo[1] 10:00-12:00",
    "unknown",
)
A_SECOND = timedelta(seconds=1)
BEGINNING = datetime(2026, 10, 1, tzinfo=UTC)
NIGHTS = (datetime(2026, 11, 1, 3, tzinfo=UTC), datetime(2027, 3, 14, 4, tzinfo=UTC))
ANY_MOMENT = st.one_of(
    st.integers(0, 200 * 24 * 60).map(lambda minutes: BEGINNING + timedelta(minutes=minutes)),
    *(
        st.integers(0, 6 * 60).map(lambda minutes, night=night: night + timedelta(minutes=minutes))
        for night in NIGHTS
    ),
)


@given(
    st.sampled_from(HOURS),
    st.sampled_from((Layers(), YEAR)),
    st.sampled_from(("", "offered", "required")),
    ANY_MOMENT,
    st.integers(0, 40 * 24 * 60),
    st.integers(1, 40 * 24 * 60),
)
def test_the_state_at_a_moment_is_the_state_of_the_interval_around_it(
    hours, layers, appointment, now, before, after
):
    asked = schedule(hours, layers, appointment)
    start, end = now - timedelta(minutes=before), now + timedelta(minutes=after)
    listed = asked.intervals(start, end)
    around = [one for one in listed if one.start <= now < one.end]
    assert len(around) == 1
    assert asked.state_at(now).state is around[0].state


@given(st.sampled_from(HOURS), ANY_MOMENT, st.integers(1, 60 * 24 * 60))
def test_intervals_have_no_gap_and_do_not_overlap(hours, start, minutes):
    end = start + timedelta(minutes=minutes)
    listed = schedule(hours, YEAR).intervals(start, end)
    assert listed[0].start == start
    assert listed[-1].end == end
    assert all(one.end == two.start for one, two in pairwise(listed))
    assert all(one.start < one.end for one in listed)


@given(st.sampled_from(HOURS), ANY_MOMENT)
def test_until_is_when_another_state_begins_and_next_is_when_it_opens(hours, now):
    asked = schedule(hours, YEAR)
    answer = asked.state_at(now)
    if answer.until is not None:
        assert asked.state_at(answer.until).state is not answer.state
        assert asked.state_at(answer.until.astimezone(UTC) - A_SECOND).state is answer.state
    if answer.next is not None:
        assert asked.state_at(answer.next).state is State.OPEN


CHECKED = local("2026-11-23T00:00")


@pytest.mark.parametrize(
    ("now", "why"),
    [
        ("1970-01-01T00:00", "a clock that was never set"),
        ("2000-01-01T00:00", "a clock that begins at its making"),
        ("2025-11-24T10:00", "a year behind"),
        ("2026-11-22T23:59", "a minute behind what is known"),
    ],
)
def test_a_clock_that_is_behind_claims_nothing(now, why):
    answer = answer_now(schedule("Mo-Fr 08:00-15:00"), local(now), CHECKED, None)
    assert answer == Answer(State.ASK, reason=Reason.CLOCK), why


def test_a_clock_that_is_a_year_ahead_says_to_call_where_the_check_is_overdue():
    now, review_by = local("2027-11-23T10:00"), date(2027, 2, 23)
    answer = answer_now(schedule("Mo-Fr 08:00-15:00"), now, CHECKED, review_by)
    assert answer == Answer(State.ASK, reason=Reason.PAST_DUE)


def test_a_check_that_is_due_today_is_not_overdue():
    now = local("2027-02-23T10:00")
    answer = answer_now(schedule("Mo-Fr 08:00-15:00"), now, CHECKED, now.date())
    assert answer.state is State.OPEN


def test_a_right_clock_is_believed():
    assert clock_is_right(CHECKED, CHECKED)
    assert clock_is_right(local("2026-11-23T09:12"), None)


def test_a_calendar_that_cannot_be_read_makes_every_opening_a_question():
    asked = schedule("Mo-Fr 08:00-15:00", Layers(unreadable=True))
    assert asked.state_at(local("2026-11-23T10:00")).state is State.ASK
    assert asked.state_at(local("2026-11-23T16:00")).state is State.CLOSED


def test_an_exception_is_believed_even_where_the_calendar_cannot_be_read():
    hours = Change(Effect.HOURS, spans=((600, 720),))
    layers = Layers(exceptions=days("2026-11-23", "2026-11-23", hours), unreadable=True)
    assert schedule("Mo-Fr 08:00-15:00", layers).state_at(local("2026-11-23T10:00")).state == "open"


def test_the_reason_of_a_closed_day_is_told():
    answer = schedule("Mo-Fr 08:00-15:00", YEAR).state_at(local("2026-11-26T10:00"))
    assert answer.why == "Thanksgiving recess"


def test_a_zone_other_than_the_askers_changes_nothing():
    moment = local("2026-11-23T10:00")
    asked = schedule("Mo-Fr 08:00-15:00")
    assert asked.state_at(moment.astimezone(UTC)) == asked.state_at(moment)
    assert asked.state_at(moment).until.tzinfo is ZONE
