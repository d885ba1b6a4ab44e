"""Whether there is anything to show a screen on; without it no content could be opened."""

import socket
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - where X servers listen
_SECONDS = 2.0


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether the display that is named answers; True where none is, or it is not a local one."""
    places = list(_places(environment))
    return not places or any(map(_answers, places))


def _places(environment: Mapping[str, str]) -> Iterator[str]:
    """The sockets of the displays that are named; an X server has two."""
    if wayland := environment.get("WAYLAND_DISPLAY", ""):
        yield str(Path(environment.get("XDG_RUNTIME_DIR", "/"), wayland))
    host, _, number = environment.get("DISPLAY", "").partition(":")
    if number and host in {"", "unix"}:
        path = f"{_SOCKETS}{number.partition('.')[0]}"
        yield from (path, f"\0{path}")


def _answers(place: str) -> bool:
    with suppress(OSError), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.settimeout(_SECONDS)
        asking.connect(place)
        return True
    return False
