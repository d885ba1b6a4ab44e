"""The command line of the public TUF conformance suite, over the web and over folders."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tuf.api.metadata import Metadata

from kiosk.delivery import Keys, new_keys, rotate
from kiosk.delivery.moments import now_utc
from kiosk.delivery.share_writer import ShareWriter
from kiosk.delivery.signing import NO_PLAN, Target, sign_release
from kiosk.store import Disk
from tests.delivery.web_server import web

CLIENT = Path(__file__).with_name("conformance_client.py")
INDEX = b"any bytes at all"
Client = Callable[..., int]


class Repository:
    """A signed repository with one target."""

    def __init__(self, folder: Path) -> None:
        """Make keys and sign."""
        self.share = folder / "share"
        self.keys = Keys(folder / "keys")
        new_keys(self.keys, now=now_utc())
        self.signs()

    def signs(self) -> None:
        """Sign the target, again from nothing."""
        target = Target(1, INDEX, NO_PLAN)
        sign_release(self.keys, ShareWriter(self.share, Disk()), None, target, now_utc())


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@pytest.fixture(params=["web", "folder"])
def client(repository: Repository, tmp_path: Path, request) -> Iterator[Client]:
    known, targets = tmp_path / "known", tmp_path / "targets"
    targets.mkdir()
    with web(repository.share) as server:
        base = server.address if request.param == "web" else str(repository.share)

        def run(*words: str) -> int:
            where = ["--metadata-dir", str(known)]
            if words[0] != "init":
                where += ["--metadata-url", f"{base}/metadata"]
            for name in words[1:] if words[0] == "download" else ():
                where += ["--target-name", name]
            where += ["--target-base-url", f"{base}/targets", "--target-dir", str(targets)]
            asked = words[:1] if words[0] == "download" else words
            command = [sys.executable, str(CLIENT), *where, *asked]
            return subprocess.run(command, capture_output=True, check=False, timeout=60).returncode

        yield run


def versions(folder: Path) -> dict[str, int]:
    return {
        p.stem: Metadata.from_bytes(p.read_bytes()).signed.version for p in folder.glob("*.json")
    }


def test_a_good_repository_is_followed(
    client: Client, repository: Repository, tmp_path: Path
) -> None:
    root = str(repository.keys.folder / "root.json")
    assert client("init", root) == 0
    assert versions(tmp_path / "known") == {"root": 1}
    assert client("refresh") == 0
    assert versions(tmp_path / "known") == dict.fromkeys(
        ("root", "timestamp", "snapshot", "targets"), 1
    )
    assert client("download", "index") == 0
    assert [path.read_bytes() for path in (tmp_path / "targets").iterdir()] == [INDEX]
    assert client("download", "nothing") == 1
    rotate(repository.keys, "freshness", now=now_utc())
    (repository.share / "metadata" / "2.root.json").write_bytes(repository.keys.roots()[2])
    assert client("refresh") == 1  # the old timestamp, under the new root
    assert versions(tmp_path / "known")["root"] == 2


def test_a_repository_that_was_changed_is_refused(client: Client, repository: Repository) -> None:
    assert client("init", str(repository.keys.folder / "root.json")) == 0
    path = repository.share / "metadata" / "timestamp.json"
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":2'))
    assert client("refresh") == 1


def test_the_client_starts_by_its_name() -> None:
    starter = CLIENT.with_suffix("")
    assert starter.stat().st_mode & 0o111
    assert CLIENT.name in starter.read_text()
