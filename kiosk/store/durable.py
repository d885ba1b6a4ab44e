"""Writes files so that a power cut leaves the old bytes or the new ones, never a mixture.

A file is written aside, synced, renamed over its name, and its folder synced. Windows cannot sync a
folder; NTFS keeps a journal of renames instead.
"""

import os
import time
from pathlib import Path

_IN_USE = {5, 32, 33}  # Windows: a virus scanner or a reader has the file open for a moment
_TRIES = 8
_FIRST_PAUSE = 0.05  # seconds, doubled each time: about six seconds in all


class Disk:
    """The few things that change a disk; tests put one in its place that remembers them."""

    def write(self, path: Path, data: bytes) -> None:
        """Write a new file; it may be lost or torn until `sync`.

        Never through a link that somebody has put there: on a share, anyone may.
        """
        path.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags, 0o644), "wb") as file:
            file.write(data)

    def sync(self, path: Path) -> None:
        """Wait until the bytes of a file are on the disk."""
        with path.open("rb+") as file:
            os.fsync(file.fileno())

    def replace(self, aside: Path, path: Path) -> None:
        """Rename over `path`; may be lost until `sync_folder`."""
        for turn in range(_TRIES):
            try:
                aside.replace(path)
            except PermissionError as error:
                if getattr(error, "winerror", None) not in _IN_USE or turn == _TRIES - 1:
                    raise
                time.sleep(_FIRST_PAUSE * 2**turn)
            else:
                return

    def sync_folder(self, folder: Path) -> None:
        """Wait until the names in a folder are on the disk."""
        if os.name == "nt":
            return
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)

    def make_folder(self, folder: Path) -> None:
        """Make a folder, and those above it, to last."""
        if not folder.is_dir():
            self.make_folder(folder.parent)
            folder.mkdir(exist_ok=True)
            self.sync_folder(folder.parent)

    def remove(self, path: Path) -> None:
        """Remove a file; one that is still open on Windows stays for the next time."""
        try:
            path.unlink(missing_ok=True)
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise


def put(disk: Disk, path: Path, data: bytes) -> None:
    """Give a file these bytes, all at once and to last."""
    aside = path.with_name(f"~{path.name}.tmp")
    disk.write(aside, data)
    settle(disk, aside, path)


def settle(disk: Disk, aside: Path, path: Path) -> None:
    """Give a file that was written aside its name, to last."""
    disk.sync(aside)
    disk.replace(aside, path)
    disk.sync_folder(path.parent)
