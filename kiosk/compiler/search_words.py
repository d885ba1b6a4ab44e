"""Reads search/<tag>.toml: synonyms, crisis phrases with their pages, and the first chips."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.compiler.allowed import LANGUAGE, SLUG
from kiosk.compiler.toml import TomlFile, is_words, only, read_toml
from kiosk.content import Level, Need, Problem, SearchWords

_KEYS = ("chips", "everyday", "synonyms", "crisis")
_NEED_KEYS = ("pages", "phrases")
_TARGET = re.compile(rf"(?:guide|contact):{SLUG.pattern}")


def read_search_words(folder: Path) -> tuple[tuple[SearchWords, ...], list[Problem]]:
    """Read every table of search words; what is wrong becomes a Problem, what is right is kept."""
    words: list[SearchWords] = []
    problems: list[Problem] = []
    home = folder / "search"
    if home.is_symlink():
        text = "search must be a folder of the bundle, not a link."
        return (), [Problem("search", 0, Level.ERROR, "table", text)]
    for path in sorted(home.glob("*")):
        name = f"search/{path.name}"
        toml = TomlFile(name)
        if path.suffix == ".toml" and LANGUAGE.fullmatch(path.stem):
            toml = read_toml(folder, name)
            words.append(_table(toml, path.stem))
        elif not path.name.startswith((".", "~")):
            toml.complain(0, "Name this file after its language: en.toml, pt-BR.toml.", "name")
        problems += toml.problems
    return tuple(words), problems


def _table(toml: TomlFile, language: str) -> SearchWords:
    only(toml, "", toml.values, _KEYS)
    synonyms = _inner(toml, "synonyms")
    crisis = _inner(toml, "crisis")
    return SearchWords(
        language,
        synonyms=tuple(
            (meaning, *_words(toml, ("synonyms", meaning), words))
            for meaning, words in synonyms.items()
        ),
        crisis=tuple(need for name in crisis if (need := _need(toml, name, crisis[name]))),
        everyday=_words(toml, ("", "everyday"), toml.values.get("everyday", [])),
        chips=_targets(toml, ("", "chips"), toml.values.get("chips", [])),
        lines=(
            *((name, toml.line_of("", name)) for name in ("chips", "everyday")),
            *((name, toml.line_of(f"crisis.{name}", "pages")) for name in crisis),
        ),
    )


def _inner(toml: TomlFile, name: str) -> Mapping[str, Any]:
    table = toml.values.get(name, {})
    if isinstance(table, dict):
        return table
    toml.complain(toml.line_of("", name), f"`{name}` must be a [heading].", "kind")
    return {}


def _need(toml: TomlFile, name: str, table: object) -> Need | None:
    heading = f"crisis.{name}"
    if not SLUG.fullmatch(name):
        text = "Name this with small letters, digits and hyphens only."
        toml.complain(toml.line_of(heading), text, "name")
    if not isinstance(table, dict):
        text = f"Write [{heading}] with `phrases` below it."
        toml.complain(toml.line_of("crisis", name), text, "kind")
        return None
    only(toml, heading, table, _NEED_KEYS)
    phrases = _words(toml, (heading, "phrases"), table.get("phrases", []))
    if not phrases:
        toml.complain(toml.line_of(heading), "`phrases` is missing.", "missing")
    return Need(name, _targets(toml, (heading, "pages"), table.get("pages", [])), phrases)


def _words(toml: TomlFile, at: tuple[str, str], value: object) -> tuple[str, ...]:
    """A list of words; `at` is its table and its key."""
    if not isinstance(value, list) or not all(is_words(word) and word.strip() for word in value):
        text = f'`{at[1]}` must be a list of words: ["one", "another"].'
        toml.complain(toml.line_of(*at), text, "kind")
        return ()
    return tuple(" ".join(word.split()) for word in value)


def _targets(toml: TomlFile, at: tuple[str, str], value: object) -> tuple[str, ...]:
    targets = _words(toml, at, value)
    for target in targets:
        if not _TARGET.fullmatch(target):
            text = f"`{target}` is no page. Write guide:need-help-now or contact:988."
            toml.complain(toml.line_of(*at), text, "kind")
    return tuple(target for target in targets if _TARGET.fullmatch(target))
