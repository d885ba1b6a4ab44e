"""The kiosk itself, with an ear at its window: says when pages are painted, touches when told.

Started by kiosk_process.py as `driver.py run ...`; what follows `driver.py` is the kiosk's own
command line. One line on stdin is one wish, one line on stdout its answer; times are nanoseconds
of CLOCK_MONOTONIC, which every process of the machine shares.
"""

import os
import sys
import time
from collections.abc import Iterator

# In the kiosk's own order: it starts itself anew before it loads more than its command line, and
# once PySide6 is there every other import takes longer.
# isort: off
import kiosk.cli
from kiosk.lockdown import start_afresh

start_afresh()
import kiosk.app  # noqa: E402
import kiosk.ui.window  # noqa: E402
from PySide6.QtCore import QObject, QPointF, QSocketNotifier, QTimer  # noqa: E402
from PySide6.QtGui import QPointingDevice  # noqa: E402
from PySide6.QtQuick import QQuickItem  # noqa: E402
# isort: on

_PATIENCE_MS = 10_000
_FEWEST_TEXTS = 3  # a frame with fewer words than this shows no page yet


class HeardScreen(kiosk.ui.window.Screen):
    """The screen of the kiosk, unchanged, that tells about its frames."""

    def __init__(self, *args: object) -> None:
        """Listen from the first frame on."""
        super().__init__(*args)  # type: ignore[arg-type]  # whatever Screen takes
        self.ear = Ear(self)


class Ear(QObject):
    """Answers the bench: `home`, `frames`, `open SLUG`, `touch TITLE|WORDS`, `end`."""

    def __init__(self, screen: kiosk.ui.window.Screen) -> None:
        """Hear the window's frames and the bench's wishes; nothing here wakes up by itself."""
        super().__init__()
        self._screen = screen
        self._frames = 0
        self._since = 0
        self._awaited = ""  # the words that the next frame has to show
        self._first = True
        self._device: QPointingDevice | None = None
        screen.window.frameSwapped.connect(self._painted)
        self._wishes = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._wishes.activated.connect(self._hear)

    def _painted(self) -> None:
        now = time.monotonic_ns()
        self._frames += 1
        if self._first and len(list(texts(self._screen.window.contentItem()))) >= _FEWEST_TEXTS:
            self._first = False
            window = self._screen.window
            say(f"first {now} {window.width()}x{window.height()}")
        elif self._awaited and self._shows(self._awaited):
            self._awaited = ""
            say(f"painted {now - self._since}")

    def _hear(self) -> None:
        wish, _, rest = sys.stdin.readline().strip().partition(" ")
        match wish:
            case "home":
                self._screen.kiosk.chooseLanguage("en")
                say("done")
            case "frames":
                say(f"frames {self._frames}")
            case "open":
                self._screen.kiosk.open(rest)
                say("done")
            case "touch":
                self._touch(*rest.split("|"))
            case _:
                os._exit(0)  # nothing here has to be put in order

    def _shows(self, words: str) -> bool:
        return any(words in text for text in texts(self._screen.window.contentItem()))

    def _touch(self, title: str, awaited: str) -> None:
        """Put a finger on the row with this title and lift it; the clock starts when it lifts."""
        from PySide6.QtTest import QTest  # noqa: PLC0415 - the start is measured without it

        window = self._screen.window
        row = next((i for i in items(window.contentItem()) if is_row(i, title)), None)
        if row is None:
            say("missing")
            return
        self._device = self._device or QTest.createTouchDevice()
        middle = row.mapToScene(QPointF(row.width() / 2, row.height() / 2)).toPoint()
        QTest.touchEvent(window, self._device).press(0, middle, window).commit()
        self._awaited = awaited
        self._since = since = time.monotonic_ns()
        QTimer.singleShot(_PATIENCE_MS, lambda: self._give_up(since))
        QTest.touchEvent(window, self._device).release(0, middle, window).commit()

    def _give_up(self, since: int) -> None:
        """Say so when the words have not come since then."""
        if self._awaited and self._since == since:
            self._awaited = ""
            say("missing")


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Everything visible below an item."""
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def texts(item: QQuickItem) -> Iterator[str]:
    """Every text that is visible below an item."""
    for child in items(item):
        text = child.property("text")
        if isinstance(text, str) and text and child.property("lineCount") is not None:
            yield text.replace("\u00a0", " ")  # which keeps a last word from standing alone


def is_row(item: QQuickItem, title: str) -> bool:
    """Whether an item is the touchable row with this title."""
    return item.property("spoken") is not None and title in str(item.property("text"))


def say(line: str) -> None:
    """Answer the bench."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    kiosk.ui.window.Screen = HeardScreen  # type: ignore[assignment,misc]  # on purpose: it listens
    sys.exit(kiosk.cli.main(sys.argv[1:]))
