"""Translations: there, as new as what they translate, and with the same facts in them."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from kiosk.compiler.record import Record, on_screen
from kiosk.content import Bundle, Level, Problem

_DIGITS = re.compile(r"\d+")
_WORDED = ("room", "directions", "cost", "ages")
_UNITS = {"heading": "headings", "item": "list items", "box": "boxes", "card": "table rows"}


def check_translations(bundle: Bundle, records: Sequence[Record]) -> Iterator[Problem]:
    """Name what is missing, behind, or says something else than the original."""
    shown = on_screen(records)
    owners = {record.target: record for record in shown if record.source.owner}
    yield from _missing(bundle, shown, owners)
    for record in shown:
        if not record.source.owner:
            yield from _against(record, owners[record.target])


def _missing(
    bundle: Bundle, shown: Sequence[Record], owners: Mapping[str, Record]
) -> Iterator[Problem]:
    there = {(record.target, record.source.language) for record in shown}
    core = set(bundle.core)
    for target in sorted(core - owners.keys()):
        text = f"`core` names {target}, which is not shown."
        yield Problem("bundle.toml", 0, Level.WARNING, "core", text)
    for language in bundle.languages:
        for target, owner in owners.items():
            wanted = language.state == "complete" or (language.state == "core" and target in core)
            wanted = wanted and owner.source.kind != "notice"
            if wanted and (target, language.tag) not in there:
                text = f"This page is missing in {language.tag} ({language.endonym})."
                yield _warn(owner, "translation-missing", text)


def _against(record: Record, owner: Record) -> Iterator[Problem]:
    if not record.words.get("state"):
        text = "Write `state: machine`, or `state: reviewed` once a person has checked it."
        yield _warn(record, "translation-state", text)
    if record.source_hash != owner.words_hash:
        text = (
            "The original has changed since. When this says the same, "
            f"write `source_hash: {owner.words_hash}`."
        )
        yield _warn(record, "translation-behind", text, "source_hash")
    for difference, added in _differences(record, owner):
        text = f"This is not as in the original: {difference}."
        line = next(filter(None, map(record.line_with, added)), record.line("source_hash"))
        yield Problem(record.source.file, line, Level.WARNING, "translation-facts", text)
    missing = [name for name in _WORDED if owner.facts.get(name, "unknown") != "unknown"]
    if missing := [name for name in missing if name not in record.words]:
        text = f"Say in this language too: {', '.join(f'`{name}`' for name in missing)}."
        yield _warn(record, "translation-words", text)


def _differences(record: Record, owner: Record) -> Iterator[tuple[str, list[str]]]:
    """What a translation cannot change without changing the facts, and the numbers it added."""
    here, there = _counted(record), _counted(owner)
    if here["numbers"] != there["numbers"]:
        missing = sorted(there["numbers"] - here["numbers"])
        added = sorted(here["numbers"] - there["numbers"])
        parts = [f"without {', '.join(missing)}"] if missing else []
        parts += [f"with {', '.join(added)}"] if added else []
        yield f"numbers ({'; '.join(parts)})", added
    if here["targets"] != there["targets"]:
        others = {*(there["targets"] - here["targets"]), *(here["targets"] - there["targets"])}
        yield f"rows and links ({', '.join(sorted(others))})", []
    for unit, name in {**_UNITS, "step": "first steps"}.items():
        if here["units"][unit] != there["units"][unit]:
            yield f"{name} ({here['units'][unit]} instead of {there['units'][unit]})", []


def _counted(record: Record) -> Mapping[str, Counter[str]]:
    body = json.loads(record.body)
    blocks = body["blocks"]
    units = Counter(block["kind"] for block in blocks)
    units["step"] = len(body["steps"])
    words = f"{record.title}\n{record.summary}\n{record.plain}"
    digits = "".join(_ascii(sign) for sign in words)
    return {
        "numbers": Counter(_DIGITS.findall(digits)),
        "targets": Counter(block["target"] for block in blocks if block.get("target")),
        "units": units,
    }


def _ascii(sign: str) -> str:
    return str(unicodedata.decimal(sign)) if sign.isdecimal() else sign


def _warn(record: Record, rule: str, text: str, name: str = "") -> Problem:
    line = record.line(name) if name else 0
    return Problem(record.source.file, line, Level.WARNING, rule, text)
