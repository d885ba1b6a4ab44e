"""Reads from a compiled bundle what search needs; what is missing or damaged is as if empty."""

import json
from typing import Any

from kiosk.content import Need, SearchWords
from kiosk.errors import ContentUnreadableError
from kiosk.store.folding import words_of
from kiosk.store.library import Library
from kiosk.store.search.vocabulary import Vocabulary, decoded


def read_words(library: Library) -> tuple[SearchWords, ...]:
    """Synonyms, crisis phrases and chips of every language."""
    return tuple(
        _search_words(language, json.loads(text))
        for language, text in _rows(library, "search_words")
        if _is_json(text)
    )


def read_vocabularies(library: Library, words: tuple[SearchWords, ...]) -> dict[str, Vocabulary]:
    """The words of each language's pages, and of its synonyms."""
    also: dict[str, list[tuple[str, str]]] = {table.language: [] for table in words}
    for table in words:
        for phrase in (phrase for group in table.synonyms for phrase in group):
            folded = words_of(phrase)
            if len(folded) == 1:
                also[table.language].append((folded[0], phrase.lower()))
    texts = dict(_rows(library, "vocabulary"))
    found: dict[str, Vocabulary] = {}
    for language in sorted({*texts, *also}):
        try:
            found[language] = decoded(texts.get(language, ""), also.get(language, ()))
        except (ValueError, TypeError, IndexError):  # damaged: the crisis phrases need none
            found[language] = decoded("", also.get(language, ()))
    return found


def _rows(library: Library, table: str) -> list[tuple[str, str]]:
    try:
        rows = library.ask(f"SELECT language, words FROM {table} ORDER BY language")  # noqa: S608
    except ContentUnreadableError:
        return []
    return [(row["language"], row["words"]) for row in rows]


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False


def _search_words(language: str, found: dict[str, Any]) -> SearchWords:
    return SearchWords(
        language,
        synonyms=tuple(tuple(group) for group in found.get("synonyms", ())),
        crisis=tuple(
            Need(name, tuple(pages), tuple(phrases))
            for name, pages, phrases in found.get("crisis", ())
        ),
        everyday=tuple(found.get("everyday", ())),
        chips=tuple(found.get("chips", ())),
    )
