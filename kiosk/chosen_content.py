"""Chooses and opens the content to show: a compiled file, a folder, or what is built in."""

from pathlib import Path

from kiosk.places import shipped
from kiosk.store import Library


def open_library(content: Path | None, scratch: Path) -> Library:
    """Open content: a compiled file as it is, a folder compiled into `scratch` first.

    Raises:
        ContentUnreadableError: there is no such content.
    """
    if content is None:
        places = shipped()
        content = places.builtin if places.builtin.is_file() else places.content
    if content.is_file():
        return Library(content)
    from kiosk.compiler import compile_bundle  # noqa: PLC0415 - a compiled kiosk needs no compiler

    compiled = scratch / "content.db"
    compile_bundle(content, compiled)
    return Library(compiled)
