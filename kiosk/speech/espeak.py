"""Speech made in memory by espeak-ng, a library inside this process: no daemon, no file, no log."""

import ctypes
import importlib.util
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.speech.voices import Voice

_PACKAGE = "espeakng_loader"
_LIBRARIES = {"win32": "espeak-ng.dll", "darwin": "libespeak-ng.dylib"}
NORMAL_PACE = 150  # words a minute (STANDARDS S17)
# speak_lib.h of espeak-ng 1.52.
_TO_MEMORY, _BLOCK_MS = 2, 200  # AUDIO_OUTPUT_SYNCHRONOUS
_UTF8, _CHARACTERS = 1, 1  # espeakCHARS_UTF8, POS_CHARACTER
_RATE = 1  # espeakRATE, in words a minute
_OVER, _WORD = 0, 1  # espeakEVENT_LIST_TERMINATED, espeakEVENT_WORD
_SLOWEST, _FASTEST = 80, 450


class WordTime(NamedTuple):
    """When a word is heard: `at` in milliseconds, its place in the text in characters."""

    at: int
    begin: int
    length: int


class Speech(NamedTuple):
    """Sound: 16-bit samples of one channel, `rate` of them a second, and where its words are."""

    samples: bytes
    rate: int
    words: tuple[WordTime, ...] = ()

    @property
    def is_silent(self) -> bool:
        """Whether there is nothing to hear."""
        return not any(self.samples)


class _RawVoice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("kind", ctypes.c_ubyte * 4),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


class _RawEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_void_p),
    )


_Heard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_RawEvent))


class Engine:
    """The one espeak-ng of this process; it speaks one text at a time, whoever asks."""

    def __init__(self, library: Path, data: Path) -> None:
        """Load the library and its voices.

        Raises:
            OSError: it cannot be loaded, or does not find its voices.
        """
        self._library = ctypes.CDLL(str(library))
        self._rate = int(
            self._library.espeak_Initialize(_TO_MEMORY, _BLOCK_MS, bytes(data), 1 << 15)
        )
        if self._rate <= 0:
            raise OSError(f"espeak-ng finds no voices in {data}.")
        self._samples = bytearray()
        self._words: list[WordTime] = []
        self._heard = _Heard(self._hear)  # kept: C calls it
        self._library.espeak_SetSynthCallback(self._heard)
        self._library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_RawVoice))

    @cached_property
    def voices(self) -> tuple[Voice, ...]:
        """Every voice of this engine, with the languages it declares."""
        return tuple(_voices(self._library.espeak_ListVoices(None)))

    def say(self, text: str, voice: Voice, pace: float = 1.0) -> Speech:
        """Make speech of a text; `pace` 1 is 150 words a minute.

        Raises:
            OSError: the voice is not there.
        """
        if self._library.espeak_SetVoiceByName(voice.name.encode()):
            raise OSError(f"espeak-ng has no voice {voice.name}.")
        words_a_minute = min(_FASTEST, max(_SLOWEST, round(NORMAL_PACE * pace)))
        self._library.espeak_SetParameter(_RATE, words_a_minute, 0)
        self._samples, self._words = bytearray(), []
        self._synthesize(text.replace("\0", " "))
        return Speech(bytes(self._samples), self._rate, tuple(self._words))

    def phonemes(self, text: str, voice: Voice) -> str:
        """How it says a text, in the international phonetic alphabet."""
        self._library.espeak_SetVoiceByName(voice.name.encode())
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        rest = ctypes.pointer(ctypes.c_char_p(text.encode()))
        found = []
        while rest.contents.value:
            clause = self._library.espeak_TextToPhonemes(rest, _UTF8, 2)
            found.append((clause or b"").decode())
        return " ".join(found)

    def forget(self) -> None:
        """Let the library overwrite the last text, which it keeps of its own accord."""
        self._synthesize("a " * 500)
        self._samples, self._words = bytearray(), []

    def _synthesize(self, text: str) -> None:
        said = text.encode()
        size = ctypes.c_size_t(len(said) + 1)
        self._library.espeak_Synth(said, size, 0, _CHARACTERS, 0, _UTF8, None, None)

    def _hear(self, samples: int | None, count: int, events: Any) -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, count * 2)
        number = 0
        while (event := events[number]).type != _OVER:
            if event.type == _WORD:
                begin = max(0, event.text_position - 1)
                self._words.append(WordTime(event.audio_position, begin, event.length))
            number += 1
        return 0


@cache  # the library keeps its state in one place; begun twice, it loses its phonemes
def open_engine() -> Engine | None:
    """The engine that comes with the program; None where it cannot be loaded."""
    # Only espeak-ng itself is used, which is free; the package's own lines state no licence.
    package = importlib.util.find_spec(_PACKAGE)
    beside_us = Path(__file__).resolve().parents[2] / _PACKAGE  # where a packaged kiosk has it
    home = Path(package.origin).parent if package and package.origin else beside_us
    name = _LIBRARIES.get(sys.platform, "libespeak-ng.so")
    with suppress(OSError):
        return Engine(home / name, home / "espeak-ng-data")
    return None


def _voices(found: Any) -> Iterator[Voice]:
    number = 0
    while found[number]:
        voice = found[number].contents
        yield Voice(voice.identifier.decode(), tuple(_languages(voice.languages)))
        number += 1


def _languages(place: int) -> Iterator[tuple[int, str]]:
    """A byte for how well it fits, then the name; a zero instead of that byte ends the list."""
    while rank := ctypes.string_at(place, 1)[0]:
        name = ctypes.string_at(place + 1)
        yield rank, name.decode().lower()
        place += len(name) + 2
