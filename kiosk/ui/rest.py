"""Waits until a page has come to rest: laid out, read ahead, its pictures there."""

from collections.abc import Iterator

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui import jobs

_PAUSE_MS = 8
_ROUNDS = 400  # some seconds at most; a page that never rests is shown as it is


def come_to_rest(window: QQuickWindow) -> None:
    """Let a page be laid out until two looks at it see the same; for pictures and tests."""
    before: list[tuple[float, ...]] = []
    for _ in range(_ROUNDS):
        waiting = jobs.are_running()
        QGuiApplication.processEvents()
        window.grabWindow()  # lays out what waits for the next frame
        now = list(_outline(window.contentItem()))
        if now == before and not waiting and not jobs.are_running():
            return
        before = now
        pause = QEventLoop()
        QTimer.singleShot(_PAUSE_MS, pause.quit)
        pause.exec()


def _outline(item: QQuickItem) -> Iterator[tuple[float, ...]]:
    """Where everything that can be seen stands, and how far its pictures have come."""
    for child in item.childItems():
        if child.isVisible():
            read = child.property("progress") if child.inherits("QQuickImage") else 1.0
            yield child.x(), child.y(), child.width(), child.height(), read
            yield from _outline(child)
