"""A folder of Markdown in, one checked SQLite file out, and every problem named."""

from kiosk.compiler.compile import Compiled, Progress, check_bundle, compile_bundle
from kiosk.compiler.record import Record, on_screen, state_of
from kiosk.compiler.rules import numbers_in, same_number
from kiosk.compiler.source import HIDDEN, PageSource

__all__ = [
    "HIDDEN",
    "Compiled",
    "PageSource",
    "Progress",
    "Record",
    "check_bundle",
    "compile_bundle",
    "numbers_in",
    "on_screen",
    "same_number",
    "state_of",
]
