"""What a search gives: pages, and what was understood."""

from typing import NamedTuple


class Hit(NamedTuple):
    """A page that answers; `why` is the sentence that matched."""

    kind: str
    slug: str
    language: str
    title: str
    why: str
    pinned: bool = False

    @property
    def target(self) -> str:
        """How a touch opens it."""
        return f"{self.kind}:{self.slug}"


class Answer(NamedTuple):
    """Hits, those pinned to a crisis phrase first; `corrected` is what was looked for instead."""

    hits: tuple[Hit, ...] = ()
    corrected: str | None = None
