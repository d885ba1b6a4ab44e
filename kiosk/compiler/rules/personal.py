"""What could name one person: numbers of immigration files, of social security, a child's name."""

import re
from collections.abc import Iterator

# An A-number has 8 or 9 digits (USCIS); made of one digit only, it is an example.
_A_NUMBER = re.compile(r"\bA[ #-]{0,2}((?:\d[ -]?){7,8}\d)\b")
_SOCIAL_SECURITY = re.compile(r"(?<![\d-])(?!000|666|9)\d{3}-\d{2}-\d{4}(?![\d-])")
_NAMED = re.compile(
    r"^\W*(?:student(?:'s)?(?: name)?|child(?:'s)? name|name of (?:the )?(?:child|student)"
    r"|date of birth|birth ?date|dob)\W*:\W*\w",
    re.IGNORECASE,
)


def personal_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines that seem to hold something about one person, and what to do."""
    for number, line in enumerate(text.split("\n"), 1):
        if any(_is_real(found[1]) for found in _A_NUMBER.finditer(line)):
            yield (
                number,
                "This looks like somebody's A-number. Take it out, or write A000000000.",
            )
        if _SOCIAL_SECURITY.search(line):
            yield number, "This looks like a Social Security number. Take it out."
        if _NAMED.match(line):
            yield number, "This looks like data about one student. Take it out."


def _is_real(digits: str) -> bool:
    return len(set(re.sub(r"\D", "", digits))) > 1
