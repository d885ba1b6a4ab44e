"""A disk that remembers what is not yet safe, and every way a power cut could leave it.

What was written and not synced may be there, torn or gone; a name that was made, moved or removed
may or may not have reached the disk until its folder is synced. Each combination is one state.
"""

import itertools
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.store import Disk

_MOST_AT_ONE_POINT = 24
Forget = Callable[[str, Path], bool]  # the kind of a sync and its path: leave it out?
Names = dict[Path, int]  # which file (by number) stands under a name


@dataclass
class Content:
    """One file, whatever its names."""

    safe: bytes | None  # on the disk for certain; None: not even its size
    newest: bytes


@dataclass
class Moment:
    """What the disk knows at one moment."""

    names: Names = field(default_factory=dict)  # safe
    pending: list[tuple[Path, Path | None, int]] = field(default_factory=list)
    files: dict[int, Content] = field(default_factory=dict)

    def copy(self) -> "Moment":
        """The same, to be kept."""
        files = {number: Content(file.safe, file.newest) for number, file in self.files.items()}
        return Moment(dict(self.names), list(self.pending), files)


class ForgetfulDisk(Disk):
    """Does everything for real, and remembers after each step what a power cut could leave."""

    def __init__(self, root: Path, forget: Forget = lambda _kind, _path: False) -> None:
        """Whatever is below `root` now is safe."""
        self._root = root
        self._forget = forget
        self._now = Moment()
        self._current: Names = {}
        self.moments: list[Moment] = []
        for path in sorted(root.rglob("*")):
            if path.is_file():
                self._safe_file(path, path.read_bytes())
        self._now.names = dict(self._current)

    def write(self, path: Path, data: bytes) -> None:
        """A new file of which nothing is safe."""
        super().write(path, data)
        self._name(path, self._new(Content(None, data)))
        self._step()

    def sync(self, path: Path) -> None:
        """Its bytes are safe; its name is not."""
        super().sync(path)
        data = path.read_bytes()
        if path not in self._current:  # made by SQLite
            self._name(path, self._new(Content(None, data)))
        file = self._now.files[self._current[path]]
        file.newest = data
        if not self._forget("file", path):
            file.safe = data
        self._step()

    def replace(self, aside: Path, path: Path) -> None:
        """Two names change at once."""
        super().replace(aside, path)
        number = self._current.pop(aside)
        self._current[path] = number
        self._now.pending.append((path, aside, number))
        self._step()

    def sync_folder(self, folder: Path) -> None:
        """The names in it are safe."""
        super().sync_folder(folder)
        if self._forget("folder", folder):
            return
        kept = []
        for path, aside, number in self._now.pending:
            if path.parent == folder:
                _apply(self._now.names, path, aside, number)
            else:
                kept.append((path, aside, number))
        self._now.pending = kept
        self._step()

    def remove(self, path: Path) -> None:
        """A name goes."""
        super().remove(path)
        if self._current.pop(path, None) is not None:
            self._now.pending.append((path, None, -1))
        self._step()

    def _safe_file(self, path: Path, data: bytes) -> None:
        self._current[path] = self._new(Content(data, data))

    def _new(self, file: Content) -> int:
        number = len(self._now.files)
        self._now.files[number] = file
        return number

    def _name(self, path: Path, number: int) -> None:
        self._current[path] = number
        self._now.pending.append((path, None, number))

    def _step(self) -> None:
        self.moments.append(self._now.copy())

    def states(self) -> Iterator[tuple[int, Mapping[Path, bytes]]]:
        """Every different state that a power cut could leave, and after which step."""
        seen: set[frozenset[tuple[Path, bytes]]] = set()
        for step, moment in enumerate(self.moments):
            for state in itertools.islice(_states(moment), _MOST_AT_ONE_POINT):
                key = frozenset(state.items())
                if key not in seen or step == len(self.moments) - 1:
                    seen.add(key)
                    yield step, {path.relative_to(self._root): b for path, b in state.items()}


def _states(moment: Moment) -> Iterator[dict[Path, bytes]]:
    for names in _namings(moment):
        numbers = sorted(set(names.values()))
        for contents in itertools.product(*(_variants(moment.files[n]) for n in numbers)):
            found = dict(zip(numbers, contents, strict=True))
            yield {path: found[number] for path, number in names.items()}


def _namings(moment: Moment) -> Iterator[Names]:
    """The safe names with every choice of the pending changes: the likely ones first."""
    count = len(moment.pending)
    prefixes = [tuple(range(size)) for size in range(count, -1, -1)]
    choices = itertools.chain(
        prefixes,
        *(itertools.combinations(range(count), size) for size in range(min(count, 6))),
    )
    for choice in dict.fromkeys(choices):
        names = dict(moment.names)
        for at in choice:
            _apply(names, *moment.pending[at])
        yield names


def _apply(names: Names, path: Path, aside: Path | None, number: int) -> None:
    if aside is not None:
        names.pop(aside, None)
    if number < 0:
        names.pop(path, None)
    else:
        names[path] = number


def _variants(file: Content) -> list[bytes]:
    if file.safe == file.newest:
        return [file.newest]
    whole, size = file.newest, len(file.newest)
    half = whole[: size // 2]
    torn = [half, whole[: size // 4], whole[:-1], bytes(size), half + bytes(size - size // 2)]
    return list(dict.fromkeys([whole, b"", *torn, *([file.safe] if file.safe else [])]))


def lay_out(state: Mapping[Path, bytes], folder: Path) -> None:
    """Make a folder that looks as the disk would."""
    for path, data in state.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
