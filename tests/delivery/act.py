"""One pass or one publication in a process of its own, for tests that kill it.

python -m tests.delivery.act sync SHARE STORE ROOT
python -m tests.delivery.act publish DISTRICT WORDS HOURS
python -m tests.delivery.act fall SHARE STORE ROOT STEP FLAG
"""

import os
import struct
import sys
from pathlib import Path

from kiosk.delivery.local_folder import LocalFolder
from kiosk.store import Disk, Store
from tests.delivery.district import District, Kiosk

GOING_DOWN = 0x8004587D  # XFS_IOC_GOINGDOWN, and ext4's shutdown
FELL = 9


class FallingDisk(Disk):
    """A disk whose file system is shut down before its n-th step, as by a power cut."""

    def __init__(self, store: Path, step: int, flag: int) -> None:
        """`flag` 1 writes the journal out first, 2 loses it."""
        self._store = store
        self._left = step
        self._flag = flag

    def _step(self) -> None:
        if self._left == 0:
            import fcntl  # noqa: PLC0415 - only Linux can fall

            opened = os.open(self._store, os.O_RDONLY)
            fcntl.ioctl(opened, GOING_DOWN, struct.pack("I", self._flag))
            os._exit(FELL)
        self._left -= 1

    def write(self, path: Path, data: bytes) -> None:
        """Write, or fall."""
        self._step()
        super().write(path, data)

    def sync(self, path: Path) -> None:
        """Sync, or fall."""
        self._step()
        super().sync(path)

    def replace(self, aside: Path, path: Path) -> None:
        """Rename, or fall."""
        self._step()
        super().replace(aside, path)

    def sync_folder(self, folder: Path) -> None:
        """Sync, or fall."""
        self._step()
        super().sync_folder(folder)

    def remove(self, path: Path) -> None:
        """Remove, or fall."""
        self._step()
        super().remove(path)


if __name__ == "__main__":
    what, *words = sys.argv[1:]
    if what == "sync":
        share, store, root = map(Path, words)
        kiosk = Kiosk(Store(store), root.read_bytes())
        print(kiosk.syncs(LocalFolder(share)).result)
    elif what == "fall":
        share, store, root = map(Path, words[:3])
        kiosk = Kiosk(Store(store), root.read_bytes())
        disk = FallingDisk(store, int(words[3]), int(words[4]))
        print(kiosk.syncs(LocalFolder(share), disk).result)
    else:
        district = District(Path(words[0])).later(hours=float(words[2]))
        print(district.publishes(words[1]))
