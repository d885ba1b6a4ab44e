"""Reads bundle.toml, languages.toml, sites.toml, topics.toml, and has search/ read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.compiler.allowed import LANGUAGE, SLUG
from kiosk.compiler.search_words import read_search_words
from kiosk.compiler.toml import TomlFile, is_words, only, read_toml
from kiosk.content import Bundle, Language, Problem, Site, Topic

SCHEMA = 1
_TOP_KEYS = (
    "schema",
    "title",
    "district",
    "default_language",
    "timezone",
    "country",
    "subdivision",
    "unreviewed",
    "grace",
    "core",
)
_LANGUAGE_KEYS = ("endonym", "script", "direction", "voice", "font", "order", "state", "fallback")
_SITE_KEYS = ("name", "address", "front_office", "reach", "example")
_TOPIC_KEYS = ("icon", "order", "title", "summary", "featured", "opens")
_SLUG_TEXT = "Name this with small letters, digits and hyphens only."
_ORDERS = range(10_000)
_GRACE = 30  # days


def read_bundle(folder: Path) -> tuple[Bundle, list[Problem]]:
    """Read the four tables; what is wrong in them becomes a Problem, what is right is kept."""
    top = read_toml(folder, "bundle.toml", needed=True)
    languages = _rows(read_toml(folder, "languages.toml", needed=True), _language)
    sites = _rows(read_toml(folder, "sites.toml"), _site)
    topics = _rows(read_toml(folder, "topics.toml", needed=True), _topic)
    search, search_problems = read_search_words(folder)
    bundle = Bundle(
        title=_text(top, "", top.values, "title", needed=top.usable),
        district=_text(top, "", top.values, "district"),
        default_language=_text(top, "", top.values, "default_language") or "en",
        timezone=_timezone(top),
        country=_text(top, "", top.values, "country"),
        subdivision=_text(top, "", top.values, "subdivision"),
        unreviewed=_choice(top, "", top.values, "unreviewed", ("label", "hide")),
        grace=_number(top, "", top.values, "grace", default=_GRACE),
        core=_words(top, "", top.values, "core"),
        languages=tuple(sorted(languages.values, key=lambda found: (found.order, found.tag))),
        sites=tuple(sites.values),
        topics=tuple(sorted(topics.values, key=lambda found: (found.order, found.slug))),
        search=search,
    )
    _check_top(top, bundle)
    found = (top.problems, languages.problems, sites.problems, topics.problems, search_problems)
    return bundle, [problem for problems in found for problem in problems]


@dataclass(frozen=True, slots=True)
class _Rows:
    values: list[Any]
    problems: list[Problem]


def _rows(toml: TomlFile, read: Callable[[TomlFile, str, Mapping[str, Any]], Any]) -> _Rows:
    rows = []
    for name, table in toml.values.items():
        if isinstance(table, dict):
            rows.append(read(toml, name, table))
        else:
            toml.complain(toml.line_of("", name), f"`{name}` must stand below a [heading].")
    return _Rows(rows, toml.problems)


def _check_top(top: TomlFile, bundle: Bundle) -> None:
    only(top, "", top.values, _TOP_KEYS)
    if top.usable and top.values.get("schema") != SCHEMA:
        top.complain(top.line_of("", "schema"), f"Write `schema = {SCHEMA}`.", "schema")
    tags = {language.tag for language in bundle.languages}
    if tags and bundle.default_language not in tags:
        top.complain(
            top.line_of("", "default_language"),
            f"`default_language` is {bundle.default_language}, which languages.toml does not have.",
        )


def _timezone(top: TomlFile) -> str:
    name = _text(top, "", top.values, "timezone", needed=top.usable)
    try:
        ZoneInfo(name or "UTC")
    except (ZoneInfoNotFoundError, ValueError, OSError):
        top.complain(
            top.line_of("", "timezone"), f"There is no time zone {name}; write America/New_York."
        )
        return "UTC"
    return name or "UTC"


def _language(toml: TomlFile, tag: str, table: Mapping[str, Any]) -> Language:
    only(toml, tag, table, _LANGUAGE_KEYS)
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
        state=_choice(toml, tag, table, "state", ("", "complete", "core")),
    )


def _site(toml: TomlFile, slug: str, table: Mapping[str, Any]) -> Site:
    only(toml, slug, table, _SITE_KEYS)
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


def _topic(toml: TomlFile, slug: str, table: Mapping[str, Any]) -> Topic:
    only(toml, slug, table, _TOPIC_KEYS)
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


def _named(toml: TomlFile, name: str, pattern: re.Pattern[str], text: str) -> None:
    if not pattern.fullmatch(name):
        toml.complain(toml.line_of(name), text, "name")


def _text(
    toml: TomlFile, table: str, values: Mapping[str, Any], name: str, *, needed: bool = False
) -> str:
    value = values.get(name, "")
    if not is_words(value):
        toml.complain(toml.line_of(table, name), f"`{name}` must be words in quotes.", "kind")
        return ""
    if needed and not value.strip():
        toml.complain(toml.line_of(table), f"`{name}` is missing.", "missing")
    return " ".join(value.split())


def _choice(
    toml: TomlFile, table: str, values: Mapping[str, Any], name: str, options: tuple[str, ...]
) -> str:
    """One of a few words; the first without it."""
    found = _text(toml, table, values, name) or options[0]
    if found not in options:
        known = " or ".join(option for option in options if option)
        toml.complain(toml.line_of(table, name), f"`{name}` is {known}.", "choice")
        return options[0]
    return found


def _number(
    toml: TomlFile, table: str, values: Mapping[str, Any], name: str, *, default: int = 1000
) -> int:
    value = values.get(name, default)
    if type(value) is not int or value not in _ORDERS:
        toml.complain(toml.line_of(table, name), f"`{name}` must be a whole number.", "kind")
        return default
    return value


def _flag(toml: TomlFile, table: str, values: Mapping[str, Any], name: str) -> bool:
    value = values.get(name, False)
    if type(value) is not bool:
        toml.complain(toml.line_of(table, name), f"`{name}` is true or false.", "kind")
        return False
    return value


def _words(toml: TomlFile, table: str, values: Mapping[str, Any], name: str) -> tuple[str, ...]:
    value = values.get(name, [])
    if not isinstance(value, list) or not all(map(is_words, value)):
        toml.complain(toml.line_of(table, name), f"`{name}` must be a list of words.", "kind")
        return ()
    return tuple(value)


def _by_language(
    toml: TomlFile, table: str, values: Mapping[str, Any], name: str
) -> tuple[tuple[str, str], ...]:
    value = values.get(name, {})
    if not isinstance(value, dict) or not all(map(is_words, value.values())):
        toml.complain(toml.line_of(table, name), f"`{name}` holds words for each language.", "kind")
        return ()
    for tag in value:
        if not LANGUAGE.fullmatch(tag):
            line = toml.line_of(f"{table}.{name}", tag)
            toml.complain(line, f"`{tag}` is no language; write en, pt-BR or zh-Hans.", "name")
    return tuple(sorted((tag, " ".join(words.split())) for tag, words in value.items()))
