"""Opening hours in words: plain weekly patterns, and no guess beyond."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import hours_in_words


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("", ()),
        ("24/7", ("All day, every day",)),
        ("Mo-Fr 08:00-15:00", ("Monday to Friday, 8:00 AM to 3:00 PM",)),
        ("Mo 00:00-24:00", ("Monday, 12:00 AM to 12:00 AM",)),
        ("Su 12:00-12:30", ("Sunday, 12:00 PM to 12:30 PM",)),
        ("Mo,We 09:05-11:59", ("Monday and Wednesday, 9:05 AM to 11:59 AM",)),
        ("Mo,We,Fr 09:00-10:00", ("Monday, Wednesday and Friday, 9:00 AM to 10:00 AM",)),
        ("Mo-We,Fr 09:00-10:00", ("Monday to Wednesday and Friday, 9:00 AM to 10:00 AM",)),
        ("Tu 08:00-12:00,13:00-16:00", ("Tuesday, 8:00 AM to 12:00 PM and 1:00 PM to 4:00 PM",)),
        ("Mo-Fr 08:00-15:00; Sa off", ("Monday to Friday, 8:00 AM to 3:00 PM", "Saturday, closed")),
        ("Mo 08:00-09:00;Tu closed", ("Monday, 8:00 AM to 9:00 AM", "Tuesday, closed")),
    ],
)
def test_a_plain_weekly_pattern_is_put_into_words(hours, words):
    assert hours_in_words(hours) == words


@pytest.mark.parametrize(
    "hours",
    [
        "unknown",
        "Mo-Fr",
        "Mo-Fr 8-15",
        "Mo-Fr 08:00+",
        "PH off",
        "Mo-Fr 08:00-15:00; PH off",
        "Mo-Fr sunrise-sunset",
        "Jun-Aug Mo-Fr 08:00-15:00",
        'Mo-Fr 08:00-15:00 "ask first"',
        "Mo[1] 08:00-15:00",
        "week 1-10 Mo 08:00-09:00",
        "mo-fr 08:00-15:00",
        "Mo-Fr 08:00-25:00",
        "Mo-Fr 24:30-25:00",
    ],
)
def test_anything_else_is_shown_as_it_was_written(hours):
    assert hours_in_words(hours) == (hours,)


@given(st.text())
def test_whatever_is_written_is_shown(text):
    assert "".join(hours_in_words(text)) or not text


@pytest.mark.fixtures
def test_no_collected_opening_hours_are_ever_an_error(fixtures):
    folder = fixtures / "opening_hours"
    strings = set((folder / "realworld_osm_sample_opening-hours-rs.txt").read_text().splitlines())
    for file in sorted(folder.glob("*.json")):
        strings.update(texts_in(json.loads(file.read_text())))
    assert len(strings) > 400
    assert all(hours_in_words(text) for text in strings if text)


def texts_in(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts_in(inner)
