"""The words for hours that each language needs; one table per language.

Names of days, and how a time is written, come from `kiosk.content.dates`. Phrases are built so
that both stay in the form in which that table has them: no cases, no articles.
"""

from typing import NamedTuple


class Phrases(NamedTuple):
    """One language's words for hours; `{}` marks what is put in."""

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
    opens_on: str  # {day} {time}; a day with its date
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
