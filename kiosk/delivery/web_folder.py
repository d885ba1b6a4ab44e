"""A share behind a web address: a server, a CDN or a bucket that serves the same plain files."""

import ssl
from collections.abc import Iterator
from urllib.parse import urlsplit

import urllib3

from kiosk import __version__
from kiosk.delivery.folder import AbsentError
from kiosk.delivery.limits import LIMITS
from kiosk.errors import SettingsError, UnreachableError

_CONNECT_SECONDS, _READ_SECONDS = 10.0, 30.0
_WHOLE, _PART, _NOT_THERE = 200, 206, {403, 404}
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


class WebFolder:
    """Reads below one address; follows no redirect."""

    def __init__(self, address: str) -> None:
        """Touch nothing yet.

        Raises:
            SettingsError: the address is neither https nor on this machine.
        """
        found = urlsplit(address)
        if found.scheme != "https" and found.hostname not in _LOOPBACK:
            raise SettingsError(
                f"{address} is not encrypted.", "Use https: nobody shall see what a kiosk reads."
            )
        self._address = address.rstrip("/")
        self._pool = urllib3.PoolManager(
            ssl_context=ssl.create_default_context(),
            timeout=urllib3.Timeout(connect=_CONNECT_SECONDS, read=_READ_SECONDS),
            retries=False,
            headers={"User-Agent": f"kiosk/{__version__}", "Accept-Encoding": "identity"},
        )

    def close(self) -> None:
        """End the connections."""
        self._pool.clear()

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """The bytes of a file, from `start` on; a server without ranges is read from its start."""
        headers = {**self._pool.headers, **({"Range": f"bytes={start}-"} if start else {})}
        try:
            answer = self._pool.request(
                "GET",
                f"{self._address}/{name}",
                headers=headers,
                preload_content=False,
                redirect=False,
            )
            try:
                _check(answer.status, name)
                skip = 0 if answer.status == _PART else start
                for chunk in answer.stream(LIMITS.chunk_bytes, decode_content=False):
                    wanted = chunk[skip:]
                    skip = max(0, skip - len(chunk))
                    if wanted:
                        yield wanted
            finally:
                answer.close()
        except (urllib3.exceptions.HTTPError, OSError) as error:
            raise UnreachableError(
                "unreachable", f"The share cannot be read: {type(error).__name__}."
            ) from error


def _check(status: int, name: str) -> None:
    if status in _NOT_THERE:
        raise AbsentError(name)
    if status not in {_WHOLE, _PART}:
        raise UnreachableError("unreachable", f"The share answers {status} for {name}.")
