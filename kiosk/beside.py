"""Starts the agent beside the screen, in a process of its own, and ends it with the screen."""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.config import Config

Ask = Callable[[str], bool]  # an order for the agent; False when nobody hears it


@contextlib.contextmanager
def agent_beside(config: Config) -> Iterator[Ask | None]:
    """Run the agent meanwhile, where this kiosk has a share and no service that looks after it.

    Gives what staff ask it with; None where there is no agent that could be asked.
    """
    if not config.share:
        yield None
    elif config.starts_agent:
        with _started(config) as pipe:
            yield _asking(pipe)
    else:
        with _service(config.agent_pipe) as ask:
            yield ask


@contextlib.contextmanager
def _started(config: Config) -> Iterator[int]:
    process = subprocess.Popen(
        _command(config), stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, bufsize=0
    )
    pipe = process.stdin
    if pipe is None:
        raise AssertionError
    if sys.platform != "win32":  # an agent that hears nothing must not stop the screen
        os.set_blocking(pipe.fileno(), False)
    try:
        yield pipe.fileno()
    finally:
        process.terminate()
        process.wait()
        pipe.close()


@contextlib.contextmanager
def _service(place: str) -> Iterator[Ask | None]:
    """A folder for requests, or the named pipe into the service's standard input."""
    if place and Path(place).is_dir():
        yield lambda word: _put_down(Path(place) / word)
        return
    pipe = None
    with contextlib.suppress(OSError):
        if place and Path(place).is_fifo():
            pipe = os.open(place, os.O_WRONLY | os.O_NONBLOCK)
    try:
        yield _asking(pipe) if pipe is not None else None
    finally:
        if pipe is not None:
            os.close(pipe)


def _put_down(request: Path) -> bool:
    try:
        request.touch()
    except OSError:
        return False
    return True


def _asking(pipe: int) -> Ask:
    def ask(word: str) -> bool:
        try:
            return os.write(pipe, f"{word}\n".encode()) > 0
        except OSError:
            return False

    return ask


def _command(config: Config) -> list[str]:
    program = [sys.executable]
    if not getattr(sys, "frozen", False):  # a packaged build is the command itself
        program += ["-P", "-m", "kiosk"]
    options = [f"--every={max(1, round(config.look_every * 60))}s", "--while-parent", "--hear"]
    options += [f"--share={place}" for place in config.share]
    for name in ("store", "root", "id", "status"):
        if value := getattr(config, name):
            options.append(f"--{name}={value}")
    return [*program, "sync", *options]
