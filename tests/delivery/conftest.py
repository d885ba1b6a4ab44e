"""A district with two releases, made once, and a kiosk for each."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.delivery.district import WORDS, District, Kiosk
from tests.delivery.signed_repository import Repository
from tests.delivery.suites_client import Client
from tests.delivery.web_server import web
from tests.shared_folder import LyingShare


class Known(NamedTuple):
    """What every test may begin with; nobody changes it."""

    district: District
    first: dict[str, bytes]  # the share after release 1
    second: dict[str, bytes]  # and after release 2
    behind: Kiosk  # shows release 1
    ahead: Kiosk  # shows release 2


@pytest.fixture(scope="session")
def known(tmp_path_factory: pytest.TempPathFactory) -> Known:
    """Two releases, one changed word apart."""
    folder = tmp_path_factory.mktemp("district")
    district = District.new(folder / "district")
    district.publishes()
    first = district.files()
    behind = Kiosk.new(folder / "behind", district.keys.root_bytes())
    assert behind.syncs(LyingShare(first)).result == "updated"
    district.later(hours=1).publishes(WORDS[1])
    second = district.files()
    ahead = behind.copy(folder / "ahead")
    assert ahead.syncs(LyingShare(second)).result == "updated"
    return Known(district, first, second, behind, ahead)


@pytest.fixture
def district(known: Known, tmp_path: Path) -> District:
    """A district at release 2, for this test alone."""
    return known.district.copy(tmp_path / "district")


@pytest.fixture
def behind(known: Known, tmp_path: Path) -> Kiosk:
    """A kiosk that shows release 1."""
    return known.behind.copy(tmp_path / "behind")


@pytest.fixture
def ahead(known: Known, tmp_path: Path) -> Kiosk:
    """A kiosk that shows release 2."""
    return known.ahead.copy(tmp_path / "ahead")


@pytest.fixture
def fresh(known: Known, tmp_path: Path) -> Kiosk:
    """A kiosk that has never seen a share."""
    return Kiosk.new(tmp_path / "fresh", known.district.keys.root_bytes())


@pytest.fixture
def share(known: Known) -> LyingShare:
    """The share with release 2, still honest."""
    return LyingShare(known.second)


@pytest.fixture
def share_of() -> Callable[[District], LyingShare]:
    """What is on a district's share, in memory."""
    return lambda district: LyingShare(district.files())


@pytest.fixture
def repo(tmp_path: Path) -> Repository:
    """A signed repository in its first version."""
    return Repository(tmp_path / "repository")


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    """The conformance suite's client, and a web server of that repository."""
    with web(tmp_path / "repository") as server:
        yield Client(tmp_path, server)


@pytest.fixture
def following(repo: Repository, client: Client) -> Client:
    """A client that has followed the first version."""
    assert repo.root.version == 1
    assert client.begin() == 0
    assert client.refresh() == 0
    client.asked()
    return client
