"""Finds the files of a bundle and says what each is; reads no more than names and hashes."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiler.allowed import LANGUAGE, SLUG
from kiosk.compiler.limits import IMAGE_TYPES, LIMITS
from kiosk.content import Level, Problem

KINDS = {"guides": "guide", "contacts": "contact", "notices": "notice"}
TABLES = ("bundle.toml", "languages.toml", "sites.toml", "topics.toml")
HIDDEN = (".", "~")  # what editors and operating systems leave beside files
_READ_BY_OTHERS = {*TABLES, "search", "i18n"}
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
    for entry in _entries(folder.absolute(), ".", problems):
        if entry.name not in KINDS:
            if entry.name not in _READ_BY_OTHERS and Path(entry.name).suffix not in _READ_ELSEWHERE:
                problems.append(_stray(entry.name))
        elif entry.is_dir(follow_symlinks=False):
            for home in _entries(entry, entry.name, problems):
                pages += _pages_in(home, f"{entry.name}/{home.name}", default_language, problems)
        else:
            problems.append(_stray(entry.name))
    return Sources(folder, tuple(pages), tuple(problems))


def _pages_in(
    home: os.DirEntry[str], file: str, default_language: str, problems: list[Problem]
) -> list[PageSource]:
    if not home.is_dir(follow_symlinks=False):
        problems.append(_stray(file))
        return []
    if not SLUG.fullmatch(home.name):
        text = "Name this folder with small letters, digits and hyphens only."
        problems.append(Problem(file, 0, Level.ERROR, "name", text))
        return []
    texts, pictures = _sorted_out(home, file, problems)
    owner = default_language if default_language in texts else min(texts, default="")
    if not texts:
        text = f"There is no page in this folder. Name its file {default_language}.md."
        problems.append(Problem(file, 0, Level.ERROR, "no-page", text))
    if texts and owner != default_language:
        text = f"This page does not exist in {default_language}, so its facts are kept here."
        problem = Problem(f"{file}/{owner}.md", 0, Level.WARNING, "default-language", text)
        problems.append(problem)
    beside = hashlib.sha256()
    for picture in pictures:
        content = _hash(picture.path, LIMITS.image_bytes).encode()
        beside.update(os.fsencode(picture.name) + b"\0" + content)
    return [
        PageSource(
            kind=KINDS[file.partition("/")[0]],
            slug=home.name,
            language=tag,
            file=f"{file}/{tag}.md",
            path=path,
            owner=tag == owner,
            key=_key(path, beside.hexdigest(), owner=tag == owner),
        )
        for tag, path in texts.items()
    ]


def _sorted_out(
    home: os.DirEntry[str], file: str, problems: list[Problem]
) -> tuple[dict[str, str], list[os.DirEntry[str]]]:
    """The texts by language and the pictures of one page's folder."""
    texts = {}
    pictures = []
    for entry in _entries(home, file, problems):
        stem, suffix = os.path.splitext(entry.name)  # noqa: PTH122 - many files: no Path for each
        if not entry.is_file(follow_symlinks=False):
            problems.append(_stray(f"{file}/{entry.name}"))
        elif suffix == ".md" and LANGUAGE.fullmatch(stem):
            texts[stem] = entry.path
        elif suffix.lower() in IMAGE_TYPES:
            pictures.append(entry)
        elif suffix != ".ogg":
            problems.append(_stray(f"{file}/{entry.name}"))
    return texts, pictures


def _key(path: str, beside: str, *, owner: bool) -> str:
    content = f"{owner} {_hash(path, LIMITS.page_bytes)} {beside}"
    return hashlib.sha256(content.encode()).hexdigest()


def _hash(path: str, limit: int) -> str:
    """Hash a file's first bytes; one that is too large is refused later, whatever it holds."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123 - many files: no Path for each
            return hashlib.sha256(file.read(limit + 1)).hexdigest()
    except OSError:
        return "unreadable"


def _entries(
    folder: Path | os.DirEntry[str], file: str, problems: list[Problem]
) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as found:
            entries = [entry for entry in found if not entry.name.startswith(HIDDEN)]
    except OSError:
        problems.append(Problem(file, 0, Level.ERROR, "unopened", "This folder cannot be opened."))
        return []
    return sorted(entries, key=lambda entry: entry.name)


def _stray(file: str) -> Problem:
    text = "This does not belong in a bundle and is not read."
    return Problem(file, 0, Level.WARNING, "stray-file", text)
