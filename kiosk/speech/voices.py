"""Which voice speaks a language: one made for it, or none at all."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

# BCP 47 names the languages of China by a macro language; espeak-ng by the language itself.
_ITS_OWN_NAME = {"zh": "cmn"}
_OTHER_SCRIPTS = ("latn", "shaw")  # voices for words in letters that the language does not use


class Voice(NamedTuple):
    """One voice: `name` is the engine's own, `languages` what it says it speaks, best first."""

    name: str
    languages: tuple[tuple[int, str], ...]  # a smaller number is a better fit


def chosen_voice(tag: str, voices: Iterable[Voice], wanted: str = "") -> Voice | None:
    """The voice for a BCP 47 tag; None where no voice speaks that language.

    `wanted` may name a kind of the same language, as es-419 for es; of another it is not heeded.
    """
    fitting = [voice for voice in voices if not _in_other_script(voice)]
    for name in (wanted, tag, _main(tag)):
        if name and _main(name) == _main(tag):
            found = [(rank, v) for v in fitting if (rank := _rank(v, name.lower())) is not None]
            if found:
                return min(found)[1]
    return None


def _main(tag: str) -> str:
    first = tag.lower().partition("-")[0]
    return _ITS_OWN_NAME.get(first, first)


def _rank(voice: Voice, name: str) -> int | None:
    return min((rank for rank, language in voice.languages if language == name), default=None)


def _in_other_script(voice: Voice) -> bool:
    return any(script in voice.name.lower() for script in _OTHER_SCRIPTS)


def languages_with_a_voice(wishes: Mapping[str, str], voices: Iterable[Voice]) -> dict[str, str]:
    """The name of the voice for each language, empty where there is none; for `kiosk doctor`.

    `wishes` are the languages' tags, and the voices that the bundle would like for them.
    """
    every = tuple(voices)
    found = {tag: chosen_voice(tag, every, wanted) for tag, wanted in wishes.items()}
    return {tag: voice.name if voice else "" for tag, voice in found.items()}
