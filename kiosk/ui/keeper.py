"""Keeps a visit short, whole and without a trace: builds what does that, and connects it."""

import gc
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.lockdown import give_back_memory, overwrite_stack
from kiosk.speech import chime
from kiosk.ui.aloud import Aloud
from kiosk.ui.links import Links
from kiosk.ui.options import Placement, ScreenOptions
from kiosk.ui.viewmodels import CareViewModel, KioskViewModel, StaffViewModel, VisitViewModel
from kiosk.ui.visit import Pace

if TYPE_CHECKING:
    from kiosk.ui.focus import Focus
    from kiosk.ui.guard import Guard
    from kiosk.ui.speech_mode import SpeechMode

_NO_HELP = {"neutral", "fallback"}  # pages without the frame
_STAFF_PAGES = {"attract", "neutral", "fallback"}  # where no visitor's page is open
_MAINTENANCE = 10  # the exit code that tells the supervisor to stay away


class Keeper:
    """The visit, the staff's corner, the care of the panel, and the guard before the window."""

    def __init__(
        self, kiosk: KioskViewModel, options: ScreenOptions, clock: Callable[[], datetime]
    ) -> None:
        """Build all that watches over this kiosk."""
        self._kiosk = kiosk
        self._options = options
        pace = options.pace
        self.visit = VisitViewModel(kiosk, pace)
        self.staff = StaffViewModel(options.staff, pace.staff, parent=kiosk)
        self.care = CareViewModel(kiosk, options.lit, clock)
        self._guard: Guard | None = None
        self._focus: Focus
        self.speech: SpeechMode
        self._engine: QQmlEngine | None = None
        self._links = Links(kiosk)
        kiosk.wiped.connect(self.wipe)
        self.staff.quit.connect(lambda: QGuiApplication.exit(_MAINTENANCE))

    def models(self) -> dict[str, QObject]:
        """What Main.qml requires, by name."""
        return {"visit": self.visit, "staff": self.staff, "care": self.care}

    def guard(self, window: QQuickWindow, engine: QQmlEngine, aloud: Aloud) -> None:
        """Let nothing through to the window but what is allowed."""
        from kiosk.ui.focus import Focus  # noqa: PLC0415 - all three load every enum of Qt
        from kiosk.ui.guard import Guard, Manners  # noqa: PLC0415
        from kiosk.ui.keypad import keymap  # noqa: PLC0415
        from kiosk.ui.speech_mode import SpeechMode  # noqa: PLC0415

        self._engine = engine
        stays = self._options.placement is Placement.FULL_SCREEN
        pace: Pace = self._options.pace
        keys = keymap(self._options.keypad)
        manners = Manners(self._options.mm_per_px, pace.double_strike, stays, keys)
        guard = Guard(window, manners, lambda: self.visit.hides)
        guard.touched.connect(self.visit.touched)
        guard.touched.connect(self.staff.stay)
        guard.asked.connect(self._keyed)
        guard.clearPressed.connect(self._clear)
        guard.cornerHeld.connect(self.knock)
        self._guard = guard
        self._focus = Focus(window, self._kiosk, self._options.mm_per_px)
        self.speech = SpeechMode(window, self._kiosk, self.visit, aloud)
        self.staff.soundTested.connect(lambda: aloud.play(chime()))
        aloud.changed.connect(lambda: self.staff.have_sound(aloud.has_sound))
        guard.touched.connect(self.speech.interrupted)
        guard.helpHeld.connect(self.speech.toggle)
        self._links.swallow()

    def let_go(self) -> None:
        """Let the window close."""
        self._kiosk.rest()
        self.visit.rest()
        self.care.rest()
        if self._guard is not None:
            self._guard.let_go()

    def wipe(self) -> None:
        """Leave nothing of a visit in the clipboard or in memory that is not used any more."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear(QClipboard.Mode.Clipboard)
        clipboard.clear(QClipboard.Mode.Selection)
        QTimer.singleShot(0, self._collect)  # after the page has been taken down

    def _collect(self) -> None:
        if self._engine is not None:
            self._engine.collectGarbage()
        gc.collect()
        overwrite_stack()
        give_back_memory()

    def _keyed(self, action: str) -> None:
        """What a key of a keypad does; `act` has become Enter before it comes here."""
        focus = self._focus
        does: dict[str, Callable[[], None]] = {
            "up": lambda: focus.step(forward=False),
            "down": lambda: focus.step(forward=True),
            "previous": lambda: focus.leap(forward=False),
            "next": lambda: focus.leap(forward=True),
            "back": self._back,
            "home": self._home,
            "help": self._explain,
            "louder": lambda: self.speech.change_loudness(1),
            "softer": lambda: self.speech.change_loudness(-1),
            "plugged": self.speech.plug,
            "unplugged": self.speech.unplug,
        }
        if action in does:
            self.visit.show_keys(True)
            does[action]()

    def _home(self) -> None:
        self.staff.close()
        self._kiosk.home()

    def _explain(self) -> None:
        if self.speech.repeat():
            return
        if self._kiosk.session.place.page not in _NO_HELP and not self.staff.opened:
            self._kiosk.open("keys:")

    def _back(self) -> None:
        if self.staff.opened:
            self.staff.close()
        else:
            self._kiosk.back()

    def _clear(self) -> None:
        self.staff.close()
        self._kiosk.clear()

    def knock(self) -> None:
        """Somebody held the corner; only where no visitor's page is open staff are let in."""
        if self._kiosk.session.place.page in _STAFF_PAGES:
            self.staff.knock()
