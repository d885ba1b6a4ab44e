"""A disk that fills, fails or is tampered with: something whole is shown, the rest is mended."""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.delivery import Bench, Pass, sync
from kiosk.errors import StoreError
from kiosk.store import Disk, Library, only_one, read_state, release_to_show, step_back
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, District, Kiosk
from tests.shared_folder import LyingShare

SLOTS = ("state-a.json", "state-b.json")
needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can mount"
)


def active(kiosk: Kiosk) -> Path:
    return kiosk.store.database(kiosk.state.active.name)


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("harm", [flip, Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_damaged_release_gives_way_to_the_one_before_at_once(ahead: Kiosk, harm) -> None:
    harm(active(ahead))
    assert ahead.words == WORDS[0]


@pytest.mark.parametrize("harm", [flip, Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_damaged_release_is_made_anew_without_the_share(ahead: Kiosk, harm) -> None:
    harm(active(ahead))
    outcome = ahead.syncs(LyingShare({}))
    assert outcome.result == "unreachable"
    assert ahead.words == WORDS[1]


def test_without_release_and_sources_the_share_brings_everything_anew(
    ahead: Kiosk, share: LyingShare
) -> None:
    for path in ahead.store.releases.iterdir():
        path.unlink()
    assert ahead.words == ""
    assert ahead.syncs(share).result == "updated"
    assert ahead.words == WORDS[1]


def test_damaged_sources_are_not_compiled(ahead: Kiosk) -> None:
    flip(active(ahead))
    sources = ahead.store.sources(ahead.state.active.name)
    data = sources.read_bytes().replace(WORDS[1].encode(), b"Open it to everyb.\n".ljust(25))
    sources.write_bytes(data)
    ahead.syncs(LyingShare({}))
    assert ahead.words == WORDS[0]


@pytest.mark.parametrize("slot", SLOTS)
@pytest.mark.parametrize("data", [b"", b"{}#x", b"\xff" * 100, b"[" * 10_000])
def test_one_torn_slot_is_no_loss(ahead: Kiosk, share: LyingShare, slot: str, data: bytes) -> None:
    (ahead.store.folder / slot).write_bytes(data)
    assert ahead.words in WORDS[:2]
    ahead.syncs(share)
    assert ahead.words == WORDS[1]


def test_without_any_state_the_newest_release_is_shown(ahead: Kiosk, share: LyingShare) -> None:
    for slot in SLOTS:
        (ahead.store.folder / slot).write_bytes(b"garbage")
    assert ahead.words == WORDS[1]
    ahead.syncs(share)
    assert ahead.words == WORDS[1]


def test_lost_trust_begins_again_from_the_first_root(ahead: Kiosk, share: LyingShare) -> None:
    shutil.rmtree(ahead.store.trust)
    assert ahead.syncs(share).result == "unchanged"
    assert ahead.words == WORDS[1]


def test_trust_that_was_tampered_with_is_fetched_anew(ahead: Kiosk, share: LyingShare) -> None:
    for path in ahead.store.trust.rglob("*.json"):
        path.write_bytes(b'{"signed": {}}')
    assert ahead.syncs(share).result == "unchanged"


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A real file system of two megabytes."""
    place = tmp_path / "small"
    place.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], check=True)
    yield place
    subprocess.run(["umount", place], check=True)


@needs_root
def test_a_full_disk_keeps_what_is_there(known: Known, small: Path, share: LyingShare) -> None:
    kiosk = known.behind.copy(small / "store")
    filler = small / "filler"
    with filler.open("wb") as file:
        file.write(bytes(shutil.disk_usage(small).free - 300_000))
    for spare in (1024 * 1024, 0):  # told beforehand, and found out half-way
        bench = Bench(kiosk.store, Disk(), spare_bytes=spare)
        outcome = sync(share, Pass("lobby", kiosk.root, kiosk.now), bench)
        assert (outcome.result, outcome.code) == ("refused", "store")
        assert kiosk.words == WORDS[0]
    filler.unlink()
    assert sync(share, Pass("lobby", kiosk.root, kiosk.now), bench).result == "updated"
    assert kiosk.words == WORDS[1]


def fill(path: Path) -> None:
    """Write until there is no space left."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(bytes(4096)):
            pass


@needs_root
def test_a_disk_without_a_byte_left_keeps_what_is_there(
    known: Known, small: Path, share: LyingShare
) -> None:
    kiosk = known.behind.copy(small / "store")
    fill(small / "filler")
    assert kiosk.syncs(share).code == "store"
    assert kiosk.words == WORDS[0]


@needs_root
def test_a_disk_that_cannot_be_written_is_still_shown(
    known: Known, small: Path, share: LyingShare
) -> None:
    kiosk = known.behind.copy(small / "store")
    subprocess.run(["mount", "-o", "remount,ro", small], check=True)
    assert kiosk.syncs(share).code == "store"
    assert kiosk.words == WORDS[0]


class Refusing(Disk):
    """A disk that says no to one kind of thing."""

    def __init__(self, what: str, error: OSError) -> None:
        """Say no to this."""
        self._what = what
        self._error = error

    def write(self, path: Path, data: bytes) -> None:
        """Refuse, or write."""
        if self._what == "write":
            raise self._error
        super().write(path, data)

    def sync(self, path: Path) -> None:
        """Refuse, or sync."""
        if self._what == "sync":
            raise self._error
        super().sync(path)

    def replace(self, aside: Path, path: Path) -> None:
        """Refuse, or rename."""
        if self._what == "replace":
            raise self._error
        super().replace(aside, path)

    def remove(self, path: Path) -> None:
        """Refuse, or remove."""
        if self._what == "remove":
            raise self._error
        super().remove(path)


@pytest.mark.parametrize("what", ["write", "sync", "replace"])
@pytest.mark.parametrize(
    "error",
    [OSError(5, "Input/output error"), OSError(28, "No space left"), PermissionError(13, "denied")],
    ids=["EIO", "ENOSPC", "EACCES"],
)
def test_a_disk_that_refuses_changes_nothing_on_the_screen(
    behind: Kiosk, share: LyingShare, what: str, error: OSError
) -> None:
    outcome = behind.syncs(share, Refusing(what, error))
    assert (outcome.result, outcome.code) == ("refused", "store")
    assert behind.words == WORDS[0]
    behind.syncs(share)
    assert behind.words == WORDS[1]


def test_old_releases_go_and_two_stay(behind: Kiosk, district: District) -> None:
    for turn, words in enumerate((WORDS[2], WORDS[0], WORDS[1])):
        district.later(hours=turn + 2).publishes(words)
        behind.syncs(LyingShare(district.files()))
    assert len(behind.store.names()) == 2
    assert len(list(behind.store.releases.iterdir())) == 4


def test_one_step_back_holds_until_something_newer_comes(
    ahead: Kiosk, share: LyingShare, district: District
) -> None:
    step_back(Disk(), ahead.store)
    assert ahead.words == WORDS[0]
    assert ahead.syncs(share).result == "unchanged"
    assert ahead.words == WORDS[0]
    district.later(hours=2).publishes(WORDS[2])
    ahead.syncs(LyingShare(district.files()))
    assert ahead.words == WORDS[2]


def test_there_is_no_step_back_from_the_first_release(behind: Kiosk) -> None:
    with pytest.raises(StoreError, match="no earlier release"):
        step_back(Disk(), behind.store)


def test_one_pass_at_a_time(behind: Kiosk) -> None:
    with (
        only_one(behind.store.folder),
        pytest.raises(StoreError, match="still at work"),
        only_one(behind.store.folder),
    ):
        pass


def test_a_lock_goes_with_whoever_held_it(behind: Kiosk) -> None:
    with only_one(behind.store.folder):
        pass
    with only_one(behind.store.folder):
        assert (behind.store.folder / "lock").exists()


def test_a_release_that_is_open_may_be_pruned(ahead: Kiosk, district: District) -> None:
    opened = Library(release_to_show(ahead.store, ahead.state))
    for turn, words in enumerate((WORDS[2], WORDS[0])):
        district.later(hours=turn + 2).publishes(words)
        ahead.syncs(LyingShare(district.files()))
    assert opened.guide("door", "en").blocks[0].text + "\n" == WORDS[1]
    opened.close()


def test_a_link_in_the_place_of_a_file_is_not_written_through(tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine")
    (tmp_path / "file").symlink_to(precious)
    Disk().write(tmp_path / "file", b"yours")
    assert precious.read_text() == "mine"


def test_the_state_of_a_new_kiosk_is_empty(tmp_path: Path) -> None:
    assert read_state(tmp_path).active.name == ""
