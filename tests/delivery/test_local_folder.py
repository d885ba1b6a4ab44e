"""Below the root of a share no link is followed and nothing but ordinary files is opened."""

import importlib
import os
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.delivery.folder import AbsentError, Paced, read
from kiosk.delivery.limits import Limits
from kiosk.delivery.local_folder import LocalFolder
from kiosk.errors import UnreachableError
from tests.delivery.district import WORDS, District, Kiosk
from tests.shared_folder import LyingShare, drop_by_drop

needs_root = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can make a device"
)


def link(path: Path) -> None:
    path.symlink_to("/etc/passwd")


def link_to_a_link(path: Path) -> None:
    path.with_name("second").symlink_to("/etc/passwd")
    path.symlink_to("second")


def link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def link_to_nothing(path: Path) -> None:
    path.symlink_to("nowhere")


def pipe(path: Path) -> None:
    os.mkfifo(path)


def door(path: Path) -> None:
    here = Path.cwd()
    os.chdir(path.parent)  # the name of a socket may not be long
    try:
        with socket.socket(socket.AF_UNIX) as opened:
            opened.bind(path.name)
    finally:
        os.chdir(here)


def folder(path: Path) -> None:
    path.mkdir()


def zeros(path: Path) -> None:
    os.mknod(path, 0o020666, os.makedev(1, 5))


STRANGE = [link, link_to_a_link, link_to_itself, link_to_nothing, pipe, door, folder]


@pytest.mark.parametrize("make", [*STRANGE, pytest.param(zeros, marks=needs_root)])
@pytest.mark.parametrize("part", ["metadata/timestamp.json", "packs"])
def test_what_is_no_ordinary_file_is_not_opened(
    behind: Kiosk, district: District, make, part: str
) -> None:
    path = district.share / part
    if path.is_dir():
        (path,) = [p for p in path.iterdir() if p.stat().st_mtime == newest(path)][:1]
    path.unlink()
    make(path)
    share = LocalFolder(district.share)
    outcome = behind.syncs(share)
    share.close()
    assert outcome.result == "unreachable"
    assert behind.words == WORDS[0]


def newest(folder: Path) -> float:
    return max(path.stat().st_mtime for path in folder.iterdir())


@pytest.mark.parametrize("part", ["metadata", "packs", "targets"])
def test_a_folder_that_is_a_link_is_not_entered(
    behind: Kiosk, district: District, part: str
) -> None:
    moved = district.share.with_name("elsewhere")
    (district.share / part).rename(moved)
    (district.share / part).symlink_to(moved)
    outcome = behind.syncs(LocalFolder(district.share))
    assert outcome.result == "unreachable"
    assert behind.words == WORDS[0]


def test_the_root_of_a_share_may_be_a_link(behind: Kiosk, district: District) -> None:
    way = district.share.with_name("way")
    way.symlink_to(district.share)
    assert behind.syncs(LocalFolder(way)).result == "updated"


def test_a_hard_link_is_as_good_as_a_file(behind: Kiosk, district: District) -> None:
    for path in list(district.share.rglob("*.pack")):
        path.with_name("kept").hardlink_to(path)
        path.unlink()
        path.hardlink_to(path.with_name("kept"))
        path.with_name("kept").unlink()
    assert behind.syncs(LocalFolder(district.share)).result == "updated"


@pytest.mark.parametrize("what", ["not there", "empty", "a file"])
def test_a_mount_point_without_its_mount_is_no_empty_share(
    ahead: Kiosk, tmp_path: Path, what: str
) -> None:
    place = tmp_path / "mnt"
    if what == "empty":
        place.mkdir()
    elif what == "a file":
        place.write_text("not a folder")
    outcome = ahead.syncs(LocalFolder(place))
    assert outcome.result == "unreachable"
    assert ahead.words == WORDS[1]


def test_a_share_that_goes_and_comes_is_followed(behind: Kiosk, district: District) -> None:
    away = district.share.with_name("away")
    district.share.rename(away)
    assert behind.syncs(LocalFolder(district.share)).result == "unreachable"
    away.rename(district.share)
    assert behind.syncs(LocalFolder(district.share)).result == "updated"


def test_a_hundred_thousand_files_beside_the_release_cost_nothing(
    ahead: Kiosk, district: District
) -> None:
    beside = district.share / "metadata"
    for n in range(100_000):
        os.close(os.open(beside / f"junk-{n}.json", os.O_CREAT | os.O_WRONLY))
    deep = district.share
    for _ in range(300):
        deep = deep / "deeper"
    deep.mkdir(parents=True)
    counted = Counting(LocalFolder(district.share))
    assert ahead.syncs(counted).result == "unchanged"
    assert len(counted.asked) == 2


@pytest.fixture
def windows_way(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[LocalFolder]]:
    """The same class where files cannot be opened by their folder's descriptor."""
    monkeypatch.setattr(os, "supports_dir_fd", set())
    module = importlib.import_module("kiosk.delivery.local_folder")
    yield importlib.reload(module).LocalFolder
    monkeypatch.undo()
    importlib.reload(module)


@pytest.mark.parametrize("make", [link, link_to_a_link, link_to_nothing, folder])
def test_what_is_no_ordinary_file_is_not_opened_the_windows_way_either(
    behind: Kiosk, district: District, windows_way: type[LocalFolder], make
) -> None:
    assert behind.syncs(windows_way(district.share.with_name("nowhere"))).result == "unreachable"
    path = district.share / "metadata" / "timestamp.json"
    kept = path.read_bytes()
    path.unlink()
    make(path)
    assert behind.syncs(windows_way(district.share)).result == "unreachable"
    assert behind.words == WORDS[0]
    shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
    path.write_bytes(kept)
    assert behind.syncs(windows_way(district.share)).result == "updated"


class Junction:
    """What Windows tells of a junction: a folder that leads elsewhere."""

    st_mode = 0o040777
    st_ino = 1
    st_file_attributes = 0x410


def test_a_junction_is_not_entered(
    behind: Kiosk,
    district: District,
    windows_way: type[LocalFolder],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked = Path.lstat

    def told(path: Path) -> object:
        return Junction() if path == district.share / "packs" else asked(path)

    monkeypatch.setattr(Path, "lstat", told)
    outcome = behind.syncs(windows_way(district.share))
    assert (outcome.result, outcome.code) == ("unreachable", "strange-file")
    assert behind.words == WORDS[0]


class Counting:
    """A share that counts what is asked of it."""

    def __init__(self, share: LocalFolder) -> None:
        """Pass everything on."""
        self.share = share
        self.asked: list[str] = []

    def chunks(self, name: str, start: int = 0):
        """Count, and pass on."""
        self.asked.append(name)
        return self.share.chunks(name, start)


def test_a_missing_file_is_told_from_a_missing_share(district: District) -> None:
    with pytest.raises(AbsentError):
        list(LocalFolder(district.share).chunks("metadata/99.root.json"))
    with pytest.raises(UnreachableError):
        list(LocalFolder(district.share / "nowhere").chunks("metadata/99.root.json"))


def test_exactly_what_was_asked_for_is_read(district: District) -> None:
    name = LyingShare(district.files()).newest(".pack")
    whole = (district.share / name).read_bytes()
    assert read(LocalFolder(district.share), name, 20, 10) == whole[10:30]
    with pytest.raises(UnreachableError, match="short"):
        read(LocalFolder(district.share), name, len(whole) + 1)


class Slow:
    """A clock that a second passes on whenever somebody looks."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.now = 0.0

    def __call__(self) -> float:
        """One second later."""
        self.now += 1.0
        return self.now


def test_a_share_that_drips_is_given_up(behind: Kiosk, share: LyingShare) -> None:
    share.tell("metadata/timestamp.json", drop_by_drop)
    outcome = behind.syncs(Paced(share, Slow()))
    assert (outcome.result, outcome.code) == ("unreachable", "slow")
    assert behind.words == WORDS[0]


def test_a_slow_share_that_keeps_up_is_read(share: LyingShare) -> None:
    beats: list[int] = []
    limits = Limits(slowest_rate=1)
    share.tell("metadata/timestamp.json", drop_by_drop)
    paced = Paced(share, Slow(), lambda: beats.append(1), limits)
    size = len(share.files["metadata/timestamp.json"])
    assert read(paced, "metadata/timestamp.json", size) == share.files["metadata/timestamp.json"]
    assert len(beats) >= size
