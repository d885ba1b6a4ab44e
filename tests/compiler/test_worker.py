"""One page that hangs, crashes or eats memory costs its own Problem and no other page."""

import itertools
import re
import sys
import time

import pytest

from kiosk.compiler import compile_bundle
from kiosk.compiler.limits import LIMITS
from kiosk.store import Library
from tests.builders import BundleFolder
from tests.compiler import wild

RULES = {
    wild.HANG: "time-limit",
    wild.EAT: "memory-limit",
    wild.CRASH: "crash",
    wild.ABORT: "crash",
    wild.LEAVE: "crash",
    wild.RAISE: "crash",
    wild.RECURSE: "crash",
    wild.KILL: "busy",
}
HARMLESS = sorted([wild.INTERRUPT, wild.NAP])  # as long as it does not count the processor's time


class Clock:
    """Notes how long each page took, as the compiler reports its progress."""

    def __init__(self):
        self._moments = [time.monotonic()]

    def progress(self, _done, _all):
        self._moments.append(time.monotonic())

    def seconds(self):
        return [after - before for before, after in itertools.pairwise(self._moments)]


def shown_guides(database):
    with Library(database) as library:
        return [row.slug for row in library.pages("guide", "rights", "en")]


@pytest.fixture(scope="module")
def wild_compile(tmp_path_factory):
    """A bundle in which every second page is wild, its compile, and the seconds of each page."""
    bundle = BundleFolder.new(tmp_path_factory.mktemp("wild") / "content")
    bundle.guide("a-first", "Words.\n")
    for word in RULES:
        bundle.guide(word, word)
        bundle.guide(f"{word}-next", "Words.\n")
    for word in HARMLESS:
        bundle.guide(word, word)
    clock = Clock()
    compiled = compile_bundle(
        bundle.folder, bundle.database, read=wild.read, progress=clock.progress
    )
    return bundle, compiled, clock.seconds()


def test_every_wild_page_is_named_with_what_it_did(wild_compile):
    _, compiled, _ = wild_compile
    assert {p.file.split("/")[1]: p.rule for p in compiled.problems} == RULES


def test_the_pages_after_a_wild_one_are_shown(wild_compile):
    bundle, _, _ = wild_compile
    after = sorted(f"{word}-next" for word in RULES)
    assert shown_guides(bundle.database) == sorted(["a-first", *HARMLESS, *after])


def test_a_page_that_hangs_is_named_before_the_machine_is_blamed(wild_compile):
    _, _, seconds = wild_compile
    assert LIMITS.parse_seconds <= max(seconds) < LIMITS.patience_seconds


def test_the_sentence_says_what_to_do_and_nothing_of_the_program(wild_compile):
    _, compiled, _ = wild_compile
    for problem in compiled.problems:
        assert re.search(r"Make it (shorter or )?simpler|Try again", problem.text)
        assert "Error" not in problem.text


HOSTILE = {
    "brackets": "[" * LIMITS.line_bytes,
    "open links": "[a](" * (LIMITS.line_bytes // 16),
    "pictures": "![" * (LIMITS.line_bytes // 16),
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


def test_e20_hostile_markdown_is_shown_or_named_and_never_stops_the_rest(bundle):
    for name, body in HOSTILE.items():
        bundle.guide(name.replace(" ", "-"), body)
    bundle.guide("zero", "Words.\n")
    clock = Clock()
    compiled = compile_bundle(bundle.folder, bundle.database, progress=clock.progress)
    named = {problem.file for problem in compiled.problems}
    shown = {record.source.file for record in compiled.records if record.shown}
    assert {record.source.file for record in compiled.records} == named | shown
    assert "zero" in shown_guides(bundle.database)
    for record, seconds in zip(compiled.records, clock.seconds(), strict=True):
        sys.stdout.write(f"{record.source.slug}: {seconds:.2f} s\n")
