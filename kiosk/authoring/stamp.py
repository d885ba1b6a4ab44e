"""Ties a translation to the words it translates, by writing their hash into its front matter."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from kiosk.compiler import Record
from kiosk.errors import KioskError

_LINE = re.compile(r"^source_hash:.*$", re.MULTILINE)
_AFTER = re.compile(r"^(?:state|summary|title):.*\n", re.MULTILINE)


def stamp(folder: Path, records: Sequence[Record], files: Iterable[Path]) -> list[str]:
    """Say of these files that they translate today's originals; returns those that changed.

    Raises:
        KioskError: a file is no translation of this bundle, or cannot be written.
    """
    owners = {record.target: record for record in records if record.source.owner}
    known = {Path(r.source.path).resolve(): r for r in records if not r.source.owner}
    changed = []
    for path in files:
        record = known.get(path.resolve())
        owner = owners.get(record.target) if record else None
        if record is None or owner is None or not owner.words_hash:
            raise KioskError(
                f"{path} is no translation in {folder}.", "Name files such as guides/rights/es.md."
            )
        if record.source_hash != owner.words_hash:
            _write(path, _stamped(path.read_text(encoding="utf-8"), owner.words_hash))
            changed.append(record.source.file)
    return changed


def _stamped(text: str, words_hash: str) -> str:
    line = f"source_hash: {words_hash}"
    front, rest = text[: _end_of_front(text)], text[_end_of_front(text) :]
    if _LINE.search(front):
        return _LINE.sub(line, front, count=1) + rest
    places = [found.end() for found in _AFTER.finditer(front)]
    return f"{front[: places[-1]]}{line}\n{front[places[-1] :]}{rest}"


def _end_of_front(text: str) -> int:
    return text.index("\n---", 3)


def _write(path: Path, text: str) -> None:
    aside = path.with_name(f"~{path.name}.tmp")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        aside.unlink(missing_ok=True)
        raise KioskError(f"{path} cannot be written: {error}.", "May you write there?") from error
