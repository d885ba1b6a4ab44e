"""Dates and times of day in the reader's words, from our own tables, never a machine's locale.

Own tables, because a machine may lack a language or have it wrong: Qt gives Kreyòl French names.
A language without a table gets 2026-11-23 and 15:05: plain to read, and no guess.

The time style is decided here, once, for the clock, notices, hours and codes. Doors, bells and
telephones in Connecticut count to 12, so do the readers of English, Spanish, Kreyòl and Arabic,
with AM and PM in their own letters. French, Polish, Portuguese, Vietnamese and Chinese write
15:00, which nobody can take for three in the morning; an AM borrowed from English could be.
"""

from datetime import date, datetime
from typing import NamedTuple

from kiosk.content.bidi import isolated

_NOON, _FULL_DAY = 12, 24  # hours
_NO_BREAK = "\u00a0"


class DateWords(NamedTuple):
    """How one language writes dates; `day_names` begins with Monday, as inside a sentence."""

    months: tuple[str, ...]
    day_names: tuple[str, ...]
    full: str  # a day with its year
    weekday: str  # a day with its weekday
    halves: tuple[str, str] = ("", "")  # before and after noon; empty: hours go to 24
    first: str = "1"  # the first of a month


# By the language without its country: days and months are the same in es-MX and es.
_WORDS = {
    "en": DateWords(
        months=(
            *("January", "February", "March", "April", "May", "June"),
            *("July", "August", "September", "October", "November", "December"),
        ),
        day_names=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        full="{month} {day}, {year}",
        weekday="{name}, {month} {day}",
        halves=("AM", "PM"),
    ),
    "es": DateWords(
        months=(
            *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
            *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        ),
        day_names=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        full="{day} de {month} de {year}",
        weekday="{name} {day} de {month}",
        halves=(f"a.{_NO_BREAK}m.", f"p.{_NO_BREAK}m."),
    ),
    "pt": DateWords(
        months=(
            *("janeiro", "fevereiro", "março", "abril", "maio", "junho"),
            *("julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
        ),
        day_names=(
            *("segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira"),
            *("Sábado", "Domingo"),
        ),
        full="{day} de {month} de {year}",
        weekday="{name}, {day} de {month}",
        first="1º",
    ),
    "ht": DateWords(
        months=(
            *("janvye", "fevriye", "mas", "avril", "me", "jen"),
            *("jiyè", "out", "septanm", "oktòb", "novanm", "desanm"),
        ),
        day_names=("lendi", "madi", "mèkredi", "jedi", "vandredi", "samdi", "dimanch"),
        full="{day} {month} {year}",
        weekday="{name} {day} {month}",
        halves=("AM", "PM"),
    ),
    "ar": DateWords(
        months=(
            *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"),
            *("يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        ),
        day_names=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        full="{day} {month} {year}",
        weekday="{name} {day} {month}",
        halves=("ص", "م"),
    ),
    "fr": DateWords(
        months=(
            *("janvier", "février", "mars", "avril", "mai", "juin"),
            *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        ),
        day_names=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        full="{day} {month} {year}",
        weekday="{name} {day} {month}",
        first="1er",
    ),
    "pl": DateWords(  # months in the genitive: the 23rd of November
        months=(
            *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
            *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
        ),
        day_names=("poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"),
        full="{day} {month} {year}",
        weekday="{name}, {day} {month}",
    ),
    "vi": DateWords(
        months=tuple(f"tháng {number}" for number in range(1, 13)),
        day_names=("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ Nhật"),
        full="{day} {month}, {year}",
        weekday="{name}, {day} {month}",
    ),
    "zh": DateWords(
        months=tuple(f"{number}月" for number in range(1, 13)),
        day_names=("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"),
        full="{year}年{month}{day}日",
        weekday="{month}{day}日{name}",
    ),
}


def date_words(language: str) -> DateWords | None:
    """How a language writes dates; None where we have no table for it."""
    return _WORDS.get(language.partition("-")[0])


def day_in_words(day: date | None, language: str) -> str:
    """November 23, 2026; empty without a day."""
    if day is None:
        return ""
    words = date_words(language)
    return _filled(words.full, words, day) if words else isolated(day.isoformat())


def weekday_in_words(day: date, language: str) -> str:
    """Monday, November 23: as a line of its own."""
    return starting(weekday_in_line(day, language))


def weekday_in_line(day: date, language: str) -> str:
    """The same inside a sentence, where most languages write names of days small."""
    words = date_words(language)
    return _filled(words.weekday, words, day) if words else isolated(day.isoformat())


def day_name(weekday: int, language: str) -> str:
    """Monday is 0; English, as the sentence around it then is, where there is no table."""
    return (date_words(language) or _WORDS["en"]).day_names[weekday]


def time_in_words(moment: datetime, language: str) -> str:
    """3:05 PM, or 15:05 where one counts to 24; isolated: it keeps its order in Arabic text."""
    return clock_in_words(moment.hour, moment.minute, language)


def clock_in_words(hour: int, minute: int, language: str) -> str:
    """The same for a time of no certain day; 24:00, the end of a day, keeps its name."""
    words = date_words(language)
    if words is None or not words.halves[0]:
        return isolated(f"{hour}:{minute:02d}")
    half = words.halves[hour % _FULL_DAY >= _NOON]
    return f"{isolated(f'{hour % _NOON or _NOON}:{minute:02d}')} {half}"


def starting(text: str) -> str:
    """Words that begin a line."""
    return text[:1].upper() + text[1:]


def _filled(pattern: str, words: DateWords, day: date) -> str:
    return pattern.format(
        name=words.day_names[day.weekday()],
        month=words.months[day.month - 1],
        day=words.first if day.day == 1 else day.day,
        year=day.year,
    )
