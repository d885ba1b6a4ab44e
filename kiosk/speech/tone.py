"""A short calm tone, for what must be noticed without words."""

import math
from array import array

from kiosk.speech.espeak import Speech

_RATE = 22050
_NOTES = ((523.25, 0.18), (659.25, 0.32))  # Hz and seconds: two notes upwards
_LOUDNESS = 0.35


def chime() -> Speech:
    """Two notes, half a second."""
    samples = array("h")
    for pitch, seconds in _NOTES:
        length = round(seconds * _RATE)
        for step in range(length):
            fading = 1 - step / length
            wave = math.sin(2 * math.pi * pitch * step / _RATE)
            samples.append(round(32767 * _LOUDNESS * fading * wave))
    return Speech(samples.tobytes(), _RATE)
