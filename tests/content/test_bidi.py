"""Numbers keep their order inside right-to-left text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import isolated, without_controls

ISOLATED = [
    "860-555-0100",
    "(860) 555-0100",
    "+1 860 555 0100",
    "+1 (860) 555-0100",
    "860.555.0100",
    "2-1-1",
    "1-800-HOPE-135",
    "8:30",
    "8:30-15:00",
    "08:00 – 15:00",
    "24/7",
    "2026-11-23",
    "11/23/2026",
    "45.50",
    "help@example.org",
    "first.last+kiosk@mail.example.org",
    "https://example.org/a?b=1",
    "www.example.org",
]
LEFT_ALONE = ["211", "988", "Room 112", "18 and older", "2026", "a-b", "A/B", "@", "3 steps", "1."]


@pytest.mark.parametrize("fragile", ISOLATED)
def test_what_must_keep_its_order_is_isolated(fragile):
    assert isolated(f"اتصل {fragile} الآن") == f"اتصل \u2066{fragile}\u2069 الآن"


@pytest.mark.parametrize("sentence", ["Call {}.", "({})", "{}, please", "At {}: ask", "{}"])
def test_the_signs_of_a_sentence_stay_outside(sentence):
    number = "860-555-0100"
    assert isolated(sentence.format(number)) == sentence.format(f"\u2066{number}\u2069")


@pytest.mark.parametrize("plain", LEFT_ALONE)
def test_plain_words_and_plain_numbers_stay_as_they_are(plain):
    assert isolated(plain) == plain


def test_two_numbers_are_two_isolates():
    assert isolated("8:30 or 9:15") == "\u20668:30\u2069 or \u20669:15\u2069"


@pytest.mark.parametrize(
    "sign",
    [
        "\u061c",
        "\u200e",
        "\u200f",
        "\u202a",
        "\u202b",
        "\u202c",
        "\u202d",
        "\u202e",
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069",
    ],
)
def test_every_direction_control_is_taken_out(sign):
    assert without_controls(f"a{sign}b") == "ab"
    assert isolated(f"a{sign}b") == "ab"


@given(st.text())
def test_isolating_changes_no_word_and_is_done_once(text):
    once = isolated(text)
    assert without_controls(once) == without_controls(text)
    assert isolated(once) == once


@given(st.text())
def test_every_isolate_is_closed(text):
    done = isolated(text)
    assert done.count("\u2066") == done.count("\u2069")


@pytest.mark.parametrize(
    "text", ["a." * 50_000 + "@", "1-" * 50_000, "1" + "a" * 100_000, "(" * 100_000 + "1"]
)
def test_a_long_line_takes_no_long_time(text):
    start = time.process_time()
    isolated(text)
    assert time.process_time() - start < 1
