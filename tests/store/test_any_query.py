"""Whatever is typed is answered: naughty strings, and any string that Unicode allows."""

import json
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.compiler import compile_bundle
from kiosk.places import shipped
from kiosk.store import Answer, Finder, Library


@pytest.fixture(scope="module")
def finder(tmp_path_factory):
    out = tmp_path_factory.mktemp("shipped") / "content.db"
    compile_bundle(shipped().content, out)
    with Library(out) as library:
        yield Finder(library)


def is_answered(finder, typed):
    """Whether an answer comes, and how long it took in milliseconds."""
    started = time.perf_counter()
    answer = finder.answer(typed, "es")
    assert isinstance(answer, Answer)
    assert all(hit.title and hit.kind in {"guide", "contact"} for hit in answer.hits)
    return (time.perf_counter() - started) * 1000


@pytest.mark.fixtures
def test_the_naughty_strings_are_answered(finder, fixtures):
    strings = json.loads((fixtures / "hostile" / "blns" / "blns.json").read_text("utf-8"))
    assert len(strings) == 515
    slowest = max((is_answered(finder, typed), typed) for typed in strings)
    sys.stdout.write(f"\nSlowest of the naughty strings: {slowest[0]:.1f} ms, {slowest[1]!r}\n")


@given(typed=st.text(max_size=80))
def test_any_string_is_answered(finder, typed):
    is_answered(finder, typed)


@pytest.mark.slow
def test_twenty_thousand_strings_are_answered(finder):
    times = []

    @settings(max_examples=20_000, database=None)
    @given(typed=st.text(max_size=200))
    def answered(typed):
        times.append((is_answered(finder, typed), typed))

    answered()
    assert len(times) >= 20_000
    slowest = sorted(times)[-20:]
    again = max(min(is_answered(finder, typed) for _ in range(5)) for _, typed in slowest)
    sys.stdout.write(f"\nSlowest of {len(times)} random strings: {slowest[-1][0]:.1f} ms; ")
    sys.stdout.write(f"the slowest twenty asked again: {again:.1f} ms at most\n")
