"""What the name of a page, the tag of a language and a line of words may hold."""

import re

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")

_NONCHARACTERS = "".join(
    f"{chr(plane << 16 | 0xFFFE)}{chr(plane << 16 | 0xFFFF)}" for plane in range(17)
)
# Controls but tab and line feed, what a private font would draw (the bullets of a word processor),
# and noncharacters. Bidirectional controls are taken out later.
NO_TEXT = re.compile(
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\ue000-\uf8ff\ufff9-\ufffb\ufdd0-\ufdef{_NONCHARACTERS}]"
)
