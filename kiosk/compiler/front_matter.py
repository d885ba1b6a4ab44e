"""Reads the lines between the two `---` as YAML in which every value is text, with its line.

A loader that guesses types turns zip code 06103 into 3139, `no` into false and 8:30 into 510.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from kiosk.compiler.limits import LIMITS

try:
    from yaml import CLoader as _Loader
except ImportError:  # a PyYAML built without libyaml: the same events, more slowly
    from yaml import Loader as _Loader  # type: ignore[assignment]  # another class, same use


_CURLY = re.compile("[\u201c\u201d\u201e\u2018\u2019]")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A value as it was written."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of values."""

    items: tuple["Node", ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """Names with their values, in the order they were written."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    line: int


Node = Scalar | Listing | Table


class FrontMatterError(Exception):
    """The front matter cannot be used; carries a line of the file."""

    def __init__(self, line: int, text: str, rule: str = "front-matter") -> None:
        """Keep them apart."""
        super().__init__(text)
        self.rule = rule
        self.line = line
        self.text = text


@dataclass(frozen=True, slots=True)
class Divided:
    """A page taken apart: the front matter's text, the body, and where the body begins."""

    front: str
    body: str
    body_line: int


def divide(text: str) -> Divided:
    """Take a page apart at its two `---` lines.

    Raises:
        FrontMatterError: there is no front matter, it does not end, or it is too large.
    """
    lines = text.split("\n")
    if lines[0].rstrip() != "---":
        raise FrontMatterError(1, "A page begins with a line `---`, its title, and `---` again.")
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if end is None:
        raise FrontMatterError(1, "The front matter does not end: put a line `---` below it.")
    front = "\n".join(lines[1:end])
    if len(front.encode()) > LIMITS.front_matter_bytes:
        raise FrontMatterError(1, "The front matter is longer than 8 KB. Move words to the body.")
    return Divided(front, "\n".join(lines[end + 1 :]), end + 2)


def read_front_matter(front: str) -> Table:
    """Read front matter whose first line is line 2 of its file.

    Raises:
        FrontMatterError: it is no plain YAML table, or uses what an author never needs.
    """
    try:
        return _Composer(yaml.parse(front, Loader=_Loader)).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        at = min(mark.line, front.count("\n")) if mark else -1
        raise FrontMatterError(at + 2, _why(front.split("\n")[at], error)) from error
    except yaml.YAMLError as error:
        raise FrontMatterError(1, "The front matter has a character that is not text.") from error


def _why(line: str, error: yaml.MarkedYAMLError) -> str:
    """What an author did, where it can be seen; else what the parser says."""
    value = line.partition(":")[2].strip()
    if line.startswith("\t") or line.lstrip(" ").startswith("\t"):
        return "This line begins with a tab. Move it in with spaces."
    if _CURLY.search(line):
        return 'These quotes are curly, and only straight ones count: write "words".'
    if ": " in value and not value.startswith(('"', "'")):
        return f'There is a second colon in this line. Write its words in quotes: "{value}".'
    said = (error.problem or "it is no YAML").replace("\n", " ")
    return f'This line cannot be read ({said}). Words with a colon or a sign go in "quotes".'


class _Composer:
    """Builds nodes from YAML events and refuses what hides meaning."""

    def __init__(self, events: Iterator[yaml.Event]) -> None:
        self._events = events

    def document(self) -> Table:
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                break
        else:
            return Table((), 2)
        node = self._node(next(self._events), 1)
        if any(isinstance(event, yaml.DocumentStartEvent) for event in self._events):
            raise FrontMatterError(1, "The front matter is one table; take the second `---` out.")
        if isinstance(node, Scalar) and not node.text:
            return Table((), 2)
        if not isinstance(node, Table):
            raise FrontMatterError(node.line, "Write the front matter as `name: value` lines.")
        return node

    def _node(self, event: yaml.Event, depth: int) -> Node:
        line = event.start_mark.line + 2 if event.start_mark else 2
        self._refuse(event, line, depth)
        if isinstance(event, yaml.ScalarEvent):
            return Scalar(event.value, line)
        if isinstance(event, yaml.SequenceStartEvent):
            return Listing(tuple(self._items(depth)), line)
        return self._table(line, depth)

    def _refuse(self, event: yaml.Event, line: int, depth: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise FrontMatterError(line, "`*` names another value. Write the value out.")
        if getattr(event, "anchor", None):
            raise FrontMatterError(line, "`&` gives a value a name. Take it out.")
        if getattr(event, "tag", None):
            raise FrontMatterError(line, "`!` gives a value a type. Take it out.")
        if depth > LIMITS.front_matter_depth and not isinstance(event, yaml.ScalarEvent):
            raise FrontMatterError(line, "The front matter is nested more than 4 levels deep.")

    def _items(self, depth: int) -> Iterator[Node]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth + 1)

    def _table(self, line: int, depth: int) -> Table:
        entries: list[tuple[Scalar, Node]] = []
        seen: dict[str, int] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self._node(event, depth)
            if not isinstance(key, Scalar):
                raise FrontMatterError(key.line, "The name before a colon must be one word.")
            if key.text in seen:
                raise FrontMatterError(
                    key.line, f"`{key.text}` stands twice; it is also on line {seen[key.text]}."
                )
            seen[key.text] = key.line
            entries.append((key, self._node(next(self._events), depth + 1)))
        return Table(tuple(entries), line)
