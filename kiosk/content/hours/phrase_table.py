"""The words for days and hours that each language needs; one table per language.

Names of days and months are our own: Qt and most systems give French ones for Kreyòl. Phrases are
built so that names and times stay in the form in which the table has them: no cases, no articles.
"""

from typing import NamedTuple


class Phrases(NamedTuple):
    """One language's words for days and hours; `{}` marks what is put in."""

    days: tuple[str, ...]  # Monday first
    months: tuple[str, ...]
    date: str  # {day} {month}
    weekday_date: str  # {weekday} {day} {month}
    year_date: str  # {day} {month} {year}
    halves: tuple[str, str] | None  # AM and PM; None where clocks count to 24
    midnight: str  # the end of a day; empty: 24:00
    times: str  # {start} {end}
    day_range: str  # {first} {last}
    comma: str
    conjunction: str
    line: str  # {days} {times}
    open_now: str
    until: str  # {time}
    opens_today: str  # {time}
    opens_tomorrow: str  # {time}
    opens: str  # {day} {time}
    closed_now: str
    closed: str  # of a day
    ask_first: str
    by_appointment: str
    not_known: str
    call_first: str
    always: str
    all_day: str
    today: str
    until_one: str = ""  # {time}; where one o'clock needs another article
