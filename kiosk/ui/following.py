"""Keeps a page on the screen while its words change under it: for authors, never in a lobby."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.store import Library
from kiosk.ui import jobs
from kiosk.ui.window import Screen

_PAUSE_MS = 300  # between two looks; with the compile, an edit is seen within a second


class Follower(QObject):
    """Asks again and again for newer content, off the screen's thread, and shows it in place."""

    def __init__(
        self,
        screen: Screen,
        newer: Callable[[], Library | None],
        complain: Callable[[Exception], None],
    ) -> None:
        """Begin; `newer` may take long and gives None when nothing has changed."""
        super().__init__(screen.engine)
        self._screen = screen
        self._newer = newer
        self._complain = complain
        self._said = ""  # the last complaint: the same one is not said again
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self._pause.start()

    def _look(self) -> None:
        if self._screen.window.isVisible():  # else it is being taken down, and so are we
            jobs.run(self._newer, self._show)

    def _show(self, found: Library | Exception | None) -> None:
        if isinstance(found, Exception):
            if str(found) != self._said:
                self._complain(found)
            self._said = str(found)
        elif found is not None:
            self._said = ""
            self._screen.show_in_place(found)
        if self._screen.window.isVisible():
            self._pause.start()
