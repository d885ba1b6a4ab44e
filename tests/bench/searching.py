"""Search as one types, on generated pages: the kiosk, kiwix-serve and MiniSearch in the same run.

`python tests/bench/searching.py 1000 10000` measures this part alone.
kiwix-serve and zimwriterfs are Debian's kiwix-tools and zim-tools; MiniSearch is npm's, in the
folder that KIOSK_BENCH_NODE names (`npm install --prefix FOLDER minisearch`). What is not here is
told.
"""

import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

import kiwix
from generate import SEED
from table import Row, number, percentile99

from kiosk.compiler.database import write_database
from kiosk.compiler.record import Record
from kiosk.compiler.source import PageSource
from kiosk.content import Bundle, Language, Topic
from kiosk.store import Finder, Hit, Library, index_name

SIZES = (1_000, 10_000, 100_000)
_GOALS = {1_000: 10.0, 10_000: 25.0, 100_000: 120.0}  # milliseconds, 99 of 100 keystrokes
_MOST_FOR_OTHERS = 10_000  # pages; beyond it the others take hours to build or gigabytes
_WORDS, _LETTERS = 20_000, "bcdfghjklmnprstvw"
_ENDS = ("a", "e", "i", "o", "u", "an", "er", "is", "on", "al")
_SMALL = """
the to and of a in you is that it for on are as with his they be at this have from or had by not
but what some we can out other were all your when up use how said an each she which do their if
will way about many then them would like so these her him has more could go no most my over than
who may
"""
_QUERIES = 60
_PAGE_WORDS = 180


class Page(NamedTuple):
    """One generated page."""

    title: str
    summary: str
    body: str


def words(source: random.Random) -> list[str]:
    """Small English words, then made-up ones; no two the same."""
    found: dict[str, None] = dict.fromkeys(_SMALL.split())
    while len(found) < _WORDS:
        parts = source.choice((2, 2, 3, 3, 4))
        found["".join(source.choice(_LETTERS) + source.choice(_ENDS) for _ in range(parts))] = None
    return list(found)


def pages(count: int, seed: int = SEED) -> Iterator[Page]:
    """Pages whose words are as uneven as those of a language (Zipf's law)."""
    source = random.Random(seed)
    known = words(source)
    weights = list(accumulate(1 / (rank + 2.7) for rank in range(_WORDS)))
    rare = list(accumulate(1 / (rank + 60) if rank > 100 else 0 for rank in range(_WORDS)))
    for _ in range(count):
        title = " ".join(source.choices(known, cum_weights=rare, k=source.randint(3, 5)))
        summary = " ".join(source.choices(known, cum_weights=rare, k=8))
        sentences = (
            " ".join(source.choices(known, cum_weights=weights, k=12)).capitalize() + "."
            for _ in range(_PAGE_WORDS // 12)
        )
        yield Page(title.capitalize(), summary, " ".join(sentences))


def keystrokes(count: int, seed: int = SEED) -> list[str]:
    """What is in the field after each keystroke of many queries; every third has a slip."""
    source = random.Random(seed + 1)
    titles = [page.title.lower().split() for page in pages(count)]
    typed = []
    for number_ in range(_QUERIES):
        chosen = source.sample(source.choice(titles), source.randint(1, 2))
        query = " ".join(chosen)
        if number_ % 3 == 0:
            at = source.randrange(1, len(query))
            query = query[:at] + source.choice("etaoin") + query[at + 1 :]
        typed += [query[: end + 1] for end in range(1, len(query))]
    return typed


def compiled(count: int, out: Path) -> Path:
    """A compiled bundle of generated pages; the parsers are not what is measured."""
    records = [
        Record(
            PageSource("guide", f"guide-{n}", "en", f"guides/guide-{n}/en.md", "", True, str(n)),
            shown=True,
            title=page.title,
            summary=page.summary,
            facts={"topic": "all"},
            body='{"steps":[],"blocks":[]}',
            plain=page.body,
        )
        for n, page in enumerate(pages(count))
    ]
    languages = (Language("en", "English"),)
    topics = (Topic("all", "page", 1, (("en", "All"),)),)
    bundle = Bundle("Generated", languages=languages, topics=topics)
    write_database(bundle, out.parent, records, out)
    return out


def index_share(library: Library) -> float:
    """The size of everything that search needs, beside the size of the words it finds."""
    name = index_name("en")
    parts = (
        f"SELECT SUM(LENGTH(block)) FROM {name}_data",  # noqa: S608
        f"SELECT SUM(LENGTH(sz)) FROM {name}_docsize",  # noqa: S608
        "SELECT SUM(LENGTH(CAST(words AS BLOB))) FROM vocabulary",
    )
    index = sum(library.ask(part)[0][0] for part in parts)
    text = "SELECT SUM(LENGTH(CAST(title || summary || plain AS BLOB))) FROM page_text"
    return float(index / library.ask(text)[0][0])


def timed(
    answer: Callable[[str], Sequence[object]], typed: Sequence[str]
) -> list[tuple[float, bool]]:
    """Milliseconds for each, and whether anything was found; the first few are a rehearsal."""
    for query in typed[:10]:
        answer(query)
    times = []
    for query in typed:
        began = time.perf_counter()
        found = answer(query)
        times.append(((time.perf_counter() - began) * 1000, bool(found)))
    return times


def on_its_core(finder: Finder, typed: Sequence[str]) -> list[float]:
    """Milliseconds of processor time for each: what it would take if nothing else ran."""
    times = []
    for query in typed:
        began = time.thread_time()
        finder.answer(query, "en")
        times.append((time.thread_time() - began) * 1000)
    return times


def _hits(finder: Finder, query: str) -> Sequence[Hit]:
    return finder.answer(query, "en").hits


def measure(scratch: Path, sizes: Sequence[int] = SIZES) -> Iterator[Row]:
    """Every size: the kiosk, and beside it the others where they are to be had."""
    for count in sizes:
        typed = keystrokes(count)
        with Library(compiled(count, scratch / f"{count}.db")) as library:
            finder = Finder(library)
            asked = timed(partial(_hits, finder), typed)
            alone = on_its_core(finder, typed)
            share = index_share(library)
        others = _others(scratch, count, (typed, asked)) if count <= _MOST_FOR_OTHERS else {}
        beside = "; ".join(f"{name} {words_}" for name, words_ in others.items())
        yield Row(
            f"search {count} pages, {len(typed)} keystrokes, p99",
            f"{_spread(asked)}; on its core p99 {number(percentile99(alone))}",
            beside,
            percentile99([took for took, _ in asked]),
            _GOALS.get(count),
            "ms",
        )
        yield Row(f"index of {count} pages beside its text", number(share), "", share, 0.6)


def _spread(asked: Sequence[tuple[float, bool]]) -> str:
    """The median, the 99th of 100, and how often anything was found at all."""
    ordered = sorted(took for took, _ in asked)
    share = sum(found for _, found in asked) / len(asked)
    slow = number(percentile99(ordered))
    return f"{number(ordered[len(ordered) // 2])} ms (p99 {slow}; finds for {share:.0%})"


def _others(
    scratch: Path, count: int, ours: tuple[Sequence[str], Sequence[tuple[float, bool]]]
) -> dict[str, str]:
    """How the others do, over all keystrokes and over those for which both find something."""
    every = list(pages(count))
    typed, mine = ours
    found = {}
    for name, ask in (("kiwix-serve", kiwix.times), ("MiniSearch", _minisearch)):
        try:
            for what, asked in ask(scratch / f"{name}-{count}", every, typed).items():
                both = [(m, a) for m, a in zip(mine, asked, strict=True) if m[1] and a[1]]
                alike = f"{_spread([m for m, _ in both])} : {_spread([a for _, a in both])}"
                found[f"{name} {what}".strip()] = f"{_spread(asked)}; where both find {alike}"
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:
            found[name] = f"not measured ({error})"
    return found


def _minisearch(
    scratch: Path, every: Sequence[Page], typed: Sequence[str]
) -> dict[str, list[tuple[float, bool]]]:
    node, home = shutil.which("node"), os.environ.get("KIOSK_BENCH_NODE", "")
    if node is None or not (Path(home) / "node_modules" / "minisearch").is_dir():
        raise RuntimeError(
            "node, or minisearch in the folder that KIOSK_BENCH_NODE names, is missing"
        )
    scratch.mkdir()
    (scratch / "input.json").write_text(json.dumps({"pages": every, "typed": typed}), "utf-8")
    script = Path(__file__).with_name("minisearch.mjs")
    command = [node, "--max-old-space-size=6000", str(script), home, str(scratch / "input.json")]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=1800)
    return {"": json.loads(done.stdout)}


def main() -> int:
    """Measure the sizes that are named."""
    from table import table  # noqa: PLC0415

    sizes = [int(word) for word in sys.argv[1:]] or SIZES
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        rows = list(measure(Path(name), sizes))
    sys.stdout.write(f"Seed {SEED}; load {os.getloadavg()}\n{table(rows)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
