"""What the screen asks of the releases on this kiosk; whoever builds the screen brings it."""

from datetime import datetime
from typing import Protocol

from kiosk.store import Library


class Shelf(Protocol):
    """Releases, of which one is the newest."""

    def has_newer(self) -> bool:
        """Whether another release should be shown; cheap."""
        ...

    def newer(self) -> Library | None:
        """Open it; None when it cannot be opened."""
        ...

    def signed_at(self) -> datetime | None:
        """When somebody last signed that this is the newest; None when nobody ever did."""
        ...

    def retracted(self) -> frozenset[str]:
        """Pages such as `guide:slug` that nobody may read any more; cheap."""
        ...
