"""A small district for tests: its content, its keys, its share, and kiosks that follow it."""

import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.delivery import Bench, Job, Keys, Outcome, Pass, Plan, new_keys, publish, sync
from kiosk.delivery.folder import Folder
from kiosk.delivery.offer import current_offer
from kiosk.delivery.share_writer import ShareWriter
from kiosk.delivery.signing import NO_PLAN, Target, sign_release
from kiosk.store import Disk, Library, State, Store, read_state, release_to_show
from tests.builders import BundleFolder, picture
from tests.shared_folder import files_below

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
SPARE = 1024 * 1024  # bytes a test store leaves free
WORDS = ("Keep the door closed.\n", "Open the door to nobody.\n", "Ask for a paper.\n")


@dataclass(frozen=True, slots=True)
class District:
    """Who publishes."""

    folder: Path
    now: datetime = NOON

    @classmethod
    def new(cls, folder: Path) -> "District":
        """Content with a table of each kind, two guides and a large picture; fresh keys."""
        bundle = BundleFolder.new(folder / "content")
        bundle.guide("door", WORDS[0])
        bundle.guide("card", "![A red card](card.png)\n")
        large = picture(bundle.folder / "guides" / "card" / "card.png", 400, 300)
        large.write_bytes(large.read_bytes() + bytes(70_000))  # loose: larger than a pack's files
        new_keys(Keys(folder / "keys"), now=NOON)
        return cls(folder)

    @property
    def content(self) -> BundleFolder:
        """The Markdown."""
        return BundleFolder(self.folder / "content")

    @property
    def keys(self) -> Keys:
        """The signing keys."""
        return Keys(self.folder / "keys")

    @property
    def share(self) -> Path:
        """The shared folder."""
        return self.folder / "share"

    def copy(self, folder: Path) -> "District":
        """The same district elsewhere, to do with it what a test likes."""
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder)

    def later(self, **time: float) -> "District":
        """The same district some time later."""
        return replace(self, now=self.now + timedelta(**time))

    def publishes(self, words: str = "", plan: Plan = NO_PLAN) -> int:
        """Change one guide, and publish; returns the release's number."""
        if words:
            self.content.guide("door", words)
        return publish(Job(self.content.folder, self.share, self.keys, self.now, plan)).number

    def signs(self, index: bytes, number: int = 9) -> None:
        """Sign a list that the publisher would never make."""
        offer = current_offer(self.share, self.keys)
        writer = ShareWriter(self.share, Disk())
        sign_release(self.keys, writer, offer, Target(number, index, NO_PLAN), self.now)

    def files(self) -> dict[str, bytes]:
        """What is on the share."""
        return files_below(self.share)


@dataclass(frozen=True, slots=True)
class Kiosk:
    """Who follows."""

    store: Store
    root: bytes
    now: datetime = NOON
    name: str = "lobby"

    @classmethod
    def new(cls, folder: Path, root: bytes) -> "Kiosk":
        """A kiosk with an empty store."""
        folder.mkdir(parents=True)
        return cls(Store(folder), root)

    def copy(self, folder: Path) -> "Kiosk":
        """The same kiosk with a store of its own."""
        shutil.copytree(self.store.folder, folder)
        return replace(self, store=Store(folder))

    def at(self, now: datetime) -> "Kiosk":
        """The same kiosk at another moment."""
        return replace(self, now=now)

    def syncs(self, folder: Folder, disk: Disk | None = None) -> Outcome:
        """One pass."""
        bench = Bench(self.store, disk or Disk(), spare_bytes=SPARE)
        return sync(folder, Pass(self.name, self.root, self.now), bench)

    @property
    def state(self) -> State:
        """What is remembered."""
        return read_state(self.store.folder)

    @property
    def words(self) -> str:
        """What a reader of the guide `door` sees; empty when there is nothing to show."""
        found = release_to_show(self.store, self.state)
        if found is None:
            return ""
        with Library(found) as library:
            library.withdraw(frozenset(self.state.retracted))
            guide = library.guide("door", "en")
            return guide.blocks[0].text + "\n" if guide else "no such page"
