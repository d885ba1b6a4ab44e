"""Chromium in kiosk mode, which tells by a script on each page when it has painted."""

import json
import os
import queue
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from display import MissingToolError

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_UNWRAPPED = Path("/usr/lib/chromium/chromium")  # Debian's, without its shell script: starts faster
_FLAGS = [
    *("--kiosk", "--disable-gpu", "--no-first-run", "--no-default-browser-check"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
    *("--disable-extensions", "--password-store=basic", "--window-position=0,0"),
]
_PATIENCE_SECONDS = 60.0

# Tells when the first words were painted, and goes on to the page that the answer names.
SCRIPT = """
new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
        if (entry.name !== "first-contentful-paint") continue;
        const told = document.createElement("script");
        told.src = "http://127.0.0.1:PORT/?" + new URLSearchParams({
            origin: performance.timeOrigin, paint: entry.startTime,
            size: innerWidth + "x" + innerHeight, page: location.href });
        document.head.append(told);
    }
}).observe({ type: "paint", buffered: true });
"""


@dataclass(frozen=True, slots=True)
class Paint:
    """A page's first contentful paint."""

    page: str
    origin: float  # when its navigation began, milliseconds since 1970
    paint: float  # milliseconds after that
    size: str


class Listener:
    """Hears every page's first paint, and sends the browser on along `route`."""

    def __init__(self) -> None:
        """Listen on a free port of this machine only."""
        self.paints: queue.Queue[Paint] = queue.Queue()
        self.route: list[str] = []
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                listener.hear(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def script(self) -> str:
        """What each page has to load."""
        return SCRIPT.replace("PORT", str(self._server.server_port))

    def hear(self, request: BaseHTTPRequestHandler) -> None:
        """Keep one paint, and answer with the way to the next page after a rest."""
        told = {name: values[0] for name, values in parse_qs(urlsplit(request.path).query).items()}
        self.paints.put(
            Paint(told["page"], float(told["origin"]), float(told["paint"]), told["size"])
        )
        request.send_response(200)
        request.send_header("Content-Type", "text/javascript")
        request.end_headers()
        if self.route:
            next_page = json.dumps(self.route.pop(0))
            request.wfile.write(f"setTimeout(() => location.href = {next_page}, 300)".encode())

    def next(self) -> Paint:
        """Wait for the next paint.

        Raises:
            RuntimeError: nothing was painted for a minute.
        """
        try:
            return self.paints.get(timeout=_PATIENCE_SECONDS)
        except queue.Empty:
            raise RuntimeError("Chromium painted nothing for a minute.") from None


@dataclass(frozen=True, slots=True)
class Chromium:
    """A running browser."""

    pid: int
    start_ms: float  # from its start to the first contentful paint
    size: str


@contextmanager
def chromium(
    listener: Listener, environment: Mapping[str, str], profile: Path, page: Path, size: str
) -> Iterator[Chromium]:
    """Start the browser on a page with a window of `size`, and wait for its first paint."""
    began = time.time() * 1000
    process = subprocess.Popen(
        [*command(profile, size), page.as_uri()],
        env=dict(environment),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        first = listener.next()
        yield Chromium(process.pid, first.origin + first.paint - began, first.size)
    finally:
        process.terminate()
        process.wait()


def program() -> str:
    """The browser's program.

    Raises:
        MissingToolError: there is none.
    """
    if _UNWRAPPED.is_file():
        return str(_UNWRAPPED)
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        raise MissingToolError("The bench needs Chromium: sudo apt-get install chromium")
    return found


def command(profile: Path, size: str) -> Sequence[str]:
    """The browser as a school would start it; root may not have its sandbox."""
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    place = [f"--user-data-dir={profile}", f"--window-size={size.replace('x', ',')}"]
    return [program(), *_FLAGS, *sandbox, *place]
