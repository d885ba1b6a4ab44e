"""Fetching a release, beside `rsync -a` of the same files, over a folder that answers after 1 ms.

What rsync does not do is not counted for us either: compiling. It copies without checking who made
the files and without syncing them to the disk; we do both.
"""

import contextlib
import random
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from display import MissingToolError
from table import Row, number

from kiosk.delivery import Bench, Keys, new_keys
from kiosk.delivery.build import Wanted, fetch_sources
from kiosk.delivery.desk import Desk
from kiosk.delivery.gather import gather
from kiosk.delivery.index import Index, encode_index
from kiosk.delivery.local_folder import LocalFolder
from kiosk.delivery.offer import current_offer, index_of
from kiosk.delivery.publish import lay_out
from kiosk.delivery.share_writer import ShareWriter
from kiosk.delivery.signing import NO_PLAN, Target, sign_release
from kiosk.delivery.trust import Seen, Trust, look
from kiosk.store import Disk, Installed, State, Store, clear_scratch, install, prepare

SEED = 20261123
_CHANGED = 10
_DELAY = 1000  # microseconds for every question
_FILE = 2200  # bytes
_NOW = datetime(2026, 11, 23, tzinfo=UTC)
_TARGETS = {"first": 1 / 30, "nothing new": 1 / 80, "ten changed": 1 / 20}


def measure(scratch: Path, files: int, many: int, rounds: int) -> Iterator[Row]:
    """Reads when nothing is new, few files and many; then times beside rsync."""
    for count in (100, many):
        district = _District(scratch / f"count-{count}", count)
        district.publish()
        yield _reads(district, count)
    yield from _beside_rsync(_District(scratch / "times", files), files, rounds)


class _District:
    """Files, keys and a share; no page is checked or compiled."""

    def __init__(self, folder: Path, files: int) -> None:
        self.folder = folder
        self.content = folder / "content"
        self.share = folder / "share"
        self.keys = Keys(folder / "keys")
        self._chance = random.Random(SEED)
        for n in range(files):
            self._write(n)
        new_keys(self.keys, now=_NOW)

    def _write(self, n: int) -> None:
        path = self.content / "guides" / f"page-{n}" / "en.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        words = (f"{self._chance.getrandbits(40):x}" for _ in range(_FILE // 10))
        path.write_text(" ".join(words))

    def change(self) -> None:
        """Write ten pages anew."""
        for n in range(_CHANGED):
            self._write(n)

    def publish(self) -> None:
        """Lay out and sign what is there."""
        writer = ShareWriter(self.share, Disk())
        self.share.mkdir(exist_ok=True)
        offer = current_offer(self.share, self.keys)
        before: Index | None = index_of(self.share, offer.index) if offer else None
        index, _ = lay_out(gather(self.content), before, writer)
        target = Target(offer.number + 1 if offer else 1, encode_index(index), NO_PLAN)
        sign_release(self.keys, writer, offer, target, _NOW)


class _Follower:
    """A kiosk that fetches and does not compile."""

    def __init__(self, folder: Path, root: bytes) -> None:
        self.store = Store(folder)
        self.root = root
        self.state = State()
        folder.mkdir(parents=True)

    def look(self, share: Path) -> Seen:
        """What a pass does when nothing is new."""
        prepare(Disk(), self.store)
        folder = LocalFolder(share)
        seen = look(folder, Trust(self.store.trust, self.root, {}, _NOW), Disk())
        folder.close()
        return seen

    def fetch(self, share: Path) -> None:
        """Look, fetch what is missing, keep it to last."""
        seen = self.look(share)
        if seen.index is None:
            raise RuntimeError("The share holds no release.")
        folder = LocalFolder(share)
        wanted = Wanted(seen.index, Desk(), 0)
        sources = fetch_sources(folder, wanted, self.state, Bench(self.store, Disk()))
        folder.close()
        database = self.store.scratch / "new.db"
        database.write_bytes(b"")
        name = install(Disk(), self.store, (database, sources), seen.targets, 0)
        self.state = State(active=Installed(name, index=wanted.index))
        clear_scratch(self.store)


class _Counting(LocalFolder):
    """Counts the files that are asked for."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.asked = 0

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """Count, and read."""
        self.asked += 1
        return super().chunks(name, start)


def _reads(district: _District, count: int) -> Row:
    kiosk = _Follower(district.folder / "kiosk", district.keys.root_bytes())
    kiosk.look(district.share)
    folder = _Counting(district.share)
    began = time.perf_counter()
    look(folder, Trust(kiosk.store.trust, kiosk.root, {}, _NOW), Disk())
    took = (time.perf_counter() - began) * 1000
    what = f"look, nothing new, {count} files"
    return Row(what, f"{number(took)} ms", "", folder.asked, 2, "reads")


def _beside_rsync(district: _District, files: int, rounds: int) -> Iterator[Row]:
    times: dict[str, tuple[list[float], list[float]]] = {name: ([], []) for name in _TARGETS}
    district.publish()
    with _slow(district.folder) as wire:
        share, content = wire / "share", wire / "content"
        for turn in range(rounds):
            kiosk = _Follower(district.folder / f"kiosk-{turn}", district.keys.root_bytes())
            copy = district.folder / f"copy-{turn}"
            steps: list[tuple[str, Callable[[], object]]] = [
                ("first", lambda: kiosk.fetch(share)),  # noqa: B023 - used in this turn only
                ("nothing new", lambda: kiosk.look(share)),  # noqa: B023
                ("ten changed", lambda: kiosk.fetch(share)),  # noqa: B023
            ]
            for name, ours in steps:
                if name == "ten changed":
                    district.change()
                    district.publish()
                time.sleep(1.1)  # what the kernel remembers of the folder has run out
                times[name][0].append(_seconds(ours))
                time.sleep(1.1)
                times[name][1].append(_seconds(lambda: _rsync(content, copy)))  # noqa: B023
            shutil.rmtree(copy)
    for name, (ours_s, theirs_s) in times.items():
        mine, other = median(ours_s), median(theirs_s)
        what = f"{name}, {files} files, 1 ms a question"
        beside = f"{number(other)} s (rsync -a)"
        yield Row(what, f"{number(mine * 1000)} ms", beside, mine / other, _TARGETS[name])


@contextlib.contextmanager
def _slow(folder: Path) -> Iterator[Path]:
    """The folder through a file system that waits before it answers."""
    program, mount = folder / "latency", folder / "wire"
    mount.mkdir()
    source = Path(__file__).with_name("latency.c")
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "fuse3"], capture_output=True, text=True, check=False
    )
    made = subprocess.run(
        ["cc", "-O2", str(source), "-o", str(program), *flags.stdout.split()],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode or shutil.which("rsync") is None:
        raise MissingToolError("The bench of sync needs cc, libfuse3-dev, pkg-config and rsync.")
    server = subprocess.Popen([program, str(_DELAY), str(folder), str(mount)])
    try:
        until = time.monotonic() + 30
        while not (mount / "share").is_dir():
            if time.monotonic() > until:
                raise MissingToolError("FUSE does not work here.")
            time.sleep(0.1)
        yield mount
    finally:
        subprocess.run(["fusermount3", "-u", "-z", str(mount)], check=False)
        server.wait(timeout=30)


def _rsync(source: Path, copy: Path) -> None:
    subprocess.run(["rsync", "-a", "--delete", f"{source}/", f"{copy}/"], check=True)


def _seconds(work: Callable[[], object]) -> float:
    began = time.monotonic()
    work()
    return time.monotonic() - began
