"""Keeps phone numbers, times and e-mail addresses left-to-right inside right-to-left text.

Without isolates, "860-555-1234" in an Arabic line is shown as "1234-555-860" (UAX #9), and a
wrong number is real harm.
"""

import re

LEFT_TO_RIGHT_ISOLATE = "\u2066"
FIRST_STRONG_ISOLATE = "\u2068"
POP_ISOLATE = "\u2069"
_CONTROLS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_PERHAPS = re.compile(r"\d|@|www\.")  # a quick look: most text has nothing to isolate
_FRAGILE = re.compile(
    r"""
    (?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+  # an e-mail address
    | \b(?:https?://|www\.)[^\s<>]+           # a web address
    | \b\d-\d{3}-[A-Z0-9][A-Z0-9-]+\b         # a telephone number with letters: 1-800-HOPE-135
    | (?<!\w)\+?(?:\((?=\+?\d+\)))?\+?\d+     # digits with signs between: phones, times, dates
      (?:(?:[ ]?[-()/:\u2013]{1,2}[ ]?|[.\ ])\d+)+
    """,
    re.VERBOSE,
)


def isolated(text: str) -> str:
    """Put isolates round every phone number, time, e-mail and web address; plain numbers stay."""
    clean = without_controls(text)
    return _FRAGILE.sub(_wrapped, clean) if _PERHAPS.search(clean) else clean


def embedded(text: str) -> str:
    """A name in whatever language, set into a line of another: it keeps its own direction."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}" if text and not text.isdigit() else text


def without_controls(text: str) -> str:
    """Take every bidirectional control character out: for search, speech, QR and spoken names."""
    return text if text.isascii() else _CONTROLS.sub("", text)


def _wrapped(match: re.Match[str]) -> str:
    found = match.group()
    if found.isdigit():
        return found
    return f"{LEFT_TO_RIGHT_ISOLATE}{found}{POP_ISOLATE}"
