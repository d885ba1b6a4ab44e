"""A whole kiosk, locked as in a lobby, that prints one page, clears the screen and ends.

Run by tests/printing/test_locked.py as a program: `python -m tests.printing.locked_screen SOCKET`.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app import Placement, Showing, run
from kiosk.config import Config, Printing
from kiosk.ui import Screen

_PAUSE_MS = 50


class Reader(QObject):
    """Opens a page, prints it, and leaves when the file that the test makes is there."""

    def __init__(self, screen: Screen) -> None:
        super().__init__()
        self._screen = screen
        self._paper = screen.kiosk.paper
        self._seen = ""
        screen.kiosk.open("guide:family-plan")
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._paper.printPage()

    def _look(self) -> None:
        state = self._paper.property("state")
        if state != self._seen and state in {"printed", "failed"}:
            self._seen = state
            sys.stdout.write(f"{state} {_may_write()}\n")
            sys.stdout.flush()
        elif self._seen and sys.stdin.readline():
            self._timer.stop()
            self._screen.kiosk.clear()
            sys.stdout.write("cleared\n")
            sys.stdout.flush()
            sys.stdin.readline()
            QGuiApplication.exit(0)


def _may_write() -> bool:
    try:
        (Path.home() / "kiosk-was-here").touch()
    except OSError:
        return False
    return True


def main(socket: str) -> int:
    """Show the kiosk."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    readers: list[Reader] = []
    printing = Printing(printer="sheets", paper="receipt", socket=socket)
    showing = Showing(Config(printing=printing), placement=Placement.FULL_SCREEN)
    return run(showing, at_the_screen=lambda screen: readers.append(Reader(screen)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
