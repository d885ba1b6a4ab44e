"""Makes words heard: voices, speech in memory, recordings, and the loudspeaker; knows no screen."""

from kiosk.speech.espeak import Engine, Speech, WordTime, open_engine
from kiosk.speech.recordings import decoded
from kiosk.speech.sentences import sentences
from kiosk.speech.sound import Loudspeaker, Sound, open_loudspeaker
from kiosk.speech.spoken import spoken
from kiosk.speech.tone import chime
from kiosk.speech.voices import Voice, chosen_voice, languages_with_a_voice

__all__ = [
    "Engine",
    "Loudspeaker",
    "Sound",
    "Speech",
    "Voice",
    "WordTime",
    "chime",
    "chosen_voice",
    "decoded",
    "languages_with_a_voice",
    "open_engine",
    "open_loudspeaker",
    "sentences",
    "spoken",
]
