"""A whole kiosk, locked as in a lobby, that reads one page aloud through a real device and ends.

Run by tests/speech/test_locked.py as a program: `python -m tests.speech.locked_screen`.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import Placement, Showing, run
from kiosk.config import Config
from kiosk.ui import Screen

_PAUSE_MS = 20


class Reader(QObject):
    """Listens to a card until its end, and clears the screen."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._heard = 0
        screen.kiosk.chooseLanguage("es")
        screen.kiosk.open("contact:211")
        screen.aloud.began.connect(self._count)
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._begin)
        self._timer.start()

    def _begin(self) -> None:
        if self._screen.listen.property("canListen"):
            self._timer.stop()
            self._screen.listen.read()
            self._screen.aloud.ended.connect(self._end)

    def _count(self) -> None:
        self._heard += 1

    def _end(self) -> None:
        self._screen.kiosk.clear()
        sys.stdout.write(f"{self._heard} {_may_write()}\n")
        sys.stdout.flush()
        QGuiApplication.exit(0)


def _may_write() -> bool:
    try:
        Path("written").write_text("by the screen", encoding="utf-8")
    except OSError:
        return False
    return True


def main() -> int:
    """Show it, and read."""
    readers: list[Reader] = []
    showing = Showing(Config(starts_agent=False), placement=Placement.PICTURE)
    return run(showing, at_the_screen=lambda screen: readers.append(Reader(screen)))


if __name__ == "__main__":
    sys.exit(main())
