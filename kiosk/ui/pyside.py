"""Loads PySide6 without what only its developers need, before anything else of the screen.

Both are short cuts, not conditions: in a PySide6 without these parts they do nothing.
"""

import builtins
import sys
from importlib.machinery import ModuleSpec

# Writes stub files for editors. PySide6 loads it at every start, and its patterns take 15 ms.
_LEFT_OUT = "shibokensupport.signature.lib.pyi_generator"


class _EmptyInstead:
    """Gives an empty module in the place of the one that is left out."""

    def find_spec(self, name: str, *_: object) -> ModuleSpec | None:
        """Answer for that one module only."""
        return ModuleSpec(name, None, is_package=True) if name == _LEFT_OUT else None


def load_pyside() -> None:
    """Import PySide6, then let Python import almost as usual again.

    For `from __feature__ import ...`, which nobody here uses, PySide6 puts itself before every
    import and reads the source of every module. What it did before that, for its own classes that
    come when they are needed, stays.
    """
    finder = _EmptyInstead()
    sys.meta_path.insert(0, finder)
    try:
        __import__("PySide6")
    finally:
        sys.meta_path.remove(finder)
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


load_pyside()
