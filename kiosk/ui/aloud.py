"""Says sentences one after another: made on another thread, played by the loudspeaker."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.speech import Speech, Voice, chosen_voice, decoded, spoken
from kiosk.ui import jobs
from kiosk.ui.sound_parts import LOOK_MS, SoundParts, Utterance

PACES = (0.6, 0.8, 1.0, 1.25, 1.5, 2.0)  # times 150 words a minute (STANDARDS S17)
LOUDNESSES = (0.1, 0.2, 0.35, 0.6, 1.0)
_USUAL_PACE, _USUAL_LOUDNESS = 2, 2
_STUCK_MS = 3000  # without a step forward, until the device is taken for lost
_REST_MS = 3000
_AGAIN_MS = 30_000  # until a lost device is looked for again


class Aloud(QObject):
    """The voice of one kiosk; silent for good where there is no sound."""

    changed = Signal()  # what it does, or whether it can
    began = Signal(int)  # which of the utterances is heard now, from 0
    ended = Signal()  # all were heard

    def __init__(self, open_parts: Callable[[], SoundParts | None], parent: QObject) -> None:
        """Without a voice until `open` has found one; `open_parts` may take long."""
        super().__init__(parent)
        self._open_parts = open_parts
        self._wishes: dict[str, str] = {}
        self._parts: SoundParts | None = None
        self._queue: Sequence[Utterance] = ()
        self._number = 0
        self._asked = 0  # every new wish has a number, so that late answers to old ones are dropped
        self._busy = self._paused = self._playing = False
        self._waiting: deque[tuple[Callable[[], object], Callable[..., None]]] = deque()
        self._ready: tuple[int, Speech] | None = None
        self._stuck = (0, 0)  # where it was heard last, and for how many looks
        self.pace = _USUAL_PACE
        self.loudness = _USUAL_LOUDNESS
        self._look = QTimer(self)
        self._look.timeout.connect(self._see)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._let_rest)
        # No QTimer.singleShot with a receiver: PySide keeps each of them for good.
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self.open)

    def open(self) -> None:
        """Look for sound; the answer comes with `changed`."""
        self._do(self._open_parts, self._opened)

    def close(self) -> None:
        """Be silent for good."""
        self._silence()
        self._rest.stop()
        self._parts = None

    def wish(self, voices: dict[str, str]) -> None:
        """The voices that the bundle would like for its languages."""
        self._wishes = voices

    @property
    def has_sound(self) -> bool:
        """Whether anything can be heard here."""
        return self._parts is not None

    def speaks(self, tongue: str) -> bool:
        """Whether there is a voice for a language."""
        return self._voice(tongue) is not None

    @property
    def is_speaking(self) -> bool:
        """Whether something is heard, or will be in a moment."""
        return bool(self._queue) and not self._paused

    @property
    def is_paused(self) -> bool:
        """Whether it keeps its place in silence."""
        return self._paused

    def say(self, utterances: Sequence[Utterance], number: int = 0) -> None:
        """Say these instead of whatever is being said, beginning with one of them."""
        self._silence()
        heard = [u for u in utterances if u.recording or self.speaks(u.tongue)]
        if self._parts is None or not heard:
            self.changed.emit()
            return
        self._queue, self._number = list(utterances), number
        self._rest.stop()
        self._make(number)
        self.changed.emit()

    def play(self, sound: Speech) -> None:
        """Play a short sound, when nothing is being said."""
        if self._parts is not None and not self._queue:
            self._rest.stop()
            self._do(partial(_woken, self._parts, sound), self._play_made)

    def pause(self) -> None:
        """Be silent, and keep the place."""
        if self._parts is not None and self.is_speaking:
            self._paused = True
            self._parts.loudspeaker.pause()
            self.changed.emit()

    def resume(self) -> None:
        """Go on where it paused."""
        if self._parts is not None and self._paused:
            self._paused = False
            self._parts.loudspeaker.resume()
            self.changed.emit()

    def again(self) -> None:
        """Say the sentence once more that was being said."""
        if self._queue:
            self.say(self._queue, self._number)

    def hush(self) -> None:
        """Be silent, and forget what was to be said."""
        if self._queue:
            self._silence()
            self._rest.start()
            self.changed.emit()

    def forget(self) -> None:
        """Be as on the first morning: nothing to say, the usual pace and loudness."""
        self.hush()
        self.set_pace(_USUAL_PACE)
        self.set_loudness(_USUAL_LOUDNESS)
        if self._parts is not None:
            self._do(self._parts.engine.forget, _nothing)

    def set_pace(self, step: int) -> None:
        """Speak at another pace, at once; a step of PACES."""
        if step != self.pace and 0 <= step < len(PACES):
            self.pace = step
            self._ready = None
            if self.is_speaking:
                self.again()
            self.changed.emit()

    def set_loudness(self, step: int) -> None:
        """Speak louder or softer, at once; a step of LOUDNESSES."""
        if 0 <= step < len(LOUDNESSES):
            self.loudness = step
            if self._parts is not None:
                self._parts.loudspeaker.loudness = LOUDNESSES[step]
            self.changed.emit()

    def _opened(self, parts: SoundParts | Exception | None) -> None:
        self._parts = parts if isinstance(parts, SoundParts) else None
        self._look.setInterval(self._parts.look if self._parts else LOOK_MS)
        self.set_loudness(self.loudness)

    def _voice(self, tongue: str) -> Voice | None:
        if self._parts is None:
            return None
        return chosen_voice(tongue, self._parts.engine.voices, self._wishes.get(tongue, ""))

    def _silence(self) -> None:
        self._asked += 1
        self._queue, self._ready = (), None
        self._paused = self._playing = False
        self._look.stop()
        if self._parts is not None:
            self._parts.loudspeaker.stop()

    def _make(self, number: int) -> None:
        if self._parts is None or self._busy:
            return  # what is under way asks again when it is done
        utterance = self._queue[number]
        voice = self._voice(utterance.tongue)
        work = partial(_made, self._parts, utterance, voice, PACES[self.pace])
        self._do(work, partial(self._take, self._asked, number, self.pace))

    def _take(self, asked: int, number: int, pace: int, made: Speech | Exception) -> None:
        if isinstance(made, Exception):
            self._lose()
            return
        if asked == self._asked and pace == self.pace:
            self._ready = (number, made)
        if not self._queue:
            return
        if not self._playing:
            self._next()

    def _next(self) -> None:
        """Play what is ready, and make what comes after it."""
        if self._parts is None:
            return
        if self._ready is None or self._ready[0] != self._number:
            self._make(self._number)
            return
        speech, self._ready = self._ready[1], None
        self._playing, self._stuck = True, (0, 0)
        self._parts.loudspeaker.play(speech)
        if self._paused:
            self._parts.loudspeaker.pause()
        self._look.start()
        self.began.emit(self._number)
        if self._number + 1 < len(self._queue):
            self._make(self._number + 1)

    def _see(self) -> None:
        """Look whether the sentence is over, or the device stands still."""
        if self._parts is None or self._paused:
            return
        if not self._parts.loudspeaker.is_over:
            at, looks = self._stuck
            now = self._parts.loudspeaker.at
            self._stuck = (now, looks + 1 if now == at else 0)
            if self._stuck[1] * self._parts.look > _STUCK_MS:
                self._lose()
            return
        self._playing = False
        self._look.stop()
        self._number += 1
        if self._number < len(self._queue):
            self._next()
        else:
            self.hush()
            self.ended.emit()

    def _play_made(self, made: Speech | Exception) -> None:
        if isinstance(made, Speech) and self._parts is not None and not self._queue:
            self._parts.loudspeaker.play(made)
            self._rest.start()

    def _lose(self) -> None:
        """The device is gone: no sound until one is found again."""
        self._silence()
        self._parts = None
        self.changed.emit()
        self._again.start()

    def _let_rest(self) -> None:
        if self._parts is not None and not self._queue:
            self._do(self._parts.loudspeaker.rest, _nothing)

    def _do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Do one slow thing at a time; the engine and the device know no two at once."""
        if self._busy:
            if (work, done) not in self._waiting:  # to forget twice is to forget once
                self._waiting.append((work, done))
            return
        self._busy = True
        jobs.run(work, partial(self._done, done))

    def _done(self, done: Callable[..., None], answer: object) -> None:
        self._busy = False
        done(answer)
        if self._waiting and not self._busy:
            self._do(*self._waiting.popleft())
        elif self._queue and not self._playing and self._ready is None:
            self._make(self._number)


def _made(parts: SoundParts, utterance: Utterance, voice: Voice | None, pace: float) -> Speech:
    parts.loudspeaker.wake()
    if utterance.recording:
        return decoded(utterance.recording) or Speech(b"", 1)
    if voice is None:
        return Speech(b"", 1)  # no voice at all rather than a wrong one
    return parts.engine.say(spoken(utterance.text, utterance.tongue), voice, pace)


def _woken(parts: SoundParts, sound: Speech) -> Speech:
    parts.loudspeaker.wake()
    return sound


def _nothing(_answer: object) -> None:
    """Nobody waits for this."""
