"""From a touch on a row to the guide on the screen, for short and long guides."""

import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median

import generate
import material
import rival
from compiling import compile_bundle
from kiosk_process import KioskProcess
from table import Row, number, percentile95

Times = dict[int, list[float]]  # milliseconds by kilobytes
_REST_SECONDS = 0.3  # between two touches


def measure(environment: Mapping[str, str], scratch: Path, rounds: int) -> Iterator[Row]:
    """Open every size in turn, in the kiosk and then in Chromium."""
    bundle = scratch / "bundle"
    generate.sized_bundle(bundle)
    compile_bundle(bundle, scratch / "sized.db")
    with KioskProcess(environment, ["--content", str(scratch / "sized.db")]) as kiosk:
        ours = _kiosk_opens(kiosk, rounds)
    listener = rival.Listener()
    material.write_sources(bundle, scratch, listener.script)
    material.build(scratch)
    theirs = _chromium_opens(listener, environment, scratch, kiosk.size, rounds)
    yield from _rows(ours, theirs)


def _kiosk_opens(kiosk: KioskProcess, rounds: int) -> Times:
    times: Times = {size: [] for size in generate.SIZES}
    kiosk.ask("home")
    for _ in range(rounds):
        for size, found in times.items():
            kiosk.ask("open topic:sizes")
            time.sleep(_REST_SECONDS)
            found.append(kiosk.touch_ms(generate.title_of(size), generate.first_words(size)))
            time.sleep(_REST_SECONDS)
            kiosk.ask("home")
    return times


def _chromium_opens(
    listener: rival.Listener, environment: Mapping[str, str], scratch: Path, size: str, rounds: int
) -> Times:
    site = scratch / "site"
    topic = (site / "sizes.html").as_uri()
    pages = {(site / "guides" / f"guide-{kb}.html").as_uri(): kb for kb in generate.SIZES}
    listener.route += [where for _ in range(rounds) for page in pages for where in (page, topic)]
    steps = len(listener.route)
    times: Times = {kb: [] for kb in generate.SIZES}
    start = site / "sizes.html"
    with rival.chromium(listener, environment, scratch / "profile", start, size):
        for paint in (listener.next() for _ in range(steps)):
            if paint.page in pages:
                times[pages[paint.page]].append(paint.paint)
    return times


def _rows(ours: Times, theirs: Times) -> Iterator[Row]:
    for size, mine in ours.items():
        yield Row(
            f"touch → {size} KB guide painted, p50 / p95",
            f"{number(median(mine))} / {number(percentile95(mine))} ms",
            f"{number(median(theirs[size]))} / {number(percentile95(theirs[size]))} ms",
            median(mine) / median(theirs[size]),
        )
    shortest, *_, longest = (median(mine) for mine in ours.values())
    shortest_other, *_, longest_other = (median(other) for other in theirs.values())
    yield Row(
        "200 KB guide beside 2 KB guide",
        f"{number(longest)} : {number(shortest)} ms",
        f"{number(longest_other)} : {number(shortest_other)} ms",
        max(longest / shortest, shortest / longest),
        1.5,
    )
    slowest, slowest_other = (
        max(percentile95(times) for times in side.values()) for side in (ours, theirs)
    )
    yield Row(
        "slowest p95 of the three",
        f"{number(slowest)} ms",
        f"{number(slowest_other)} ms",
        slowest,
        50,
        "ms",
    )
