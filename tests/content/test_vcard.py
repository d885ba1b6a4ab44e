"""What a telephone takes along: other programs read it, and it always fits."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Card, Phone, event, isolated, steps, vcard

ZONE = ZoneInfo("America/New_York")
NINE = datetime(2026, 11, 24, 9, tzinfo=ZONE)
PHONE = Phone("call", "860-555-0100", "+18605550100")
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=80)


def test_a_card_is_read_by_another_program():
    hours = isolated("Monday to Friday, 8:00 AM to 3:00 PM; Saturday, closed")
    text = vcard(Card("Front desk, north", "North; School", (PHONE,), (hours,)))
    card = vobject.readOne(text)
    assert card.fn.value == "Front desk, north"
    assert card.n.value.family == "Front desk, north"
    assert card.org.value == ["North; School"]
    assert card.tel.value == "+18605550100"
    assert card.note.value == "Monday to Friday, 8:00 AM to 3:00 PM; Saturday, closed"


def test_a_card_names_each_kind_of_number():
    text = Phone("text", "988", "988", keyword="HELLO")
    card = vobject.readOne(vcard(Card("988 Lifeline", phones=(PHONE, text))))
    assert [(tel.value, tel.params["TYPE"]) for tel in card.tel_list] == [
        ("+18605550100", ["voice"]),
        ("988", ["msg"]),
    ]


def test_hours_that_are_too_long_give_way_to_shorter_ones():
    card = Card(
        "School counselor", "North School", (PHONE,), ("من الاثنين " * 20, "Mo-Fr 08:00-15:00")
    )
    assert "NOTE:Mo-Fr 08:00-15:00" in vcard(card)


@given(WORDS, WORDS, WORDS)
def test_a_card_always_fits_and_can_be_read(name, organization, hours):
    text = vcard(Card(name, organization, (PHONE,), (hours,) if hours.strip() else ()))
    assert len(text.encode()) <= 213
    if text:
        assert vobject.readOne(text).tel.value == "+18605550100"


def test_an_event_is_read_by_another_program():
    text = event("Example: School counselor", "Room 112", NINE, NINE + timedelta(hours=6))
    (found,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
    assert found.decoded("DTSTART") == NINE
    assert found.decoded("DTSTART") + found.decoded("DURATION") == NINE + timedelta(hours=6)
    assert (found["SUMMARY"], found["LOCATION"]) == ("Example: School counselor", "Room 112")
    assert found["UID"]
    assert found["DTSTAMP"]


@pytest.mark.parametrize(("minutes", "length"), [(60, "PT1H"), (90, "PT90M"), (360, "PT6H")])
def test_an_event_lasts_as_long_as_the_opening(minutes, length):
    assert f"DURATION:{length}\r\n" in event("A", "B", NINE, NINE + timedelta(minutes=minutes))


@given(WORDS, WORDS)
def test_an_event_always_fits_and_can_be_read(name, place):
    text = event(name, place, NINE, NINE + timedelta(hours=1))
    assert len(text.encode()) <= 213
    if text:
        assert icalendar.Calendar.from_ical(text).walk("VEVENT")[0].decoded("DTSTART") == NINE


def test_short_steps_are_one_code_and_long_ones_one_each():
    assert steps(["Keep calm.", f"Call {isolated('2-1-1')}."]) == ("1. Keep calm.\n2. Call 2-1-1.",)
    assert [text[:2] for text in steps(["x" * 200, "y" * 200])] == ["1.", "2."]


def test_a_step_that_is_too_long_is_not_cut():
    assert steps(["x" * 300, "y"]) == ()
    assert steps([]) == ()
