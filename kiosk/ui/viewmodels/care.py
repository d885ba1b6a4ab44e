"""Spares the panel while nobody stands before it: moves by pixels, and is dark at night."""

from collections.abc import Callable
from datetime import datetime, time

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.viewmodels.kiosk import KioskViewModel

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_EVERY_MS = 3 * 60 * 1000
_STEPS = (0, 1, 2, 3, 4, 3, 2, 1)  # pixels
_DIMNESS = 0.75
_NOBODY = {"attract", "neutral", "fallback"}
Hours = tuple[time, time]


def is_night(lit: Hours | None, now: time) -> bool:
    """Whether it is outside the hours in which the screen is bright; `lit` may cross midnight."""
    if lit is None:
        return False
    begin, end = lit
    if begin <= end:
        return not begin <= now < end
    return end <= now < begin


@QmlElement
class CareViewModel(QObject):
    """How far the page is moved and how dark it is; only while nobody is there."""

    changed = Signal()

    def __init__(
        self, kiosk: KioskViewModel, lit: Hours | None, clock: Callable[[], datetime]
    ) -> None:
        """Spare the panel of this kiosk; `lit` is when it is bright, None is always."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._lit = lit
        self._clock = clock
        self._step = 0
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.step)
        self._timer.start()
        kiosk.changed.connect(self.changed)

    def step(self) -> None:
        """Move on; what stands still for years burns itself in."""
        self._step = (self._step + 1) % len(_STEPS)
        self.changed.emit()

    def rest(self) -> None:
        """Move no longer."""
        self._timer.stop()

    @Property(int, notify=changed)
    def shift(self) -> int:
        """How far the page is moved, in pixels."""
        return _STEPS[self._step] if self._nobody() else 0

    @Property(float, notify=changed)
    def dimness(self) -> float:
        """0 is bright, 1 would be black."""
        dark = self._nobody() and is_night(self._lit, self._clock().time())
        return _DIMNESS if dark else 0.0

    def _nobody(self) -> bool:
        return self._kiosk.session.place.page in _NOBODY
