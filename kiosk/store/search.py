"""What was typed → pages, best first."""

import re
from typing import NamedTuple

from kiosk.content import without_controls
from kiosk.store.folding import folded
from kiosk.store.library import Library

_WORD = re.compile(r"\w+")
_MOST_WORDS = 12
_MOST_HITS = 24
# Words that answer nothing alone, in the languages that people type most.
_ENGLISH = "a an and are at can do for how i in is it me my no of on or the this to want was we"
_SPANISH = "al como con de el en es la las lo los me mi no para por que quiero se su un una y yo"
_SMALL = frozenset(f"{_ENGLISH} what when where who with you your {_SPANISH}".split())
_WEIGHTS = "10.0, 4.0, 1.0"  # title, summary, body


class Hit(NamedTuple):
    """A page that answers; `why` is the sentence that matched."""

    kind: str
    slug: str
    language: str
    title: str
    why: str
    pinned: bool = False


def search(library: Library, typed: str, reader: str, site: str = "") -> list[Hit]:
    """Find pages in the reader's language, or the one the reader falls back to.

    Whatever is typed, nothing is raised: the words are quoted, never read as a query.
    """
    words = [word for word in _WORD.findall(folded(typed)) if word.strip("_")][:_MOST_WORDS]
    if not words:
        return []
    telling = [word for word in words if word not in _SMALL] or words
    quoted = [f'"{word}"' for word in telling]
    quoted[-1] += "*" if telling[-1] == words[-1] else ""  # it may still be being typed
    query = {"query": " OR ".join(quoted), "site": site, "most": _MOST_HITS}
    rows = library.ask(_SEARCH, {**query, "reader": library.reader(reader)})
    return [
        Hit(
            kind=row["kind"],
            slug=row["slug"],
            language=row["language"],
            title=row["title"],
            why=_why(row["plain"], telling) or row["summary"],
        )
        for row in rows
        if not library.has_withdrawn(f"{row['kind']}:{row['slug']}")
    ]


_SEARCH = f"""
SELECT p.kind, p.slug, t.language, t.title, t.summary, t.plain, found.score
FROM (SELECT rowid, bm25(search, {_WEIGHTS}) AS score FROM search WHERE search MATCH :query) found
JOIN page_text t ON t.id = found.rowid
JOIN page p ON p.id = t.page
JOIN fallback f ON f.reader = :reader AND f.language = t.language
WHERE p.kind != 'notice'
    AND f.rank = (SELECT MIN(g.rank) FROM page_text o
        JOIN fallback g ON g.reader = :reader AND g.language = o.language WHERE o.page = t.page)
    AND (:site = '' OR p.everywhere
        OR EXISTS (SELECT 1 FROM page_site s WHERE s.page = p.id AND s.site = :site))
ORDER BY found.score, p.slug LIMIT :most
"""  # noqa: S608 - the weights are a constant


def _why(plain: str, words: list[str]) -> str:
    """The first sentence that holds one of the words."""
    for sentence in re.split(r"(?<=[.!?。؟])\s+|\n", without_controls(plain)):
        starts = _WORD.findall(folded(sentence))
        if any(start.startswith(word) for start in starts for word in words):
            return sentence.strip()
    return ""
