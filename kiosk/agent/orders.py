"""What the screen may ask of the agent: one word a line through a pipe, or one file in a folder.

A pipe is Linux's way; on Windows the agent is a task, and the screen puts down empty files.
"""

import contextlib
import queue
import threading
import time
from collections.abc import Iterable
from pathlib import Path

LOOK, BACK = "look", "back"  # at the share now; one release back
REFUSED = "refused"  # what the file of a request is called when it could not be done
_LOOK_SECONDS = 0.25


class Orders:
    """Words that somebody writes into a stream, as they come; others are passed over."""

    def __init__(self, lines: Iterable[str] | None = None) -> None:
        """Listen until the stream ends; without one there are never any orders."""
        self._heard: queue.SimpleQueue[str] = queue.SimpleQueue()
        if lines is not None:
            threading.Thread(target=self._listen, args=(lines,), daemon=True).start()

    def _listen(self, lines: Iterable[str]) -> None:
        for line in lines:
            if (word := line.strip()) in {LOOK, BACK}:
                self._heard.put(word)

    def next(self, seconds: float) -> str:
        """Wait for an order; empty when none came in this time."""
        try:
            return self._heard.get(timeout=max(0.0, seconds))
        except queue.Empty:
            return ""

    def answer(self, *, done: bool) -> None:
        """Say how the last order to go back went; a pipe has nobody who listens."""


class OrdersInFolder(Orders):
    """Orders that are files; the answer to one is that it goes, or gets another name."""

    def __init__(self, folder: Path) -> None:
        """Look into this folder; whoever may write there may ask."""
        super().__init__()
        self._folder = folder
        self._answered = False  # a request that will not go away is answered once

    def next(self, seconds: float) -> str:
        """Wait for an order; empty when none came in this time."""
        until = time.monotonic() + seconds
        while True:
            if not (self._folder / BACK).is_file():
                self._answered = False
            elif not self._answered:
                return BACK
            look = self._folder / LOOK
            if look.is_file():
                with contextlib.suppress(OSError):
                    look.unlink()
                    return LOOK
            left = until - time.monotonic()
            if left <= 0:
                return ""
            time.sleep(min(left, _LOOK_SECONDS))

    def answer(self, *, done: bool) -> None:
        """Take the request away, or call it refused."""
        request, self._answered = self._folder / BACK, True
        with contextlib.suppress(OSError):
            if done:
                request.unlink()
            else:
                request.replace(request.with_name(REFUSED))
