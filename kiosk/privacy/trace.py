"""Reads what strace wrote: which files a process tree opened for writing, which sockets it made."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

CALLS = (
    *("open", "openat", "creat", "rename", "renameat", "renameat2", "mkdir", "mkdirat"),
    *("mknod", "mknodat", "unlink", "unlinkat", "rmdir", "symlink", "symlinkat"),
    *("link", "linkat", "truncate", "chmod", "fchmodat", "chown", "fchownat", "utimensat"),
    *("socket", "connect", "access", "faccessat", "faccessat2"),
    *("landlock_restrict_self", "execve"),
)
_LINE = re.compile(r"(?P<pid>\d+)\s+(?P<rest>.*)")
_CALL = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<returned>-?\d+|\?)")
_PATHS = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_LOOKING = {"access", "faccessat", "faccessat2", "landlock_restrict_self", "execve"}
_IN_MEMORY = ("/dev/null", "/dev/shm/", "/dev/dri/", "/dev/snd/")  # noqa: S108


class Call(NamedTuple):
    """One system call, whole."""

    name: str
    arguments: str
    returned: str

    @property
    def succeeded(self) -> bool:
        """Whether the kernel did it."""
        return not self.returned.startswith("-")

    @property
    def path(self) -> str:
        """The first path it names."""
        found = _PATHS.search(self.arguments)
        return found[1] if found else ""


class Traces(NamedTuple):
    """What a visit did to its surroundings, as `call path`."""

    written: tuple[str, ...]  # files opened for writing, made, renamed, removed
    tried: tuple[str, ...]  # the same, but the kernel refused
    sockets: tuple[str, ...]  # other than local ones, whether refused or not
    started: tuple[str, ...]  # programs


def traces(lines: Iterable[str], probe: str) -> Traces:
    """What happened between the lock and the moment when the audit began to try things."""
    written: list[str] = []
    tried: list[str] = []
    sockets: list[str] = []
    started: list[str] = []
    for call in _visit(list(calls(lines)), probe):
        if call.name == "execve":
            started.append(call.path)
        elif call.name == "socket":
            if not re.match(r"AF_(UNIX|LOCAL|NETLINK)", call.arguments):
                sockets.append(call.arguments)
        elif call.name not in _LOOKING | {"connect"} and _changes(call):
            (written if call.succeeded else tried).append(f"{call.name} {call.path}")
    return Traces(tuple(written), tuple(tried), tuple(sockets), tuple(started))


def calls(lines: Iterable[str]) -> Iterator[Call]:
    """Every call; one that another interrupts stands on two lines."""
    begun: dict[str, str] = {}
    for line in lines:
        whole = _LINE.match(line)
        if whole is None:
            continue
        pid, rest = whole["pid"], whole["rest"]
        if rest.endswith("<unfinished ...>"):
            begun[pid] = rest.removesuffix("<unfinished ...>")
            continue
        resumed = re.match(r"<\.\.\. \w+ resumed>(.*)", rest)
        if resumed:
            rest = begun.pop(pid, "") + resumed[1]
        if found := _CALL.match(rest):
            yield Call(found["name"], found["arguments"], found["returned"])


def _visit(found: list[Call], probe: str) -> list[Call]:
    locks = [n for n, call in enumerate(found) if call.name == "landlock_restrict_self"]
    begin = locks[0] + 1 if locks else 0  # without Landlock everything counts
    end = next((n for n, call in enumerate(found) if call.path == probe), len(found))
    return found[begin:end]


def _changes(call: Call) -> bool:
    if call.path.startswith(_IN_MEMORY):
        return False
    return call.name not in {"open", "openat"} or bool(_WRITING.search(call.arguments))
