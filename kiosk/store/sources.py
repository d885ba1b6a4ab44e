"""The source files of one release, in one file beside its compiled bundle.

What a release shares with the next need not be fetched again, and a damaged compiled bundle is made
anew from here without a share.
"""

import contextlib
import hashlib
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.errors import StoreError

_TABLE = "CREATE TABLE file (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, data BLOB NOT NULL)"


class SourceFile(NamedTuple):
    """One file of a bundle."""

    path: str  # relative, with forward slashes; safe to create
    sha256: str
    data: bytes


def write_sources(out: Path, files: Iterable[SourceFile]) -> None:
    """Write all files to `out`, which must not exist; it is not yet synced.

    Raises:
        StoreError: there is no space, or no right to write.
    """
    try:
        with contextlib.closing(sqlite3.connect(out, isolation_level=None)) as connection:
            connection.execute("PRAGMA page_size = 16384")
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute(_TABLE)
            connection.execute("BEGIN")
            connection.executemany("INSERT INTO file VALUES (?, ?, ?)", files)
            connection.execute("CREATE INDEX file_by_sha256 ON file (sha256)")
            connection.execute("COMMIT")
    except (OSError, sqlite3.Error) as error:
        raise StoreError(f"{out.name} cannot be written: {error}.", "Is there space?") from error


def read_sources(path: Path, wanted: set[str]) -> Iterator[tuple[str, bytes]]:
    """Those of the wanted contents that are here and whole; a damaged file yields fewer."""
    for sha256, data in _rows(path, "SELECT sha256, data FROM file"):
        if sha256 in wanted and hashlib.sha256(data).hexdigest() == sha256:
            yield sha256, data


def unpack_sources(path: Path, folder: Path) -> bool:
    """Write all files below `folder`; False when one of them is damaged.

    Raises:
        StoreError: there is no space, or no right to write.
    """
    count = 0
    try:
        for name, sha256, data in _rows(path, "SELECT path, sha256, data FROM file"):
            if hashlib.sha256(data).hexdigest() != sha256:
                return False
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            count += 1
    except OSError as error:
        raise StoreError(f"{folder} cannot be written: {error}.", "Is there space?") from error
    return count > 0


def _rows(path: Path, sql: str) -> Iterator[tuple[Any, ...]]:
    if not path.is_file():
        return
    try:
        uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
            yield from connection.execute(sql)
    except sqlite3.Error:
        return
