"""Gives a program without a console its standard error: the Event Log of Windows.

A service on Linux writes into the journal; `kiosk-screen.exe` has neither journal nor console. What
it says is the same sentences and codes, and nothing of a reader is among them.
"""

import io
import os
import sys
from collections.abc import Callable

_SOURCE = "Kiosk"  # the installer makes it known: build/windows/kiosk.nsi
_WARNING = 2  # EVENTLOG_WARNING_TYPE
_NUMBER = 1


class EventLog(io.TextIOBase):
    """A stream whose every whole line is one event."""

    def __init__(self, report: Callable[[str], None]) -> None:
        """Nothing is reported yet."""
        self._report = report
        self._begun = ""

    def writable(self) -> bool:
        """It is, always."""
        return True

    def write(self, text: str) -> int:
        """Keep the last line until it is whole."""
        *lines, self._begun = (self._begun + text).split("\n")
        for line in lines:
            if line.strip():
                self._report(line)
        return len(text)


def give_streams() -> None:
    """Put streams in the place of those that a program without a console lacks."""
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - until the end
    if sys.stderr is None:
        sys.stderr = EventLog(_reporting() if sys.platform == "win32" else _to_nobody)


def _to_nobody(_line: str) -> None:
    """A system without an Event Log."""


def _reporting() -> Callable[[str], None]:
    import ctypes  # noqa: PLC0415 - Windows only

    library = ctypes.WinDLL("advapi32")  # type: ignore[attr-defined,unused-ignore]  # Windows has it
    library.RegisterEventSourceW.restype = ctypes.c_void_p
    source = ctypes.c_void_p(library.RegisterEventSourceW(None, _SOURCE))

    def report(line: str) -> None:
        words = (ctypes.c_wchar_p * 1)(line)
        library.ReportEventW(source, _WARNING, 0, _NUMBER, None, 1, 0, words, None)

    return report
