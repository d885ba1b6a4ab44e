"""What guides, contact cards and their facts are: values and rules, no files, no SQL, no screen."""

from kiosk.content.bidi import isolated, without_controls
from kiosk.content.dates import day_in_words, time_in_words, weekday_in_words
from kiosk.content.hours import hours_in_words
from kiosk.content.languages import fallback_order
from kiosk.content.model import (
    Block,
    Bundle,
    Contact,
    Guide,
    InterfaceWords,
    Language,
    Level,
    Notice,
    Page,
    Phone,
    Problem,
    Site,
    Text,
    Topic,
    Translation,
)

__all__ = [
    "Block",
    "Bundle",
    "Contact",
    "Guide",
    "InterfaceWords",
    "Language",
    "Level",
    "Notice",
    "Page",
    "Phone",
    "Problem",
    "Site",
    "Text",
    "Topic",
    "Translation",
    "day_in_words",
    "fallback_order",
    "hours_in_words",
    "isolated",
    "time_in_words",
    "weekday_in_words",
    "without_controls",
]
