"""Starts a packaged kiosk offscreen and walks it, so that no build leaves here that cannot run.

Every page must look as the checkout draws it, byte for byte; a release must come through the
signed share; a visitor must leave nothing; and systemd must hear when the screen is ready.
"""

import json
import os
import signal
import socket
import subprocess
import tempfile
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Protocol

from tree import ROOT, SetUpError

PAGES = ("attract", "home", "topic:rights", "guide:family-plan", "contact:211", "counselors")
SEARCHED = "food"
AT = "2026-11-23T09:12"
_SECONDS = 900.0  # for what hangs; a busy machine is given its time
_READY_SECONDS = 120.0


class Say(Protocol):
    """Runs one command of a kiosk to its end and gives what it says on standard output."""

    def __call__(self, *words: str | Path, good: Sequence[int] = (0,)) -> str:
        """Run it; another exit code than these is an error."""


def walk(program: Path, python: Path) -> None:
    """Walk the packaged program beside the same commands of the checkout.

    Raises:
        SetUpError: a step failed; the sentence says which.
    """
    packaged = partial(_run, program)
    walk_anywhere(packaged, partial(_run, python, "-P", "-m", "kiosk"))
    _ready(program)
    packaged("privacy-audit", "--json")
    print("  a visitor leaves nothing")


def walk_anywhere(packaged: Say, checkout: Say) -> None:
    """The part of the walk that every system can do.

    Raises:
        SetUpError: a step failed; the sentence says which.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-walk-") as name:
        folder = Path(name)
        for page in (*PAGES, f"search:{SEARCHED}", "fallback"):
            _compare(page, packaged, checkout, folder)
        print(f"  {len(PAGES) + 2} pages look as in the checkout")
        _search(packaged)
        _speaks(packaged)
        _share(packaged, folder)


def _compare(page: str, packaged: Say, checkout: Say, folder: Path) -> None:
    pictures = []
    for number, command in enumerate((packaged, checkout)):
        picture = folder / f"{number}.png"
        command("screenshot", page, f"--at={AT}", "--out", picture)
        pictures.append(picture.read_bytes())
    if pictures[0] != pictures[1]:
        raise SetUpError(f"The page {page} looks otherwise than in the checkout.")


def _search(packaged: Say) -> None:
    found = json.loads(packaged("search", SEARCHED, "--language=en", "--json"))
    if not found["hits"]:
        raise SetUpError(f"The search for {SEARCHED} found nothing.")
    print(f"  the search for {SEARCHED} finds {len(found['hits'])} pages")


def _speaks(packaged: Say) -> None:
    """Ask the packaged program for its voices; whether they are heard, only a room can tell."""
    # 1 is no failure here: the doctor may not like the machine that builds.
    found = json.loads(packaged("doctor", "--json", good=(0, 1)))["findings"]
    if {"code": "voices", "level": "good"} not in [
        {name: each[name] for name in ("code", "level")} for each in found
    ]:
        raise SetUpError("The packaged program has no voice for every language.")
    print("  every language has a voice")


def _share(packaged: Say, folder: Path) -> None:
    """Sign a release, fetch it as a kiosk does, in the processes of its own that this takes."""
    keys, share, store = folder / "keys", folder / "share", folder / "store"
    share.mkdir()
    packaged("keys", "new", keys, "--no-passphrase")
    packaged("publish", ROOT / "content", share, "--keys", keys)
    places = ("--share", share, "--store", store, "--root", keys / "root.json")
    told = json.loads(packaged("sync", "--once", *places, "--json"))
    if told["result"] != "updated":
        raise SetUpError(f"The release did not arrive: {told}.")
    print("  a signed release arrives")


def _ready(program: Path) -> None:
    """Run the screen under its supervisor, as the service does, until it tells systemd."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, 2) as ear:
        address = f"{folder}/notify"
        ear.bind(address)
        ear.settimeout(_READY_SECONDS)
        process = subprocess.Popen(
            [program, "run", "--supervised"],
            env={**_surroundings(), "NOTIFY_SOCKET": address},
            stderr=subprocess.DEVNULL,
        )
        try:
            while ear.recv(64) != b"READY=1":
                pass
        except TimeoutError as error:
            raise SetUpError("The screen was not ready in time.") from error
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(_SECONDS)
    print("  the screen tells systemd that it is ready")


def _run(*command: str | Path, good: Sequence[int] = (0,)) -> str:
    words = " ".join(map(str, command[-4:]))
    try:
        done = subprocess.run(
            command,
            env=_surroundings(),
            cwd=tempfile.gettempdir(),
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise SetUpError(f"`{words}` has not ended after {_SECONDS:.0f} s.") from error
    if done.returncode not in good:
        raise SetUpError(f"`{words}` ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout


def _surroundings() -> dict[str, str]:
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
