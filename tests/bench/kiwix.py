"""kiwix-serve with a ZIM file of the same pages, asked over loopback on one open connection."""

import html
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import quote, urlencode

from PIL import Image

_PAGE = "<html><head><title>{title}</title></head><body><h1>{title}</h1><p>{text}</p></body></html>"
_NEEDED = ("zimwriterfs", "kiwix-serve")
_HIT = {"/suggest": b'"kind" : "path"', "/search": b"<li>"}  # what an answer with a hit holds
_PATIENCE = 30  # seconds until it must answer
_ILLUSTRATION = (48, 48)  # pixels of the picture that a ZIM file must have


def times(
    scratch: Path, pages: Sequence[tuple[str, str, str]], typed: Sequence[str]
) -> dict[str, list[tuple[float, bool]]]:
    """Milliseconds for each keystroke, and whether anything was found.

    Asked are the suggestions of titles, and the search of the whole text.

    Raises:
        RuntimeError: a tool is missing, or did not do its work.
    """
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        raise RuntimeError(f"{' and '.join(missing)} is not installed")
    zim = _written(scratch, pages)
    with _serving(zim) as port:
        book = _book(port)
        suggest = {"content": book}
        search = {"content": book, "pageLength": "24"}  # as libkiwix 11 wants it
        return {
            "suggestions": _asked(port, "/suggest", suggest, ("term", typed)),
            "full text": _asked(port, "/search", search, ("pattern", typed)),
        }


def _written(scratch: Path, pages: Sequence[tuple[str, str, str]]) -> Path:
    folder = scratch / "html"
    folder.mkdir(parents=True)
    Image.new("RGB", _ILLUSTRATION, "#0b5a5e").save(folder / "picture.png")
    for number, (title, summary, body) in enumerate(pages):
        text = html.escape(f"{summary}. {body}")
        page = _PAGE.format(title=html.escape(title), text=text)
        (folder / f"{number}.html").write_text(page, "utf-8")
    zim = scratch / "pages.zim"
    facts = ("--welcome=0.html", "--illustration=picture.png", "--language=eng", "--title=Pages")
    more = ("--description=Pages", "--creator=Bench", "--publisher=Bench", "--name=pages")
    command = ["zimwriterfs", *facts, *more, str(folder), str(zim)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1800)
    if done.returncode or not zim.is_file():
        raise RuntimeError(f"zimwriterfs failed: {done.stderr[-300:] or done.stdout[-300:]}")
    return zim


@contextmanager
def _serving(zim: Path) -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
    command = ["kiwix-serve", "--address=127.0.0.1", f"--port={port}", str(zim)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            _wait(port)
            yield port
        finally:
            server.terminate()


def _wait(port: int) -> None:
    ends = time.monotonic() + _PATIENCE
    while time.monotonic() < ends:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1):
                return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("kiwix-serve does not answer")


def _book(port: int) -> str:
    """The name under which it serves the file."""
    connection = HTTPConnection("127.0.0.1", port, timeout=_PATIENCE)
    connection.request("GET", "/catalog/v2/entries")
    found = re.search(
        r'type="text/html" href="/(?:content/)?([^"/?]+)', connection.getresponse().read().decode()
    )
    connection.close()
    return found[1] if found else "pages"


def _asked(
    port: int, path: str, fixed: dict[str, str], asked: tuple[str, Sequence[str]]
) -> list[tuple[float, bool]]:
    name, typed = asked
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    took = []
    for query in [*typed[:10], *typed]:
        address = f"{path}?{urlencode({**fixed, name: query}, quote_via=quote)}"
        began = time.perf_counter()
        try:
            connection.request("GET", address)
            answer = connection.getresponse()
            page = answer.read()
        except (HTTPException, OSError) as error:
            raise RuntimeError(f"{path} fails: {error}") from error
        if answer.status not in {200, 404}:
            raise RuntimeError(f"{path} answers {answer.status}")
        took.append(((time.perf_counter() - began) * 1000, _HIT[path] in page))
    connection.close()
    return took[10:]
