"""Strikes at every full minute of the kiosk's clock, while somebody wants to hear it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

_LATE_MS = 50  # so that the minute has surely passed


class Minute(QTimer):
    """Says `struck` shortly after each full minute, from `follow` on.

    It keeps nothing of whoever hears it: in a ring of references only Python's collector could
    free them, which may run on another thread, where Qt's timers must not end.
    """

    struck = Signal()

    def __init__(self, parent: QObject, clock: Callable[[], datetime]) -> None:
        """Strike not yet."""
        super().__init__(parent, singleShot=True)
        self._clock = clock
        self.timeout.connect(self._strike)

    def follow(self, wanted: bool) -> None:
        """From now on strike, or be silent."""
        self.stop()
        if wanted:
            now = self._clock()
            self.start((60 - now.second) * 1000 - now.microsecond // 1000 + _LATE_MS)

    def _strike(self) -> None:
        self.follow(True)
        self.struck.emit()
