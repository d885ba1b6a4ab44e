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
from pathlib import Path

from tree import ROOT, SetUpError

PAGES = ("attract", "home", "topic:rights", "guide:family-plan", "contact:211", "counselors")
SEARCHED = "food"
AT = "2026-11-23T09:12"
_SECONDS = 900.0  # for what hangs; a busy machine is given its time
_READY_SECONDS = 120.0


def walk(program: Path, python: Path) -> None:
    """Walk the packaged program beside the same commands of the checkout.

    Raises:
        SetUpError: a step failed; the sentence says which.
    """
    checkout = [str(python), "-P", "-m", "kiosk"]
    with tempfile.TemporaryDirectory(prefix="kiosk-walk-") as name:
        folder = Path(name)
        for page in (*PAGES, f"search:{SEARCHED}", "fallback"):
            _compare(page, [str(program)], checkout, folder)
        print(f"  {len(PAGES) + 2} pages look as in the checkout")
        _search(program)
        _speaks(program)
        _share(program, folder)
        _ready(program)
    _said(program, "privacy-audit", "--json")
    print("  a visitor leaves nothing")


def _compare(page: str, packaged: Sequence[str], checkout: Sequence[str], folder: Path) -> None:
    pictures = []
    for number, command in enumerate((packaged, checkout)):
        picture = folder / f"{number}.png"
        _run(*command, "screenshot", page, f"--at={AT}", f"--out={picture}")
        pictures.append(picture.read_bytes())
    if pictures[0] != pictures[1]:
        raise SetUpError(f"The page {page} looks otherwise than in the checkout.")


def _search(program: Path) -> None:
    found = json.loads(_said(program, "search", SEARCHED, "--language=en", "--json"))
    if not found["hits"]:
        raise SetUpError(f"The search for {SEARCHED} found nothing.")
    print(f"  the search for {SEARCHED} finds {len(found['hits'])} pages")


def _speaks(program: Path) -> None:
    """Ask the packaged program for its voices; whether they are heard, only a room can tell."""
    # 1 is no failure here: the doctor may not like the machine that builds.
    found = json.loads(_run(str(program), "doctor", "--json", good=(0, 1)))["findings"]
    if {"code": "voices", "level": "good"} not in [
        {name: each[name] for name in ("code", "level")} for each in found
    ]:
        raise SetUpError("The packaged program has no voice for every language.")
    print("  every language has a voice")


def _share(program: Path, folder: Path) -> None:
    """Sign a release, fetch it as a kiosk does, in the processes of its own that this takes."""
    keys, share, store = folder / "keys", folder / "share", folder / "store"
    share.mkdir()
    _said(program, "keys", "new", str(keys), "--no-passphrase")
    _said(program, "publish", str(ROOT / "content"), str(share), f"--keys={keys}")
    fetching = ("sync", "--once", f"--share={share}", f"--store={store}", "--json")
    told = json.loads(_said(program, *fetching, f"--root={keys / 'root.json'}"))
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


def _said(program: Path, *words: str) -> str:
    return _run(str(program), *words)


def _run(*command: str, good: Sequence[int] = (0,)) -> str:
    words = " ".join(command[-4:])
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
