"""Judges what a visit left: one sentence for each promise, kept or broken."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from kiosk.privacy.audit import Evidence

_REFUSALS = {
    "files": "The system refuses to make or change a file",
    "folders": "The system refuses to make a folder",
    "removing": "The system refuses to remove a file",
    "shortening": "The system refuses to shorten a file",
    "tcp": "The system refuses a TCP connection",
    "sockets": "The system refuses a network socket, UDP too",
}
LETTERS = 20  # how many the visitor types
SENTENCES = 3  # how many of a page are heard, at least, before the words themselves are said


class Check(NamedTuple):
    """One promise."""

    id: str  # as in docs/privacy.md
    promise: str
    found: tuple[str, ...]  # what breaks it; empty: kept

    @property
    def kept(self) -> bool:
        """Whether nothing speaks against it."""
        return not self.found


def checks(evidence: "Evidence") -> list[Check]:
    """Every promise, judged."""
    return [*_surroundings(evidence), *_within(evidence.said), *_refusals(evidence.said)]


def _surroundings(evidence: "Evidence") -> list[Check]:
    left = evidence.traces
    return [
        Check("written", "No file was written, made, renamed or removed", left.written),
        Check("tried", "Nothing tried to write, make, rename or remove a file", left.tried),
        Check("sockets", "No network socket was asked for", left.sockets),
        Check("started", "No other program was started", left.started),
        Check("streams", "What was typed is not in the program's output or log", evidence.streams),
        Check("files", "What was typed is in no file, log or database", evidence.files),
    ]


def _within(said: Mapping[str, Any]) -> list[Check]:
    return [
        Check("visit", "The visitor could type, listen, see a code and print", _undone(said)),
        Check(
            "memory",
            "What was typed and said is not in memory any more",
            _listed(said["memory"]),
        ),
        Check(
            "paper",
            "What was printed is no more in the printer's queue",
            _unless(said["sheets"] == 0, f"{said['sheets']} sheets"),
        ),
        Check("session", "The screen is as for the first visitor", _unless(said["session"], "no")),
        Check("clipboard", "Nothing can be copied", _unless(not said["clipboard"], "it was")),
        Check("environment", "Nothing outside steers the screen", _listed(said["environment"])),
        Check("caches", "Caches on disk are switched off", _listed(said["caches"])),
        Check(
            "core",
            "A crash leaves no picture of the memory",
            _unless(said["core_limit"] == 0 and said["dumpable"] == 0, "it would"),
        ),
        Check("swap", "No memory was moved to a disk", _unless(said["swapped_kb"] == 0, "some")),
    ]


def _refusals(said: Mapping[str, Any]) -> list[Check]:
    refused = said["refused"]
    return [
        Check(f"refused-{name}", promise, _unless(refused[name], "it does not"))
        for name, promise in _REFUSALS.items()
    ]


def _undone(said: Mapping[str, Any]) -> tuple[str, ...]:
    """What the visit lacked, so that the other promises say less than they seem to."""
    typed, heard = said["typed"], said["heard"]
    lacks = {
        f"{typed} letters were typed": typed != LETTERS,
        f"{heard} sentences were heard": said["voice"] and heard <= SENTENCES,
        "no code was seen": said["codes"] == 0,
        "no sheet was printed": said["sheet"] != "printed",
    }
    return tuple(words for words, is_so in lacks.items() if is_so)


def _listed(found: object) -> tuple[str, ...]:
    return tuple(map(str, found)) if isinstance(found, list) else (str(found),)


def _unless(kept: object, words: str) -> tuple[str, ...]:
    return () if kept else (words,)
