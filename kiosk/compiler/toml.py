"""Reads one TOML file of a bundle: its values, and the line of whatever is wrong in it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.compiler.allowed import NO_TEXT
from kiosk.compiler.limits import LIMITS
from kiosk.content import Level, Problem


@dataclass(slots=True)
class TomlFile:
    """One TOML file: its values, its text for line numbers, its Problems."""

    file: str
    text: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    usable: bool = False  # it is there and is TOML
    problems: list[Problem] = field(default_factory=list)

    def complain(self, line: int, text: str, rule: str = "table") -> None:
        """Note that something must be put right."""
        self.problems.append(Problem(self.file, line, Level.ERROR, rule, text))

    def line_of(self, table: str, key: str = "") -> int:
        """The line of a table's heading, or of a key below it."""
        lines = self.text.split("\n")
        heading = re.compile(rf"\s*\[\s*\"?{re.escape(table)}\"?\s*\]") if table else None
        start = 0
        if heading is not None:
            start = next((n for n, line in enumerate(lines) if heading.match(line)), 0)
        if not key:
            return start + 1
        named = re.compile(rf"\s*\"?{re.escape(key)}\"?\s*=")
        return next(
            (n + 1 for n, line in enumerate(lines) if n >= start and named.match(line)), start + 1
        )


def read_toml(folder: Path, name: str, *, needed: bool = False) -> TomlFile:
    """Read `folder/name`; whatever is wrong is a Problem of the result, and nothing is raised."""
    found = TomlFile(name)
    path = folder / name
    if path.is_symlink():
        found.complain(0, f"{name} must be a file of the bundle, not a link.")
        return found
    try:
        with path.open("rb") as file:
            data = file.read(LIMITS.table_bytes + 1)
    except FileNotFoundError:
        if needed:
            found.complain(0, f"{name} is missing from the bundle.", "missing")
        return found
    except OSError:
        found.complain(0, f"{name} cannot be opened.", "unopened")
        return found
    if len(data) > LIMITS.table_bytes:
        found.complain(0, f"{name} is longer than 1 MB.")
        return found
    try:
        found.text = data.decode("utf-8-sig")
        found.values = tomllib.loads(found.text)
        found.usable = True
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        place = re.search(r"at line (\d+)", str(error))
        said = str(error).split(" (at ")[0]
        found.complain(int(place[1]) if place else 1, f"This cannot be read: {said}.", "toml")
    return found


def only(toml: TomlFile, table: str, values: Mapping[str, Any], names: tuple[str, ...]) -> None:
    """Name every key that has no meaning here."""
    for name in values:
        if name not in names:
            toml.complain(toml.line_of(table, name), f"There is no `{name}` here.", "unknown-key")


def is_words(value: object) -> bool:
    """Whether a value is text that may be shown."""
    return isinstance(value, str) and not NO_TEXT.search(value)
