"""The signed list of a release: which files it has, and where on the share their bytes are.

It is signed, and still not believed: a thief of the key must gain no more than words on a screen.
"""

import gzip
import json
import re
import zlib
from typing import Any, NamedTuple

from kiosk.delivery.limits import LIMITS
from kiosk.errors import RefusedError

SCHEMA = 1
LOOSE = -1  # instead of a pack: a blob of its own
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SEGMENT = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?")
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


class Piece(NamedTuple):
    """The bytes of one file, and where on the share they are."""

    sha256: str
    size: int
    pack: int = LOOSE
    start: int = 0
    length: int = 0  # in the pack, compressed


class Index(NamedTuple):
    """A release: its files by path, and the packs that hold the small ones."""

    packs: tuple[tuple[str, int], ...]  # sha256 and size
    files: dict[str, Piece]

    @property
    def size(self) -> int:
        """The bytes of all files."""
        return sum(piece.size for piece in self.files.values())


def encode_index(index: Index) -> bytes:
    """The same bytes for the same index."""
    document = {
        "schema": SCHEMA,
        "packs": [list(pack) for pack in index.packs],
        "files": {path: list(index.files[path]) for path in sorted(index.files)},
    }
    plain = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    return gzip.compress(plain, mtime=0)


def decode_index(data: bytes) -> Index:
    """Read an index.

    Raises:
        RefusedError: it is no index, or something in it is not allowed.
    """
    document = _document(data)
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise _refused("it is of another kind than this program knows")
    packs, files = document.get("packs"), document.get("files")
    if not isinstance(packs, list) or not isinstance(files, dict):
        raise _refused("its lists are missing")
    if len(packs) > LIMITS.packs or not 0 < len(files) <= LIMITS.files:
        raise _refused(f"it has {len(packs)} packs and {len(files)} files")
    sound_packs = tuple(_pack(found) for found in packs)
    check_paths(files)
    pieces = {path: _piece(found, sound_packs) for path, found in files.items()}
    index = Index(sound_packs, pieces)
    if index.size > LIMITS.bundle_bytes:
        raise _refused("it is larger than a bundle may be")
    return index


def check_paths(paths: Any) -> None:
    """Refuse every path that could leave a folder or mean two things on some system.

    Raises:
        RefusedError: names the first such path.
    """
    seen: set[str] = set()
    folders: set[str] = set()
    for path in paths:
        if not is_safe(path):
            raise _refused(f"the name {path!r} is not allowed")
        small = path.lower()
        if small in seen:
            raise _refused(f"the name {path!r} is there twice")
        seen.add(small)
        folders.update(small[:at] for at, sign in enumerate(small) if sign == "/")
    if both := sorted(seen & folders):
        raise _refused(f"{both[0]!r} is a file and a folder")


def is_safe(path: str) -> bool:
    """Whether a path stays below its folder and can be created on every system."""
    segments = path.split("/")
    return (
        len(path) <= LIMITS.path_signs
        and len(segments) <= LIMITS.path_depth
        and all(_SEGMENT.fullmatch(each) and not _RESERVED.fullmatch(each) for each in segments)
    )


def _document(data: bytes) -> Any:
    try:
        unpacking = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        plain = unpacking.decompress(data, LIMITS.index_raw_bytes)
        if unpacking.unconsumed_tail or not unpacking.eof:
            raise _refused("it is too large or torn")
        return json.loads(plain)
    except (zlib.error, ValueError, RecursionError) as error:
        raise _refused("it cannot be read") from error


def _pack(found: Any) -> tuple[str, int]:
    match found:
        case [str(sha256), size] if _SHA256.fullmatch(sha256) and _count(size, LIMITS.bundle_bytes):
            return sha256, size
    raise _refused("a pack in it is not described rightly")


def _piece(found: Any, packs: tuple[tuple[str, int], ...]) -> Piece:
    match found:
        case [str(sha256), size, pack, start, length] if (
            _SHA256.fullmatch(sha256)
            and _count(size, LIMITS.file_bytes)
            and (_is_loose(pack, start, length) or _is_packed(pack, start, length, packs))
        ):
            return Piece(sha256, size, pack, start, length)
    raise _refused("a file in it is not described rightly")


def _is_loose(pack: Any, start: Any, length: Any) -> bool:
    return (type(pack), pack, start, length) == (int, LOOSE, 0, 0)


def _is_packed(pack: Any, start: Any, length: Any, packs: tuple[tuple[str, int], ...]) -> bool:
    if not _count(pack, len(packs) - 1):
        return False
    size = packs[pack][1]
    return _count(start, size) and _count(length, size) and start + length <= size


def _count(found: Any, most: int) -> bool:
    return type(found) is int and 0 <= found <= most  # True is an int, too


def _refused(why: str) -> RefusedError:
    return RefusedError("index", f"The release's list is refused: {why}.")
