"""The power goes at any moment: the kiosk then shows the old or the new release, whole."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kiosk.delivery import Job, Statement, publish, state_at_desk
from kiosk.store import Store
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, District, Kiosk
from tests.delivery.power import Forget, ForgetfulDisk, lay_out
from tests.shared_folder import LyingShare


@dataclass(frozen=True, slots=True)
class Story:
    """A kiosk that follows release 2, a retraction and release 3 on a disk that remembers."""

    kiosk: Kiosk
    disk: ForgetfulDisk
    shares: tuple[dict[str, bytes], ...]
    ends: tuple[int, ...]  # the step at which each pass was over

    def after_each_cut(self, folder: Path) -> Iterator[tuple[int, int, Kiosk]]:
        """Step, passes that were over by then, and the kiosk as the power cut leaves it."""
        for number, (step, state) in enumerate(self.disk.states()):
            place = folder / str(number)
            place.mkdir(parents=True)
            lay_out(state, place)
            over = sum(end <= step + 1 for end in self.ends)
            yield step, over, replace(self.kiosk, store=Store(place))
            shutil.rmtree(place)

    def faults(self, folder: Path) -> tuple[int, list[str]]:
        """How many states there are, and what is wrong in any of them."""
        found, states = [], 0
        for step, over, kiosk in self.after_each_cut(folder):
            states += 1
            if kiosk.words not in SHOWN[over : over + 2]:
                found.append(f"step {step}, {over} passes over: shows {kiosk.words!r}")
            if max(kiosk.state.floors.values(), default=0) < VERSIONS[over]:
                found.append(f"step {step}: the floor fell")
        return states, found


SHOWN = (WORDS[0], WORDS[1], "no such page", "no such page")
VERSIONS = (1, 2, 2, 3)


def tell(behind: Kiosk, known: Known, district: District, forget: Forget | None = None) -> Story:
    """Let the kiosk follow, and remember every moment."""
    desk = Statement(retract=("guide:door",))
    state_at_desk(district.share, district.keys, desk, district.now)
    retracted = district.files()
    district.later(hours=3).publishes(WORDS[2])
    shares = known.second, retracted, district.files()
    disk = ForgetfulDisk(behind.store.folder, *([forget] if forget else []))
    ends = []
    for files in shares:
        assert behind.syncs(LyingShare(files), disk).result == "updated"
        ends.append(len(disk.moments))
    return Story(behind, disk, shares, tuple(ends))


def test_a_power_cut_at_any_moment_leaves_one_whole_release(
    behind: Kiosk, known: Known, district: District, tmp_path: Path
) -> None:
    states, found = tell(behind, known, district).faults(tmp_path / "cut")
    assert found == []
    assert states >= 180


@pytest.mark.slow
def test_after_every_power_cut_the_next_pass_completes(
    behind: Kiosk, known: Known, district: District, tmp_path: Path
) -> None:
    story = tell(behind, known, district)
    for step, over, kiosk in story.after_each_cut(tmp_path / "cut"):
        kiosk.syncs(LyingShare(story.shares[min(over, 2)]))
        assert kiosk.words == SHOWN[min(over, 2) + 1], step
        assert not kiosk.store.scratch.exists(), step
        assert kiosk.syncs(LyingShare(known.first)).code == "rollback", step


FORGOTTEN: dict[str, Callable[[str, Path], bool]] = {
    "the bytes of the compiled bundle": lambda kind, path: kind == "file" and path.suffix == ".db",
    "the bytes of the state": lambda kind, path: kind == "file" and "state-" in path.name,
    "the names of the releases": lambda kind, path: kind == "folder" and path.name == "releases",
    "the names of the state": lambda kind, path: kind == "folder" and path.name == "behind",
}


@pytest.mark.parametrize("forgotten", FORGOTTEN)
def test_without_one_sync_the_proof_above_fails(
    behind: Kiosk, known: Known, tmp_path: Path, forgotten: str
) -> None:
    disk = ForgetfulDisk(behind.store.folder, FORGOTTEN[forgotten])
    assert behind.syncs(LyingShare(known.second), disk).result == "updated"
    story = Story(behind, disk, (known.second,), (len(disk.moments),))
    assert story.faults(tmp_path / "cut")[1] != []


def test_a_power_cut_in_the_first_sync_leaves_nothing_or_the_release(
    fresh: Kiosk, known: Known, tmp_path: Path
) -> None:
    disk = ForgetfulDisk(fresh.store.folder)
    fresh.syncs(LyingShare(known.second), disk)
    story = Story(fresh, disk, (known.second,), (len(disk.moments),))
    shown = {(over, kiosk.words) for _, over, kiosk in story.after_each_cut(tmp_path / "cut")}
    assert shown == {(0, ""), (0, WORDS[1]), (1, WORDS[1])}


def test_a_power_cut_while_publishing_leaves_kiosks_the_old_release_or_the_new(
    known: Known, district: District, tmp_path: Path
) -> None:
    disk = publishing(district)
    last = len(disk.moments) - 1
    shown = set()
    for step, state in disk.states():
        kiosk = known.ahead.copy(tmp_path / "kiosk")
        share = LyingShare({path.as_posix(): data for path, data in state.items()})
        outcome = kiosk.syncs(share)
        assert kiosk.words in {WORDS[1], WORDS[2]}
        assert step < last or outcome.result == "updated"
        shown.add(kiosk.words)
        shutil.rmtree(tmp_path / "kiosk")
    assert shown == {WORDS[1], WORDS[2]}


def publishing(district: District) -> ForgetfulDisk:
    """Publish release 3 on a share that remembers."""
    disk = ForgetfulDisk(district.share)
    later = district.later(hours=3)
    later.content.guide("door", WORDS[2])
    publish(Job(later.content.folder, later.share, later.keys, later.now), disk=disk)
    return disk


def test_after_a_publisher_was_killed_another_publishes(
    district: District, behind: Kiosk, tmp_path: Path
) -> None:
    states = list(publishing(district).states())
    for number in (len(states) // 3, 2 * len(states) // 3):
        other = District(tmp_path / str(number), district.now)
        shutil.copytree(district.folder / "content", other.folder / "content")
        shutil.copytree(district.folder / "keys", other.folder / "keys")
        shutil.rmtree(other.keys.folder / "seen")
        lay_out(states[number][1], other.share)
        other.later(hours=5).publishes("At last.\n")
        kiosk = behind.copy(tmp_path / f"kiosk {number}")
        assert kiosk.syncs(LyingShare(other.files())).result == "updated"
        assert kiosk.words == "At last.\n"
