"""One page that hangs, crashes or eats memory costs its own Problem and no other page."""

import itertools
import time

import pytest

from kiosk.compiler import compile_bundle
from kiosk.compiler.limits import LIMITS
from kiosk.store import Library
from tests.builders import guide
from tests.compiler import wild

NAMED_WITHIN_SECONDS = 4.0


def pages(database):
    with Library(database) as library:
        return [row.slug for row in library.pages("guide", "rights", "en")]


def with_neighbours(bundle, body):
    for slug in ("before", "between", "wild", "wilder", "zero"):
        bundle.guide(slug, body if slug.startswith("wild") else "Words.\n")
    return bundle


@pytest.mark.parametrize(
    ("word", "rule"),
    [
        (wild.HANG, "time-limit"),
        (wild.SLEEP, "time-limit"),
        (wild.EAT, "memory-limit"),
        (wild.CRASH, "crash"),
        (wild.ABORT, "crash"),
        (wild.LEAVE, "crash"),
        (wild.RAISE, "crash"),
        (wild.RECURSE, "crash"),
    ],
)
def test_a_wild_page_is_named_and_its_neighbours_are_shown(bundle, word, rule):
    with_neighbours(bundle, word)
    compiled = compile_bundle(bundle.folder, bundle.database, read=wild.read)
    assert [(p.file, p.rule) for p in compiled.problems] == [
        ("guides/wild/en.md", rule),
        ("guides/wilder/en.md", rule),
    ]
    assert pages(bundle.database) == ["before", "between", "zero"]


def test_a_page_that_hangs_is_named_within_four_seconds(bundle):
    with_neighbours(bundle, wild.HANG)
    moments = []
    compile_bundle(
        bundle.folder,
        bundle.database,
        read=wild.read,
        progress=lambda _done, _all: moments.append(time.monotonic()),
    )
    took = [after - before for before, after in itertools.pairwise(moments)]
    assert LIMITS.parse_seconds <= max(took) <= NAMED_WITHIN_SECONDS


HOSTILE = {
    "brackets": "[" * LIMITS.line_bytes,
    "open links": "[a](" * (LIMITS.line_bytes // 4),
    "pictures": "![" * (LIMITS.line_bytes // 2),
    "stars": "*" * LIMITS.line_bytes,
    "stars and words": "*a **b " * (LIMITS.line_bytes // 8),
    "underscores": "_a __b" * (LIMITS.line_bytes // 6),
    "backticks": "".join("`" * n + "a" for n in range(1, 140)),
    "less than": "<" * LIMITS.line_bytes,
    "open tags": "<a " * (LIMITS.line_bytes // 3),
    "comments": "<!--" * (LIMITS.line_bytes // 4),
    "entities": "&" * LIMITS.line_bytes,
    "backslashes": "\\" * LIMITS.line_bytes,
    "quotes": ">" * LIMITS.line_bytes,
    "quotes over lines": "\n".join("> " * n + "a" for n in range(500)),
    "lists over lines": "\n".join("    " * n + "- a" for n in range(400)),
    "references": "".join(f"[a{n}]: b{n}\n" for n in range(15_000)),
    "references of references": "[a]: " + "x" * 9000 + "\n" + "[a]" * 3000,
    "tables": ("|" * 4000 + "\n" + "|-" * 4000 + "\n") + ("|" * 4000 + "\n") * 50,
    "a long page of stars": ("*" * 1000 + "\n") * 250,
    "a long page of bold": "**a** *b* `c` [d](https://e.org) " * 300 + "\n",
    "numbers": "1-" * (LIMITS.line_bytes // 2),
    "addresses": "a." * (LIMITS.line_bytes // 2) + "@",
    "spaces": "a" + " " * (LIMITS.line_bytes - 2) + "b",
    "headings": "# " * (LIMITS.line_bytes // 2),
    "boxes": "!!! note\n    a\n" * 10_000,
    "rows": "[[guide:x]]\n" * 20_000,
}


def test_hostile_markdown_is_shown_or_named_and_never_stops_the_rest(bundle):
    for number, body in enumerate(HOSTILE.values()):
        bundle.guide(f"hostile-{number}", body)
    bundle.guide("zero", "Words.\n")
    moments = [time.monotonic()]
    compiled = compile_bundle(
        bundle.folder,
        bundle.database,
        progress=lambda _done, _all: moments.append(time.monotonic()),
    )
    named = {problem.file for problem in compiled.problems}
    shown = {record.source.file for record in compiled.records if record.shown}
    assert {record.source.file for record in compiled.records} == named | shown
    assert "zero" in pages(bundle.database)
    took = [after - before for before, after in itertools.pairwise(moments)]
    for name, seconds in zip(HOSTILE, took[: len(HOSTILE)], strict=True):
        print(f"{name}: {seconds:.2f} s")
