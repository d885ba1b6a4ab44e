"""Chooses and opens the content to show: a compiled file, a folder, or what is built in."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.errors import ContentUnreadableError
from kiosk.places import shipped
from kiosk.store import Library

Now = Callable[[ZoneInfo], datetime]


def open_library(content: Path | None, scratch: Path, now: Now = datetime.now) -> Library:
    """Open content: a compiled file as it is, a folder compiled into `scratch` first.

    Raises:
        ContentUnreadableError: there is no such content, or there is nothing in it to show.
    """
    library = _opened(content, scratch, now)
    if library.is_complete:
        return library
    library.close()
    raise ContentUnreadableError(
        f"{content or 'The built-in content'} has no languages, no topics or no pages to show.",
        "`kiosk check` says what is wrong with it.",
    )


def _opened(content: Path | None, scratch: Path, now: Now) -> Library:
    if content is None:
        places = shipped()
        content = places.builtin if places.builtin.is_file() else places.content
    if content.is_file():
        return Library(content, now)
    from kiosk.compiler import compile_bundle  # noqa: PLC0415 - a compiled kiosk needs no compiler

    compiled = scratch / "content.db"
    compile_bundle(content, compiled)
    return Library(compiled, now)
