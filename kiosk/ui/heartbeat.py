"""Tells whoever watches that the event loop still turns: our supervisor, or systemd."""

import contextlib
from collections.abc import Callable, Mapping
from typing import Self

from PySide6.QtCore import QTimer

from kiosk.notify import heartbeat_into, notifier

_EVERY_MS = 500


class Heartbeat:
    """Beats twice a second while the event loop turns."""

    def __init__(self, say: Callable[[bytes], None]) -> None:
        """Tell `say`."""
        self._say = say
        self.count = 0  # how often it has beaten
        self.is_heard = False  # somebody would start the screen anew
        self._timer = QTimer()
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(lambda: self._said(b"WATCHDOG=1"))

    @classmethod
    def of_surroundings(cls, environment: Mapping[str, str]) -> Self:
        """Tell the supervisor that started us, else systemd, else nobody."""
        pipe = environment.get("KIOSK_HEARTBEAT")
        heartbeat = cls(heartbeat_into(pipe) if pipe else notifier(environment))
        heartbeat.is_heard = bool(pipe or environment.get("NOTIFY_SOCKET"))
        return heartbeat

    def begin(self) -> None:
        """The loop is about to turn; from its first turn on the first page can be touched."""
        QTimer.singleShot(0, lambda: self._said(b"READY=1"))
        if self.is_heard:  # else it would only wake the processor
            self._timer.start()

    def stop(self) -> None:
        """The screen ends, and means to."""
        self._timer.stop()
        self._said(b"STOPPING=1")

    def _said(self, words: bytes) -> None:
        self.count += 1
        with contextlib.suppress(OSError):  # whoever watched is gone; the kiosk goes on
            self._say(words)
