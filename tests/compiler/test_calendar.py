"""The district calendar: which days differ, and what the author is asked."""

from datetime import date

import pytest

from kiosk.content import Effect

BEGIN = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//School//Calendar//EN
REFRESH-INTERVAL:PT12H
REFRESH-INTERVAL;VALUE=DURATION:P1H
"""
THANKSGIVING = date(2026, 11, 26)


def event(summary, *lines, start="DTSTART;VALUE=DATE:20261126"):
    return "\n".join(
        ["BEGIN:VEVENT", f"UID:{summary}", start, f"SUMMARY:{summary}", *lines, "END:VEVENT", ""]
    )


@pytest.fixture
def with_calendar(bundle):
    """Compiles a bundle with these events."""

    def compiled(*events):
        bundle.guide("door")
        bundle.write("calendar.ics", BEGIN + "".join(events) + "END:VCALENDAR\n")
        return bundle.checked()

    return compiled


def days(compiled):
    return [(found.day, found.effect, found.at) for found in compiled.bundle.calendar]


def said(compiled):
    return [(p.file, p.line, p.level.value) for p in compiled.problems]


def test_lines_that_are_no_icalendar_cost_nothing(with_calendar):
    compiled = with_calendar(event("No School - Thanksgiving"))
    assert days(compiled) == [(THANKSGIVING, Effect.CLOSED, None)]
    assert compiled.problems == ()


def test_an_event_of_some_days_ends_before_its_last(with_calendar):
    compiled = with_calendar(event("No School", "DTEND;VALUE=DATE:20261128"))
    assert [day for day, _, _ in days(compiled)] == [THANKSGIVING, date(2026, 11, 27)]


@pytest.mark.parametrize(
    ("summary", "effect", "at"),
    [
        ("Schools closed", Effect.CLOSED, None),
        ("NO SCHOOL: Professional development", Effect.CLOSED, None),
        ("Snow Day", Effect.CLOSED, None),
        ("Early Dismissal 12:30 PM", Effect.ENDS, 750),
        ("Early release at 1:05", Effect.ENDS, 785),
        ("Half day, dismissal at noon", Effect.ENDS, 720),
        ("Delayed opening 10:00", Effect.BEGINS, 600),
        ("A Day", Effect.LABEL, None),
        ("Day B", Effect.LABEL, None),
        ("Half Day", Effect.ENDS, None),
        ("Winter Recess", Effect.ASK, None),
        ("No school for kindergarten", Effect.ASK, None),
        ("No School K-5", Effect.ASK, None),
        ("Schools closed at 1:00 PM", Effect.ENDS, 780),
        ("School closes early", Effect.ENDS, None),
        ("12:30 dismissal", Effect.ENDS, 750),
        ("Schools delayed 2 hours", Effect.BEGINS, None),
        ("School is not in session", Effect.CLOSED, None),
        ("No hay clases", Effect.CLOSED, None),
        ("PD Day - No Students", Effect.ASK, None),
        ("Teacher Work Day", Effect.ASK, None),
        ("Veterans\u2019 Day", Effect.ASK, None),
        ("Juneteenth (observed)", Effect.ASK, None),
    ],
)
def test_the_name_of_an_event_says_what_it_does(with_calendar, summary, effect, at):
    assert days(with_calendar(event(summary))) == [(THANKSGIVING, effect, at)]


@pytest.mark.parametrize(
    "summary",
    ["Basketball vs. East", "Report cards", "Spring concert", "Thanksgiving food drive", ""],
)
def test_other_events_are_nothing_to_the_hours(with_calendar, summary):
    compiled = with_calendar(event(summary))
    assert (days(compiled), compiled.problems) == ([], ())


def test_a_category_says_it_for_certain(with_calendar):
    compiled = with_calendar(event("Winter Recess", "CATEGORIES:School,Closed"))
    assert days(compiled) == [(THANKSGIVING, Effect.CLOSED, None)]
    assert compiled.problems == ()


def test_a_label_that_sounds_closed_is_no_doubt(with_calendar):
    compiled = with_calendar(event("Holiday shop opens", "CATEGORIES:LABEL"))
    assert days(compiled) == [(THANKSGIVING, Effect.LABEL, None)]


@pytest.mark.parametrize("summary", ["Half Day", "Winter Recess", "No school, grade 9 only"])
def test_doubt_is_a_warning_with_its_line(with_calendar, summary):
    assert said(with_calendar(event(summary))) == [("calendar.ics", 6, "warning")]


@pytest.mark.parametrize(
    "start", ["DTSTART;TZID=America/New_York:20261126T123000", "DTSTART:20261126T173000Z"]
)
def test_an_event_with_a_time_is_meant_in_the_bundles_zone(with_calendar, start):
    compiled = with_calendar(event("Early Dismissal", start=start))
    assert days(compiled) == [(THANKSGIVING, Effect.ENDS, 750)]


@pytest.mark.parametrize("end", ["20261127T000000", "20261126T235900"])
@pytest.mark.parametrize(
    ("summary", "effect"),
    [("Half Day", Effect.ENDS), ("Winter Recess", Effect.ASK), ("No School", Effect.CLOSED)],
)
def test_from_midnight_to_midnight_is_a_whole_day(with_calendar, summary, effect, end):
    zone = "TZID=America/New_York"
    compiled = with_calendar(
        event(summary, f"DTEND;{zone}:{end}", start=f"DTSTART;{zone}:20261126T000000")
    )
    assert days(compiled) == [(THANKSGIVING, effect, None)]


def test_a_short_closing_of_who_knows_what_is_a_question(with_calendar):
    start = "DTSTART;TZID=America/New_York:20261126T130000"
    end = "DTEND;TZID=America/New_York:20261126T140000"
    compiled = with_calendar(event("Office closed", end, start=start))
    assert days(compiled) == [(THANKSGIVING, Effect.ASK, None)]


def test_an_event_repeats_until_its_end_without_the_days_left_out(with_calendar):
    rule = "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20261204T000000Z"
    compiled = with_calendar(event("A Day", rule, "EXDATE;VALUE=DATE:20261128"))
    assert [day.day for day, _, _ in days(compiled)] == [26, 30, 2, 4]


def test_an_event_that_repeats_for_ever_is_still_known_years_later(with_calendar):
    weekly = event("Early dismissal 1:00", "RRULE:FREQ=WEEKLY", start="DTSTART;VALUE=DATE:20180905")
    assert (date(2026, 12, 2), Effect.ENDS, 780) in days(with_calendar(weekly))


def test_the_end_of_a_repeating_event_is_meant_where_the_school_is(with_calendar):
    starts = "DTSTART;TZID=America/New_York:20261126T120000"
    rule = "RRULE:FREQ=DAILY;UNTIL=20261128T045959Z"  # a minute before midnight of the 27th
    found = days(with_calendar(event("Early dismissal", rule, start=starts)))
    assert [day.day for day, _, _ in found] == [26, 27]


def test_a_time_left_out_of_an_event_without_a_zone_is_a_day_as_written(with_calendar):
    starts = "DTSTART:20261126T010000"
    lines = ("RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261127T010000Z")
    found = days(with_calendar(event("Early dismissal", *lines, start=starts)))
    assert [day.day for day, _, _ in found] == [26, 28]


def test_one_time_of_a_repeating_event_can_be_cancelled_or_moved(with_calendar):
    weekly = event("No School", "RRULE:FREQ=WEEKLY;COUNT=3")
    cancelled = event("No School", "RECURRENCE-ID;VALUE=DATE:20261126", "STATUS:CANCELLED")
    moved = event(
        "No School",
        "RECURRENCE-ID;VALUE=DATE:20261203",
        start="DTSTART;VALUE=DATE:20261204",
    ).replace("SUMMARY:No School", "SUMMARY:Early dismissal 12:30")
    found = days(with_calendar(weekly, cancelled, moved))
    assert found == [
        (date(2026, 12, 4), Effect.ENDS, 750),
        (date(2026, 12, 10), Effect.CLOSED, None),
    ]


def test_days_can_be_added_to_an_event(with_calendar):
    found = days(with_calendar(event("No School", "RDATE;VALUE=DATE:20261204,20261211")))
    assert [day.day for day, _, _ in found] == [26, 4, 11]


def test_a_time_left_out_in_another_zone_is_meant_where_the_school_is(with_calendar):
    starts = "DTSTART;TZID=America/New_York:20261125T200000"
    lines = ("RRULE:FREQ=DAILY;COUNT=2", "EXDATE:20261126T010000Z")  # 8 in the evening of the 25th
    found = days(with_calendar(event("Early dismissal", *lines, start=starts)))
    assert [day for day, _, _ in found] == [THANKSGIVING]


def test_a_cancelled_event_is_none(with_calendar):
    assert days(with_calendar(event("No School", "STATUS:CANCELLED"))) == []


@pytest.mark.parametrize(
    "broken",
    [
        event("No School", start="DTSTART;VALUE=DATE:202611"),
        event("No School", "RRULE:FREQ=SECONDLY"),
        event("No School", "RRULE:NONSENSE"),
        event("No School", "RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20261126"),
    ],
)
def test_a_broken_event_names_its_line_and_costs_no_other(with_calendar, broken):
    compiled = with_calendar(event("A Day"), broken, event("Snow day"))
    assert (THANKSGIVING, Effect.CLOSED, None) in days(compiled)
    assert ("calendar.ics", 11, "error") in said(compiled)


@pytest.mark.parametrize("text", ["", "anything", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"])
def test_a_calendar_without_events_is_an_error_and_every_opening_a_question(bundle, text):
    bundle.contact("desk", hours="Mo-Fr 08:00-15:00", sites="[north]")
    bundle.write("calendar.ics", text)
    with bundle.library() as library:
        assert library.calendar_unreadable
    assert ("calendar.ics", 0, "calendar") in bundle.said()


def test_public_holidays_that_the_calendar_leaves_out_are_asked_for(bundle):
    bundle.guide("door")
    top = (bundle.folder / "bundle.toml").read_text()
    bundle.write("bundle.toml", top + 'country = "US"\nsubdivision = "CT"\n')
    events = (
        event("No School", start="DTSTART;VALUE=DATE:20261126"),
        event("Snow day", start="DTSTART;VALUE=DATE:20270104"),
    )
    bundle.write("calendar.ics", BEGIN + "".join(events) + "END:VCALENDAR\n")
    asked = [problem.text for problem in bundle.checked().problems if problem.rule == "holiday"]
    assert [text.split(": ")[1] for text in asked] == ["Christmas Day.", "New Year's Day."]


def test_the_same_calendar_gives_the_same_file(bundle):
    bundle.guide("door")
    bundle.write("calendar.ics", BEGIN + event("No School") + event("A Day") + "END:VCALENDAR\n")
    bundle.compiled()
    once = bundle.database.read_bytes()
    bundle.compiled()
    assert bundle.database.read_bytes() == once


@pytest.mark.fixtures
def test_no_collected_calendar_is_ever_an_error_of_ours(fixtures, bundle):
    bundle.guide("door")
    files = sorted((fixtures / "ics").rglob("*.ics"))
    assert len(files) > 100
    for number, file in enumerate(files):
        bundle.write(f"calendar-{number}.ics", file.read_bytes())
    assert {problem.rule for problem in bundle.checked().problems} <= {"calendar", "holiday"}
