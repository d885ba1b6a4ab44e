"""The same share behind a web address, and servers in a bad mood."""

from collections.abc import Iterator

import pytest

from kiosk.delivery.folder import read
from kiosk.delivery.web_folder import WebFolder
from kiosk.errors import SettingsError
from tests.delivery.district import WORDS, District, Kiosk
from tests.delivery.web_server import Web, web


@pytest.fixture
def server(district: District) -> Iterator[Web]:
    with web(district.share) as serving:
        yield serving


@pytest.fixture
def site(server: Web) -> Iterator[WebFolder]:
    folder = WebFolder(server.address)
    yield folder
    folder.close()


def test_a_release_comes_over_the_web(behind: Kiosk, site: WebFolder) -> None:
    assert behind.syncs(site).result == "updated"
    assert behind.words == WORDS[1]


def test_nothing_new_is_two_requests(ahead: Kiosk, site: WebFolder, server: Web) -> None:
    assert ahead.syncs(site).result == "unchanged"
    assert server.asked == ["/metadata/2.root.json", "/metadata/timestamp.json"]


@pytest.mark.parametrize(
    ("mood", "result", "code"),
    [
        ("broken", "unreachable", "unreachable"),
        ("portal", "refused", "signature"),
        ("redirects", "unreachable", "unreachable"),
        ("hangs up", "unreachable", "unreachable"),
        ("breaks off", "unreachable", "unreachable"),
    ],
)
def test_a_server_in_a_bad_mood_changes_nothing(
    behind: Kiosk, site: WebFolder, server: Web, mood: str, result: str, code: str
) -> None:
    server.mood = mood
    outcome = behind.syncs(site)
    assert (outcome.result, outcome.code) == (result, code)
    assert behind.words == WORDS[0]


def test_a_server_that_is_not_there_changes_nothing(behind: Kiosk) -> None:
    site = WebFolder("http://127.0.0.1:9")
    assert behind.syncs(site).code == "unreachable"
    site.close()


@pytest.mark.parametrize("mood", ["", "no ranges"])
def test_a_part_is_read_with_ranges_and_without(
    site: WebFolder, server: Web, district: District, mood: str
) -> None:
    server.mood = mood
    (name, *_) = [name for name in district.files() if name.startswith("blobs/")]
    whole = district.files()[name]
    assert read(site, name, 300, 65_000) == whole[65_000:65_300]


def test_an_address_that_is_not_encrypted_is_not_used() -> None:
    with pytest.raises(SettingsError, match="not encrypted"):
        WebFolder("http://kiosk.example.org/share")
