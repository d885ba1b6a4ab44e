"""Runs a visit under strace, then looks for it everywhere: the proof that nothing is kept."""

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.errors import KioskError
from kiosk.lockdown import Protection
from kiosk.privacy.queue import printing_at
from kiosk.privacy.report import Check, checks
from kiosk.privacy.token import hidden, new_token
from kiosk.privacy.trace import CALLS, Traces, traces

_SECONDS = 180.0
_LARGEST = 64 * 1024 * 1024  # bytes of a file that is searched
# Where programs leave things; whatever changed there during the visit is read.
_PLACES = ("/tmp", "/var/tmp", "/var/log", "/var/crash", "/var/lib/systemd/coredump")  # noqa: S108
_PLANTED = {"LD_BIND_NOW": "1", "QML_IMPORT_PATH": "/nowhere", "QT_FATAL_WARNINGS": "0"}


class Evidence(NamedTuple):
    """What the visit left, before it is judged."""

    said: Mapping[str, Any]  # what the visitor saw from within
    traces: Traces
    streams: tuple[str, ...]  # which of its outputs hold the words
    files: tuple[str, ...]  # which files hold them


def audit(without: frozenset[Protection] = frozenset(), site: str = "") -> list[Check]:
    """Make a visit and judge what is left of it.

    Raises:
        KioskError: it cannot be made here.
    """
    _can_be_made()
    with tempfile.TemporaryDirectory(prefix="kiosk-audit-") as folder:
        evidence = _visited(Path(folder), without, site)
    return checks(evidence)


def _can_be_made() -> None:
    if sys.platform != "linux":
        raise KioskError(
            "The audit needs Linux: it traces every system call.", "See docs/privacy.md."
        )
    if shutil.which("strace") is None:
        raise KioskError(
            "The audit needs strace, which is not here.", "Install it: apt install strace."
        )


def _visited(folder: Path, without: frozenset[Protection], site: str) -> Evidence:
    words = new_token()
    home = folder / "home"
    home.mkdir()
    for name in ("remove-me", "shorten-me"):
        (home / name).write_text("x", encoding="ascii")
    began = time.time()
    trace, spare = folder / "strace.txt", socket.socket()
    path = folder / "queue"
    order = {
        **{name: part.hex() for name, part in hidden(words)._asdict().items()},
        "site": site,
        "spare_socket": spare.fileno(),
        "queue": str(path),
    }
    with spare, printing_at(path):
        out, err = _run(
            _command(trace, without), json.dumps(order), _surroundings(home), spare.fileno()
        )
    from kiosk.privacy.visitor import PROBE  # noqa: PLC0415 - loads Qt

    return Evidence(
        said=_said(out, err),
        traces=traces(trace.read_text(encoding="utf-8", errors="replace").splitlines(), PROBE),
        streams=tuple(name for name, text in (("output", out), ("log", err)) if words in text),
        files=tuple(_holding(words, [home], began - 2)),
    )


def _command(trace: Path, without: frozenset[Protection]) -> list[str]:
    program = [sys.executable]
    if not getattr(sys, "frozen", False):  # a packaged build is the command itself
        program += ["-P", "-m", "kiosk"]
    left_out = [f"--without={each.value}" for each in without]
    tracing = ["strace", "-f", "-qq", "-s", "512", "-e", f"trace={','.join(map(_known, CALLS))}"]
    return [*tracing, "-o", str(trace), *program, "privacy-audit", "--as-visitor", *left_out]


def _known(call: str) -> str:
    return f"?{call}"  # a processor may lack the call, or an old strace its name


def _surroundings(home: Path) -> dict[str, str]:
    """A home of its own, and names that a screen must not listen to."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, **_PLANTED, "HOME": str(home), "TMPDIR": str(home)}


def _run(
    command: Sequence[str], order: str, surroundings: Mapping[str, str], spare: int
) -> tuple[str, str]:
    def raise_limit() -> None:  # so that the limit of zero can only be the kiosk's own
        import resource  # noqa: PLC0415 - Linux only

        _, hard = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))

    try:
        done = subprocess.run(
            command,
            input=order,
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=dict(surroundings),
            pass_fds=[spare],
            preexec_fn=raise_limit,  # the only other thread here serves the printer's queue
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise KioskError("The visit did not come to its end.", "Try again.") from error
    return done.stdout, done.stderr


def _said(out: str, err: str) -> dict[str, Any]:
    line = out.strip().splitlines()[-1:] or [""]
    try:
        found: dict[str, Any] = json.loads(line[0])
    except ValueError as error:
        raise KioskError(
            f"The visit broke off: {err.strip()[-200:] or 'it said nothing'}", "Try again."
        ) from error
    return found


def _holding(words: str, homes: Sequence[Path], began: float) -> Iterator[str]:
    """Every file that was changed since and holds the words, in either form of text."""
    needles = (words.encode(), words.encode("utf-16-le"))
    for place in (*homes, *map(Path, _PLACES)):
        for path in _changed_files(place, began):
            with suppress(OSError):  # it went away, or is not ours to read
                data = path.read_bytes()
                if any(needle in data for needle in needles):
                    yield str(path)


def _changed_files(place: Path, began: float) -> Iterator[Path]:
    for folder, _, names in os.walk(place):
        for name in names:
            path = Path(folder, name)
            with suppress(OSError):
                state = path.lstat()
                regular = path.is_file() and not path.is_symlink()
                if regular and state.st_mtime >= began and state.st_size <= _LARGEST:
                    yield path
