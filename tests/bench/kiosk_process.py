"""Starts the kiosk through driver.py and talks with it."""

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

ROOT = Path(__file__).resolve().parent.parent.parent
_DRIVER = Path(__file__).with_name("driver.py")
_END_SECONDS = 10.0


class KioskProcess:
    """One running kiosk; use it as a context manager."""

    def __init__(self, environment: Mapping[str, str], arguments: Sequence[str] = ()) -> None:
        """Start it and wait for its first page.

        Raises:
            RuntimeError: it ended before it showed one.
        """
        command = [sys.executable, "-P", str(_DRIVER), "run", "--windowed", *arguments]
        began = time.monotonic_ns()
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**environment, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        word, moment, self.size = self._answer().split()
        assert word == "first"
        self.start_ms = (int(moment) - began) / 1e6

    def __enter__(self) -> Self:
        """It runs already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Ask it to end, and end it when it does not."""
        try:
            self._process.communicate("end\n", timeout=_END_SECONDS)
        except (subprocess.TimeoutExpired, OSError):
            self._process.kill()
            self._process.wait()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def ask(self, wish: str) -> str:
        """Say one wish of driver.py's and wait for the answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(wish + "\n")
        self._process.stdin.flush()
        return self._answer()

    def frames(self) -> int:
        """How many frames it has painted so far."""
        return int(self.ask("frames").split()[1])

    def touch_ms(self, title: str, awaited: str) -> float:
        """Touch a row; milliseconds until a frame shows the awaited words."""
        word, *rest = self.ask(f"touch {title}|{awaited}").split()
        if word != "painted":
            raise RuntimeError(f"The kiosk shows no row {title!r}, or nothing behind it.")
        return int(rest[0]) / 1e6

    def _answer(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("The kiosk ended. What it said stands above.")
        return line.strip()
