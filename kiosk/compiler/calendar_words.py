"""What the words of a calendar's event mean for a school's hours; doubt is said, not guessed."""

import re
from typing import NamedTuple

from kiosk.content import Effect

_BY_CATEGORY = {
    "CLOSED": Effect.CLOSED,
    "EARLY-DISMISSAL": Effect.ENDS,
    "HALF-DAY": Effect.ENDS,
    "DELAY": Effect.BEGINS,
    "LABEL": Effect.LABEL,
}
_CLOSES_AT = re.compile(r"\bclos(?:ed?|es|ing) (?:early|at (?:noon|\d))")  # closed, but not all day
_ENDS = re.compile(
    r"\bearly (?:release|closing|out)\b|\bdismiss(?:al|ed|es)\b|\bminimum day\b"
    r"|\bhalf[ -]days?\b|½ ?day|\b1/2 day\b|\bsalida temprana\b"
)
_BEGINS = re.compile(
    r"\bdelayed (?:opening|start)\b|\b(?:hour|minute|opening) delay\b|\blate start\b"
    r"|\bschools? (?:is |are )?delayed\b"
)
_CLOSED = re.compile(
    r"\bno (?:school|classes)\b|\b(?:schools?|district|offices?|buildings?)(?: are| is)? closed\b"
    r"|\bsnow day\b|^closed\b|\bnot in session\b|\b(?:no hay|sin) clases\b"
)
_SOME_ONLY = re.compile(r"\bgrades?\b|\bkindergarten\b|\bpre-?k\b|\bk-?\d|\bonly\b")
_HOLIDAYS = (
    *("new year's (?:day|eve)", "martin luther king.*", "mlk.*", "lincoln's birthday"),
    *("washington's birthday", "presidents?'? day", "good friday", "memorial day", "juneteenth"),
    *("independence day", "labor day", "(?:columbus|indigenous).*", "election day"),
    *("veterans?'? day", "thanksgiving(?: day)?", "christmas(?: day| eve)?"),
)
_PERHAPS = re.compile(
    r"\b(?:recess|vacation|holiday|break|closed|closing|closure|no students|work ?day|in-?service"
    r"|professional (?:development|learning)|pd day|remote learning)\b"
    r"|\b(?:asueto|receso|vacaciones|feriado)\b"
    rf"|^(?:{'|'.join(_HOLIDAYS)})(?: \(?observed\)?)?$"
)
_LABEL = re.compile(r"\b(?:day [a-h]|[a-h][ -]day|[a-h]/[a-h] day)s?\b")
_CLOCK = re.compile(r"\b(\d{1,2}):(\d\d)\s*([ap])?|\b(\d{1,2})\s*([ap])\.?m\b|\b(noon)\b")
_NOON = 12
_FIRST_HOUR = 7  # a school day's "1:05" is after noon


class Meaning(NamedTuple):
    """What an event does to its days; `doubt` is a sentence for the author."""

    effect: Effect
    at: int | None = None  # minutes since midnight, where the words name a time
    doubt: str = ""

    @property
    def by_time(self) -> bool:
        """Whether it changes the day at a time."""
        return self.effect in {Effect.ENDS, Effect.BEGINS}


def meaning_of(summary: str, categories: tuple[str, ...] = (), *, timed: bool) -> Meaning | None:
    """Read the words of one event; None when it is nothing to the hours: a game, a concert."""
    words = summary.casefold().replace("\u2019", "'")
    effect = next((_BY_CATEGORY[name] for name in categories if name in _BY_CATEGORY), None)
    if effect is None:
        effect = _effect(words)
    if effect is Effect.CLOSED and _SOME_ONLY.search(words) and "CLOSED" not in categories:
        doubt = f'"{summary}" closes the school for some only: hours that day are "ask first".'
        return Meaning(Effect.ASK, doubt=doubt)
    if effect in {Effect.ENDS, Effect.BEGINS}:
        at = minutes_in(words)
        doubt = ""
        if at is None and not timed:
            doubt = f'"{summary}" does not say at what time: hours that day are "ask first".'
        return Meaning(effect, at, doubt)
    if effect is not None:
        return Meaning(effect)
    if _PERHAPS.search(words) and not timed:
        return Meaning(
            Effect.ASK,
            doubt=f'"{summary}" may or may not close the school: hours that day are "ask first". '
            "Write `No school`, or give it CATEGORIES:CLOSED or CATEGORIES:LABEL.",
        )
    return None


def minutes_in(words: str) -> int | None:
    """The time that words name, in minutes since midnight."""
    match = _CLOCK.search(words)
    if match is None:
        return None
    if match[6]:
        return _NOON * 60
    hour, minute, half = int(match[1] or match[4]), int(match[2] or 0), match[3] or match[5]
    if half:
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    elif hour < _FIRST_HOUR:
        hour += _NOON
    return hour * 60 + minute if hour < 24 and minute < 60 else None  # noqa: PLR2004 - a clock


def _effect(words: str) -> Effect | None:
    patterns = (
        (_CLOSES_AT, Effect.ENDS),
        (_CLOSED, Effect.CLOSED),
        (_ENDS, Effect.ENDS),
        (_BEGINS, Effect.BEGINS),
    )
    found = next((effect for pattern, effect in patterns if pattern.search(words)), None)
    if found is None and _LABEL.search(words):
        return Effect.LABEL
    return found
