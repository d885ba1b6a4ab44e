"""Asks the index of one language; never for more than can be ranked while somebody types."""

from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from kiosk.store.library import Library
from kiosk.store.schema import index_name
from kiosk.store.search.small import small_words
from kiosk.store.search.vocabulary import Vocabulary
from kiosk.store.search.wording import index_word

_MOST_ROWS = 100  # hits that are ranked against each other
_MOST_RANKED = 2_500  # texts that are scored; a word on more of them tells little
_MOST_BEGUN = 250  # texts that are scored for a word of which more letters may come
_ENOUGH = 24  # texts beside which those that only hold such a word are not missed
_TITLE = 0.6  # of the best score, added for the best title
_WEIGHTS = "1.0, 4.0, 10.0"  # body, summary, title


class Group(NamedTuple):
    """Terms for one typed word; any of them will do."""

    terms: Sequence[str]
    begun: bool = False  # more letters may come


def best_rows(
    library: Library, language: str, groups: Sequence[Group], vocabulary: Vocabulary
) -> list[tuple[int, float]]:
    """Texts that hold the terms, the best first, each with its score; larger is better.

    Rare words are ranked over the whole text. Where all are on very many pages, only titles and
    summaries are; a word that is still being typed may be on fewer.
    """
    every = [term for group in groups for term in group.terms]
    rare = _within(_MOST_RANKED, groups, vocabulary)
    rarer = _within(_MOST_BEGUN, [group for group in groups if group.begun], vocabulary)
    sure = [group for group in rare if not group.begun or group in rarer]
    found = _found(library, language, sure, every)
    if len(found) < _ENOUGH and len(sure) < len(rare):
        found = _found(library, language, rare, every)
    return found or _first(library, language, _any_of(every, language))


def _within(most: int, groups: Sequence[Group], vocabulary: Vocabulary) -> list[Group]:
    """The rarest groups that are on so many texts together."""
    costs = sorted((_cost(group.terms, vocabulary), number) for number, group in enumerate(groups))
    spent = accumulate(cost for cost, _ in costs)
    return [groups[number] for (_, number), sum_ in zip(costs, spent, strict=True) if sum_ <= most]


def _found(
    library: Library, language: str, chosen: Sequence[Group], every: Sequence[str]
) -> list[tuple[int, float]]:
    """Texts with the chosen words, those with any of the words in their titles first."""
    if not chosen:
        return _ranked(library, language, f"{{title summary}} : ({_any_of(every, language)})")
    terms = [term for group in chosen for term in group.terms]
    found = _ranked(library, language, _any_of(terms, language))
    return _titles_first(library, language, found, _any_of(terms, language))


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
