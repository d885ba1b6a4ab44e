"""Gathers the files of a content folder for a release, and says what changed since the last."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.compiler import HIDDEN
from kiosk.delivery.index import Index, check_paths, is_safe
from kiosk.delivery.limits import LIMITS
from kiosk.errors import KioskError, RefusedError


class Local(NamedTuple):
    """One file to publish."""

    path: Path
    sha256: str
    size: int


class Changes(NamedTuple):
    """What a new release brings."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether anything changed."""
        return bool(self.added or self.changed or self.removed)


def gather(content: Path) -> dict[str, Local]:
    """Every file of a bundle, by its path in it; what editors leave beside files is passed over.

    Raises:
        KioskError: a file is too large, a link, or has a name that some system cannot keep.
    """
    found = {path.relative_to(content).as_posix(): path for path in _files(content)}
    for name, path in found.items():
        if path.is_symlink():
            raise KioskError(f"{name} is a link.", "Put the file itself there.")
        if not is_safe(name):
            raise KioskError(
                f"{name} has a name that not every system can keep.",
                "Use letters, digits, dots and hyphens, without spaces or accents.",
            )
    try:
        check_paths(found)
    except RefusedError as error:
        raise KioskError(error.what, "Rename one of them.") from error
    return {name: _local(path) for name, path in sorted(found.items())}


def changes(index: Index | None, found: dict[str, Local]) -> Changes:
    """Compare a folder with the release before."""
    before = index.files if index else {}
    return Changes(
        added=tuple(name for name in found if name not in before),
        changed=tuple(n for n in found if n in before and before[n].sha256 != found[n].sha256),
        removed=tuple(sorted(set(before) - set(found))),
    )


def _files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith(HIDDEN):
            continue
        if path.is_dir() and not path.is_symlink():
            yield from _files(path)
        else:
            yield path


def _local(path: Path) -> Local:
    size = path.stat().st_size
    if size > LIMITS.file_bytes:
        most = LIMITS.file_bytes // 1024**2
        raise KioskError(f"{path} is larger than {most} MB.", "Make it smaller.")
    with path.open("rb") as file:
        return Local(path, hashlib.file_digest(file, "sha256").hexdigest(), size)
