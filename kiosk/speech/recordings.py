"""Recordings that stand beside a page: Ogg Vorbis, decoded in memory."""

from contextlib import suppress

from kiosk.speech.espeak import Speech

_RATE = 22050


def decoded(recording: bytes) -> Speech | None:
    """The sound of a recording; None when it is none that can be played."""
    import miniaudio  # noqa: PLC0415 - only where a page has a recording

    with suppress(miniaudio.DecodeError):
        mono = miniaudio.decode(recording, nchannels=1, sample_rate=_RATE)
        return Speech(mono.samples.tobytes(), _RATE)
    return None
