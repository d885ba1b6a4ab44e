"""Asks the index of one language; never for more than can be ranked while somebody types."""

from collections.abc import Iterable, Sequence

from kiosk.store.library import Library
from kiosk.store.schema import index_name
from kiosk.store.search.small import small_words
from kiosk.store.search.vocabulary import Vocabulary
from kiosk.store.search.wording import index_word

_MOST_ROWS = 100  # hits that are ranked against each other
_MOST_RANKED = 4_000  # texts that are scored; a word on more of them tells little
_TITLE = 0.6  # of the best score, added for the best title
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
        return _first(library, language, _any_of(everything, language))
    return _titles_first(library, language, found, _any_of(chosen or everything, language))


def _titles_first(
    library: Library, language: str, found: list[tuple[int, float]], matching: str
) -> list[tuple[int, float]]:
    """Add to the score of texts whose titles match.

    A word that stands in the title of one page and in the bodies of all others ("legal help")
    counts as frequent, so its title would count for little.
    """
    best = max((score for _, score in found), default=0.0)
    titled = dict(_ranked(library, language, f"{{title}} : ({matching})"))
    highest = max(titled.values(), default=1.0) or 1.0
    with_titles = [
        (number, score + _TITLE * best * titled.get(number, 0.0) / highest)
        for number, score in found
    ]
    return sorted(with_titles, key=lambda row: (-row[1], row[0]))


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
