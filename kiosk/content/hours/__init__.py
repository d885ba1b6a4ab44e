"""Opening hours: what may be written, what it means at a moment, and the words for it.

What only authors need, `doubts` and `suggestions`, is not loaded here but by the compiler.
"""

from kiosk.content.hours.days import Change, Effect, ExceptionRefusedError, exceptions_of
from kiosk.content.hours.engine import State
from kiosk.content.hours.moments import Interval
from kiosk.content.hours.phrases import LANGUAGES
from kiosk.content.hours.profile import HoursRefusedError
from kiosk.content.hours.schedule import (
    UNKNOWN,
    Answer,
    Layers,
    Reason,
    Schedule,
    answer_now,
    clock_is_right,
)
from kiosk.content.hours.words import (
    WeekRow,
    open_in_words,
    span_in_words,
    until_in_words,
    week_in_words,
    written_in_words,
)

__all__ = [
    "LANGUAGES",
    "UNKNOWN",
    "Answer",
    "Change",
    "Effect",
    "ExceptionRefusedError",
    "HoursRefusedError",
    "Interval",
    "Layers",
    "Reason",
    "Schedule",
    "State",
    "WeekRow",
    "answer_now",
    "clock_is_right",
    "exceptions_of",
    "open_in_words",
    "span_in_words",
    "until_in_words",
    "week_in_words",
    "written_in_words",
]
