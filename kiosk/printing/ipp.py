"""Speaks to this machine's CUPS: the few words of IPP (RFC 8011) that a kiosk needs.

Not through `lp` and `cancel`: the latter does not purge what is printed (CUPS 2.4.2), or needs an
administrator for it.
"""

import http.client
import socket
import struct
from enum import IntEnum
from typing import NamedTuple

_SECONDS = 10.0  # after which CUPS is taken for dead
_USER = b"kiosk"  # whose the entry is, whoever stands before the screen
_OPERATION, _JOB, _END = 0x01, 0x02, 0x03
_INTEGER, _BOOLEAN, _ENUM = 0x21, 0x22, 0x23
_NAME, _KEYWORD, _URI = 0x42, 0x44, 0x45
_CHARSET, _LANGUAGE, _MIME = 0x47, 0x48, 0x49
_FIRST_VALUE = 0x10  # smaller tags begin a group
_TOO_LATE = 0x0400  # from here on a status says no
_GONE = 0x0406


class State(IntEnum):
    """What CUPS says of a job."""

    GONE = 0
    PENDING = 3
    HELD = 4
    PRINTING = 5
    STOPPED = 6
    CANCELED = 7
    ABORTED = 8
    PRINTED = 9


class _Answer(NamedTuple):
    status: int
    numbers: dict[bytes, int]


class PrintRefusedError(OSError):
    """CUPS does not take what it was given."""


class Queue:
    """One queue of the CUPS that listens at a local socket."""

    def __init__(self, path: str, name: str) -> None:
        """Connect to nothing yet."""
        self._path = path
        self._name = name
        self._uri = f"ipp://localhost/printers/{name}".encode()

    def add(self, document: bytes, media: str) -> int:
        """Print a PDF without a title; returns the number of the job.

        Raises:
            OSError: CUPS is not there, or it refused.
        """
        wanted = [(_NAME, b"job-name", b""), (_MIME, b"document-format", b"application/pdf")]
        job = [(_KEYWORD, b"media", media.encode())] if media else []
        answer = self._ask(0x0002, wanted, job, document)
        return answer.numbers[b"job-id"]

    def state(self, job: int) -> State:
        """What has become of a job.

        Raises:
            OSError: CUPS is not there, or it refused.
        """
        wanted = [_number(job), (_KEYWORD, b"requested-attributes", b"job-state")]
        try:
            return State(self._ask(0x0009, wanted).numbers[b"job-state"])
        except FileNotFoundError:
            return State.GONE

    def purge(self, job: int) -> None:
        """Stop a job and leave nothing of it: no entry, no picture.

        Raises:
            OSError: CUPS is not there, or it refused.
        """
        wanted = [_number(job), (_BOOLEAN, b"purge-job", b"\x01")]
        try:
            self._ask(0x0008, wanted)
        except FileNotFoundError:
            return

    def _ask(
        self,
        operation: int,
        wanted: list[tuple[int, bytes, bytes]],
        job: list[tuple[int, bytes, bytes]] | None = None,
        document: bytes = b"",
    ) -> _Answer:
        common = [
            (_CHARSET, b"attributes-charset", b"utf-8"),
            (_LANGUAGE, b"attributes-natural-language", b"en"),
            (_URI, b"printer-uri", self._uri),
        ]
        who = (_NAME, b"requesting-user-name", _USER)
        numbers = [each for each in wanted if each[1] == b"job-id"]  # RFC 8011: next to the URI
        rest = [each for each in wanted if each[1] != b"job-id"]
        request = b"\x02\x00" + struct.pack(">HI", operation, 1) + bytes((_OPERATION,))
        request += b"".join(map(_attribute, (*common, *numbers, who, *rest)))
        if job:
            request += bytes((_JOB,)) + b"".join(map(_attribute, job))
        answer = _read(self._sent(request + bytes((_END,)) + document))
        if answer.status == _GONE:
            raise FileNotFoundError("no such job")
        if answer.status >= _TOO_LATE:
            raise PrintRefusedError(f"CUPS says {answer.status:#06x}")
        return answer

    def _sent(self, request: bytes) -> bytes:
        connection = _Local(self._path)
        try:
            kind = {"Content-Type": "application/ipp"}
            connection.request("POST", f"/printers/{self._name}", request, kind)
            return connection.getresponse().read()
        except http.client.HTTPException as error:
            raise PrintRefusedError("CUPS does not speak HTTP") from error
        finally:
            connection.close()


class _Local(http.client.HTTPConnection):
    """HTTP over a socket of this machine."""

    def __init__(self, path: str) -> None:
        super().__init__("localhost", timeout=_SECONDS)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(_SECONDS)
        self.sock.connect(self._path)


def _number(job: int) -> tuple[int, bytes, bytes]:
    return _INTEGER, b"job-id", struct.pack(">i", job)


def _attribute(found: tuple[int, bytes, bytes]) -> bytes:
    tag, name, value = found
    return struct.pack(">BH", tag, len(name)) + name + struct.pack(">H", len(value)) + value


def _read(data: bytes) -> _Answer:
    """The status of an answer, and all numbers in it."""
    try:
        status = struct.unpack_from(">H", data, 2)[0]
        numbers, at = {}, 8
        while data[at] != _END:
            tag, at = data[at], at + 1
            if tag < _FIRST_VALUE:
                continue
            name, at = _text(data, at)
            value, at = _text(data, at)
            if tag in {_INTEGER, _ENUM} and name:
                numbers[name] = struct.unpack(">i", value)[0]
    except (IndexError, struct.error) as error:
        raise PrintRefusedError("CUPS does not speak IPP") from error
    return _Answer(status, numbers)


def _text(data: bytes, at: int) -> tuple[bytes, int]:
    length = struct.unpack_from(">H", data, at)[0]
    return data[at + 2 : at + 2 + length], at + 2 + length
