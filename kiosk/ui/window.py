"""The window with everything in it, and the one Qt application of this process."""

import gc
import os
import signal
from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6 import QtQuick
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from kiosk.errors import KioskError
from kiosk.lockdown import Faults
from kiosk.places import Places
from kiosk.store import Library
from kiosk.ui import jobs
from kiosk.ui.aloud import Aloud
from kiosk.ui.fonts import FONT_RULES, load_fonts
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.images import IconProvider, PictureProvider
from kiosk.ui.interface import Interface
from kiosk.ui.keeper import Keeper
from kiosk.ui.options import Placement, ScreenOptions
from kiosk.ui.qr import QrProvider, prepare_codes
from kiosk.ui.sheets import press_for
from kiosk.ui.shelf import Shelf
from kiosk.ui.silence import silence_qt
from kiosk.ui.viewmodels import (
    KeyboardViewModel,
    KioskViewModel,
    ListenViewModel,
    LookViewModel,
    TurningViewModel,
)

_WINDOW_SHARE = 0.9  # how much of a desktop's height a window takes
DAMAGED = 11  # the exit code of a screen whose content could not be read any more
_HELP_MS = 30_000  # for whoever stands there to read the compiled-in help before it starts anew
_LOOK_MS = 5000  # how often the screen asks for a newer release: one small read
_WARM = ("Home", "List", "Guide", "Contact", "Search", "Neutral", "Choices")


class Watch(NamedTuple):
    """What goes on beside the showing."""

    faults: Faults  # where faults are counted
    at_the_screen: "Callable[[Screen], None] | None" = None  # told when the event loop turns
    aloud: bool = False  # Qt says its warnings in words: only for the audit's own trial


class Screen:
    """The window and its pages; keep it as long as it is shown."""

    def __init__(
        self,
        library: Library | None,
        places: Places,
        options: ScreenOptions,
        clock: Callable[[], datetime],
    ) -> None:
        """Build the view models and load the pages.

        Raises:
            KioskError: the pages cannot be loaded.
        """
        self._pages = places.qml / "Kiosk"
        self._warm: list[QQmlComponent] = []
        self._shelf: Shelf | None = None
        self.kiosk = KioskViewModel(library, options.site, clock, options.mm_per_px)
        for keyboard in self.kiosk.findChildren(KeyboardViewModel):
            keyboard.read_from(places.keyboards)
        self.engine = QQmlApplicationEngine()
        self._interface = Interface(self.engine, places.i18n, library)
        self._interface.speak(self.kiosk.reader)
        self.kiosk.languageTurned.connect(self._interface.speak)
        self.kiosk.setParent(self.engine)  # so that the pages go first, and nothing reads null
        self._look = LookViewModel(self.kiosk, options.stance, options.mm_per_px)
        self.keeper = Keeper(self.kiosk, options, clock)
        if options.printer is not None:
            self.kiosk.paper.offer(press_for(options.printer, places, self.kiosk))
        self.aloud = Aloud(options.sound, self.kiosk)
        self.listen = ListenViewModel(self.kiosk, self.aloud)
        self.listen.changed.connect(lambda: self.keeper.visit.listen(self.aloud.is_speaking))
        full_screen = options.placement is Placement.FULL_SCREEN
        self.window = self._load(places, full_screen=full_screen)
        self.window.heightChanged.connect(self._look.measure)
        # Wayland takes our word for the size of the first frame, and some compositors keep to it.
        display = QGuiApplication.primaryScreen().size().toTuple()
        self.window.resize(*(display if full_screen else options.size))
        self._look.measure(self.window.height())
        self.listen.attach(self.window)
        self.aloud.wish(self.kiosk.pages.voices())

    def _load(self, places: Places, *, full_screen: bool) -> QtQuick.QQuickWindow:
        """Give the pages their models and pictures, and build the window."""
        self.engine.addImportPath(str(places.qml))
        self.engine.addImageProvider("qr", QrProvider())
        self.engine.addImageProvider("icon", IconProvider(places.icons))
        self.engine.addImageProvider("bundle", PictureProvider(self.kiosk.picture))
        models = {"kiosk": self.kiosk, "look": self._look, "listen": self.listen}
        models["turning"] = TurningViewModel(self.kiosk)
        models |= self.keeper.models()
        self.engine.setInitialProperties({**models, "fullScreen": full_screen})
        self.engine.load(str(self._pages / "Main.qml"))
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QtQuick.QQuickWindow):
            raise KioskError("The pages cannot be loaded.", "Install the kiosk again.")
        return windows[0]

    def warm_up_soon(self, shelf: Shelf | None = None) -> None:
        """Once the first page is painted, compile the others, and begin to follow the shelf."""
        self._shelf = shelf
        self.window.frameSwapped.connect(self._after_first_frame)

    def _after_first_frame(self) -> None:
        self.window.frameSwapped.disconnect(self._after_first_frame)
        self.stand_guard()
        QTimer.singleShot(0, self.warm_up)
        QTimer.singleShot(0, self.aloud.open)
        if self._shelf is not None:
            self.follow(self._shelf)

    def stand_guard(self) -> None:
        """From now on only what is allowed reaches the pages."""
        self.keeper.guard(self.window, self.engine, self.aloud)

    def warm_up(self) -> None:
        """Compile the pages that come next, so that the first touch is as fast as the second."""
        prepare_codes()
        for name in _WARM:
            self._warm.append(QQmlComponent(self.engine, str(self._pages / f"{name}Page.qml")))
        _keep_for_good()

    def follow(self, shelf: Shelf) -> None:
        """From now on show what is newer, and what is taken down no more."""
        self._looking = QTimer(self.engine)
        self._looking.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._looking.timeout.connect(lambda: self.look(shelf))
        self._looking.start(_LOOK_MS)

    def look(self, shelf: Shelf) -> None:
        """Take down what was retracted; change over only while nobody reads."""
        self.kiosk.withdraw(shelf.retracted())
        self.kiosk.tell_age(shelf.signed_at())
        if self.kiosk.nobodyReads and shelf.has_newer() and (newer := shelf.newer()):
            self._interface.change_over(newer)
            self.kiosk.show_library(newer)
            self.aloud.wish(self.kiosk.pages.voices())
            _keep_for_good()

    def show_in_place(self, newer: Library) -> None:
        """Change over under whoever reads, on the page they are on."""
        self._interface.change_over(newer)
        self.kiosk.show_library(newer, stay=True)
        self.aloud.wish(self.kiosk.pages.voices())

    def close(self) -> None:
        """Take everything down in the order that Qt needs."""
        self.keeper.let_go()
        self.aloud.close()
        self.window.close()
        jobs.finish()
        self._warm.clear()
        self._interface.fall_silent()
        self.engine.deleteLater()
        QGuiApplication.processEvents()
        QGuiApplication.sendPostedEvents(None, 0)


def _keep_for_good() -> None:
    """Do not look through what stays anyway whenever a visit ends: it makes Clear slow."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


def application() -> QGuiApplication:
    """The one Qt application of this process: no caches on disk, no input method but the keys."""
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_IM_MODULE", "compose")
    os.environ.setdefault("FONTCONFIG_FILE", str(FONT_RULES))  # Linux; others do not read it
    existing = QGuiApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    app.styleHints().setCursorFlashTime(0)  # a blinking cursor draws two frames a second
    return app


def open_screen(
    library: Library | None,
    places: Places,
    options: ScreenOptions,
    clock: Callable[[], datetime],
    watch: Watch,
    shelf: Shelf | None = None,
) -> int:
    """Show the kiosk until it is told to end; returns the exit code."""
    if not watch.aloud:
        silence_qt(watch.faults)
    app = application()
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop would never let Python see Ctrl+C
    load_fonts(places.fonts)
    screen = Screen(library, places, _fitted(app, options), clock)
    screen.warm_up_soon(shelf)
    screen.window.setVisible(True)
    screen.window.requestActivate()
    if (tell := watch.at_the_screen) is not None:
        QTimer.singleShot(0, lambda: tell(screen))
    heartbeat = Heartbeat.of_surroundings(os.environ)
    if heartbeat.is_heard:  # else the compiled-in help stays, which is better than nothing
        screen.kiosk.lost.connect(lambda: QTimer.singleShot(_HELP_MS, lambda: app.exit(DAMAGED)))
    heartbeat.begin()
    code = app.exec()
    heartbeat.stop()
    screen.close()
    return code


def _fitted(app: QGuiApplication, options: ScreenOptions) -> ScreenOptions:
    """In a window, draw the whole panel smaller, so that it looks as it will in the lobby."""
    if options.placement is not Placement.WINDOW:
        return options
    width, height = options.size
    available = app.primaryScreen().availableSize()
    share = min(1.0, available.height() * _WINDOW_SHARE / height, available.width() / width)
    size = (round(width * share), round(height * share))
    return options._replace(mm_per_px=options.mm_per_px / share, size=size)
