"""A screen in memory, the same for everybody who is measured."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = (1080, 1920)  # pixels: a portrait panel


class MissingToolError(Exception):
    """A program that the bench needs is not there, as a sentence."""


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Start Xvfb; gives the environment for programs that draw on it."""
    if shutil.which("Xvfb") is None:
        raise MissingToolError("The bench needs Xvfb: sudo apt-get install xvfb")
    ours, theirs = os.pipe()
    width, height = SIZE
    command = ["Xvfb", "-displayfd", str(theirs), "-screen", "0", f"{width}x{height}x24"]
    server = subprocess.Popen(
        [*command, "-nolisten", "tcp", "-noreset"], pass_fds=[theirs], stderr=subprocess.DEVNULL
    )
    os.close(theirs)
    try:
        with os.fdopen(ours) as answer:
            number = answer.readline().strip()
        if not number:
            raise MissingToolError("Xvfb does not start here.")
        unset = {"WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_QUICK_BACKEND", "DISPLAY"}
        kept = {name: value for name, value in os.environ.items() if name not in unset}
        yield {**kept, "DISPLAY": f":{number}"}
    finally:
        server.terminate()
        server.wait()
