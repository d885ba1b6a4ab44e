"""What guides, contact cards and their facts are: values and rules, no files, no SQL, no screen."""

from kiosk.content.bidi import isolated, without_controls
from kiosk.content.hours import hours_in_words
from kiosk.content.languages import fallback_order
from kiosk.content.model import (
    Block,
    Bundle,
    Contact,
    Guide,
    Language,
    Level,
    Need,
    Notice,
    Page,
    Phone,
    Problem,
    SearchWords,
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
    "Language",
    "Level",
    "Need",
    "Notice",
    "Page",
    "Phone",
    "Problem",
    "SearchWords",
    "Site",
    "Text",
    "Topic",
    "Translation",
    "fallback_order",
    "hours_in_words",
    "isolated",
    "without_controls",
]
