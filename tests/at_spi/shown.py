"""Shows pages on a real display, and tells for each what can be seen on it; no part of pytest.

It reads the page to open from standard input, a line each, and answers with one line of JSON:
what is seen as texts, buttons and fields, by their QML items and not by what Qt tells others.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from kiosk.store import Library
from tests.screen import Visitor


def seen(visitor: Visitor) -> dict[str, list[str]]:
    """Everything on the screen, by its kind."""
    found: dict[str, list[str]] = {"heading": [], "words": [], "button": [], "field": []}
    for item, words, inside in visitor.written():
        if inside:
            found["button"].append(words)
        elif not item.property("silent"):
            found["heading" if item.property("heading") else "words"].append(words)
    found["field"] = ["" for item, _ in visitor.touchable() if _is_field(item)]
    return found


def _is_field(item: QQuickItem) -> bool:
    return item.inherits("QQuickTextInput")


def answer(visitor: Visitor) -> None:
    """Open the next page that is asked for."""
    target = sys.stdin.readline().strip()
    if not target:
        QGuiApplication.exit(0)
        return
    visitor.go(target)
    sys.stdout.write(json.dumps(seen(visitor)) + "\n")
    sys.stdout.flush()


def main(database: str, language: str) -> None:
    """Show the kiosk until standard input ends."""
    with Library(Path(database)) as library:
        visitor = Visitor.before(library)
        visitor.screen.kiosk.chooseLanguage(language)
        asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        asked.activated.connect(lambda *_: answer(visitor))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        QGuiApplication.exec()
        visitor.leave()


if __name__ == "__main__":
    main(*sys.argv[1:])
