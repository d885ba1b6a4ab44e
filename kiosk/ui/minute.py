"""Strikes at every full minute of the kiosk's clock, while somebody wants to hear it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer

_LATE_MS = 50  # so that the minute has surely passed


class Minute(QTimer):
    """Calls `strike` shortly after each full minute from `follow` to `stop`."""

    def __init__(
        self, parent: QObject, clock: Callable[[], datetime], strike: Callable[[], None]
    ) -> None:
        """Strike not yet."""
        super().__init__(parent, singleShot=True)
        self._clock = clock
        self._strike = strike
        self.timeout.connect(self._struck)

    def follow(self, wanted: bool) -> None:
        """From now on strike, or be silent."""
        self.stop()
        if wanted:
            now = self._clock()
            self.start((60 - now.second) * 1000 - now.microsecond // 1000 + _LATE_MS)

    def _struck(self) -> None:
        self.follow(True)
        self._strike()
