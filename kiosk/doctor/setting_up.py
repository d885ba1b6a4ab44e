"""Writes kiosk.toml: what was there stays, what is given takes its place, nothing wrong is kept."""

import json
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.config import config_from
from kiosk.errors import SettingsError
from kiosk.store import Disk, put

Value = str | float | bool | tuple[str, ...]
_HEAD = "# The settings of this kiosk; docs/deploy.md says what each means.\n"
_READABLE = 0o644  # the screen and the agent are other users than who writes


def set_up(path: Path, given: Mapping[str, Value]) -> None:
    """Write the settings that are given, and leave every other line as it is.

    Raises:
        SettingsError: a value cannot be used, or there is no right to write.
    """
    try:
        before = path.read_text(encoding="utf-8") if path.is_file() else _HEAD
        text = with_settings(before, given)
        config_from(tomllib.loads(text), str(path))
        path.parent.mkdir(parents=True, exist_ok=True)
        put(Disk(), path, text.encode())
        path.chmod(_READABLE)
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be written: {error.strerror}.", "Do it as administrator: sudo."
        ) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise SettingsError(
            f"{path} cannot be read: {error}.", "Mend the line, or remove the file."
        ) from error


def keep_root(settings: Path, given: Path) -> Path:
    """Copy root.json beside the settings, where the agent may read it; returns where it is.

    Whoever sets up is another user than the agent, often with a home that nobody else may enter.

    Raises:
        SettingsError: it cannot be read or is none, or there is no right to write.
    """
    kept = settings.absolute().with_name("root.json")
    try:
        data = given.read_bytes()
        if not _is_root(data):
            what = f"{given} is not the root.json of a folder of keys."
            raise SettingsError(what, "Copy it from where the keys are.")
        kept.parent.mkdir(parents=True, exist_ok=True)
        put(Disk(), kept, data)
        kept.chmod(_READABLE)
    except OSError as error:
        raise SettingsError(
            f"{given} cannot be copied to {kept}: {error.strerror}.", "Is the name right?"
        ) from error
    return kept


def _is_root(data: bytes) -> bool:
    try:
        return bool(json.loads(data)["signed"]["_type"] == "root")
    except (ValueError, KeyError, TypeError):
        return False


def with_settings(text: str, given: Mapping[str, Value]) -> str:
    """The text with these settings in it, each in its old place or before the first table."""
    head, table, rest = _parts(text)
    for name, value in given.items():
        line = f"{name} = {_written(value)}"
        pattern = re.compile(rf"^{re.escape(name)}\s*=.*$", re.MULTILINE)
        if found := pattern.search(head):
            head = head[: found.start()] + line + head[found.end() :]
        else:
            head = f"{head.rstrip()}\n{line}\n"
    return f"{head.rstrip()}\n" + (f"\n{table}{rest}" if table else "")


def _parts(text: str) -> tuple[str, str, str]:
    found = re.search(r"^\[", text, re.MULTILINE)
    if found is None:
        return text, "", ""
    return text[: found.start()], text[found.start()], text[found.start() + 1 :]


def _written(value: Value) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_written, value))}]"
    # A JSON string of plain signs is a TOML string too; so are numbers, true and false.
    return json.dumps(value, ensure_ascii=False)
