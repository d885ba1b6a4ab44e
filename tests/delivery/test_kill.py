"""Killed at every system call that writes, one by one, and at random moments besides."""

import random
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.delivery.local_folder import LocalFolder
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, District, Kiosk

WRITES = (
    "write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,rmdir,mkdir,mkdirat,"
    "ftruncate,fchmod,chmod,sendfile,copy_file_range"
)
RANDOM_KILLS = 150  # of each of the two
SEED = 20261124
NEW = "Words after a kill.\n"
needs_strace = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
pytestmark = [pytest.mark.slow, needs_strace]


def act(*words: object) -> list[str]:
    return [sys.executable, "-m", "tests.delivery.act", *map(str, words)]


def writes_of(command: list[str], log: Path) -> Counter[str]:
    """How many writing system calls of each kind a run makes."""
    trace = ["strace", "-o", str(log), "-e", f"trace={WRITES}", *command]
    subprocess.run(trace, check=True, capture_output=True, timeout=120)
    return Counter(re.findall(r"^(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))


def killed_at(command: list[str], kind: str, call: int) -> bool:
    """Kill the run at the n-th call of this kind; False when it ended before."""
    inject = f"inject={kind}:signal=SIGKILL:when={call}"
    trace = ["strace", "-o", "/dev/null", "-e", f"trace={kind}", "-e", inject, *command]
    return subprocess.run(trace, check=False, capture_output=True, timeout=120).returncode != 0


def killed_after(command: list[str], seconds: float) -> None:
    """Kill the run after this time."""
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(seconds)
    running.kill()
    running.wait()


def every_kill(
    command: Callable[[Path], list[str]], around: Path, check: Callable[[Path, str], None]
) -> int:
    """Kill at every writing call, then at random times; returns how many kills there were."""
    first = around / "count"
    began = time.monotonic()
    counts = writes_of(command(first), around / "log")
    length = time.monotonic() - began
    chance = random.Random(SEED)
    print(f"{counts.total()} writing calls, {RANDOM_KILLS} random times, seed {SEED}")
    killed = 0
    for kind, call in ((kind, n) for kind, count in counts.items() for n in range(1, count + 1)):
        place = around / f"{kind}-{call}"
        killed += killed_at(command(place), kind, call)
        check(place, f"killed at {kind} {call}")
        shutil.rmtree(place)
    assert killed >= counts.total() * 0.95  # a run differs by a call or two from the next
    for turn in range(RANDOM_KILLS):
        place = around / f"time-{turn}"
        killed_after(command(place), chance.uniform(0, length))
        check(place, f"killed at a random time, turn {turn}")
        shutil.rmtree(place)
    return killed + RANDOM_KILLS


def test_a_sync_killed_anywhere_leaves_one_whole_release(
    known: Known, district: District, tmp_path: Path
) -> None:
    root = district.keys.folder / "root.json"

    def command(place: Path) -> list[str]:
        known.behind.copy(place)
        return act("sync", district.share, place, root)

    def check(place: Path, when: str) -> None:
        kiosk = Kiosk(known.behind.store.__class__(place), root.read_bytes())
        assert kiosk.words in WORDS[:2], when
        kiosk.syncs(LocalFolder(district.share))
        assert kiosk.words == WORDS[1], when

    around = tmp_path / "kills"
    around.mkdir()
    assert every_kill(command, around, check) > RANDOM_KILLS + 50


def test_a_publication_killed_anywhere_leaves_one_whole_release(
    known: Known, tmp_path: Path
) -> None:
    def command(place: Path) -> list[str]:
        known.district.copy(place)
        return act("publish", place, NEW, 1)

    def check(place: Path, when: str) -> None:
        district = District(place)
        kiosk = known.ahead.copy(place / "kiosk")
        kiosk.syncs(LocalFolder(district.share))
        assert kiosk.words in {WORDS[1], NEW}, when
        again = district.later(hours=3)  # by then the lock it left is stale
        again.publishes("At last.\n")
        kiosk.syncs(LocalFolder(district.share))
        assert kiosk.words == "At last.\n", when

    around = tmp_path / "kills"
    around.mkdir()
    assert every_kill(command, around, check) > RANDOM_KILLS + 50
