"""Opens the window, and takes pictures of pages without one."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6 import QtQuick
from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from kiosk.errors import KioskError
from kiosk.places import Places
from kiosk.store import Library
from kiosk.ui.fonts import load_fonts
from kiosk.ui.images import IconProvider, PictureProvider
from kiosk.ui.viewmodels import KioskViewModel

_PORTRAIT = QSize(1080, 1920)  # pixels of the panel that the design is drawn for
_WINDOW_SHARE = 0.9  # how much of a desktop's height a window takes
_SETTLE_FRAMES = 50  # rounds of the event loop before a picture: pictures and fonts have loaded


@dataclass(frozen=True, slots=True)
class ScreenOptions:
    """How to show the kiosk."""

    site: str = ""
    mm_per_px: float = 0.248
    windowed: bool = False
    size: tuple[int, int] = (1080, 1920)  # pixels, of a window or a picture


@dataclass(frozen=True, slots=True)
class Picture:
    """What to take a picture of."""

    target: str
    out: Path
    language: str = ""
    text_scale: float = 1.0
    theme: str = "light"
    typed: str = ""  # what stands in the search field


class Screen:
    """The window with everything in it; keep it as long as it is shown."""

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
        self.kiosk = KioskViewModel(library, options.site, clock, options.mm_per_px)
        self.engine = QQmlApplicationEngine()
        self.kiosk.setParent(self.engine)  # so that the pages go first, and nothing reads null
        self.engine.addImportPath(str(places.qml))
        self.engine.addImageProvider("icon", IconProvider(places.icons))
        self.engine.addImageProvider(
            "bundle", PictureProvider(library.picture if library else lambda _: None)
        )
        self.engine.setInitialProperties({"kiosk": self.kiosk})
        self.engine.load(str(places.qml / "Kiosk" / "Main.qml"))
        self._pages = places.qml / "Kiosk"
        self._warm: list[QQmlComponent] = []
        windows = self.engine.rootObjects()
        if not windows or not isinstance(windows[0], QtQuick.QQuickWindow):
            raise KioskError("The pages cannot be loaded.", "Install the kiosk again.")
        self.window = windows[0]

    def warm_up(self) -> None:
        """Compile the pages that come next, so that the first touch is as fast as the second."""
        for name in ("Home", "List", "Guide", "Contact", "Search", "Neutral", "Choices"):
            self._warm.append(QQmlComponent(self.engine, str(self._pages / f"{name}Page.qml")))

    def close(self) -> None:
        """Take everything down in the order that Qt needs."""
        self.window.close()
        self._warm.clear()
        self.engine.deleteLater()
        QGuiApplication.processEvents()
        QGuiApplication.sendPostedEvents(None, 0)


def application(arguments: Sequence[str] = ()) -> QGuiApplication:
    """The one Qt application of this process, without caches and without a keyboard of Qt's."""
    os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ.setdefault("QT_IM_MODULE", "compose")
    existing = QGuiApplication.instance()
    app = existing if isinstance(existing, QGuiApplication) else QGuiApplication(["kiosk", *arguments])
    app.setApplicationName("kiosk")
    app.styleHints().setCursorFlashTime(0)  # a blinking cursor draws two frames a second
    return app


def open_screen(
    library: Library | None,
    places: Places,
    options: ScreenOptions,
    clock: Callable[[], datetime],
) -> int:
    """Show the kiosk until it is told to end; returns the exit code."""
    app = application()
    load_fonts(places.fonts)
    screen = Screen(library, places, _fitted(app, options), clock)
    _show(screen.window, app, options)
    QTimer.singleShot(0, screen.warm_up)
    code = app.exec()
    screen.close()
    return code


def take_picture(
    library: Library | None,
    places: Places,
    options: ScreenOptions,
    clock: Callable[[], datetime],
    picture: Picture,
) -> None:
    """Save a picture of one page, drawn off the screen.

    Raises:
        KioskError: there is no such page, or the picture cannot be saved.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = application()
    load_fonts(places.fonts)
    screen = Screen(library, places, options, clock)
    screen.window.resize(*options.size)
    screen.window.show()
    _arrange(screen.kiosk, picture)
    for _ in range(_SETTLE_FRAMES):
        app.processEvents()
    if not screen.window.grabWindow().save(str(picture.out), "PNG"):
        raise KioskError(f"{picture.out} cannot be saved.", "May you write there?")
    screen.close()


def _arrange(kiosk: KioskViewModel, picture: Picture) -> None:
    if picture.language:
        kiosk.chooseLanguage(picture.language)
    kiosk.chooseTextScale(picture.text_scale)
    kiosk.chooseTheme(picture.theme)
    page, _, slug = picture.target.partition(":")
    if page == "neutral":
        kiosk.clear()
        return
    kiosk.open(picture.target)
    if picture.typed:
        kiosk.search.type(picture.typed)
    shown = kiosk.session.place
    if (shown.page, shown.slug) != (page, slug):
        raise KioskError(f"There is no page {picture.target}.", "See `kiosk screenshot --help`.")


def _fitted(app: QGuiApplication, options: ScreenOptions) -> ScreenOptions:
    """In a window, draw the whole panel smaller, so that it looks as it will in the lobby."""
    if not options.windowed:
        return options
    available = app.primaryScreen().availableSize()
    width, height = options.size
    share = min(1.0, available.height() * _WINDOW_SHARE / height, available.width() / width)
    return ScreenOptions(
        options.site,
        options.mm_per_px / share,
        windowed=True,
        size=(round(width * share), round(height * share)),
    )


def _show(window: QtQuick.QQuickWindow, app: QGuiApplication, options: ScreenOptions) -> None:
    if options.windowed:
        window.resize(*_fitted(app, options).size)
        window.show()
    else:
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        window.showFullScreen()
    window.requestActivate()


def first_frame(window: QtQuick.QQuickWindow, then: Callable[[], object]) -> QObject:
    """Call `then` once the first frame is on the screen; returns the connection's owner."""
    window.frameSwapped.connect(then, Qt.ConnectionType.SingleShotConnection)
    return window


__all__ = ["Picture", "Screen", "ScreenOptions", "application", "first_frame", "open_screen", "take_picture"]
