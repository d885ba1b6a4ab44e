"""A printer's queue of the audit's own: takes a sheet in memory, and knows whether it was wiped."""

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import UnixStreamServer

NAME = "audit"
_ADD, _PURGE, _STATE = 0x0002, 0x0008, 0x0009  # operations of IPP (RFC 8011)
_NO_SUCH_JOB, _PRINTED = 0x0406, 9
_JOB, _END, _INTEGER, _ENUM = 0x02, 0x03, 0x21, 0x23


class Queue:
    """What CUPS would keep, and what the audit asks of it."""

    def __init__(self) -> None:
        """Empty."""
        self.taken = 0  # sheets that came
        self.kept: set[int] = set()  # jobs that are still there

    def answer(self, request: bytes) -> bytes:
        """What CUPS would answer to a request of IPP."""
        operation = struct.unpack_from(">H", request, 2)[0]
        if operation == _ADD and b"%PDF" in request:
            self.taken += 1
            self.kept.add(self.taken)
            return _said(b"job-id", _INTEGER, self.taken)
        job = _number(request)
        if job not in self.kept:
            return struct.pack(">HHI", 0x0200, _NO_SUCH_JOB, 1) + bytes((_END,))
        if operation == _PURGE:
            self.kept.discard(job)
        return _said(b"job-state", _ENUM, _PRINTED)


@contextmanager
def printing_at(path: Path) -> Iterator[Queue]:
    """Have a queue at a local socket meanwhile."""
    queue = Queue()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.wfile.write(bytes((len(queue.kept),)))

        def do_POST(self) -> None:
            answer = queue.answer(self.rfile.read(int(self.headers["Content-Length"])))
            self.send_response_only(200)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

    with UnixStreamServer(str(path), Handler) as server:
        serving = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        serving.start()
        try:
            yield queue
        finally:
            server.shutdown()
            serving.join()


def sheets_kept(path: str) -> int:
    """How many sheets are there now; the visitor asks, before the program ends and wipes all."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as asking:
        asking.connect(path)
        asking.sendall(b"GET / HTTP/1.0\r\n\r\n")
        return asking.recv(1)[0]


def _number(request: bytes) -> int:
    """The number of the job that a request names; 0 when it names none."""
    name = b"job-id" + struct.pack(">H", 4)
    at = request.find(name)
    return 0 if at < 0 else int(struct.unpack_from(">i", request, at + len(name))[0])


def _said(name: bytes, tag: int, value: int) -> bytes:
    fact = struct.pack(">BH", tag, len(name)) + name + struct.pack(">Hi", 4, value)
    return struct.pack(">HHIB", 0x0200, 0, 1, _JOB) + fact + bytes((_END,))
