"""Keeps the interface's translations: brings them up to date with the pages, checks and compiles.

.venv/bin/python build/translations.py update           every assets/i18n/kiosk_<tag>.ts
.venv/bin/python build/translations.py compile FOLDER   a .qm of each, for the kiosk
.venv/bin/python build/translations.py check            what is missing, unfinished or out of date
"""

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

from qmltypes import UI, qt_tool
from tree import ROOT, SetUpError

# English is what the pages are written in, so it has no file.
LANGUAGES = ("es", "pt-BR", "ht", "ar", "fr", "pl", "vi", "zh-Hans")
# Qt knows no plurals of Kreyòl and would silently leave its file as it is; those of French will do.
QT_NAMES = {"ht": "fr_HT"}
FOLDER = ROOT / "assets" / "i18n"
# No line numbers, so that a file changes only with the words; no guesses from similar words.
HOW = (
    *("-locations", "none", "-no-obsolete", "-silent", "-source-language", "en"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
)
UNREVIEWED = "Machine-made, not yet reviewed."  # a reviewer deletes this comment line by line
_GAP = re.compile(r"%\d")


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Where the translation into a language is."""
    return folder / f"kiosk_{language}.ts"


def update(folder: Path) -> None:
    """Bring every translation in a folder up to date with the pages; new words are unfinished."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        name = QT_NAMES.get(language, language.replace("-", "_"))
        target = ("-target-language", name)
        must(qt_tool("lupdate"), UI / "qml", *HOW, *target, "-ts", file_of(language, folder))


def compile_all(out: Path) -> None:
    """Compile every translation: es.qm, pt-BR.qm and so on."""
    out.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        new = out / f"{language}.new"
        must(qt_tool("lrelease"), "-silent", file_of(language), "-qm", new)
        new.replace(out / f"{language}.qm")


def faults(folder: Path = FOLDER) -> list[str]:
    """Say in sentences what is wrong with the translations in a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            if file_of(language, folder).is_file():
                text = file_of(language, folder).read_bytes()
                file_of(language, fresh).write_bytes(text)
        update(fresh)
        return [fault for tag in LANGUAGES for fault in faults_of(tag, folder, fresh)]


def faults_of(language: str, folder: Path, fresh: Path) -> Iterator[str]:
    """Compare one translation with what the pages ask for."""
    file = file_of(language, folder)
    if not file.is_file():
        yield f"{file.name} is missing."
        return
    wanted = file_of(language, fresh)
    if file.read_bytes() != wanted.read_bytes():
        yield f"{file.name} is not up to date; run build/translations.py update."
    for message in ET.parse(wanted).getroot().iter("message"):  # noqa: S314 - a file of ours
        source = message.findtext("source") or ""
        found = message.find("translation")
        words = (found.text or "") if found is not None else ""
        if found is None or found.get("type") or not words.strip():
            yield f"{file.name}: {source!r} has no finished translation."
        elif sorted(_GAP.findall(words)) != sorted(_GAP.findall(source)):
            yield f"{file.name}: {words!r} has other gaps than {source!r}."


def unreviewed(folder: Path = FOLDER) -> int:
    """Count the lines, of all languages together, that no person has reviewed yet."""
    texts = (file_of(tag, folder).read_text(encoding="utf-8") for tag in LANGUAGES)
    return sum(text.count(UNREVIEWED) for text in texts)


def must(*command: str | Path) -> None:
    """Run one of Qt's tools; when it fails, say what it said."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    if done.returncode or "won't be updated" in done.stdout:  # which lupdate calls a success
        raise SetUpError(f"{done.stdout}\nQt could not work on the translations.")


def main(words: Sequence[str]) -> int:
    """Do one of the three."""
    match words:
        case ["update"]:
            update(FOLDER)
        case ["compile", out]:
            compile_all(Path(out))
        case ["check"]:
            found = faults()
            print("\n".join(found) or "Every translation is whole.")
            return 1 if found else 0
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as error:
        sys.exit(str(error))
