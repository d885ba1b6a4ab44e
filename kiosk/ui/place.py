"""Keeps a window where it belongs: over the whole display, whatever others do to it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

_BACK_MS = 300
_MOVED = {QEvent.Type.Expose, QEvent.Type.Move, QEvent.Type.Resize}


class Place(QObject):
    """The place of one full-screen window."""

    def __init__(self, window: QQuickWindow) -> None:
        """Keep it there from now on."""
        super().__init__(window)
        self._window = window
        self._leaving = False
        # Not at once: a window manager that will have it otherwise shall not keep us busy.
        self._back = QTimer(self, singleShot=True, interval=_BACK_MS)
        self._back.timeout.connect(self.stay)
        self._stay_on_screens()

    def see(self, kind: QEvent.Type) -> None:
        """Something happened to the window."""
        if kind == QEvent.Type.WindowStateChange:
            QTimer.singleShot(0, self.stay)
        if kind in _MOVED and not self._back.isActive():
            self._back.start()

    def leave(self) -> None:
        """Let others have their way."""
        self._leaving = True
        self._back.stop()

    def stay(self) -> None:
        """Fill the screen again, whatever a monitor that slept has done to the window."""
        if self._leaving or QGuiApplication.platformName() == "wayland":
            return  # there the compositor alone places a window, and asking undoes what it did
        home = QGuiApplication.primaryScreen()
        if home is not None:  # never window.screen(): it would take the screen along when it goes
            self._window.setScreen(home)
        if not self._window.isExposed():
            self._window.hide()  # another program has unmapped it, of which Qt knows nothing else
        if self._window.windowState() != Qt.WindowState.WindowFullScreen or not self._shows():
            self._window.showFullScreen()
            self._window.requestActivate()
        elif home is not None and self._window.geometry() != home.geometry():
            self._window.setGeometry(home.geometry())

    def _shows(self) -> bool:
        return self._window.isVisible() and self._window.isExposed()

    def _stay_on_screens(self) -> None:
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.stay)
            app.screenRemoved.connect(self.stay)
            app.primaryScreenChanged.connect(self.stay)
        QGuiApplication.primaryScreen().geometryChanged.connect(self.stay)
