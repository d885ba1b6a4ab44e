"""What a voice is given: numbers by the digit, times in words, nothing that only eyes need."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import isolated, without_controls
from kiosk.speech import sentences, spoken


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "Call 860-555-0134.", "Call 8 6 0, 5 5 5, 0 1 3 4."),
        ("en", "(860) 555-0134", "8 6 0, 5 5 5, 0 1 3 4"),
        ("es", "+1 860 555 0134", "1, 8 6 0, 5 5 5, 0 1 3 4"),
        ("en", "1-800-HOPE-135", "1, 8 0 0, H O P E, 1 3 5"),
        ("en", "988, 211 or 911", "9 8 8, 2 1 1 or 9 1 1"),
        ("en", "2-1-1, for ages 5-7", "2 1 1, for ages 5-7"),
        ("en", "Text 741741", "Text 7 4 1, 7 4 1"),
        ("ar", "860-555-0134", "8 6 0، 5 5 5، 0 1 3 4"),
        ("zh-Hans", "860-555-0134", "8 6 0，5 5 5，0 1 3 4"),
        ("en", "in 2026, for 180 days, 1,500 dollars", "in 2026, for 180 days, 1,500 dollars"),
    ],
)
def test_s15_telephone_numbers_are_said_in_groups_of_digits(language, written, said):
    assert spoken(written, language) == said
    assert spoken(isolated(written), language) == said


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "9:00 AM to 3:30 PM", "9 AM to 3 30 PM"),
        ("en", "9:00-15:00", "9 to 15"),
        ("en", "at 9:05 AM", "at 9 oh 5 AM"),
        ("es", "de 9:00 a.\u00a0m. a 3:00 p.\u00a0m.", "de 9 a. m. a 3 p. m."),
        ("pt-BR", "das 9:00 às 15:30", "das 9 horas às 15 horas e 30"),
        ("ht", "9:00-15:00", "9 è rive 15 è"),
        ("fr", "de 9:00 à 15:30", "de 9 heures à 15 heures 30"),
        ("pl", "od 9:00 do 15:30", "od 9 do 15 30"),
        ("vi", "9:00-15:30", "9 giờ đến 15 giờ 30"),
        ("ar", "من 9:00 ص إلى 3:30 م", "من 9 صباحًا إلى 3 30 مساءً"),
        ("zh-Hans", "下午3:30", "下午3点30分"),
    ],
)
def test_s15_times_are_said_in_words(language, written, said):
    assert spoken(written, language) == said
    assert spoken(isolated(written), language) == said


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Open now · Room 112 · until 3:00 PM", "Open now, Room 112, until 3 PM"),
        ("<b>Stop</b> *here* [now] #1", "b Stop /b here now 1"),
        ("Cost: free\nAges: all", "Cost: free, Ages: all"),
        ("\u2066860-555-0134\u2069\u200f", "8 6 0, 5 5 5, 0 1 3 4"),
    ],
)
def test_s10_no_sign_of_the_screen_is_said(written, said):
    assert spoken(written, "en") == said


@given(st.text())
def test_l06_speech_never_gets_a_bidi_control(text):
    for language in ("en", "ar"):
        found = spoken(text, language)
        assert without_controls(found) == found


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("Stay calm. Ask why!", ["Stay calm.", "Ask why!"]),
        ("Call Dr. Lopez at 3 p. m. today.", ["Call Dr. Lopez at 3 p. m. today."]),
        ("Speech is on. Go down.", ["Speech is on.", "Go down."]),
        ("1. Keep the door closed.", ["1. Keep the door closed."]),
        ("¿Quién es? Pregunte.", ["¿Quién es?", "Pregunte."]),
        ("你好。再见。", ["你好。", "再见。"]),
        ("هل أنت هنا؟ نعم.", ["هل أنت هنا؟", "نعم."]),
        ("One\nTwo", ["One", "Two"]),
        ("See www.ct.gov now", ["See www.ct.gov now"]),
        (" … ", []),
    ],
)
def test_text_is_cut_into_sentences(text, cut):
    assert [text[begin:end] for begin, end in sentences(text)] == cut


@given(st.text())
def test_no_letter_is_lost_between_sentences(text):
    heard = "".join(text[begin:end] for begin, end in sentences(text))
    assert [sign for sign in heard if sign.isalnum()] == [sign for sign in text if sign.isalnum()]
