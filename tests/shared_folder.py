"""A share in memory that lies: it stalls, vanishes, tears, goes back in time, never ends.

It implements the interface of every share, so what is tested is the product's own reading.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from kiosk.delivery.folder import AbsentError
from kiosk.errors import UnreachableError

Chunks = Callable[[bytes], Iterator[bytes]]
_CHUNK = 4096


class LyingShare:
    """Files by name, each told as somebody wishes; remembers what was asked for."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        """Begin honestly."""
        self.files = dict(files)
        self.told: dict[str, Chunks] = {}
        self.asked: list[str] = []
        self.bytes_told = 0
        self.gone_after: int | None = None  # chunks until the cable is pulled

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a file, honest or not."""
        self.asked.append(name)
        self._still_there()
        if name not in self.files:
            raise AbsentError(name)
        tell = self.told.get(name, _honest)
        for chunk in tell(self.files[name][start:]):
            self._still_there()
            self.bytes_told += len(chunk)
            yield chunk

    def _still_there(self) -> None:
        if self.gone_after is not None:
            if self.gone_after == 0:
                raise UnreachableError("unreachable", "The share has gone.")
            self.gone_after -= 1

    def only(self, part: str) -> str:
        """The one name that holds these letters."""
        (name,) = [name for name in self.files if part in name]
        return name

    def newest(self, part: str) -> str:
        """The last in order of the names that hold these letters."""
        return max(name for name in self.files if part in name)

    def flip(self, name: str) -> "LyingShare":
        """Change one bit in the middle."""
        data = bytearray(self.files[name])
        data[len(data) // 2] ^= 1
        self.files[name] = bytes(data)
        return self

    def cut(self, name: str, size: int) -> "LyingShare":
        """Keep only the first bytes."""
        self.files[name] = self.files[name][:size]
        return self

    def put(self, name: str, data: bytes) -> "LyingShare":
        """Replace or add a file."""
        self.files[name] = data
        return self

    def drop(self, name: str) -> "LyingShare":
        """Take a file away."""
        del self.files[name]
        return self

    def tell(self, name: str, how: Chunks) -> "LyingShare":
        """Tell a file in some other way."""
        self.files.setdefault(name, b"")
        self.told[name] = how
        return self


def _honest(data: bytes) -> Iterator[bytes]:
    for start in range(0, len(data), _CHUNK):
        yield data[start : start + _CHUNK]


def endless(data: bytes) -> Iterator[bytes]:
    """The file, and then zeros for ever."""
    yield data
    while True:
        yield bytes(_CHUNK)


def drop_by_drop(data: bytes) -> Iterator[bytes]:
    """One byte at a time."""
    for at in range(len(data)):
        yield data[at : at + 1]


def broken(data: bytes) -> Iterator[bytes]:
    """Half of the file, then an error of the disk."""
    yield data[: len(data) // 2]
    raise UnreachableError("unreachable", "The share cannot be read: Input/output error.")


def files_below(folder: Path) -> dict[str, bytes]:
    """What a share on disk holds, by name."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
