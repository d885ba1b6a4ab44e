"""The staff's corner: a PIN, then what this kiosk is and how it does; nothing of any visitor."""

import time
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.pin import LONGEST, SHORTEST, Tries, is_closed, is_pin, wrong_again
from kiosk.ui.options import Fact, StaffRoom
from kiosk.ui.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_SECOND = 1000  # ms


@QmlElement
class StaffViewModel(QObject):
    """Opens for whoever knows the PIN, and closes by itself."""

    changed = Signal()
    quit = Signal()
    soundTested = Signal()

    def __init__(
        self,
        room: StaffRoom,
        closes_after: float,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Closed; it closes by itself after so many seconds, and `clock` never goes back."""
        super().__init__(parent)
        self._room = room
        self._closes_after = closes_after
        self._clock = clock
        self._state = ""
        self._typed = ""
        self._refused = False
        self._tries = Tries()
        self._facts = RowsModel(Fact, self)
        self._answer = ""
        self._sounds = False
        self._fresh = QTimer(self, interval=2 * _SECOND)
        self._fresh.timeout.connect(self._tell_facts)
        self._closing = QTimer(self, singleShot=True)
        self._closing.timeout.connect(self.close)

    @Slot()
    def knock(self) -> None:
        """Somebody held the corner: ask for the PIN."""
        if self._room.pin and not self._state:
            self._refused = False
            self._show("pin")

    @Slot(str)
    def press(self, digit: str) -> None:
        """One digit of the PIN."""
        if self._state == "pin" and len(self._typed) < LONGEST and digit in "0123456789":
            self._typed += digit
            self._refused = False
            self._show("pin")

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._typed = self._typed[:-1]
        self._show("pin")

    @Slot()
    def enter(self) -> None:
        """Try the PIN; while the pad is closed not even the right one opens."""
        if self._state != "pin" or len(self._typed) < SHORTEST:
            return
        typed, self._typed = self._typed, ""
        now = self._clock()
        if is_closed(self._tries, now):
            self._show("pin")
        elif is_pin(self._room.pin, typed):
            self._tries = Tries()
            self._tell_facts()
            self._fresh.start()
            self._show("facts")
        else:
            self._tries = wrong_again(self._tries, now)
            self._refused = True
            self._show("pin")

    @Slot()
    def testTouch(self) -> None:
        """Show the page on which every place of the glass can be touched."""
        if self._state == "facts":
            self._show("touch")

    @Slot()
    def showFacts(self) -> None:
        """Back from the test."""
        if self._state == "touch":
            self._show("facts")

    @Slot()
    def testSound(self) -> None:
        """Let the loudspeaker be heard."""
        if self._state == "facts":
            self.soundTested.emit()

    def have_sound(self, sounds: bool) -> None:
        """Whether there is a loudspeaker to test."""
        if sounds != self._sounds:
            self._sounds = sounds
            self.changed.emit()

    @Slot()
    def lookNow(self) -> None:
        """Ask whoever looks after this kiosk to look at the share now."""
        self._ask(self._room.look)

    @Slot()
    def stepBack(self) -> None:
        """Ask for the release before; it is shown once nobody reads."""
        self._ask(self._room.step_back)

    def _ask(self, order: Callable[[], bool] | None) -> None:
        if self._state == "facts" and order is not None:
            self._answer = "asked" if order() else "deaf"
            self._show("facts")

    @Slot()
    def quitKiosk(self) -> None:
        """End the program, where the settings allow it."""
        if self._state == "facts" and self._room.may_quit:
            self.quit.emit()

    @Slot()
    def stay(self) -> None:
        """Somebody touched: begin the time anew."""
        if self._state:
            self._closing.start(round(self._closes_after * _SECOND))

    @Slot()
    def close(self) -> None:
        """Leave nothing open."""
        self._typed = ""
        self._answer = ""
        self._fresh.stop()
        self._facts.show(())
        self._closing.stop()
        self._state = ""
        self.changed.emit()

    def _tell_facts(self) -> None:
        self._facts.show(tuple(self._room.facts()))

    def _show(self, state: str) -> None:
        self._state = state
        self.stay()
        self.changed.emit()

    @property
    def opened(self) -> str:
        """What is shown: nothing, pin, facts, touch."""
        return self._state

    @Property(str, notify=changed)
    def state(self) -> str:
        """The same, for the pages."""
        return self._state

    @Property(int, notify=changed)
    def typed(self) -> int:
        """How many digits there are; never which."""
        return len(self._typed)

    @Property(bool, notify=changed)
    def refused(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._refused

    @Property(bool, notify=changed)
    def padClosed(self) -> bool:
        """Whether there were too many wrong tries."""
        return is_closed(self._tries, self._clock())

    @Property(bool, constant=True)
    def mayQuit(self) -> bool:
        """Whether the kiosk may be ended here."""
        return self._room.may_quit

    @Property(bool, notify=changed)
    def sounds(self) -> bool:
        """Whether there is a loudspeaker to test."""
        return self._sounds

    @Property(bool, constant=True)
    def mayAsk(self) -> bool:
        """Whether somebody looks after this kiosk who could be asked from here."""
        return self._room.look is not None

    @Property(str, notify=changed)
    def answer(self) -> str:
        """What came of the last order: nothing yet, asked, deaf."""
        return self._answer

    @Property(RowsModel, constant=True)
    def facts(self) -> RowsModel:
        """What this kiosk is and how it does."""
        return self._facts
