"""What staff at the screen may ask of the agent: one word a line, through a pipe."""

import queue
import threading
from collections.abc import Iterable

LOOK, BACK = "look", "back"  # at the share now; one release back


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
