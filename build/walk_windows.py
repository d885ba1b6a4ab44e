"""Starts a packaged kiosk for Windows offscreen and walks it, as walk.py does on Linux."""

import threading
from functools import partial
from pathlib import Path

from tree import SetUpError
from walk import walk_anywhere
from windows_machine import Machine

_READY = b"The screen is ready."
_SECONDS = 60.0


def walk_windows(machine: Machine, tree: Path, python: Path) -> None:
    """Walk the packaged program beside the same commands of the checkout.

    Raises:
        SetUpError: a step failed; the sentence says which.
    """
    packaged = partial(machine.must, tree / "kiosk.exe")
    walk_anywhere(packaged, partial(machine.must, python, "-P", "-m", "kiosk"))
    for name in ("kiosk.exe", "kiosk-screen.exe"):
        must_be_ready(machine, tree / name)


def must_be_ready(machine: Machine, program: Path) -> None:
    """Run the screen under its supervisor until its event loop has been heard.

    Raises:
        SetUpError: it was not heard in time.
    """
    process = machine.start(program, "run", "--supervised", "--windowed")
    # Ending it ends the wait for its next line too.
    alarm = threading.Timer(_SECONDS, process.kill)
    alarm.start()
    heard = b""
    try:
        for line in process.stdout or ():
            heard += line
            if _READY in line:
                break
    finally:
        alarm.cancel()
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()
    if _READY not in heard:
        raise SetUpError(f"{program.name} was not ready in time: {heard.decode(errors='replace')}")
    print(f"  {program.name}: the screen is ready")
