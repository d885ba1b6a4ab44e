"""Whether the words of a card say other hours than its `hours`."""

import re
from collections.abc import Iterator

from kiosk.content import Contact

_ALWAYS = re.compile(
    r"\b24/7\b|\b24 hours a day\b|\bday (?:and|or) night\b|\bat any hour\b", re.IGNORECASE
)
_TWELVE = re.compile(r"\b(1[0-2]|[1-9])(?::([0-5]\d))?\s?([ap])\.?m\b", re.IGNORECASE)
_TWENTY_FOUR = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b(?!\s?[ap]\.?m)", re.IGNORECASE)
_NOON = 12


def contradictions(card: Contact, words: str) -> Iterator[str]:
    """What the words (English clock times, "day and night") say that `hours` does not."""
    if not card.hours or card.hours == "unknown":
        return
    said = f"{card.summary}\n{words}"
    always = card.hours == "24/7"
    if _ALWAYS.search(said) and not always:
        yield f"The words say day and night, `hours` says {card.hours}."
    times = {time for time in _times(said) if time not in set(_times(card.hours))}
    for time in sorted(times):
        yield f"The words say {time}, `hours` says {card.hours}."


def _times(text: str) -> Iterator[str]:
    for hour, minute, half in _TWELVE.findall(text):
        later = _NOON if half.lower() == "p" else 0
        yield f"{int(hour) % _NOON + later:02d}:{minute or '00'}"
    for hour, minute in _TWENTY_FOUR.findall(text):
        yield f"{int(hour):02d}:{minute}"
