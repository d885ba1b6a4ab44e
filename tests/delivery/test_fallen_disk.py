"""A real file system is shut down under the store at each step, as a power cut would do it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.delivery.local_folder import LocalFolder
from kiosk.store import Store
from tests.delivery.act import FELL
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, District, Kiosk

SYSTEMS = {"ext4": ["mkfs.ext4", "-q"], "xfs": ["mkfs.xfs", "-q"]}
FLAGS = {"journal written": 1, "journal lost": 2}
_MEGABYTES = 320  # the least that mkfs.xfs makes
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount"
    ),
]


def run(*command: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)


class Volume:
    """A file system in a file."""

    def __init__(self, image: Path, place: Path, make: list[str]) -> None:
        """Make and mount it."""
        self.image, self.place = image, place
        place.mkdir()
        with image.open("wb") as file:
            file.truncate(_MEGABYTES * 1024 * 1024)
        made = run(*make, image)
        if made.returncode:
            pytest.skip(f"{make[0]} does not work here: {made.stderr}")
        self.mount()

    def mount(self) -> None:
        done = run("mount", "-o", "loop", self.image, self.place)
        if done.returncode:
            pytest.skip(f"loop devices do not work here: {done.stderr}")

    def unmount(self) -> None:
        done = run("umount", self.place)
        assert done.returncode == 0, done.stderr


@pytest.fixture(params=SYSTEMS)
def volume(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Volume]:
    make = SYSTEMS[request.param]
    if shutil.which(make[0]) is None:
        pytest.skip(f"{make[0]} is not installed")
    made = Volume(tmp_path / "image", tmp_path / "volume", make)
    yield made
    made.unmount()


@pytest.mark.parametrize("flag", FLAGS)
def test_whatever_step_the_disk_falls_at_one_whole_release_is_shown(
    volume: Volume, known: Known, district: District, flag: str
) -> None:
    root = district.keys.folder / "root.json"
    step = 0
    while True:
        kiosk = Kiosk(Store(volume.place / f"store-{step}"), root.read_bytes())
        known.behind.copy(kiosk.store.folder)
        run("sync", "-f", volume.place)
        act = [sys.executable, "-m", "tests.delivery.act", "fall", district.share]
        done = run(*act, kiosk.store.folder, root, step, FLAGS[flag])
        if done.returncode == FELL:
            volume.unmount()
            volume.mount()
        assert kiosk.words in WORDS[:2], f"step {step}"
        if done.returncode == 0:
            assert kiosk.words == WORDS[1]
            break
        assert done.returncode == FELL, done.stderr
        kiosk.syncs(LocalFolder(district.share))
        assert kiosk.words == WORDS[1], f"step {step}: the next pass did not complete"
        shutil.rmtree(kiosk.store.folder)
        step += 1
    print(f"{step} steps")
    assert step > 20
