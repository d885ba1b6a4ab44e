"""The loudspeaker or headset: plays samples from memory, and never makes the screen wait."""

import ctypes
import os
from array import array
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from kiosk.speech.espeak import Speech

_BUFFER_MS = 60  # what is still heard after a stop: far below the 200 ms of STANDARDS S04
_PERIODS = 3
_RATE = 22050
_BACKENDS = ("WASAPI", "COREAUDIO", "PULSEAUDIO", "ALSA")  # never the one that plays to nobody


class Loudspeaker(Protocol):
    """What speech needs of a device; every call but `wake` and `rest` returns at once."""

    loudness: float  # 0 to 1, also of what is playing

    def play(self, speech: Speech) -> None:
        """Play this from its beginning, instead of what is playing."""

    def pause(self) -> None:
        """Be silent, and keep the place."""

    def resume(self) -> None:
        """Go on where it paused."""

    def stop(self) -> None:
        """Be silent, and forget what was playing."""

    @property
    def at(self) -> int:
        """How many milliseconds of it have been played."""

    @property
    def is_over(self) -> bool:
        """Whether all of it has been played, or there is nothing."""

    def wake(self) -> None:
        """Make the device ready; may take long, so it is no work for the screen's thread.

        Raises:
            OSError: the device is gone.
        """

    def rest(self) -> None:
        """Let the device sleep, so that a silent kiosk does nothing; may take long too."""


class Sound:
    """What is playing, cut into the pieces that a device asks for; holds no device itself."""

    def __init__(self) -> None:
        """Play nothing yet, at half of what the device can."""
        self.loudness = 0.5
        self._samples: memoryview = memoryview(b"").cast("h")
        self._next = 0
        self._paused = False

    def play(self, speech: Speech) -> None:
        """Play this from its beginning."""
        self._next = 0
        self._samples = memoryview(speech.samples).cast("h")
        self._paused = False

    def pause(self) -> None:
        """Be silent, and keep the place."""
        self._paused = True

    def resume(self) -> None:
        """Go on."""
        self._paused = False

    def stop(self) -> None:
        """Forget what was playing."""
        self._samples = memoryview(b"").cast("h")
        self._next = 0

    def wake(self) -> None:
        """There is no device to make ready."""

    def rest(self) -> None:
        """There is no device to let sleep."""

    @property
    def at(self) -> int:
        """How many milliseconds have been played."""
        return self._next * 1000 // _RATE

    @property
    def is_over(self) -> bool:
        """Whether all of it has been played."""
        return self._next >= len(self._samples)

    def piece(self, count: int) -> bytes:
        """The next samples, as loud as is wanted now; silence when there are none."""
        if self._paused:
            return bytes(2 * count)
        samples, begin, loudness = self._samples, self._next, self.loudness
        found = array("h", (int(sample * loudness) for sample in samples[begin : begin + count]))
        if samples is self._samples:
            self._next = begin + len(found)
        return found.tobytes() + bytes(2 * (count - len(found)))


class _Device(Sound):
    """A device of this machine; the system calls `_pieces` from a thread of its own."""

    def __init__(self, device: Any, refusal: type[Exception]) -> None:
        super().__init__()
        self._device = device
        self._refusal = refusal
        self._awake = False

    def wake(self) -> None:
        """Make the device ready."""
        if self._awake:
            return
        pieces = self._pieces()
        next(pieces)
        try:
            self._device.start(pieces)
        except self._refusal as error:
            raise OSError("The loudspeaker is gone.") from error
        self._awake = True

    def rest(self) -> None:
        """Let the device sleep."""
        self._awake = False
        with suppress(self._refusal):
            self._device.stop()

    def _pieces(self) -> Generator[bytes, int, None]:
        wanted = yield b""
        while True:
            wanted = yield self.piece(wanted)


def open_loudspeaker() -> Loudspeaker | None:
    """The machine's own choice of device; None where there is none.

    May take as long as a sound server likes, so it is no work for the screen's thread.
    """
    with suppress(ImportError, OSError):
        import miniaudio  # noqa: PLC0415 - only where something is heard

        _silence_alsa()
        with suppress(miniaudio.MiniaudioError):
            device = miniaudio.PlaybackDevice(
                nchannels=1,
                sample_rate=_RATE,
                buffersize_msec=_BUFFER_MS // _PERIODS,
                callback_periods=_PERIODS,
                backends=[miniaudio.Backend[name] for name in _backends()],
                app_name="kiosk",
            )
            return _Device(device, miniaudio.MiniaudioError)
    return None


def _backends() -> list[str]:
    """PulseAudio only where its server is: asked in vain, its library makes a folder at home."""
    server = Path(os.environ.get("XDG_RUNTIME_DIR", "/run")) / "pulse" / "native"
    return [name for name in _BACKENDS if name != "PULSEAUDIO" or server.exists()]


_Said = ctypes.CFUNCTYPE(None)
_to_nobody = _Said(lambda: None)  # kept: C calls it


def _silence_alsa() -> None:
    """Let ALSA not fill the log of a machine that has no sound."""
    with suppress(OSError, AttributeError):  # Windows, or a Linux without ALSA
        ctypes.CDLL("libasound.so.2").snd_lib_error_set_handler(_to_nobody)
