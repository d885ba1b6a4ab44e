"""What a packaged kiosk must never hold: the rows "package lint" of the standards.

`python3 build/package.py` reads the whole tree by these rules and fails on the first find.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple


class Rule(NamedTuple):
    """Files that a lobby's screen must not have."""

    standard: str
    what: str
    files: re.Pattern[str]  # of the path below the build, in small letters


def _rule(standard: str, what: str, *patterns: str) -> Rule:
    return Rule(standard, what, re.compile("|".join(patterns)))


RULES = (
    _rule("E19", "a web browser", r"webengine", r"webview", r"webchannel", r"qtwebsockets"),
    _rule("E16", "file dialogs", r"quickdialogs", r"qtquick/dialogs", r"qt/labs/folderlistmodel"),
    _rule("E16", "desktop dialogs", r"qt6widgets", r"qtwidgets", r"/platformthemes/"),
    _rule("E17", "printing", r"printsupport"),
    _rule("P02", "a camera or a microphone", r"qtmultimedia.*capture", r"ffmpegmediaplugin"),
    _rule("P02", "a camera or a microphone", r"gstreamermediaplugin", r"/(lib)?av(device|codec)"),
    _rule("N13", "a keyboard that learns", r"virtualkeyboard", r"hunspell"),
    _rule("N14", "an input method that learns", r"ibusplatforminput", r"fcitx"),
    _rule("N19", "lists of recent files", r"qt/labs/settings", r"qtcore/.*settings"),
    _rule("E31", "a debugger of pages", r"/qmltooling/", r"qmldbg_", r"qtremoteobjects"),
    _rule("P01", "network plugins", r"/networkinformation/", r"/plugins/tls/", r"/bearer/"),
    _rule("P01", "other databases", r"/sqldrivers/"),
    _rule("E35", "a screen served to others", r"qvnc", r"qwebgl", r"qtwebglplugin"),
    _rule("N22", "a crash reporter", r"crashpad", r"breakpad", r"sentry"),
    _rule("E18", "Tk", r"_tkinter", r"/(lib)?tk\d", r"/(lib)?tcl\d"),
    _rule("E31", "tools to change the program", r"/pip/", r"/setuptools/", r"/pyinstaller/.*\.py"),
)


class Find(NamedTuple):
    """One file that breaks a rule."""

    rule: Rule
    file: str

    def __str__(self) -> str:
        """One line for the person who builds."""
        return f"{self.rule.standard}: {self.file} brings {self.rule.what}."


def forbidden(files: Iterable[str]) -> list[Find]:
    """Every file, as a path below the build, that breaks a rule."""
    return [
        Find(rule, file)
        for file in files
        for rule in RULES
        if rule.files.search("/" + file.replace("\\", "/").lower())
    ]


def files_of(tree: Path) -> list[str]:
    """Every file of a build, and of Python's code inside its programs, in order."""
    return sorted(str(path.relative_to(tree)) for path in tree.rglob("*") if not path.is_dir())
