"""Which language a reader sees when a page does not exist in theirs."""

from collections.abc import Sequence

from kiosk.content.model import Language


def fallback_order(reader: str, languages: Sequence[Language], default: str) -> tuple[str, ...]:
    """Tags in the order to try: the reader's own, the bundle's `fallback` for it, the default."""
    own = next((language for language in languages if language.tag == reader), None)
    wanted = (reader, *(own.fallback if own else ()), default)
    return tuple(dict.fromkeys(wanted))
