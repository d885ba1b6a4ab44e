"""Asks the index of one language; never for more than can be ranked while somebody types."""

from collections.abc import Iterable, Sequence

from kiosk.store.library import Library
from kiosk.store.schema import index_name
from kiosk.store.search.small import small_words
from kiosk.store.search.vocabulary import Vocabulary
from kiosk.store.search.wording import index_word

_MOST_ROWS = 100  # hits that are ranked against each other
_MOST_RANKED = 10_000  # texts that are scored; a word on more of them tells little
_WEIGHTS = "1.0, 4.0, 10.0"  # body, summary, title


def best_rows(
    library: Library, language: str, groups: Sequence[Sequence[str]], vocabulary: Vocabulary
) -> list[tuple[int, float]]:
    """Texts that hold the terms, the best first, each with its score; larger is better.

    Rare words are ranked over the whole text. Where all are on very many pages, only titles and
    summaries are.
    """
    costs = sorted((_cost(group, vocabulary), number) for number, group in enumerate(groups))
    chosen: list[str] = []
    spent = 0
    for cost, number in costs:
        spent += cost
        if spent <= _MOST_RANKED:
            chosen += groups[number]
    everything = [term for group in groups for term in group]
    matching = _any_of(chosen or everything, language)
    if not chosen:
        matching = f"{{title summary}} : ({matching})"
    found = _ranked(library, language, matching)
    if not found and not chosen:
        found = _first(library, language, _any_of(everything, language))
    return found


def _cost(group: Iterable[str], vocabulary: Vocabulary) -> int:
    """On how many texts a group of terms is, at most."""
    return sum(min(vocabulary.count(word) for word in term.split()) for term in group)


def _any_of(terms: Iterable[str], language: str) -> str:
    """A query; every term is quoted, so nothing that is typed is read as an operator."""
    quoted = {_quoted(words, language) for term in terms for words in _ways(term, language)}
    return " OR ".join(sorted(quoted))


def _ways(term: str, language: str) -> Iterable[list[str]]:
    """A term as titles have it, and as bodies have it: without its small words."""
    words = term.split()
    yield words
    small = small_words(language)
    yield [word for word in words if word not in small] or words


def _quoted(words: Iterable[str], language: str) -> str:
    inside = " ".join(index_word(word, language) for word in words).replace('"', '""')
    return f'"{inside}"'


def _ranked(library: Library, language: str, matching: str) -> list[tuple[int, float]]:
    name = index_name(language)
    sql = f"""
        SELECT rowid, bm25({name}, {_WEIGHTS}) AS score FROM {name}
        WHERE {name} MATCH :matching ORDER BY score, rowid LIMIT {_MOST_ROWS}
    """  # noqa: S608 - the name is made of a language tag that the compiler checked
    return [(row["rowid"], -row["score"]) for row in library.ask(sql, {"matching": matching})]


def _first(library: Library, language: str, matching: str) -> list[tuple[int, float]]:
    name = index_name(language)
    sql = f"SELECT rowid FROM {name} WHERE {name} MATCH :matching LIMIT {_MOST_ROWS}"  # noqa: S608
    return [(row["rowid"], 1.0) for row in library.ask(sql, {"matching": matching})]
