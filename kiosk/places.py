"""Where the files are that come with the program: in a checkout or in a packaged build."""

import sys
from pathlib import Path
from typing import NamedTuple


class Places(NamedTuple):
    """The folders and files that come with the program; any of them may be missing."""

    content: Path  # the Markdown bundle
    builtin: Path  # the same bundle, compiled
    fonts: Path
    icons: Path
    keyboards: Path  # the letters of each language
    i18n: Path  # the interface in other languages than English: es.qm
    qml: Path


def shipped() -> Places:
    """Find the shipped files: beside the executable in a packaged build, else in the checkout."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", "")  # set by PyInstaller's boot loader
    if frozen:
        root = Path(frozen)
        return Places(
            content=root / "content",
            builtin=root / "builtin.db",
            fonts=root / "fonts",
            icons=root / "icons",
            keyboards=root / "keyboards",
            i18n=root / "i18n",
            qml=package / "ui" / "qml",
        )
    root = package.parent
    return Places(
        content=root / "content",
        builtin=root / "build" / "out" / "builtin.db",
        fonts=root / "build" / "out" / "fonts",
        icons=root / "assets" / "icons",
        keyboards=root / "assets" / "keyboards",
        i18n=root / "build" / "out" / "i18n",
        qml=package / "ui" / "qml",
    )
