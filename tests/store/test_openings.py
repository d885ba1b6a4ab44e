"""Who is there now: hours, calendar, exceptions and notices of a compiled bundle together."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.content import Reason, State

ZONE = ZoneInfo("America/New_York")
CALENDAR = """BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
DTSTART;VALUE=DATE:20261126
SUMMARY:No School
END:VEVENT
END:VCALENDAR
"""
HOURS = {"hours": "Mo-Fr 08:00-15:00"}
TUESDAY = {"from": "2026-11-24", "until": "2026-11-24"}


def state(bundle, slug, at):
    moment = datetime.fromisoformat(at).replace(tzinfo=ZONE)
    with bundle.library() as library:
        return library.openings.answer(library.contact(slug, "en"), moment)


@pytest.fixture
def school(bundle):
    """A counselor of North School, a desk of South School and a help line."""
    bundle.contact("counselor", **HOURS, sites="[north]")
    bundle.contact("desk", **HOURS, sites="[south]")
    bundle.contact("line", **HOURS)
    bundle.write("calendar.ics", CALENDAR)
    return bundle


def test_the_calendar_closes_whoever_belongs_to_a_school(school):
    assert state(school, "counselor", "2026-11-26T10:00").state is State.CLOSED
    assert state(school, "line", "2026-11-26T10:00").state is State.OPEN


def test_a_contact_may_say_otherwise(school):
    school.contact("counselor", **HOURS, sites="[north]", calendar="none")
    school.contact("line", **HOURS, calendar="district")
    assert state(school, "counselor", "2026-11-26T10:00").state is State.OPEN
    assert state(school, "line", "2026-11-26T10:00").state is State.CLOSED


def test_an_exception_beats_the_calendar(school):
    exceptions = "[2026-11-26 09:00-11:00]"
    school.contact("counselor", **HOURS, sites="[north]", exceptions=exceptions)
    assert state(school, "counselor", "2026-11-26T10:00").state is State.OPEN


def test_a_notice_says_who_is_out_and_only_on_its_days(school):
    school.notice("out", closes="[counselor]", **TUESDAY)
    answer = state(school, "counselor", "2026-11-24T10:00")
    assert (answer.state, answer.why) == (State.CLOSED, "Counselor out")
    assert state(school, "desk", "2026-11-24T10:00").state is State.OPEN
    assert state(school, "counselor", "2026-11-25T10:00").state is State.OPEN


def test_a_snow_day_closes_every_school_and_no_help_line(school):
    school.notice("snow", closes="school", **TUESDAY)
    at = "2026-11-24T10:00"
    states = [state(school, slug, at).state.value for slug in ("counselor", "desk", "line")]
    assert states == ["closed", "closed", "open"]


def test_a_snow_day_at_one_school_leaves_the_other_open(school):
    school.notice("snow", closes="school", sites="[north]", **TUESDAY)
    assert state(school, "counselor", "2026-11-24T10:00").state is State.CLOSED
    assert state(school, "desk", "2026-11-24T10:00").state is State.OPEN


def test_a_notice_may_close_from_a_time_on(school):
    school.notice("early", closes="[desk]", closes_at='"11:00"', **TUESDAY)
    assert state(school, "desk", "2026-11-24T10:59").state is State.OPEN
    assert state(school, "desk", "2026-11-24T11:00").state is State.CLOSED


def test_a_clock_behind_the_youngest_check_claims_nothing(school):
    school.guide("door", checked_on="2026-11-23")
    assert state(school, "line", "2025-11-24T10:00").reason is Reason.CLOCK
    assert state(school, "line", "2026-11-24T10:00").reason is Reason.NONE


def test_a_contact_whose_check_is_overdue_says_to_call_first(school):
    school.contact("line", **HOURS, review_by="2026-11-23")
    assert state(school, "line", "2026-11-23T10:00").state is State.OPEN
    assert state(school, "line", "2026-11-24T10:00").reason is Reason.PAST_DUE


@pytest.mark.parametrize(
    ("signed", "reason"),
    [
        ("2026-11-24T11:00", Reason.CLOCK),
        ("2026-11-24T10:05", Reason.NONE),
        ("2026-11-20T10:00", Reason.NONE),
    ],
)
def test_r37_a_clock_behind_the_newest_signature_claims_nothing(school, signed, reason):
    now = datetime(2026, 11, 24, 10, tzinfo=ZONE)
    with school.library() as library:
        library.since.signed_at = datetime.fromisoformat(signed).replace(tzinfo=ZONE)
        for each in (library, library.reopened()):
            answer = each.openings.answer(each.contact("counselor", "en"), now)
            assert answer.state is (State.ASK if reason is Reason.CLOCK else State.OPEN)
            assert answer.reason is reason
