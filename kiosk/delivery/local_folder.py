"""A share in a folder of this machine: a mounted server, a synced folder, a USB stick.

Below its root no link is followed, and nothing is opened but ordinary files: a writer on the share
must not make the kiosk read elsewhere, or hang on a pipe or a device.
"""

import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from kiosk.delivery.folder import AbsentError
from kiosk.delivery.layout import METADATA
from kiosk.delivery.limits import LIMITS
from kiosk.errors import UnreachableError

_GONE = {errno.ENOENT, errno.ENOTDIR}
_BY_DESCRIPTOR = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_REPARSE_POINT = 0x400  # Windows: FILE_ATTRIBUTE_REPARSE_POINT, a link or a junction


class LocalFolder:
    """Reads below one folder; the root itself may be a link or a mount."""

    def __init__(self, root: Path) -> None:
        """Touch nothing yet."""
        self._root = root
        self._folders: dict[str, int] = {}

    def close(self) -> None:
        """Let the folders go, so that a stick can be taken out."""
        for opened in self._folders.values():
            os.close(opened)
        self._folders.clear()

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a file, from `start` on."""
        try:
            opened = self._open(name)
        except OSError as error:
            if error.errno in _GONE and self._is_share():
                raise AbsentError(name) from error
            raise _unreachable(name, error) from error
        try:
            if start:
                os.lseek(opened, start, os.SEEK_SET)
            while chunk := os.read(opened, LIMITS.chunk_bytes):
                yield chunk
        except OSError as error:
            raise _unreachable(name, error) from error
        finally:
            os.close(opened)

    def holds(self, name: str) -> bool:
        """Whether there is anything of this name.

        Raises:
            UnreachableError: the root itself is not there.
        """
        folder, _, file = name.rpartition("/")
        try:
            self._stat("", ".")
            self._stat(folder, file)
        except OSError as error:
            if error.errno in _GONE and self._root.is_dir():
                return False
            raise _unreachable(name, error) from error
        return True

    def _is_share(self) -> bool:
        """Tell a missing file from a mount point without its mount."""
        try:
            return stat.S_ISDIR(self._stat("", METADATA).st_mode)
        except OSError:
            return False

    def _open(self, name: str) -> int:
        folder, _, file = name.rpartition("/")
        before = self._stat(folder, file)
        if not stat.S_ISREG(before.st_mode):
            raise _strange(name)
        opened = self._open_in(folder, file)
        after = os.fstat(opened)
        if not stat.S_ISREG(after.st_mode) or after.st_ino != before.st_ino:
            os.close(opened)
            raise _strange(name)
        return opened

    def _stat(self, folder: str, file: str) -> os.stat_result:
        if _BY_DESCRIPTOR:
            return os.stat(file, dir_fd=self._folder(folder), follow_symlinks=False)
        path = self._root
        for part in (*folder.split("/"), file) if folder else (file,):
            path = path / part
            found = path.lstat()
            if getattr(found, "st_file_attributes", 0) & _REPARSE_POINT:
                raise _strange(f"{folder}/{file}")
        return path.lstat()

    def _open_in(self, folder: str, file: str) -> int:
        if _BY_DESCRIPTOR:
            flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
            return os.open(file, flags, dir_fd=self._folder(folder))
        return os.open(self._root / folder / file, os.O_RDONLY | getattr(os, "O_BINARY", 0))

    def _folder(self, name: str) -> int:
        """A folder's descriptor, opened once and without following a link below the root."""
        if name not in self._folders:
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
            if name:
                above, _, last = name.rpartition("/")
                parent = self._folder(above)
                self._folders[name] = os.open(last, flags | os.O_NOFOLLOW, dir_fd=parent)
            else:
                self._folders[name] = os.open(self._root, flags)
        return self._folders[name]


def _strange(name: str) -> UnreachableError:
    return UnreachableError("strange-file", f"{name} on the share is no ordinary file.")


def _unreachable(name: str, error: OSError) -> UnreachableError:
    if error.errno in {errno.ELOOP, errno.ENOTDIR}:
        return _strange(name)
    return UnreachableError("unreachable", f"The share cannot be read: {error.strerror}.")
