"""What the kernel says about a process and everything it started; Linux only."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")  # per second


@dataclass(frozen=True, slots=True)
class Effort:
    """What a process tree has done since it began."""

    switches: int  # context switches of all threads: how often one of them woke up
    cpu: float  # seconds of processor time

    def since(self, earlier: "Effort") -> "Effort":
        """What was done after `earlier`."""
        return Effort(self.switches - earlier.switches, self.cpu - earlier.cpu)


def tree(root: int) -> list[int]:
    """The process `root` and all its descendants that live now."""
    children: dict[int, list[int]] = {}
    for pid in _pids():
        children.setdefault(_parent(pid), []).append(pid)
    found = [root]
    for pid in found:  # grows while we walk
        found += children.get(pid, [])
    return found


def memory(root: int) -> float:
    """Megabytes (10^6) of the tree by PSS: a shared page counts in equal parts for its sharers."""
    found = [_number(pid, "smaps_rollup", r"^Pss:\s+(\d+) kB") for pid in tree(root)]
    return sum(found) * 1024 / 1e6


def effort(root: int) -> Effort:
    """What the tree has done so far, threads that have ended not counted."""
    switches, ticks = 0, 0
    for pid in tree(root):
        for thread in _threads(pid):
            switches += _number(thread, "status", r"^voluntary_ctxt_switches:\s+(\d+)")
        after_name = _read(_PROC / str(pid) / "stat").rpartition(")")[2].split()
        ticks += int(after_name[11]) + int(after_name[12]) if after_name else 0
    return Effort(switches, ticks / _TICKS)


def _pids() -> Iterator[int]:
    return (int(entry.name) for entry in _PROC.iterdir() if entry.name.isdigit())


def _parent(pid: int) -> int:
    after_name = _read(_PROC / str(pid) / "stat").rpartition(")")[2].split()
    return int(after_name[1]) if after_name else 0


def _threads(pid: int) -> list[Path]:
    try:
        return list((_PROC / str(pid) / "task").iterdir())
    except OSError:  # it has ended meanwhile
        return []


def _number(process: int | Path, file: str, pattern: str) -> int:
    match = re.search(pattern, _read(_PROC / str(process) / file), re.MULTILINE)
    return int(match[1]) if match else 0


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:  # it has ended meanwhile
        return ""
