"""Hears what a kiosk says: real voices, and a loudspeaker that plays everything in no time."""

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.speech import Engine, Sound, Speech, Voice, open_engine
from kiosk.ui import SoundParts
from tests.screen import Visitor

LISTEN = "Listen. Read this page aloud"

_ROUNDS = 4000


class Listener:
    """Stands between the screen and espeak-ng, and writes down who said what."""

    def __init__(self, voices: Sequence[Voice] | None = None) -> None:
        """Lets only `voices` speak; without them all that there are."""
        engine = open_engine()
        assert engine is not None, "espeak-ng comes with the program"
        self._engine: Engine = engine
        self.voices: Sequence[Voice] = engine.voices if voices is None else voices
        self.heard: list[tuple[str, str]] = []  # the languages of the voice's name, and the words
        self.forgot = 0

    def say(self, text: str, voice: Voice, pace: float = 1.0) -> Speech:
        """Really make it, to know that it can be heard."""
        speech = self._engine.say(text, voice, pace)
        self.heard.append((voice.languages[0][1], text))
        return speech

    def forget(self) -> None:
        """Count how often."""
        self.forgot += 1

    @property
    def words(self) -> list[str]:
        """What was said, whoever said it."""
        return [text for _, text in self.heard]


class Speaker(Sound):
    """A loudspeaker at which nobody has to wait; `held` is one that plays on and on."""

    def __init__(self) -> None:
        """Play at once, and remember it."""
        super().__init__()
        self.held = False
        self.paused = False
        self.played: list[Speech] = []

    def play(self, speech: Speech) -> None:
        """Have it played."""
        super().play(speech)
        self.paused = False
        self.played.append(speech)
        if not self.held:
            self.let_out()

    def let_out(self) -> None:
        """Play all of it."""
        self.piece(10_000_000)

    def pause(self) -> None:
        """Remember it."""
        super().pause()
        self.paused = True

    def resume(self) -> None:
        """Remember it."""
        super().resume()
        self.paused = False

    @property
    def is_heard(self) -> bool:
        """Whether something comes out of it now."""
        return not self.is_over and not self.paused

    @property
    def loudest(self) -> int:
        """The largest sample of all that was played."""
        return max(
            (max(map(abs, array("h", s.samples)), default=0) for s in self.played), default=0
        )


class Ear:
    """Both, for one kiosk."""

    def __init__(self, voices: Sequence[Voice] | None = None, *, held: bool = False) -> None:
        """Hear a kiosk with these voices."""
        self.listener = Listener(voices)
        self.speaker = Speaker()
        self.speaker.held = held

    def parts(self) -> SoundParts:
        """What the kiosk is given."""
        return SoundParts(self.listener, self.speaker, look=1)


def wait_until(done: Callable[[], bool]) -> None:
    """Let the screen go on until something is so."""
    for _ in range(_ROUNDS):
        QGuiApplication.processEvents()
        if done():
            return
        pause = QEventLoop()
        QTimer.singleShot(2, pause.quit)
        pause.exec()
    raise AssertionError("it did not come to that")


def listen(visitor: Visitor, ear: Ear) -> None:
    """Touch Listen, and hear the first sentence begin."""
    visitor.tap(LISTEN)
    wait_until(lambda: ear.speaker.is_heard)
