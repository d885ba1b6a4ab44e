"""A web server on loopback that serves a folder, well or badly."""

import contextlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote


class Answers(BaseHTTPRequestHandler):
    """Serves files below `folder` of the server; `mood` says how."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Answer one request."""
        server = self.server
        assert isinstance(server, Web)
        server.asked.append(self.path)
        mood = server.mood
        name = self.path.lstrip("/")
        # Metadata has its role's name quoted on the disk; what is signed is called as it is.
        path = server.folder / (name if name.startswith("metadata/") else unquote(name))
        if mood == "broken":
            self.send_error(500)
        elif mood == "portal":
            self._send(b"<html>Please log in</html>", 200)
        elif mood == "redirects":
            self.send_response(302)
            self.send_header("Location", "http://127.0.0.1:1/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif mood == "hangs up":
            self.close_connection = True
        elif not path.is_file():
            self.send_error(404)
        else:
            self._send_file(path.read_bytes(), mood)

    def _send_file(self, data: bytes, mood: str) -> None:
        asked = self.headers.get("Range")
        if asked and mood != "no ranges":
            start = int(asked.removeprefix("bytes=").rstrip("-"))
            self._send(data[start:], 206)
        elif mood == "breaks off":
            self.send_response(200)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data[: len(data) // 2])
            self.close_connection = True
        else:
            self._send(data, 200)

    def _send(self, data: bytes, status: int) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing."""


class Web(ThreadingHTTPServer):
    """The server, and what was asked of it."""

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        """Serve on any free port."""
        super().__init__(("127.0.0.1", 0), Answers)
        self.folder = folder
        self.mood = ""
        self.asked: list[str] = []

    @property
    def address(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_port}"


@contextlib.contextmanager
def web(folder: Path) -> Iterator[Web]:
    """Serve a folder meanwhile."""
    server = Web(folder)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
