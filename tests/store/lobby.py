"""Sets of queries that people type in lobbies: bundles made of them, and what was missed."""

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.store import Finder
from tests.builders import BundleFolder, guide

_ENDONYMS = {"ar": "العربية", "zh-Hans": "简体中文"}


@dataclass(frozen=True)
class Query:
    """What somebody types, and the pages that would help."""

    text: str
    language: str
    kind: str
    wanted: tuple[str, ...]


def queries_of(path: Path, prefix: str = "") -> list[Query]:
    """Read a set; `prefix` makes targets of bare names."""
    found = json.loads(path.read_text(encoding="utf-8"))["queries"]
    return [
        Query(q["query"], q["language"], q["kind"], tuple(prefix + name for name in q["wanted"]))
        for q in found
    ]


def bundle_of(pages: Sequence[dict[str, str]], folder: Path) -> BundleFolder:
    """Write short pages, each in one language, as a bundle."""
    bundle = BundleFolder.new(folder)
    tags = dict.fromkeys(page["language"] for page in pages)
    tables = [
        f'[{tag}]\nendonym = "{_ENDONYMS.get(tag, tag)}"\norder = {n}\n'
        for n, tag in enumerate(tags)
    ]
    bundle.write("languages.toml", "\n".join(tables))
    for page in pages:
        words = guide(page["body"] + "\n", title=json.dumps(page["title"]), summary="…")
        bundle.write(f"guides/{page['slug']}/{page['language']}.md", words)
    return bundle


def misses(finder: Finder, queries: Sequence[Query], places: int = 3) -> list[str]:
    """One line for each query without a wanted page in the first places: what came instead."""
    lines = []
    for query in queries:
        answer = finder.answer(query.text, query.language)
        first = [hit.target for hit in answer.hits]
        if not set(query.wanted) & set(first[:places]):
            wanted, came = " or ".join(query.wanted), first[:places] or "nothing"
            lines.append(
                f"{query.kind} {query.language} {query.text!r}: wanted {wanted}, came {came} "
                f"(looked for: {answer.corrected or query.text})"
            )
    return lines


def tell(lines: Sequence[str]) -> None:
    """Print, one line each."""
    sys.stdout.write("".join(f"\n  {line}" for line in lines) + "\n")
