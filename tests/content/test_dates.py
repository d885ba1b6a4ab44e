"""Dates in the words of nine languages, and in plain numbers in every other."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.content import day_in_words, time_in_words, weekday_in_words, without_controls

MONDAY = date(2026, 11, 23)
LANGUAGES = ("en", "es", "pt-BR", "ht", "ar", "fr", "pl", "vi", "zh-Hans")


def clock(hour, minute):
    """That Monday, at this time."""
    return datetime(2026, 11, 23, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "full", "weekday"),
    [
        ("en", "November 23, 2026", "Monday, November 23"),
        ("es", "23 de noviembre de 2026", "Lunes 23 de noviembre"),
        ("pt-BR", "23 de novembro de 2026", "Segunda-feira, 23 de novembro"),
        ("ht", "23 novanm 2026", "Lendi 23 novanm"),
        ("ar", "23 نوفمبر 2026", "الاثنين 23 نوفمبر"),
        ("fr", "23 novembre 2026", "Lundi 23 novembre"),
        ("pl", "23 listopada 2026", "Poniedziałek, 23 listopada"),
        ("vi", "23 tháng 11, 2026", "Thứ Hai, 23 tháng 11"),
        ("zh-Hans", "2026年11月23日", "11月23日星期一"),
        ("es-MX", "23 de noviembre de 2026", "Lunes 23 de noviembre"),
        ("so", "2026-11-23", "2026-11-23"),
    ],
)
def test_l05_a_day_is_written_as_its_language_writes_it(language, full, weekday):
    assert without_controls(day_in_words(MONDAY, language)) == full
    assert without_controls(weekday_in_words(MONDAY, language)) == weekday


@pytest.mark.parametrize(
    ("language", "first"),
    [("fr", "1er mai 2026"), ("pt-BR", "1º de maio de 2026"), ("es", "1 de mayo de 2026")],
)
def test_the_first_of_a_month_is_written_as_one_says_it(language, first):
    assert day_in_words(date(2026, 5, 1), language) == first


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_days_of_a_year_read_the_same(language):
    year = [date(2026, 1, 1) + timedelta(days=number) for number in range(365)]
    assert len({day_in_words(day, language) for day in year}) == 365
    assert len({weekday_in_words(day, language) for day in year}) == 365


@pytest.mark.parametrize("language", [*LANGUAGES, "so"])
def test_l05_digits_are_the_ones_on_the_school_clock(language):
    words = day_in_words(MONDAY, language) + time_in_words(clock(9, 5), language)
    assert all(sign in "0123456789" for sign in words if sign.isdecimal())
    assert "05" in words


@pytest.mark.parametrize(
    ("language", "moment", "words"),
    [
        ("en", (0, 5), "12:05 AM"),
        ("en", (12, 0), "12:00 PM"),
        ("es", (15, 0), "3:00 p. m."),
        ("ht", (9, 5), "9:05 AM"),
        ("ar", (9, 5), "9:05 ص"),
        ("fr", (15, 0), "15:00"),
        ("pt-BR", (15, 0), "15:00"),
        ("pl", (15, 0), "15:00"),
        ("vi", (15, 0), "15:00"),
        ("zh-Hans", (15, 0), "15:00"),
        ("so", (9, 5), "9:05"),
    ],
)
def test_a_time_is_written_as_its_language_writes_it(language, moment, words):
    said = time_in_words(clock(*moment), language)
    assert without_controls(said).replace("\u00a0", " ") == words


@pytest.mark.parametrize("language", [*LANGUAGES, "so"])
def test_l04_hours_and_minutes_never_change_places(language):
    assert "\u2066" in time_in_words(clock(9, 5), language)


def test_without_a_day_nothing_is_said():
    assert day_in_words(None, "es") == ""
