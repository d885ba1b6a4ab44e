"""A read that never returns stalls one process, and that one is ended."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.agent import one_pass, setup_from
from kiosk.config import Config
from kiosk.delivery import Limits, SilentError, supervised
from tests.delivery.district import District, Kiosk

SHORT = Limits(silence_seconds=2.0)
Beat = Callable[[], None]


def answers(beat: Beat, task: int) -> int:
    """Work as it should."""
    beat()
    return task + 1


def hangs(_beat: Beat, _task: int) -> int:
    """Wait for what never comes."""
    while True:
        time.sleep(60)


def dies(_beat: Beat, _task: int) -> int:
    """End without a word."""
    os._exit(3)


def never_ends(beat: Beat, _task: int) -> int:
    """Give signs of life, and nothing else."""
    while True:
        beat()
        time.sleep(0.01)


def test_work_in_a_process_of_its_own_gives_its_answer() -> None:
    assert supervised(answers, 41) == 42


@pytest.mark.parametrize("work", [hangs, dies])
def test_a_process_that_hangs_or_dies_is_told(work: Callable[[Beat, int], int]) -> None:
    with pytest.raises(SilentError):
        supervised(work, 0, SHORT)


def test_a_process_that_never_ends_is_ended() -> None:
    with pytest.raises(SilentError):
        supervised(never_ends, 0, Limits(pass_seconds=3.0))


@pytest.fixture
def mounted(district: District, tmp_path: Path) -> Iterator[tuple[Path, subprocess.Popen[bytes]]]:
    """The share through a file system in user space that can be stopped."""
    if not shutil.which("rclone") or not Path("/dev/fuse").exists():
        pytest.skip("rclone or FUSE is not here")
    place = tmp_path / "mnt"
    place.mkdir()
    options = ["--dir-cache-time", "0s", "--attr-timeout", "0s", "--vfs-cache-mode", "off"]
    server = subprocess.Popen(
        ["rclone", "mount", str(district.share), str(place), *options],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    until = time.monotonic() + 30
    while not (place / "metadata").is_dir():
        assert time.monotonic() < until, "the mount did not come"
        time.sleep(0.1)
    yield place, server
    server.send_signal(signal.SIGCONT)
    subprocess.run(["fusermount3", "-u", "-z", str(place)], check=False)
    server.wait(timeout=30)


@pytest.mark.slow
def test_a_mount_that_hangs_stalls_one_pass_and_not_the_next(
    district: District, mounted: tuple[Path, subprocess.Popen[bytes]], tmp_path: Path
) -> None:
    place, server = mounted
    store = tmp_path / "store"
    config = Config(
        share=(str(place),), root=str(district.keys.folder / "root.json"), store=str(store)
    )
    setup = setup_from(config)
    assert one_pass(setup).result == "updated"
    district.later(hours=3).publishes("New words.\n")
    server.send_signal(signal.SIGSTOP)
    outcome = one_pass(setup, SHORT)
    assert (outcome.result, outcome.code) == ("unreachable", "hang")
    assert Kiosk(setup.store, b"").words != ""
    server.send_signal(signal.SIGCONT)
    assert one_pass(setup).result == "updated"
    assert Kiosk(setup.store, b"").words == "New words.\n"
