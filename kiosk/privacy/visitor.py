"""The audit's visitor at the real screen: types, listens, prints, meets a fault, clears."""

import ctypes
import errno
import json
import os
import socket
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickItem

from kiosk.lockdown import FIXED, NO_CACHES, Protection, clean_environment
from kiosk.privacy.memory import copies_in_memory
from kiosk.privacy.queue import sheets_kept
from kiosk.privacy.report import SENTENCES
from kiosk.privacy.token import Hidden
from kiosk.ui import Screen, Utterance
from kiosk.ui.fonts import FONT_RULES
from kiosk.ui.session import cleared
from kiosk.ui.sight import focused

PROBE = "/kiosk-privacy-audit/probe"  # asked for so that the trace shows where trying begins
_PAUSE_MS = 25
_AFTERWARDS_MS = 3000  # the voice overwrites its last sentence in no hurry
_MOST_TRIES = 800  # 20 s; then the visit goes on, and the report says what it lacked
Step = Callable[[], object]  # False: not yet, try again
_GET_DUMPABLE = 3  # prctl
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier


class Beside(NamedTuple):
    """What was made for the visit before the lock."""

    spare_socket: int  # of TCP
    queue: str  # where the printer's queue listens


class Visit(QObject):
    """One visit, one step at a time, so that the screen does in between what it always does."""

    def __init__(
        self, screen: Screen, words: Hidden, without: frozenset[Protection], beside: Beside
    ) -> None:
        """Begin."""
        super().__init__()
        self._screen = screen
        self._words = words
        self._without = without
        self._beside = beside
        self._fresh = cleared(screen.kiosk.session.language)
        self._copied = False
        self._typed = self._heard = self._codes = 0
        self._sheet = ""
        self._steps = self._all_steps()
        self._step: Step = lambda: None
        self._tries = 0
        screen.aloud.began.connect(self._listened)
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._next)
        self._timer.start()

    def _next(self) -> None:
        self._tries += 1
        if self._tries < _MOST_TRIES and self._step() is False:
            return
        self._tries = 0
        step = next(self._steps, None)
        if step is None:
            self._timer.stop()
            QTimer.singleShot(0, self._meet_a_fault)
            QTimer.singleShot(_PAUSE_MS, self._wait_for_the_end)
            return
        self._step = step

    def _all_steps(self) -> Iterator[Step]:
        kiosk = self._screen.kiosk
        yield lambda: kiosk.chooseLanguage("es")
        if Protection.KEYS in self._without:
            yield self._screen.keeper.let_go
        yield lambda: kiosk.chooseTextScale(1.5)
        yield lambda: kiosk.chooseTheme("dark")
        yield lambda: kiosk.open("search:")
        yield lambda: None
        for letter in self._words.letters():
            yield partial(self._press, Qt.Key(ord(letter.upper())), letter)
        yield lambda: self._press(Qt.Key.Key_A, "\x01", _CONTROL)
        yield lambda: self._press(Qt.Key.Key_C, "\x03", _CONTROL)
        yield self._look_at_clipboard
        yield lambda: kiosk.open(f"guide:{self._in_the_field()}")
        for page in ("home:", "topic:rights", "guide:family-plan", "contact:211", "counselors:"):
            yield partial(kiosk.open, page)
            yield lambda: None
        yield from self._take_along()
        yield lambda: kiosk.open("search:")
        yield lambda: None
        for letter in self._words.letters():
            yield partial(self._press, Qt.Key(ord(letter.upper())), letter)
        yield from self._have_it_said()

    def _take_along(self) -> Iterator[Step]:
        """Have a page read aloud, see its codes, print another."""
        screen = self._screen
        yield lambda: screen.kiosk.open("contact:211")
        if screen.aloud.has_sound:
            yield lambda: bool(screen.listen.property("canListen"))
            yield screen.listen.read
            yield lambda: self._heard >= SENTENCES
            yield screen.listen.stop
        yield self._see_codes
        yield lambda: screen.kiosk.open("guide:family-plan")
        yield lambda: None
        yield screen.kiosk.paper.printPage
        yield self._see_sheet

    def _have_it_said(self) -> Iterator[Step]:
        """Have the typed words said, which the kiosk itself never does on a loudspeaker."""
        aloud, heard = self._screen.aloud, self._heard
        if aloud.has_sound:
            yield lambda: aloud.say([Utterance(self._in_the_field(), "en")])
            yield lambda: self._heard > heard and not aloud.is_speaking

    def _listened(self) -> None:
        self._heard += 1

    def _see_codes(self) -> bool:
        self._codes = sum(map(_is_code, _below(self._screen.window.contentItem())))
        return self._codes > 0

    def _see_sheet(self) -> bool:
        self._sheet = str(self._screen.kiosk.paper.property("state"))
        return self._sheet in {"printed", "failed"}

    def _press(
        self, key: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = _NO_MODIFIER
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self._screen.window, QKeyEvent(kind, key, modifiers, text))

    def _look_at_clipboard(self) -> None:
        clipboard = QGuiApplication.clipboard()
        modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
        self._copied = any(clipboard.text(mode) for mode in modes)

    def _meet_a_fault(self) -> None:
        if Protection.CLEARING not in self._without:
            QTimer.singleShot(2 * _PAUSE_MS, self._clear)
        self._typed = len(self._in_the_field())
        raise ValueError(self._in_the_field())

    def _in_the_field(self) -> str:
        field = focused(self._screen.window)
        return str(field.property("text") or "") if field is not None else ""

    def _clear(self) -> None:
        if Protection.KEYS in self._without:  # nobody hears the keys
            self._screen.kiosk.clear()
        elif self._screen.kiosk.session != self._fresh:
            self._press(Qt.Key.Key_Escape)
            QTimer.singleShot(4 * _PAUSE_MS, self._clear)  # no faster than a hand, or it is unheard

    def _wait_for_the_end(self) -> None:
        """Once the screen is clear, give what runs beside it a moment; a busy machine is slow."""
        self._tries += 1
        clear = self._screen.kiosk.session == self._fresh
        if not clear and self._tries < _MOST_TRIES and Protection.CLEARING not in self._without:
            QTimer.singleShot(_PAUSE_MS, self._wait_for_the_end)
        else:
            QTimer.singleShot(_AFTERWARDS_MS, self._leave)

    def _leave(self) -> None:
        found = {
            "typed": self._typed,
            "voice": self._screen.aloud.has_sound,
            "heard": self._heard,
            "codes": self._codes,
            "sheet": self._sheet,
            "sheets": sheets_kept(self._beside.queue),
            "clipboard": self._copied,
            "memory": copies_in_memory(self._words),
            "session": self._screen.kiosk.session == self._fresh,
            **facts(),
        }
        os.access(PROBE, os.F_OK)
        found["refused"] = probe(self._beside.spare_socket)
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
        QGuiApplication.exit(0)


def _below(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from _below(child)


def _is_code(item: QQuickItem) -> bool:
    """Whether it is a QR code that has been drawn."""
    source = item.property("source")
    asked = isinstance(source, QUrl) and source.toString().startswith("image://qr/")
    return asked and item.property("paintedWidth") > 0


def facts() -> dict[str, object]:
    """What can be seen of the process from within."""
    import resource  # noqa: PLC0415 - Windows has none

    allowed = {*clean_environment(os.environ), *NO_CACHES, *FIXED}
    if os.environ.get("FONTCONFIG_FILE") == str(FONT_RULES):
        allowed.add("FONTCONFIG_FILE")  # the kiosk's own
    return {
        "environment": sorted(set(os.environ) - allowed),
        "caches": sorted(name for name in NO_CACHES if os.environ.get(name) != NO_CACHES[name]),
        "core_limit": max(resource.getrlimit(resource.RLIMIT_CORE)),
        "dumpable": ctypes.CDLL(None).prctl(_GET_DUMPABLE, 0, 0, 0, 0),
        "swapped_kb": _swapped(),
    }


def probe(spare_socket: int) -> dict[str, bool]:
    """Try what must not be possible; True where the system refused."""
    here = Path.home() / "kiosk-privacy-audit"
    return {
        "files": _is_refused(lambda: here.write_bytes(b"")),
        "folders": _is_refused(here.with_suffix(".folder").mkdir),
        "removing": _is_refused((Path.home() / "remove-me").unlink),
        "shortening": _is_refused(lambda: os.truncate(Path.home() / "shorten-me", 0)),
        "tcp": _is_refused(lambda: socket.socket(fileno=spare_socket).connect(("127.0.0.1", 9))),
        "sockets": _is_refused(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()),
    }


def _is_refused(act: Callable[[], object]) -> bool:
    try:
        act()
    except OSError as error:
        return error.errno in {errno.EACCES, errno.EPERM}
    return False


def _swapped() -> int:
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmSwap:"):
            return int(line.split()[1])
    return 0
