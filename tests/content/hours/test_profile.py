"""Which hours are taken: right ones are, and none that the library would read wrongly."""

import json
import re
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import HoursRefusedError
from kiosk.content.hours.doubts import check_hours
from kiosk.content.hours.engine import State, Weekly


def wall(text):
    """`2012-10-01 0:00`, as the collected cases write a local time."""
    day, clock = text.split(" ")
    hour, minute = clock.split(":")[:2]
    return datetime.fromisoformat(day) + timedelta(hours=int(hour), minutes=int(minute))


def joined(spans):
    """The stretches that are not closed, neighbours of one state as one."""
    found = []
    for start, end, state in spans:
        if found and found[-1][1] == start and found[-1][2] == state:
            found[-1] = (found[-1][0], end, state)
        else:
            found.append((start, end, state))
    return found


def cases(fixtures):
    lines = (fixtures / "opening_hours" / "cases.jsonl").read_text().splitlines()
    return list(map(json.loads, lines))


def is_plain(case):
    """The core of the form, without comments, fallback rules and unknown states."""
    special = "||" in case["value"] or '"' in case["value"] or "unknown" in case["value"]
    return case["core"] and case["is_canonical"] and not special


def verdict(case):
    """Agrees, refused or wrong."""
    start, end = wall(case["from"]), wall(case["to"])
    states = {"open": State.OPEN, "unknown": State.ASK}
    wanted = joined(
        (wall(i["start"]), wall(i["end"]), states[i["state"]]) for i in case["expected"]
    )
    try:
        spans = Weekly(case["value"]).spans(start, end)
        found = joined((s.start, s.end, s.state) for s in spans if s.state is not State.CLOSED)
    except HoursRefusedError:
        return "refused"
    return "agrees" if found == wanted else "wrong"


@pytest.mark.fixtures
def test_the_collected_plain_cases_agree_or_are_refused(fixtures):
    found = [verdict(case) for case in cases(fixtures) if is_plain(case)]
    assert len(found) == 117
    assert found.count("wrong") == 0
    assert found.count("agrees") >= 108


@pytest.mark.fixtures
def test_no_collected_case_whatever_is_answered_wrongly(fixtures):
    found = [(verdict(case), case["value"]) for case in cases(fixtures)]
    assert [value for kind, value in found if kind == "wrong"] == []
    assert sum(kind == "agrees" for kind, _ in found) >= 200


@pytest.mark.fixtures
def test_every_collected_wrong_value_is_refused(fixtures):
    values = json.loads((fixtures / "opening_hours" / "invalid_values.json").read_text())
    assert len(values) == 133
    assert [v["value"] for v in values if not is_refused(v["value"])] == []


def is_refused(text):
    try:
        Weekly(text)
    except HoursRefusedError:
        return True
    return False


@pytest.mark.fixtures
def test_real_values_are_taken_or_refused_and_never_an_error(fixtures):
    folder = fixtures / "opening_hours"
    lines = (folder / "realworld_osm_sample_opening-hours-rs.txt").read_text().splitlines()
    taken = [line for line in lines if not is_refused(line)]
    assert 0 < len(taken) < len(lines)


@given(st.text(alphabet='MoTuWeThFrSaJanDec0123456789\u0663\uff18:-,;/[]+ "|of', max_size=40))
def test_whatever_is_typed_is_taken_or_refused(text):
    try:
        check_hours(text)
    except HoursRefusedError:
        return


@pytest.mark.parametrize(
    "hours",
    [
        "24/7",
        "Mo-Fr 08:00-15:00",
        "Mo,We,Fr 09:00-11:30,13:00-14:30",
        "Mo-Fr 08:00-15:00; We 08:00-12:00",
        "Mo-Fr 08:00-12:00, We 14:00-18:00",
        "Sep-Jun Mo-Fr 08:00-15:00; Jul-Aug off",
        "Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 02 off",
        "Mo[1,3] 10:00-12:00",
        "Mo[1] 10:00-12:00; Mo[3] 09:00-10:00",
        'Mo-Fr 09:00-12:00; We unknown "Call first"',
        "Fr 20:00-02:00",
        "Sa 00:00-02:00",
        "Mo-Fr 09:00-12:00, We 13:00-15:00",
        "Sep-Jun Mo-Fr 08:00-15:00, Jul-Aug Mo-Fr 09:00-12:00",
        "24/7; Mo 15:00-16:00 off",
        "off",
    ],
)
def test_these_are_taken(hours):
    check_hours(hours)


@pytest.mark.parametrize(
    ("hours", "says"),
    [
        ("Mo-Fr 08:00-15:00 || unknown", r"`\|\|` is not taken"),
        ("Mo-Fr 09:00+", "open end"),
        ("sunrise-sunset", "sun's times"),
        ("easter off", "Write the date"),
        ("Mo-Fr 10:00-12:00; PH off", "never guessed"),
        ("Mo-Fr 10:00-12:00; SH off", "never guessed"),
        ('Mo-Fr 10:00-12:00 "maybe"', "`unknown` only"),
        ('Mo-Fr 10:00-12:00 open "come in"', "`unknown` only"),
        ('Mo-Fr 10:00-12:00 unknown ""', "`unknown` only"),
        ("Nov 31 10:00-12:00", "There is no Nov 31"),
        ("Jan 00 10:00-12:00", "There is no Jan 00"),
        ("2027 Feb 29 10:00-12:00", "2027 has no Feb 29"),
        ("Dec 24-20 10:00-12:00", "ends before it begins"),
        ("2027 Jan 02-2026 Dec 24 off", "ends before it begins"),
        ("2027-2026 Mo 10:00-12:00", "do not go upwards"),
        ("week 54 10:00-12:00", "no weeks"),
        ("Mo[3-1] 10:00-12:00", "does not go upwards"),
        ("", "There are no hours"),
        (" \t", "There are no hours"),
        ("12:00-12:00", "begins and ends at the same time"),
        ("00:00-24:00", "more than 16 hours"),
        ("Mo-Fr", "more than 16 hours"),
        ("Mo-Fr 05:00-22:00", "more than 16 hours"),
        ("Mo-Fr 00:00-12:00,12:00-24:00", "more than 16 hours"),
        ("Mo 25:00-26:00", "no time 25:00-26:00"),
        ("Mo 10:60-11:00", "no time 10:60-11:00"),
        ("Mo-Fr 08:00-10:00; Mo-Fr 12:00-14:00", "Write both times in one rule"),
        ("Dec 24-Jan 02 off; Mo-Fr 09:00-12:00", "Put the `off` last"),
        ("Mo-Fr 10:00-18:00, We off", "Put `;` before it"),
        ("Fr 22:00-02:00; Sa 21:00-02:00", "run past midnight"),
        ("Jan Su[1] -5 days-Jan 10 09:00-12:00", "month before"),
        (
            "Mo-Fr \u0660\u0668:\u0660\u0660-\u0661\u0665:\u0660\u0660",
            "Do you mean `Mo-Fr 08:00-15:00`",
        ),
        ("Mo-Fr 08:00-15:00, We 08:00-12:00", "these are there already"),
        ("Mo-Fr 08:00-15:00, Dec 24 08:00-12:00", "Put `;` before it"),
        ("Mo-Fr 12:00-01:00", "is open at night. Do you mean `Mo-Fr 12:00-13:00`"),
        ("Mo-Fr 10:00-02:00", "Do you mean `Mo-Fr 10:00-14:00`"),
        ("Tu 01:00-03:00", "Do you mean `Tu 13:00-15:00`"),
    ],
)
def test_these_are_refused_in_a_sentence_that_says_why(hours, says):
    with pytest.raises(HoursRefusedError, match=says):
        check_hours(hours)


@pytest.mark.parametrize(
    ("written", "better"),
    [
        ("Mo, We, Fr 09:00-12:00", "Mo,We,Fr 09:00-12:00"),
        ("Mon-Fri 10am-3pm", "Mo-Fr 10:00-15:00"),
        ("Mo\u2013Fr 08:00\u201315:00", "Mo-Fr 08:00-15:00"),
        ("Monday to Friday 8:30 am - 3 p.m.", "Mo-Fr 08:30-15:00"),
        ("mon, wed 1-3 pm", "Mo,We 13:00-15:00"),
        ("Tuesdays and Thursdays noon-2pm", "Tu,Th 12:00-14:00"),
        ("weekdays 8-15", "Mo-Fr 08:00-15:00"),
        ("Mo-Fr 9:00-12:00", "Mo-Fr 09:00-12:00"),
        ("Mo-Fr 09.00-12.30", "Mo-Fr 09:00-12:30"),
        ("Mo-Fr 08:00-12:00, 13:00-17:00", "Mo-Fr 08:00-12:00,13:00-17:00"),
        ("Mo-Fr 08:00-15:00; Sat closed", "Mo-Fr 08:00-15:00; Sa off"),
        ("Fri 8pm-midnight", "Fr 20:00-24:00"),
        ("M-F 8:00am - 3:00pm", "Mo-Fr 08:00-15:00"),
        ("M-Th 8-3; F 8-12", "Mo-Th 08:00-15:00; Fr 08:00-12:00"),
        ("M/W/F 9-12 and 1-3", "Mo,We,Fr 09:00-12:00,13:00-15:00"),
        ("daily 9-5", "Mo-Su 09:00-17:00"),
        ("Mo-Fr 12-1", "Mo-Fr 12:00-13:00"),
        ("Tu,Th 9:00-12:00; closed Nov 26", "Tu,Th 09:00-12:00; Nov 26 off"),
        ("Mo-Fr 8-3; Dec 24 - Jan 2 closed", "Mo-Fr 08:00-15:00; Dec 24-Jan 02 off"),
        ("Mo-Fr 8-3; closed on March 5-9, 2027", "Mo-Fr 08:00-15:00; 2027 Mar 05-09 off"),
        ("September-June Mo-Fr 8-3", "Sep-Jun Mo-Fr 08:00-15:00"),
    ],
)
def test_a_slip_is_answered_with_the_right_spelling(written, better):
    with pytest.raises(HoursRefusedError, match=re.escape(f"Do you mean `{better}`?")):
        check_hours(written)
    check_hours(better)


def test_no_correction_is_offered_that_would_be_refused_itself():
    with pytest.raises(HoursRefusedError) as refused:
        check_hours("daily 8pm-3pm")  # 19 hours would be no better
    assert "Do you mean" not in str(refused.value)
