"""Recordings beside pages, `guides/door/es.ogg`: somebody reads the page aloud."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.compiler.limits import LIMITS
from kiosk.compiler.source import KINDS, PageSource
from kiosk.content import Level, Problem

_RULE = "recording"
_BEGINS = b"OggS"
_VORBIS = b"\x01vorbis"  # the first packet, within the first page
_FIRST_PAGE = 64  # bytes


def recording_of(page: Path) -> Path | None:
    """The recording of a page, where there is one that may be played."""
    path = page.with_suffix(".ogg")
    return path if path.is_file() and not _refused(path) else None


def check_recordings(folder: Path, pages: Iterable[PageSource]) -> Iterator[Problem]:
    """What is wrong with the recordings of a bundle; such a one is not played."""
    known = {page.file for page in pages}
    for kind in KINDS:
        for path in sorted((folder / kind).glob("*/*.ogg")):
            file = path.relative_to(folder).as_posix()
            if path.with_suffix(".md").relative_to(folder).as_posix() not in known:
                text = f"There is no page {path.stem}.md that this could be a recording of."
                yield Problem(file, 0, Level.WARNING, _RULE, text)
            elif text := _refused(path):
                yield Problem(file, 0, Level.ERROR, _RULE, text)


def _refused(path: Path) -> str:
    if path.stat().st_size > LIMITS.recording_bytes:
        return "This recording is larger than 8 MB. Save it with fewer bits a second."
    with path.open("rb") as file:
        begin = file.read(_FIRST_PAGE)
    if begin.startswith(_BEGINS) and _VORBIS in begin:
        return ""
    return "This recording is not Ogg Vorbis. Save it as Ogg Vorbis."
