"""Starts the agent beside the screen, in a process of its own, and ends it with the screen."""

import contextlib
import subprocess
import sys
from collections.abc import Iterator

from kiosk.config import Config


@contextlib.contextmanager
def agent_beside(config: Config) -> Iterator[None]:
    """Run the agent meanwhile, where this kiosk has a share and no service that looks after it."""
    if not config.share or not config.starts_agent:
        yield
        return
    process = subprocess.Popen(
        _command(config), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _command(config: Config) -> list[str]:
    program = [sys.executable]
    if not getattr(sys, "frozen", False):  # a packaged build is the command itself
        program += ["-P", "-m", "kiosk"]
    options = [f"--every={max(1, round(config.look_every * 60))}s", "--while-parent"]
    options += [f"--share={place}" for place in config.share]
    for name in ("store", "root", "id", "status"):
        if value := getattr(config, name):
            options.append(f"--{name}={value}")
    return [*program, "sync", *options]
