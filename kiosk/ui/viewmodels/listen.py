"""Reads the page on the screen aloud, when somebody asks for it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.content import without_controls
from kiosk.speech import sentences
from kiosk.ui.aloud import LOUDNESSES, PACES, Aloud
from kiosk.ui.elements import Element, elements
from kiosk.ui.marking import show_heard, show_unheard
from kiosk.ui.sound_parts import Utterance
from kiosk.ui.viewmodels.kiosk import KioskViewModel

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
# Pages that can be read aloud. Not search: what somebody looks for is never said on a loudspeaker.
_READABLE = {"home", "topic", "counselors", "offices", "guide", "contact", "languages", "display"}


@QmlElement
class ListenViewModel(QObject):
    """The Listen button, and the bar that is there while something is read."""

    changed = Signal()

    def __init__(self, kiosk: KioskViewModel, aloud: Aloud) -> None:
        """Read what this kiosk shows."""
        super().__init__(kiosk)
        self._kiosk = kiosk
        self._aloud = aloud
        self._page: Callable[[], QQuickItem | None] = lambda: None
        self._private = self._spoken = False
        self._asking = False  # whether others may hear it
        self._reading = False
        self._recorded = False
        self._place: object = None
        self._said: list[tuple[Element | None, str]] = []  # of each utterance: where, and what
        self._shown: QQuickItem | None = None
        aloud.changed.connect(self._aloud_changed)
        aloud.began.connect(self._show)
        aloud.ended.connect(self._go_on)
        kiosk.changed.connect(self._page_changed)
        kiosk.wiped.connect(self.forget)

    def attach(self, window: QQuickWindow) -> None:
        """Read the pages of this window."""
        self._page = lambda: window.findChild(QQuickItem, "page")

    def be_private(self, private: bool) -> None:
        """Whether only one person hears it: a headset is plugged in."""
        self._private = private
        self.changed.emit()

    def be_spoken(self, spoken: bool) -> None:
        """Whether the visitor hears the screen instead of seeing it."""
        self._spoken = spoken
        self.changed.emit()

    @Property(bool, notify=changed)
    def speechMode(self) -> bool:
        """Whether the visitor hears the screen instead of seeing it, for the pages."""
        return self._spoken

    @property
    def isReading(self) -> bool:
        """Whether a page is being read, also while it is paused."""
        return self._reading

    @Slot()
    def listen(self) -> None:
        """Read the page, or stop; a sensitive one first asks whether others may hear it."""
        if self._reading or self._asking:
            self.stop()
        elif self._is_sensitive() and not self._private:
            self._asking = True
            self.changed.emit()
        else:
            self.read()

    @Slot()
    def read(self) -> None:
        """Read the page from its beginning."""
        self._asking, self._reading = False, True
        recording = self._recording()
        self._recorded = recording is not None
        if recording is not None:
            self._said = [(None, "")]
            self._aloud.say([Utterance("", self._tongue, recording)])
        else:
            self._say(self._elements())
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Be silent, and forget the place."""
        was, self._asking, self._reading = self._reading or self._asking, False, False
        self._unmark()
        self._said = []
        if was:
            self._aloud.hush()
            self.changed.emit()

    @Slot()
    def touched(self) -> None:
        """Somebody touched the page: wait, and keep the place."""
        if self._reading:
            self._aloud.pause()

    @Slot()
    def pauseOrGoOn(self) -> None:
        """Wait, or go on."""
        if self._aloud.is_paused:
            self._aloud.resume()
        else:
            self._aloud.pause()

    @Slot()
    def repeat(self) -> None:
        """The sentence once more."""
        self._aloud.again()

    @Slot()
    def nextPace(self) -> None:
        """Faster, and after the fastest the slowest."""
        self._aloud.set_pace((self._aloud.pace + 1) % len(PACES))

    @Slot()
    def nextLoudness(self) -> None:
        """Louder, and after the loudest the softest."""
        self._aloud.set_loudness((self._aloud.loudness + 1) % len(LOUDNESSES))

    def change_loudness(self, steps: int) -> None:
        """Softer or louder, by the keys of a keypad."""
        self._aloud.set_loudness(self._aloud.loudness + steps)

    def forget(self) -> None:
        """Be as on the first morning."""
        self.stop()
        self._aloud.forget()

    @Property(bool, notify=changed)
    def canListen(self) -> bool:
        """Whether there is a button: sound, a voice for the page, and a page to read."""
        return self._can_listen()

    @Property(bool, notify=changed)
    def hasVoice(self) -> bool:
        """Whether pages in the reader's language can be read aloud here, if not this one."""
        return self._aloud.has_sound and self._aloud.speaks(self._kiosk.reader)

    def _can_listen(self) -> bool:
        return (
            self._aloud.has_sound
            and self._is_readable()
            and (self._aloud.speaks(self._tongue) or self._recording() is not None)
        )

    @Property(str, notify=changed)
    def voiceless(self) -> str:
        """The language of the page by its own name, when no voice speaks it; else empty."""
        if not self._is_readable() or not self._aloud.has_sound or self._can_listen():
            return ""
        return self._kiosk.pages.endonym(self._tongue)

    @Property(str, notify=changed)
    def tongue(self) -> str:
        """The tag of the language that the page is in."""
        return self._tongue

    @Property(str, notify=changed)
    def state(self) -> str:
        """Empty, asking, reading, paused."""
        if self._asking:
            return "asking"
        if not self._reading:
            return ""
        return "paused" if self._aloud.is_paused else "reading"

    @Property(bool, notify=changed)
    def canPace(self) -> bool:
        """Whether it can be slower or faster; a recording cannot."""
        return not self._recorded

    @Property(int, notify=changed)
    def loudness(self) -> int:
        """From 1."""
        return self._aloud.loudness + 1

    @Property(int, constant=True)
    def loudnesses(self) -> int:
        """How many there are."""
        return len(LOUDNESSES)

    @Property(str, notify=changed)
    def pace(self) -> str:
        """1 is usual."""
        return f"{PACES[self._aloud.pace]:g}"

    def _is_readable(self) -> bool:
        return self._kiosk.session.place.page in _READABLE or (
            self._kiosk.session.place.page == "search" and self._private
        )

    def _is_sensitive(self) -> bool:
        return self._kiosk.pages.is_sensitive(self._kiosk.session)

    def _recording(self) -> bytes | None:
        return self._kiosk.pages.recording(self._kiosk.session, self._kiosk.reader)

    @property
    def _tongue(self) -> str:
        return self._kiosk.pages.tongue(self._kiosk.session, self._kiosk.reader)

    def _elements(self) -> list[Element]:
        page = self._page()
        return [] if page is None else elements(page, self._kiosk.reader)

    def _say(self, found: list[Element]) -> None:
        self._said = [(each, words) for each in found for words in cut(each.name)]
        self._aloud.say([Utterance(words, at.tongue) for at, words in self._said if at])

    def _show(self, number: int) -> None:
        if not self._reading or number >= len(self._said):
            return
        at, words = self._said[number]
        self._unmark()
        if at is not None and isValid(at.item):
            self._shown = at.item
            show_heard(at.item, words)

    def _unmark(self) -> None:
        if self._shown is not None and isValid(self._shown):
            show_unheard(self._shown)
        self._shown = None

    def _go_on(self) -> None:
        """Read on what a long page has built meanwhile; else it is the end."""
        if not self._reading:
            return
        last = self._said[-1][0] if self._said else None
        rest = _after(last, self._elements()) if last is not None else []
        if rest:
            self._say(rest)
        else:
            self.stop()

    def _aloud_changed(self) -> None:
        if not self._aloud.has_sound:
            self._asking = self._reading = False
            self._unmark()
        self.changed.emit()

    def _page_changed(self) -> None:
        session = self._kiosk.session
        place = (session.place, session.language, session.wording)
        if place != self._place:
            self._place = place
            self.stop()
        self.changed.emit()


def cut(name: str) -> list[str]:
    """The sentences of what is said of one thing."""
    clean = without_controls(name)
    return [clean[begin:end] for begin, end in sentences(clean)]


def _after(last: Element, found: list[Element]) -> list[Element]:
    """What stands on the page behind the last thing that was said."""
    places = [number for number, each in enumerate(found) if each.item == last.item]
    return found[places[-1] + 1 :] if places else []
