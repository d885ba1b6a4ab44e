"""Follows a content folder while somebody writes in it, and compiles it anew after each change."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.compiler import HIDDEN, Compiled, compile_bundle
from kiosk.errors import ContentUnreadableError

_Print = frozenset[tuple[str, int, int]]  # every file: its path, its size, when it was written


class Following:
    """A folder, and what came of it last; asked from one place only, again and again."""

    def __init__(self, folder: Path, scratch: Path, tell: Callable[[Compiled], None]) -> None:
        """Look at nothing yet; `tell` gets what came of each compile, `scratch` the files."""
        self._folder = folder
        self._scratch = scratch
        self._tell = tell
        self._seen: _Print | None = None
        self._number = 0

    def newer(self) -> Path | None:
        """Compile the folder if a file of it has changed; None when none has.

        The file that was compiled before stays as it is: somebody may have it open. The one before
        that is removed.

        Raises:
            ContentUnreadableError: the folder is not there any more.
        """
        seen = _fingerprint(self._folder)
        if seen == self._seen:
            return None
        self._seen = seen
        before, last = self._file(self._number - 1), self._file(self._number)
        self._number += 1
        out = self._file(self._number)
        self._tell(compile_bundle(self._folder, out, earlier=last))
        before.unlink(missing_ok=True)
        return out

    def _file(self, number: int) -> Path:
        return self._scratch / f"{number}.db"


def _fingerprint(folder: Path) -> _Print:
    if not folder.is_dir():
        raise ContentUnreadableError(f"The folder {folder} is gone.", "Put it back.")
    return frozenset(_files(folder))


def _files(folder: Path) -> Iterator[tuple[str, int, int]]:
    for home, folders, files in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(HIDDEN)]
        for name in files:
            if name.startswith(HIDDEN):
                continue
            path = Path(home, name)
            try:
                found = path.stat()
            except OSError:  # saved by taking it away and putting another in its place
                continue
            yield str(path), found.st_size, found.st_mtime_ns
