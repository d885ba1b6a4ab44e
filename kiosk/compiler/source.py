"""Finds the files of a bundle and says what each is; reads no more than names and hashes."""

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiler.limits import IMAGE_TYPES, LIMITS
from kiosk.content import Level, Problem

KINDS = {"guides": "guide", "contacts": "contact", "notices": "notice"}
TABLES = ("bundle.toml", "languages.toml", "sites.toml", "topics.toml")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TAG = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
_READ_ELSEWHERE = {".ics", ".ogg", ".md"}  # the calendar, recordings, and notes for authors


@dataclass(frozen=True, slots=True)
class PageSource:
    """One Markdown file, before it is read."""

    kind: str  # guide, contact, notice
    slug: str
    language: str
    file: str  # relative to the bundle, with forward slashes
    path: str  # absolute
    owner: bool  # holds the facts; otherwise it is a translation
    key: str  # changes whenever the file or a picture beside it does


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything a bundle folder holds."""

    folder: Path
    pages: tuple[PageSource, ...]
    problems: tuple[Problem, ...]


def scan(folder: Path, default_language: str) -> Sources:
    """List the pages of a bundle in a fixed order; what does not belong there becomes a Problem."""
    pages: list[PageSource] = []
    problems: list[Problem] = []
    for name, kind in KINDS.items():
        for home in _entries(folder / name):
            file = f"{name}/{home.name}"
            if not home.is_dir(follow_symlinks=False):
                problems.append(_stray(file))
            elif not _SLUG.fullmatch(home.name):
                problems.append(
                    Problem(
                        file,
                        0,
                        Level.ERROR,
                        "name",
                        "Name this folder with small letters, digits and hyphens only.",
                    )
                )
            else:
                found, wrong = _pages_in(home, kind, file, default_language)
                pages += found
                problems += wrong
    problems += _strays_at_top(folder)
    return Sources(folder, tuple(pages), tuple(problems))


def _pages_in(
    home: os.DirEntry[str], kind: str, file: str, default_language: str
) -> tuple[list[PageSource], list[Problem]]:
    texts = []
    pictures = []
    problems = []
    for entry in _entries(home.path):
        name = f"{file}/{entry.name}"
        stem, suffix = os.path.splitext(entry.name)  # noqa: PTH122 - many files: no Path for each
        if not entry.is_file(follow_symlinks=False):
            problems.append(_stray(name))
        elif suffix == ".md" and _TAG.fullmatch(stem):
            texts.append((stem, entry.path))
        elif suffix.lower() in IMAGE_TYPES:
            pictures.append(entry)
        elif suffix != ".ogg":
            problems.append(_stray(name))
    beside = hashlib.sha256()
    for picture in pictures:
        beside.update(f"{picture.name}\0{_hash(picture.path, LIMITS.image_bytes)}\0".encode())
    owner = _owner([tag for tag, _ in texts], default_language)
    pages = []
    for tag, path in texts:
        content = f"{tag == owner} {_hash(path, LIMITS.page_bytes)} {beside.hexdigest()}"
        pages.append(
            PageSource(
                kind=kind,
                slug=home.name,
                language=tag,
                file=f"{file}/{tag}.md",
                path=path,
                owner=tag == owner,
                key=hashlib.sha256(content.encode()).hexdigest(),
            )
        )
    if texts and owner != default_language:
        problems.append(
            Problem(
                f"{file}/{owner}.md",
                0,
                Level.WARNING,
                "default-language",
                f"This page does not exist in {default_language}, so its facts are kept here.",
            )
        )
    return pages, problems


def _owner(languages: list[str], default_language: str) -> str:
    if default_language in languages:
        return default_language
    return min(languages, default="")


def _hash(path: str, limit: int) -> str:
    """Hash a file's first bytes; one that is too large is refused later, whatever it holds."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - many files: no Path for each
            return hashlib.sha256(file.read(limit + 1)).hexdigest()
    except OSError:
        return "unreadable"


def _strays_at_top(folder: Path) -> list[Problem]:
    known = {*KINDS, *TABLES, "search"}
    return [
        _stray(entry.name)
        for entry in _entries(folder)
        if entry.name not in known and Path(entry.name).suffix not in _READ_ELSEWHERE
    ]


def _entries(folder: Path | str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            entries = [entry for entry in found if not entry.name.startswith((".", "~"))]
    except OSError:
        return []
    return sorted(entries, key=lambda entry: entry.name)


def _stray(file: str) -> Problem:
    return Problem(
        file, 0, Level.WARNING, "stray-file", "This does not belong in a bundle and is not read."
    )
