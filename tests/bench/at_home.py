"""From the start to the first page, and then at rest on the home page: time, memory, wake-ups."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import material
import processes
import rival
from kiosk_process import ROOT, KioskProcess
from table import Row, milliseconds, number


@dataclass(frozen=True, slots=True)
class Rest:
    """What one run showed."""

    start_ms: float
    memory: float  # megabytes
    switches: int
    cpu: float  # seconds
    frames: int = 0


def measure(
    environment: Mapping[str, str], scratch: Path, rounds: int, settle: float, idle: float
) -> Iterator[Row]:
    """Take turns with Chromium; the first turn of both only warms the disk cache."""
    listener = rival.Listener()
    material.write_sources(ROOT / "content", scratch, listener.script)
    material.build(scratch)
    page = scratch / "site" / "index.html"
    ours, theirs = [], []
    for _ in range(rounds + 1):
        with KioskProcess(environment) as kiosk:
            ours.append(_kiosk_rests(kiosk, settle, idle))
        window = (environment, scratch / "profile", page, kiosk.size)
        with rival.chromium(listener, *window) as browser:
            theirs.append(_chromium_rests(browser, kiosk.size, settle, idle))
    yield from _rows(ours[1:], theirs[1:], idle)


def _kiosk_rests(kiosk: KioskProcess, settle: float, idle: float) -> Rest:
    kiosk.ask("home")
    time.sleep(settle)
    megabytes = processes.memory(kiosk.pid)
    frames = kiosk.frames()
    time.sleep(1)  # until the answer's own work is over
    before = processes.effort(kiosk.pid)
    time.sleep(idle)
    done = processes.effort(kiosk.pid).since(before)
    return Rest(kiosk.start_ms, megabytes, done.switches, done.cpu, kiosk.frames() - frames)


def _chromium_rests(browser: rival.Chromium, size: str, settle: float, idle: float) -> Rest:
    if browser.size != size:
        raise RuntimeError(f"Chromium paints {browser.size}, the kiosk {size}: not comparable.")
    time.sleep(settle)
    megabytes = processes.memory(browser.pid)
    time.sleep(1)
    before = processes.effort(browser.pid)
    time.sleep(idle)
    done = processes.effort(browser.pid).since(before)
    return Rest(browser.start_ms, megabytes, done.switches, done.cpu)


def _rows(ours: list[Rest], theirs: list[Rest], idle: float) -> Iterator[Row]:
    mine, other = [rest.start_ms for rest in ours], [rest.start_ms for rest in theirs]
    yield Row(
        "start → first page shown",
        milliseconds(mine),
        milliseconds(other),
        median(mine) / median(other),
        0.55,
    )
    mine, other = [rest.memory for rest in ours], [rest.memory for rest in theirs]
    yield Row(
        "memory at home (PSS)",
        f"{number(median(mine))} MB",
        f"{number(median(other))} MB",
        median(mine) / median(other),
        0.25,
    )
    frames = float(max(rest.frames for rest in ours))
    yield Row(f"frames in {idle:g} s at home", f"{frames:g}", "", frames, 0, "")
    woken, woken_other = (median(rest.switches for rest in side) for side in (ours, theirs))
    yield Row(
        f"wake-ups in {idle:g} s at home", f"{woken:g}", f"{woken_other:g}", float(woken), 0, ""
    )
    cpu, cpu_other = (median(rest.cpu for rest in side) for side in (ours, theirs))
    yield Row(
        f"processor time in {idle:g} s at home",
        f"{cpu * 1000:.0f} ms",
        f"{cpu_other * 1000:.0f} ms",
        cpu * 1000,
        0,
        "ms",
    )
