"""Days and hours in words, in the reader's language and time style."""

import re
from datetime import date
from string import Formatter

import pytest

from kiosk.content import (
    day_in_words,
    open_in_words,
    time_in_words,
    until_in_words,
    week_in_words,
    weekday_in_words,
    without_controls,
    written_in_words,
)
from kiosk.content.hours import LANGUAGES
from kiosk.content.hours.phrases import phrases
from tests.content.hours.at_school import YEAR, local, schedule

MONDAY = local("2026-11-23T09:12")


def plain(text):
    return without_controls(text).replace("\u00a0", " ")


def written(hours, language="en"):
    return tuple(map(plain, written_in_words(schedule(hours), language)))


def answer(hours, at, language="en", layers=None):
    asked = schedule(hours, layers)
    found = asked.state_at(local(at))
    now = local(at)
    parts = (open_in_words(found, now, language), until_in_words(found, now, language))
    return plain(" · ".join(part for part in parts if part))


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        ("", ()),
        ("unknown", ()),
        ("24/7", ("All day, every day",)),
        ("Mo-Fr 08:00-15:00", ("Monday to Friday, 8:00 AM to 3:00 PM",)),
        ("Su 12:00-12:30", ("Sunday, 12:00 PM to 12:30 PM",)),
        ("Fr 20:00-24:00", ("Friday, 8:00 PM to midnight",)),
        ("Fr 20:00-02:00", ("Friday, 8:00 PM to 2:00 AM",)),
        ("Mo,We 09:05-11:59", ("Monday and Wednesday, 9:05 AM to 11:59 AM",)),
        ("Mo,We,Fr 09:00-10:00", ("Monday, Wednesday and Friday, 9:00 AM to 10:00 AM",)),
        ("Tu 08:00-12:00,13:00-16:00", ("Tuesday, 8:00 AM to 12:00 PM and 1:00 PM to 4:00 PM",)),
        ("Mo-Fr 08:00-15:00; Sa off", ("Monday to Friday, 8:00 AM to 3:00 PM", "Saturday, closed")),
        ('We unknown "Call first"', ("Wednesday, Call first",)),
        ("Mo[1] 08:00-15:00", ("Mo[1] 08:00-15:00",)),
        ("Jun-Aug Mo-Fr 08:00-15:00", ("Jun-Aug Mo-Fr 08:00-15:00",)),
    ],
)
def test_written_hours_are_put_into_words_or_shown_as_written(hours, words):
    assert written(hours) == words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("2026-11-23T09:12", "Open now · until 3:00 PM"),
        ("2026-11-23T07:00", "Opens today 8:00 AM"),
        ("2026-11-23T15:00", "Opens tomorrow 8:00 AM"),
        ("2026-11-21T12:00", "Opens Monday 8:00 AM"),
        ("2026-12-24T12:00", "Opens Monday, January 4 at 8:00 AM"),
        ("2026-12-09T09:00", "Ask first"),
    ],
)
def test_the_answer_in_words(at, words):
    assert answer("Mo-Fr 08:00-15:00", at, layers=YEAR) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Abierto ahora · hasta las 3:00 p. m."),
        ("pt-BR", "Aberto agora · até 15:00"),
        ("ht", "Louvri kounye a · jiska 3:00 PM"),
        ("ar", "مفتوح الآن · حتى 3:00 م"),
        ("fr", "Ouvert maintenant · jusqu’à 15:00"),
        ("pl", "Teraz otwarte · do 15:00"),
        ("vi", "Đang mở cửa · đến 15:00"),
        ("zh-Hans", "现在开放 · 到 15:00"),
        ("so", "Open now · until 15:00"),
    ],
)
def test_the_answer_in_other_languages(language, words):
    assert answer("Mo-Fr 08:00-15:00", "2026-11-23T09:12", language) == words


def test_one_o_clock_has_its_own_article_in_spanish():
    assert answer("Mo-Fr 08:00-13:00", "2026-11-23T09:12", "es").endswith("hasta la 1:00 p. m.")


def test_a_place_that_closes_for_good_is_closed_and_promises_nothing():
    assert answer("2026 Nov Mo-Fr 08:00-15:00", "2026-12-01T10:00") == "Closed now"


def test_midnight_is_said_and_not_12_00_am():
    assert answer("We 18:00-24:00", "2026-11-25T20:00") == "Open now · until midnight"


def test_an_opening_that_lasts_into_tomorrow_names_the_day():
    words = answer("Fr 20:00-02:00", "2026-11-27T23:00")
    assert words == "Open now · until Saturday, November 28, 2:00 AM"


def test_kreyol_has_its_own_names_of_days_and_months():
    assert weekday_in_words(date(2026, 8, 15), "ht") == "Samdi 15 out"
    assert day_in_words(date(2027, 6, 1), "ht") == "1 jen 2027"


def test_the_week_begins_with_today_and_names_what_is_special():
    rows = week_in_words(schedule("Mo-Fr 08:00-15:00", YEAR), MONDAY.date(), "en", MONDAY.date())
    assert [(r.days, without_controls(r.times), r.today) for r in rows] == [
        ("Today, Monday", "8:00 AM to 3:00 PM", True),
        ("Tuesday", "8:00 AM to 3:00 PM", False),
        ("Wednesday", "8:00 AM to 12:30 PM · Early dismissal", False),
        ("Thursday and Friday", "closed · Thanksgiving recess", False),
        ("Saturday and Sunday", "closed", False),
    ]


def test_a_week_without_end_is_one_row():
    rows = week_in_words(schedule("24/7"), MONDAY.date(), "en")
    assert [(row.days, row.times) for row in rows] == [("Monday to Sunday", "all day")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_digits_are_ascii_and_a_range_is_words(language):
    text = " ".join(written("Mo-Fr 08:00-15:00; Sa 09:00-24:00", language))
    assert re.findall(r"\d", text) == re.findall(r"[0-9]", text)
    assert not re.search(r"\d\s*[-–]\s*\d", text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_time_is_kept_left_to_right(language):
    for text in (
        *written_in_words(schedule("Mo 08:00-15:00"), language),
        time_in_words(MONDAY, language),
    ):
        for found in re.finditer(r"\d+:\d\d", text):
            assert text[found.start() - 1] == "\u2066"
            assert text[found.end()] == "\u2069"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_phrase_with_the_same_places(language):
    english, other = phrases("en"), phrases(language)
    for name in other._fields:
        mine, theirs = getattr(other, name), getattr(english, name)
        if isinstance(theirs, str) and name not in {"until_one", "midnight"}:
            assert mine, name
            assert places(mine) == places(theirs), name


def places(phrase):
    return {place for _, place, _, _ in Formatter().parse(phrase) if place}
