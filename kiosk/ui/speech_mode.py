"""Speech for who does not see the screen: says whatever the keys are at, and what has happened."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.speech import chime
from kiosk.ui.aloud import LOUDNESSES, Aloud
from kiosk.ui.elements import Element, element, elements
from kiosk.ui.sight import focused
from kiosk.ui.sound_parts import Utterance
from kiosk.ui.viewmodels import KioskViewModel, ListenViewModel, VisitViewModel
from kiosk.ui.viewmodels.listen import cut

_SOON_MS = 50  # a page that comes up has put the keys at its heading by then
_RESULTS_MS = 700  # who types is not told after every letter
_BEFORE_A_VISIT = {"attract", "neutral", "fallback"}


class SpeechMode(QObject):
    """Off until a headset is plugged in or the help key is held."""

    def __init__(
        self, window: QQuickWindow, kiosk: KioskViewModel, visit: VisitViewModel, aloud: Aloud
    ) -> None:
        """Speak for this window."""
        super().__init__(window)
        self._window, self._kiosk, self._visit, self._aloud = window, kiosk, visit, aloud
        found = kiosk.findChild(ListenViewModel)
        if not isinstance(found, ListenViewModel):
            raise TypeError("A kiosk that speaks has something that reads aloud.")
        self._listen = found
        self._on = self._private = False
        self._quiet = False  # nothing is said on its own until somebody presses a key
        self._covered = False
        self._told: list[Utterance] = []  # what has happened, to be said before where the keys are
        self._tour: list[QQuickItem] = []  # the languages, while they are named one after another
        self._before_the_tour = 0
        self._place: object = None
        self._language = kiosk.reader
        self._repeated = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._say)
        self._begin = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._begin.timeout.connect(self._welcome)
        self._results = QTimer(self, singleShot=True, interval=_RESULTS_MS)
        self._results.timeout.connect(self._tell_results)
        window.activeFocusItemChanged.connect(self._moved)
        kiosk.changed.connect(self._page_changed)
        kiosk.wiped.connect(self._wiped)
        kiosk.pages.search.changed.connect(self._results.start)
        visit.changed.connect(self._cover_changed)
        aloud.began.connect(self._tour_on)

    @property
    def is_on(self) -> bool:
        """Whether the screen speaks."""
        return self._on

    def plug(self) -> None:
        """A headset was plugged in: only one person hears what is said."""
        self._private = True
        self._listen.be_private(True)
        self.start()

    def unplug(self) -> None:
        """The headset was taken out: not a word more, and soon the visit may be over."""
        self._private = False
        self._listen.be_private(False)
        self.stop()
        self._visit.hurry()

    def toggle(self) -> None:
        """The help key was held: begin, or end and say so."""
        if not self._on:
            self.start()
            return
        farewell = self._utterances("over")
        self.stop()
        self._aloud.say(farewell)

    def start(self) -> None:
        """Begin with the choice of a language."""
        if self._on or not self._aloud.has_sound:
            return
        self._switch(True)
        self._visit.show_keys(True)
        if self._kiosk.session.place.page == "neutral":
            self._kiosk.start()
        elif self._kiosk.session.place.page not in _BEFORE_A_VISIT:
            self._kiosk.open("languages:")
        self._quiet = False
        self._soon.stop()
        self._begin.start()

    def stop(self) -> None:
        """Say nothing more."""
        self._listen.stop()
        self._aloud.hush()
        self._told, self._tour = [], []
        self._soon.stop()
        self._switch(False)

    def interrupted(self, by_keys: bool) -> None:
        """Somebody pressed or touched something: what is being said has been heard enough."""
        self._quiet = False
        self._repeated = False
        self._tour = []
        if self._at_the_bar():
            return  # its buttons do what they say
        if self._on:
            self._listen.stop()
            self._aloud.hush()
        elif by_keys:  # the page itself notices touches
            self._listen.touched()

    def repeat(self) -> bool:
        """Say again where the keys are; False when that was just done, or speech is off."""
        if not self._on or self._repeated:
            return False
        self._say()
        self._repeated = True
        return True

    def change_loudness(self, steps: int) -> None:
        """Softer or louder, and say how loud it is now."""
        self._listen.change_loudness(steps)
        if self._on:
            now = self._word("loudness").replace("%1", str(self._aloud.loudness + 1))
            self._tell(now.replace("%2", str(len(LOUDNESSES))))

    def _at_the_bar(self) -> bool:
        """Whether the keys are on the bar that is there while a page is read."""
        item = focused(self._window) if self._listen.isReading else None
        while item is not None:
            if item.objectName() == "listenBar":
                return True
            item = item.parentItem()
        return False

    def _switch(self, on: bool) -> None:
        self._on = on
        self._listen.be_spoken(on)
        self._visit.speak(on)

    def _welcome(self) -> None:
        """Name each language in its own voice; the keys go along, so that one press chooses."""
        found = [each for each in self._on_the_page() if each.role == "button" and _is_choice(each)]
        self._tour = [each.item for each in found]
        welcome = self._utterances("welcome")
        self._aloud.say([*welcome, *(Utterance(each.name, each.tongue) for each in found)])
        self._before_the_tour = len(welcome)

    def _tour_on(self, number: int) -> None:
        at = number - self._before_the_tour if self._tour else -1
        if 0 <= at < len(self._tour) and isValid(self._tour[at]):
            self._tour[at].forceActiveFocus(Qt.FocusReason.OtherFocusReason)

    def _moved(self) -> None:
        if self._on and not self._tour and not self._quiet and not self._listen.isReading:
            self._soon.start(0)

    def _page_changed(self) -> None:
        if self._kiosk.reader != self._language:
            self._language = self._kiosk.reader
            if self._kiosk.session.place.page not in _BEFORE_A_VISIT:
                self._tell(
                    self._word("language").replace("%1", self._kiosk.pages.endonym(self._language))
                )
        session = self._kiosk.session
        place = (session.place, session.language, session.wording)
        if place == self._place:
            return
        self._place = place
        if self._on and not self._quiet:
            if self._kiosk.pages.is_sensitive(session) and not self._private:
                self._tell(self._word("overheard"))
            self._soon.start()

    def _wiped(self) -> None:
        """Nothing of a visit is left; on the loudspeaker neither is speech."""
        if not self._on:
            return
        self._told = []
        self._soon.stop()
        self._quiet = True
        if self._kiosk.session.place.page == "neutral":
            self._aloud.say(self._utterances("cleared"))
        if not self._private:
            self._switch(False)

    def _cover_changed(self) -> None:
        covered, self._covered = self._covered, self._visit.hides
        if covered or not self._covered:
            return
        if not self._on:
            self._aloud.play(chime())
            return
        over = self._window.findChild(QQuickItem, "over")
        self._tour = []
        found = elements(over, self._kiosk.reader) if isinstance(over, QQuickItem) else []
        self._aloud.say([said for each in found for said in self._said(each)])

    def _tell_results(self) -> None:
        search = self._kiosk.pages.search
        if self._on and self._kiosk.session.place.page == "search" and search.is_answered:
            self._tell(self._word("results").replace("%1", str(search.count)))

    def _tell(self, words: str) -> None:
        if self._on:
            self._told += [Utterance(each, self._kiosk.reader) for each in cut(words)]
            self._soon.start()

    def _say(self) -> None:
        """Say what has happened, then where the keys are."""
        told, self._told = self._told, []
        item = focused(self._window)
        found = element(item, self._kiosk.reader) if item is not None else None
        if self._on:
            self._aloud.say([*told, *(self._said(found) if found else [])])

    def _said(self, found: Element) -> list[Utterance]:
        return said(found, self._kiosk.reader, self._word)

    def _utterances(self, word: str) -> list[Utterance]:
        return [Utterance(each, self._kiosk.reader) for each in cut(self._word(word))]

    def _on_the_page(self) -> list[Element]:
        page = self._window.findChild(QQuickItem, "page")
        return elements(page, self._kiosk.reader) if isinstance(page, QQuickItem) else []

    def _word(self, name: str) -> str:
        words = self._window.findChild(QObject, "spokenWords")
        return str(words.property(name)) if words is not None else ""


def said(found: Element, reader: str, word: Callable[[str], str]) -> list[Utterance]:
    """Name, then what it is, how it stands and which of how many: in the reader's language."""
    about = [word(found.role)] if found.role else []
    about += [word("chosen")] if found.chosen else []
    about += [word("disabled")] if found.disabled else []
    if found.among:
        place = word("place").replace("%1", str(found.number)).replace("%2", str(found.among))
        about.append(place)
    names = [Utterance(each, found.tongue) for each in cut(found.name)]
    return [*names, Utterance(", ".join(about), reader)] if about else names


def _is_choice(found: Element) -> bool:
    """Whether it chooses a language: its name is in the language it stands for."""
    return bool(found.item.property("tongue"))
