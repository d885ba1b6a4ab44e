"""Folds text so that accents, capitals and width do not matter; the same for index and query."""

import unicodedata

from kiosk.content import without_controls


def folded(text: str) -> str:
    """Lower case, without marks."""
    if text.isascii():
        return text.lower()
    small = unicodedata.normalize("NFKD", without_controls(text)).casefold()
    spread = unicodedata.normalize("NFKD", small)
    return "".join(sign for sign in spread if not unicodedata.combining(sign))
