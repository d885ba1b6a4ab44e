"""Whether somebody is still there: the cover over the page, and the end of a visit."""

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.visit import Pace, patience

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_SECOND = 1000  # ms
_NOBODY = {"attract", "fallback"}  # pages that wait for somebody
_NOTHING_TO_HIDE = {"attract", "neutral", "fallback"}


@QmlElement
class VisitViewModel(QObject):
    """Covers the page when nobody touches it, and then ends the visit."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, pace: Pace) -> None:
        """Watch what this kiosk shows."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._pace = pace
        self._keys = self._keyed = self._listening = self._spoken = False
        self._left = 0
        self._idle = QTimer(self, singleShot=True)
        self._idle.timeout.connect(self.cover)
        self._count = QTimer(self, interval=round(pace.tick * _SECOND))
        self._count.timeout.connect(self._tick)
        kiosk.changed.connect(self._page_changed)
        kiosk.wiped.connect(lambda: self.show_keys(False))

    @property
    def patience(self) -> float:
        """How many seconds nobody may touch on this page."""
        large = self._kiosk.session.text_scale > 1
        return patience(
            self._pace, words=self._kiosk.words, unhurried=self._keys or self._spoken or large
        )

    @property
    def waits(self) -> bool:
        """Whether the page is covered in a while unless somebody touches."""
        return self._idle.isActive()

    @Slot()
    def touched(self, by_keys: bool = False) -> None:
        """Somebody is here: uncover the page and wait anew."""
        self._keys = by_keys
        if not by_keys:
            self.show_keys(False)
        self._uncover()
        self._wait()

    @Slot(bool)
    def listen(self, listening: bool) -> None:
        """While something is read aloud nobody has to touch."""
        self._listening = listening
        self._wait()

    def speak(self, spoken: bool) -> None:
        """Whether the visitor hears the screen instead of seeing it, which takes longer."""
        self._spoken = spoken
        self._wait()

    def hurry(self) -> None:
        """A headset was taken out: soon nobody may be here any more."""
        if self._idle.isActive():
            self._idle.start(round(self._pace.unplugged * _SECOND))

    @Slot()
    def cover(self) -> None:
        """Hide the page; it ends soon unless somebody touches."""
        if self._kiosk.session.place.page in _NOTHING_TO_HIDE:
            self.show_keys(False)
            self._kiosk.start()
            return
        self._left = round(self._pace.cover)
        self._count.start()
        self.changed.emit()

    @property
    def hides(self) -> bool:
        """Whether the page is hidden."""
        return self._left > 0

    @Property(bool, notify=changed)
    def covered(self) -> bool:
        """Whether the page is hidden, for the pages."""
        return self.hides

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        """Until the visit ends."""
        return self._left

    @Property(bool, notify=changed)
    def keyed(self) -> bool:
        """Whether the pages show where the keys are."""
        return self._keyed

    def show_keys(self, keyed: bool) -> None:
        """Show where the keys are, from a key that goes somewhere to the next touch."""
        if keyed != self._keyed:
            self._keyed = keyed
            self._wait()
            self.changed.emit()

    def rest(self) -> None:
        """Watch no longer."""
        self._idle.stop()
        self._count.stop()

    def _tick(self) -> None:
        self._left -= 1
        if self._left > 0:
            self.changed.emit()
            return
        self._left = 1  # covered until the first page stands behind it
        self._kiosk.start()
        self._keys = False
        self._uncover()

    def _page_changed(self) -> None:
        if self._kiosk.session.place.page in _NOBODY:
            self._keys = False
        self._wait()

    def _wait(self) -> None:
        waits = self._kiosk.session.place.page in _NOBODY and not self._keyed
        if self._listening or waits:
            self._idle.stop()
        elif self._left == 0:
            self._idle.start(round(self.patience * _SECOND))

    def _uncover(self) -> None:
        self._count.stop()
        if self._left:
            self._left = 0
            self.changed.emit()
