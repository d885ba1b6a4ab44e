"""A folder of status files → what stands where: one line a kiosk, without any server.

Who may write to the folder may write lies into it. So the overview remembers each kiosk's key and
serial: a file signed with another key is forged, one with a lower serial was put back.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.errors import KioskError
from kiosk.fleet.status import MOST_BYTES, Signed, Status, read_status
from kiosk.store import Disk, put

_SILENT = timedelta(hours=26)  # a kiosk that writes at all writes each day
_OLD = timedelta(days=30)  # without a new signature: the share is frozen, or nobody publishes
_LITTLE_MB = 200
_WRONG_CLOCK = 300  # seconds
_MOST_KIOSKS = 20_000


class Known(NamedTuple):
    """What the overview remembers of a kiosk."""

    key: str
    serial: int


class Line(NamedTuple):
    """One kiosk; `trouble` is empty when all is well."""

    kiosk: str
    release: int
    seen: str  # how long ago, in words
    trouble: tuple[str, ...]
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """The whole fleet at one moment."""

    at: datetime
    lines: tuple[Line, ...]
    known: Mapping[str, Known]


def overview(
    files: Mapping[str, bytes | None], known: Mapping[str, Known], at: datetime
) -> Overview:
    """Judge status files by kiosk id; a kiosk that is known and has none is missing."""
    readable = {name: read_status(data) if data else None for name, data in files.items()}
    newest = max((s.status.release for s in readable.values() if s), default=0)
    lines = []
    remembered = dict(known)
    for name in sorted(set(files) | set(known)):
        signed = readable.get(name)
        doubt = _doubt(name, signed, known.get(name), there=name in files)
        if doubt or signed is None:
            lines.append(Line(name, 0, "", (doubt,)))
            continue
        remembered[name] = Known(signed.key, signed.status.serial)
        lines.append(_line(signed.status, newest, at))
    return Overview(at, tuple(lines), remembered)


def _doubt(name: str, signed: Signed | None, known: Known | None, *, there: bool) -> str:
    """Why a status file is not believed; empty when it is."""
    if not there:
        return "missing: it has written no status"
    if signed is None:
        return "forged or damaged: the signature is not good"
    if signed.status.kiosk != name:
        return f"forged: it is the status of {signed.status.kiosk}"
    if known is not None and signed.key != known.key:
        return "forged, or set up anew: signed with another key than before"
    if known is not None and signed.status.serial < known.serial:
        return "replayed: an older status was put back"
    return ""


def _line(status: Status, newest: int, at: datetime) -> Line:
    return Line(
        status.kiosk,
        status.release,
        ago(status.written_at, at),
        tuple(troubles(status, newest, at)),
        status,
    )


def troubles(status: Status, newest: int, at: datetime) -> Iterable[str]:
    """What is not well with a kiosk, where `newest` is the release that it should show."""
    if _since(status.written_at, at) > _SILENT:
        yield f"silent for {ago(status.written_at, at)}"
    if max(status.release, status.waiting) < newest:
        yield f"shows release {status.release}, not {newest}"
    if status.result not in {"updated", "unchanged"}:
        found = f"{status.result}: {status.code or 'no reason given'}"
        yield found if status.result else "has not looked at a share yet"
    if status.signed_at and _since(status.signed_at, at) > _OLD:
        yield f"nothing newly signed for {ago(status.signed_at, at)}"
    if status.disk_free_mb < _LITTLE_MB:
        yield f"disk: {status.disk_free_mb} MB free"
    if status.clock_behind_s > _WRONG_CLOCK:
        yield "clock is wrong"
    if status.bad:
        yield "has put a release aside"


def read_files(folder: Path) -> dict[str, bytes | None]:
    """Every status file of a share, by kiosk id; one that cannot be read is None.

    Raises:
        KioskError: the folder is not there.
    """
    try:
        names = sorted(path.name for path in (folder / "status").iterdir())[:_MOST_KIOSKS]
    except FileNotFoundError:
        if folder.is_dir():
            return {}
        raise KioskError(f"There is no folder {folder}.", "Is the share mounted?") from None
    except OSError as error:
        raise KioskError(f"{folder} cannot be read: {error.strerror}.") from error
    return {
        name.removesuffix(".json"): _file(folder / "status" / name)
        for name in names
        if name.endswith(".json")
    }


def _file(path: Path) -> bytes | None:
    if path.is_symlink() or not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except OSError:
        return None


def read_known(path: Path) -> dict[str, Known]:
    """What an earlier overview remembered; nothing when there was none."""
    try:
        found: dict[str, Any] = json.loads(path.read_bytes())
        return {name: Known(str(key), int(serial)) for name, (key, serial) in found.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise KioskError(f"{path} cannot be read.", "Delete it to begin anew.") from error


def write_known(path: Path, known: Mapping[str, Known]) -> None:
    """Remember for the next overview.

    Raises:
        KioskError: it cannot be written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        put(Disk(), path, json.dumps(known, indent=1).encode())
    except OSError as error:
        raise KioskError(f"{path} cannot be written: {error.strerror}.") from error


def ago(moment: str, at: datetime) -> str:
    """How long ago, in one unit: 5 minutes, 3 hours, 12 days."""
    minutes = max(0, round(_since(moment, at) / timedelta(minutes=1)))
    for size, unit in ((1440, "day"), (60, "hour")):
        if minutes >= 2 * size:
            return f"{minutes // size} {unit}s"
    return f"{minutes} minutes"


def _since(moment: str, at: datetime) -> timedelta:
    try:
        read = datetime.fromisoformat(moment)
    except ValueError:
        return timedelta.max / 2
    return at - (read if read.tzinfo else read.replace(tzinfo=UTC))
