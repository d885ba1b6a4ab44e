"""A store on a disk that is small, foreign, or held by a virus scanner: the old release stays."""

import contextlib
import multiprocessing
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.delivery import Bench, Pass, sync
from kiosk.delivery.local_folder import LocalFolder
from kiosk.errors import UnreachableError
from kiosk.store import Disk
from tests.delivery.conftest import Known
from tests.delivery.district import SPARE, WORDS, District, Kiosk
from tests.shared_folder import LyingShare

NOBODY = 65534
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount and be another"
)


@contextlib.contextmanager
def another_user() -> Iterator[None]:
    """Meanwhile no file of root's is ours."""
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@needs_root
def test_a_store_of_another_owner_is_left_alone(behind: Kiosk, share: LyingShare) -> None:
    for path in (behind.store.folder, *behind.store.folder.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    with another_user():
        outcome = behind.syncs(share)
    assert (outcome.result, outcome.code) == ("refused", "store")
    assert behind.words == WORDS[0]
    assert behind.syncs(share).result == "updated"


@needs_root
def test_a_share_that_we_may_not_read_is_told(district: District) -> None:
    timestamp = district.share / "metadata" / "timestamp.json"
    for path in (timestamp, *timestamp.parents[:3]):
        path.chmod(0)
    folder = LocalFolder(district.share)
    with another_user(), pytest.raises(UnreachableError, match="Permission denied"):
        list(folder.chunks("metadata/timestamp.json"))


@pytest.fixture
def few_names(tmp_path: Path) -> Iterator[Path]:
    """A file system with space, but hardly any files left to make."""
    place = tmp_path / "few"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64m,nr_inodes=60", "tmpfs", place]
    subprocess.run(mount, check=True)
    yield place
    subprocess.run(["umount", place], check=True)


@needs_root
def test_a_disk_without_a_name_left_keeps_what_is_there(
    known: Known, few_names: Path, share: LyingShare
) -> None:
    kiosk = known.behind.copy(few_names / "store")
    left = []
    with contextlib.suppress(OSError):
        for n in range(100):
            left.append(few_names / str(n))
            left[-1].touch()
    assert len(left) < 100
    outcome = kiosk.syncs(share)
    assert (outcome.result, outcome.code) == ("refused", "store")
    assert kiosk.words == WORDS[0]
    for path in left:
        path.unlink(missing_ok=True)
    assert kiosk.syncs(share).result == "updated"
    assert kiosk.words == WORDS[1]


def test_a_worker_that_the_system_ends_costs_a_pass_and_no_page(
    fresh: Kiosk, share: LyingShare
) -> None:
    def out_of_memory() -> None:
        for child in multiprocessing.active_children():
            child.kill()

    bench = Bench(fresh.store, Disk(), out_of_memory, spare_bytes=SPARE)
    outcome = sync(share, Pass(fresh.name, fresh.root, fresh.now), bench)
    assert (outcome.result, outcome.code) == ("refused", "store")
    assert "could not read" in outcome.reason
    assert fresh.words == ""
    assert fresh.syncs(share).result == "updated"
    assert fresh.words == WORDS[1]


class InUseError(PermissionError):
    """What Windows says while a virus scanner reads a file."""

    def __init__(self, winerror: int) -> None:
        """With the number that Windows gives it."""
        super().__init__(13, "The process cannot access the file")
        self.winerror = winerror


def scanner(monkeypatch: pytest.MonkeyPatch, error: PermissionError, times: int) -> list[Path]:
    """Refuse the first renames of each file; time passes at once."""
    refused: list[Path] = []
    rename = Path.replace

    def held(path: Path, target: Path) -> Path:
        if refused.count(path) < times:
            refused.append(path)
            raise error
        return rename(path, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    return refused


@pytest.mark.parametrize("winerror", [5, 32, 33])
def test_a_file_that_a_scanner_holds_is_renamed_a_moment_later(
    behind: Kiosk, share: LyingShare, monkeypatch: pytest.MonkeyPatch, winerror: int
) -> None:
    refused = scanner(monkeypatch, InUseError(winerror), 3)
    assert behind.syncs(share).result == "updated"
    assert len(refused) > 3
    assert behind.words == WORDS[1]


def test_a_file_that_is_held_for_ever_changes_nothing(
    behind: Kiosk, share: LyingShare, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner(monkeypatch, InUseError(32), 1000)
    assert behind.syncs(share).code == "store"
    assert behind.words == WORDS[0]
    monkeypatch.undo()
    assert behind.syncs(share).result == "updated"


def test_a_timestamp_that_a_kiosk_reads_just_now_is_published_a_moment_later(
    behind: Kiosk, district: District, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = scanner(monkeypatch, InUseError(5), 2)
    district.publishes(WORDS[2])
    assert any("timestamp" in path.name for path in refused)
    behind.syncs(LyingShare(district.files()))
    assert behind.words == WORDS[2]


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A volume without owners and links, where capitals do not count, as a USB stick has."""
    if not shutil.which("mkfs.exfat") or not shutil.which("mount.exfat-fuse"):
        pytest.skip("not installed: exfatprogs, exfat-fuse")
    image, place = tmp_path / "image", tmp_path / "stick"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    subprocess.run(["mkfs.exfat", image], capture_output=True, check=True)
    find = ["losetup", "--find", "--show", image]
    device = subprocess.run(find, capture_output=True, text=True, check=False).stdout.strip()
    if not device:
        pytest.skip("loop devices do not work here")
    subprocess.run(["mount.exfat-fuse", device, place], capture_output=True, check=True)
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)
    subprocess.run(["losetup", "--detach", device], check=True)


@needs_root
def test_a_share_and_a_store_on_a_stick_do(known: Known, district: District, stick: Path) -> None:
    shutil.copytree(district.share, stick / "share")
    shutil.rmtree(district.share)
    district.share.symlink_to(stick / "share")
    kiosk = known.behind.copy(stick / "store")
    assert kiosk.syncs(LocalFolder(district.share)).result == "updated"
    district.later(hours=2).publishes(WORDS[2])
    assert kiosk.syncs(LocalFolder(district.share)).result == "updated"
    assert kiosk.words == WORDS[2]
