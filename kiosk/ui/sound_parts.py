"""What a kiosk with sound is given, and what it says: one sentence at a time."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from kiosk.speech import Loudspeaker, Speech, Voice

LOOK_MS = 40


class Speaking(Protocol):
    """What says a text; an `Engine`, or a listener in tests."""

    @property
    def voices(self) -> Sequence[Voice]:
        """Every voice there is."""

    def say(self, text: str, voice: Voice, pace: float = 1.0) -> Speech:
        """Make speech of a text."""

    def forget(self) -> None:
        """Keep nothing of what was said."""


class SoundParts(NamedTuple):
    """What a kiosk with sound has."""

    engine: Speaking
    loudspeaker: Loudspeaker
    look: int = LOOK_MS  # how often one looks whether a sentence is over, in milliseconds


class Utterance(NamedTuple):
    """A sentence in its language, or a recording of it."""

    text: str
    tongue: str  # a BCP 47 tag
    recording: bytes = b""
