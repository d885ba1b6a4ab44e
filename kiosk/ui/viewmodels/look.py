"""How the pages suit who stands before them: how large the words, how low the buttons."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.reach import Margins, Stance, margins, text_scale
from kiosk.ui.viewmodels.kiosk import KioskViewModel

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LookViewModel(QObject):
    """What eyes and hands need on this very panel; nothing of it outlives the visit."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, stance: Stance, mm_per_px: float) -> None:
        """Suit the pages of this kiosk, on a panel that hangs so."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._stance = stance
        self._mm_per_px = mm_per_px
        self._height = 0.0
        kiosk.changed.connect(self.changed)

    def measure(self, pixels: int) -> None:
        """The glass is so high now."""
        self._height = pixels * self._mm_per_px
        self.changed.emit()

    @Slot(bool)
    def lower(self, lowered: bool) -> None:
        """Bring every button down to where one reaches it sitting, or back."""
        self._kiosk.lower(lowered)

    def _margins(self, *, lowered: bool) -> Margins:
        above_floor = self._stance.above_floor
        return margins(self._height, above_floor, self._kiosk.reach, lowered=lowered)

    def _now(self) -> Margins:
        return self._margins(lowered=self._kiosk.session.lowered)

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """How many times larger than usual words are."""
        return text_scale(self._kiosk.session.text_scale, self._stance.distance)

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Whether the buttons were brought down."""
        return self._kiosk.session.lowered

    @Property(bool, notify=changed)
    def canLower(self) -> bool:
        """Whether the panel is so tall that this changes anything."""
        return self._margins(lowered=True) != self._margins(lowered=False)

    @Property(float, notify=changed)
    def above(self) -> float:
        """What is left free at the top, in millimetres."""
        return self._now().above

    @Property(float, notify=changed)
    def below(self) -> float:
        """What is left free at the bottom, in millimetres."""
        return self._now().below
