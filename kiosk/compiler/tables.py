"""Reads bundle.toml, languages.toml, sites.toml and topics.toml."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.compiler.allowed import LANGUAGE, NO_TEXT, SLUG
from kiosk.compiler.limits import LIMITS
from kiosk.content import Bundle, Language, Level, Problem, Site, Topic

SCHEMA = 1
_TOP_KEYS = (
    "schema",
    "title",
    "district",
    "default_language",
    "timezone",
    "country",
    "subdivision",
    "age_days",
)
_LANGUAGE_KEYS = ("endonym", "script", "direction", "voice", "font", "order", "state", "fallback")
_SITE_KEYS = ("name", "address", "front_office", "reach", "example")
_TOPIC_KEYS = ("icon", "order", "title", "summary", "featured", "opens")
_SLUG_TEXT = "Name this with small letters, digits and hyphens only."
_ORDERS = range(10_000)


@dataclass(slots=True)
class _Toml:
    """One TOML file: its values, its text for line numbers, its Problems."""

    file: str
    text: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    usable: bool = False  # it is there and is TOML
    problems: list[Problem] = field(default_factory=list)

    def complain(self, line: int, text: str, rule: str = "table") -> None:
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


def read_bundle(folder: Path) -> tuple[Bundle, list[Problem]]:
    """Read the four tables; what is wrong in them becomes a Problem, what is right is kept."""
    top = _read(folder, "bundle.toml", needed=True)
    languages = _rows(_read(folder, "languages.toml", needed=True), _language)
    sites = _rows(_read(folder, "sites.toml"), _site)
    topics = _rows(_read(folder, "topics.toml", needed=True), _topic)
    bundle = Bundle(
        title=_text(top, "", top.values, "title", needed=top.usable),
        district=_text(top, "", top.values, "district"),
        default_language=_text(top, "", top.values, "default_language") or "en",
        timezone=_timezone(top),
        country=_text(top, "", top.values, "country"),
        subdivision=_text(top, "", top.values, "subdivision"),
        age_days=_number(top, "", top.values, "age_days", usual=0),
        languages=tuple(sorted(languages.values, key=lambda found: (found.order, found.tag))),
        sites=tuple(sites.values),
        topics=tuple(sorted(topics.values, key=lambda found: (found.order, found.slug))),
    )
    _check_top(top, bundle)
    return bundle, [*top.problems, *languages.problems, *sites.problems, *topics.problems]


@dataclass(frozen=True, slots=True)
class _Rows:
    values: list[Any]
    problems: list[Problem]


def _read(folder: Path, name: str, *, needed: bool = False) -> _Toml:
    found = _Toml(name)
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
        found.complain(0, f"{name} cannot be opened.")
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


def _rows(toml: _Toml, read: Callable[[_Toml, str, Mapping[str, Any]], Any]) -> _Rows:
    rows = []
    for name, table in toml.values.items():
        if isinstance(table, dict):
            rows.append(read(toml, name, table))
        else:
            toml.complain(toml.line_of("", name), f"`{name}` must stand below a [heading].")
    return _Rows(rows, toml.problems)


def _check_top(top: _Toml, bundle: Bundle) -> None:
    _only(top, "", top.values, _TOP_KEYS)
    if top.usable and top.values.get("schema") != SCHEMA:
        top.complain(top.line_of("", "schema"), f"Write `schema = {SCHEMA}`.", "schema")
    tags = {language.tag for language in bundle.languages}
    if tags and bundle.default_language not in tags:
        top.complain(
            top.line_of("", "default_language"),
            f"`default_language` is {bundle.default_language}, which languages.toml does not have.",
        )


def _timezone(top: _Toml) -> str:
    name = _text(top, "", top.values, "timezone", needed=top.usable)
    try:
        ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        top.complain(
            top.line_of("", "timezone"), f"There is no time zone {name}; write America/New_York."
        )
        return "UTC"
    return name or "UTC"


def _language(toml: _Toml, tag: str, table: Mapping[str, Any]) -> Language:
    _only(toml, tag, table, _LANGUAGE_KEYS)
    _named(toml, tag, LANGUAGE, "Write a language as en, pt-BR or zh-Hans.")
    direction = _text(toml, tag, table, "direction") or "ltr"
    if direction not in {"ltr", "rtl"}:
        toml.complain(toml.line_of(tag, "direction"), "`direction` is ltr or rtl.")
    return Language(
        tag=tag,
        endonym=_text(toml, tag, table, "endonym", needed=True) or tag,
        script=_text(toml, tag, table, "script") or "Latn",
        direction=direction,
        voice=_text(toml, tag, table, "voice"),
        order=_number(toml, tag, table, "order"),
        fallback=_words(toml, tag, table, "fallback"),
    )


def _site(toml: _Toml, slug: str, table: Mapping[str, Any]) -> Site:
    _only(toml, slug, table, _SITE_KEYS)
    _named(toml, slug, SLUG, _SLUG_TEXT)
    reach = _text(toml, slug, table, "reach") or "adult"
    if reach not in {"adult", "middle", "elementary"}:
        toml.complain(toml.line_of(slug, "reach"), "`reach` is adult, middle or elementary.")
    return Site(
        slug=slug,
        name=_text(toml, slug, table, "name", needed=True) or slug,
        address=_text(toml, slug, table, "address"),
        front_office=_text(toml, slug, table, "front_office"),
        reach=reach,
        example=_flag(toml, slug, table, "example"),
    )


def _topic(toml: _Toml, slug: str, table: Mapping[str, Any]) -> Topic:
    _only(toml, slug, table, _TOPIC_KEYS)
    _named(toml, slug, SLUG, _SLUG_TEXT)
    titles = _by_language(toml, slug, table, "title")
    if not titles:
        toml.complain(toml.line_of(slug), f"[{slug}.title] is missing.", "missing")
    return Topic(
        slug=slug,
        icon=_text(toml, slug, table, "icon"),
        order=_number(toml, slug, table, "order"),
        titles=titles,
        summaries=_by_language(toml, slug, table, "summary"),
        featured=_flag(toml, slug, table, "featured"),
        opens=_text(toml, slug, table, "opens"),
    )


def _named(toml: _Toml, name: str, pattern: re.Pattern[str], text: str) -> None:
    if not pattern.fullmatch(name):
        toml.complain(toml.line_of(name), text, "name")


def _only(toml: _Toml, table: str, values: Mapping[str, Any], names: tuple[str, ...]) -> None:
    for name in values:
        if name not in names:
            toml.complain(toml.line_of(table, name), f"There is no `{name}` here.", "unknown-key")


def _text(
    toml: _Toml, table: str, values: Mapping[str, Any], name: str, *, needed: bool = False
) -> str:
    value = values.get(name, "")
    if not _is_words(value):
        toml.complain(toml.line_of(table, name), f"`{name}` must be words in quotes.", "kind")
        return ""
    if needed and not value.strip():
        toml.complain(toml.line_of(table), f"`{name}` is missing.", "missing")
    return " ".join(value.split())


def _is_words(value: object) -> bool:
    return isinstance(value, str) and not NO_TEXT.search(value)


def _number(
    toml: _Toml, table: str, values: Mapping[str, Any], name: str, *, usual: int = 1000
) -> int:
    value = values.get(name, usual)
    if type(value) is not int or value not in _ORDERS:
        toml.complain(toml.line_of(table, name), f"`{name}` must be a whole number.", "kind")
        return usual
    return value


def _flag(toml: _Toml, table: str, values: Mapping[str, Any], name: str) -> bool:
    value = values.get(name, False)
    if type(value) is not bool:
        toml.complain(toml.line_of(table, name), f"`{name}` is true or false.", "kind")
        return False
    return value


def _words(toml: _Toml, table: str, values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = values.get(name, [])
    if not isinstance(value, list) or not all(map(_is_words, value)):
        toml.complain(toml.line_of(table, name), f"`{name}` must be a list of words.", "kind")
        return ()
    return tuple(value)


def _by_language(
    toml: _Toml, table: str, values: Mapping[str, Any], name: str
) -> tuple[tuple[str, str], ...]:
    value = values.get(name, {})
    if not isinstance(value, dict) or not all(map(_is_words, value.values())):
        toml.complain(toml.line_of(table, name), f"`{name}` holds words for each language.", "kind")
        return ()
    for tag in value:
        if not LANGUAGE.fullmatch(tag):
            line = toml.line_of(f"{table}.{name}", tag)
            toml.complain(line, f"`{tag}` is no language; write en, pt-BR or zh-Hans.", "name")
    return tuple(sorted((tag, " ".join(words.split())) for tag, words in value.items()))
