"""Which letters the keyboard on the screen has for a language, and what a key does to the words."""

import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

ERASE = "erase"
_LONGEST = 200  # letters of the search field
Row = Sequence[str]
T = TypeVar("T")
_NOTHING = "\u25cc"  # the circle that stands for a letter below a mark alone


class Layout(NamedTuple):
    """The keys of one language in reading order, row by row, and how some are spoken."""

    rows: tuple[tuple[str, ...], ...] = (tuple("abcdefghi"), tuple("jklmnopqr"), tuple("stuvwxyz"))
    more: tuple[tuple[str, ...], ...] = (tuple("1234567890"),)
    begin: str = "abc"  # how the alphabet begins, on the key that leads back to it
    names: Mapping[str, str] = {}


def layout_of(language: str, folder: Path) -> Layout:
    """The keys of a language; A to Z for one without a file of its own."""
    for tag in (language, language.partition("-")[0], "en"):
        path = folder / f"{tag}.toml"
        if tag and path.is_file():
            return _layout(tomllib.loads(path.read_text(encoding="utf-8")))
    return Layout()


def _layout(found: Mapping[str, Any]) -> Layout:
    rows, more = (tuple(tuple(row.split()) for row in found[name]) for name in ("rows", "more"))
    return Layout(rows, more, found["begin"], found.get("names", {}))


class Room(NamedTuple):
    """How many keys stand beside and above each other."""

    columns: int
    rows: int


def sets(layout: Layout, room: Room) -> list[Sequence[Row]]:
    """Every key, in as many sets as the room asks for: first letters, then digits and accents."""
    letters = _fitting(layout.rows, room.columns, alphabetical=True)
    others = _fitting(layout.more, room.columns, alphabetical=False)
    return [*_parts(letters, room.rows), *_parts(others, room.rows)]


def _fitting(rows: Sequence[Row], columns: int, *, alphabetical: bool) -> Sequence[Row]:
    """Rows as they are usual; where these are too long, all keys one after the other."""
    if max(map(len, rows), default=0) <= columns:
        return rows
    keys = [key for row in rows for key in row]
    if alphabetical:
        keys.sort(key=lambda key: unicodedata.normalize("NFD", key))
    return _parts(keys, columns)


def _parts(whole: Sequence[T], size: int) -> list[Sequence[T]]:
    return [whole[start : start + size] for start in range(0, len(whole), max(1, size))]


def spoken(layout: Layout, key: str) -> str:
    """How a key is spoken: what stands on it, then its name where it has one."""
    name = layout.names.get(key)
    return f"{key}, {name}" if name else key


def after(typed: str, key: str) -> str:
    """What stands in the field after a key; a mark alone changes the letter before it."""
    if key == ERASE:
        return typed[:-1]
    return unicodedata.normalize("NFC", typed + key.removeprefix(_NOTHING))[:_LONGEST]
