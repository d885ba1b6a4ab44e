"""Reads `i18n/<tag>.ts`, the words of the interface in a language that the bundle brings.

The file is XML of Qt Linguist from whoever wrote the bundle: one that declares entities is
refused, sizes are limited, and only plain words come through.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from kiosk.compiler.allowed import LANGUAGE, NO_TEXT
from kiosk.compiler.limits import LIMITS
from kiosk.compiler.source import HIDDEN
from kiosk.content import InterfaceWords, Level, Problem, isolated

FOLDER = "i18n"
_GAP = re.compile(r"%\d")
_KEPT = {"name", "source", "translation"}


class _RefusedError(Exception):
    """The file holds what no translation needs."""


@dataclass(slots=True)
class _Message:
    """One message as it stands in the file."""

    line: int
    page: str
    texts: dict[str, str] = field(default_factory=dict)
    finished: bool = True


def read_interface(
    folder: Path, tags: set[str]
) -> tuple[tuple[InterfaceWords, ...], list[Problem]]:
    """Read every language in `i18n`; `tags` are the languages that the bundle offers."""
    words: list[InterfaceWords] = []
    problems: list[Problem] = []
    home = folder / FOLDER
    files = sorted(home.iterdir()) if home.is_dir() and not home.is_symlink() else []
    for path in files:
        if path.name.startswith(HIDDEN):
            continue
        file = f"{FOLDER}/{path.name}"
        if path.suffix != ".ts" or not LANGUAGE.fullmatch(path.stem) or path.is_symlink():
            text = "Name the words of the interface by their language: i18n/so.ts."
            problems.append(Problem(file, 0, Level.WARNING, "stray-file", text))
            continue
        if path.stem not in tags:
            text = f"{path.stem} is not in languages.toml, so nobody can choose it."
            problems.append(Problem(file, 0, Level.WARNING, "interface", text))
        # Two messages with the same English on the same page: the last one counts.
        words += {(each.page, each.english): each for each in _read(path, file, problems)}.values()
    return tuple(words), problems


def _read(path: Path, file: str, problems: list[Problem]) -> Iterator[InterfaceWords]:
    try:
        with path.open("rb") as opened:
            data = opened.read(LIMITS.interface_bytes + 1)
        messages = _messages(data)
    except (OSError, expat.ExpatError, _RefusedError) as error:
        line = getattr(error, "lineno", 0)
        rule = "unopened" if isinstance(error, OSError) else "interface"
        text = f"This cannot be read: {error}."
        problems.append(Problem(file, line, Level.ERROR, rule, text))
        return
    for message in messages:
        english, said = (" ".join(message.texts.get(k, "").split()) for k in ("source", "words"))
        fault = _fault(message, english, said)
        if fault is None:
            yield InterfaceWords(path.stem, message.page, english, isolated(said))
        else:
            level, text = fault
            problems.append(Problem(file, message.line, level, "interface", text))


def _fault(message: _Message, english: str, said: str) -> tuple[Level, str] | None:
    if not message.finished or not said:
        return Level.WARNING, f"“{english}” has no finished words yet and stays English."
    if len(said) > LIMITS.interface_words:
        return Level.ERROR, f"These words are longer than {LIMITS.interface_words} characters."
    if NO_TEXT.search(said):
        return Level.ERROR, "These words hold a character that is no text."
    if sorted(_GAP.findall(english)) != sorted(_GAP.findall(said)):
        return Level.ERROR, f"“{said}” must have the same %1 and %2 as “{english}”."
    return None


def _messages(data: bytes) -> list[_Message]:
    """Every message of a file, in its order.

    Raises:
        ExpatError: it is no XML.
        _RefusedError: it is too long or declares entities.
    """
    if len(data) > LIMITS.interface_bytes:
        raise _RefusedError(f"it is longer than {LIMITS.interface_bytes // 1024} KB")
    parser = expat.ParserCreate()
    reader = _Reader(lambda: parser.CurrentLineNumber)
    parser.buffer_text = True
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.take
    parser.EntityDeclHandler = _refuse
    parser.Parse(data, True)
    return reader.messages


def _refuse(*_declared: object) -> None:
    raise _RefusedError("it declares entities, which no translation needs")


class _Reader:
    """Gathers messages while the parser goes through the file."""

    def __init__(self, line: Callable[[], int]) -> None:
        self.messages: list[_Message] = []
        self.line = line
        self._open: _Message | None = None
        self._page = ""
        self._inside = ""  # the element whose text counts
        self._text: list[str] = []

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "message":
            self._open = _Message(self.line(), self._page)
        elif name in _KEPT:
            self._inside, self._text = name, []
            if name == "translation" and self._open is not None:
                self._open.finished = "type" not in attributes

    def end(self, name: str) -> None:
        text = "".join(self._text)
        if name == "message" and self._open is not None:
            self.messages.append(self._open)
            self._open = None
        elif name == self._inside:
            if name == "name":
                self._page = text
            elif self._open is not None:
                self._open.texts["words" if name == "translation" else name] = text
            self._inside = ""

    def take(self, text: str) -> None:
        if self._inside:
            self._text.append(text)
