"""The whole fleet from a folder of files that anybody may have written."""

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.errors import KioskError
from kiosk.fleet import (
    Known,
    Overview,
    Status,
    ago,
    html_page,
    overview,
    read_files,
    read_known,
    signed_status,
    text_table,
    write_known,
)
from tests.fleet.test_status import AT, KEY, STATUS

HEX = KEY.public_key().public_bytes_raw().hex()
THIEF = Ed25519PrivateKey.from_private_bytes(bytes([1] * 32))


def seen(*statuses: Status, known: dict[str, Known] | None = None) -> Overview:
    files = {status.kiosk: signed_status(status, KEY) for status in statuses}
    return overview(files, known or {}, AT)


def trouble(found: Overview, kiosk: str = "lobby") -> str:
    (line,) = [line for line in found.lines if line.kiosk == kiosk]
    return "; ".join(line.trouble)


def test_a_kiosk_that_is_well_has_no_trouble() -> None:
    assert trouble(seen(STATUS)) == ""


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"written_at": (AT - timedelta(days=3)).isoformat()}, "silent for 3 days"),
        ({"result": "refused", "code": "rollback"}, "refused: rollback"),
        ({"result": "unreachable", "code": "hang"}, "unreachable: hang"),
        ({"result": ""}, "has not looked at a share yet"),
        ({"signed_at": (AT - timedelta(days=45)).isoformat()}, "nothing newly signed for 45 days"),
        ({"disk_free_mb": 12}, "disk: 12 MB free"),
        ({"clock_behind_s": 86400}, "clock is wrong"),
        ({"bad": ("a" * 64,)}, "has put a release aside"),
        ({"written_at": "nonsense"}, "silent for"),
    ],
)
def test_trouble_is_said_in_words(changed, words: str) -> None:
    assert words in trouble(seen(replace(STATUS, **changed)))


def test_a_kiosk_that_is_behind_the_others_is_told() -> None:
    found = seen(STATUS, replace(STATUS, kiosk="gym", release=2))
    assert trouble(found, "gym") == "shows release 2, not 3"


def test_a_kiosk_whose_turn_has_not_come_is_well_and_says_so() -> None:
    found = seen(replace(STATUS, waiting=4), replace(STATUS, kiosk="gym", release=4))
    assert trouble(found, STATUS.kiosk) == ""
    assert "well; release 4 waits" in text_table(found)
    assert "well; release 4 waits" in html_page(found)


def test_a_kiosk_that_was_known_and_is_gone_is_missing() -> None:
    assert "missing" in trouble(seen(known={"lobby": Known(HEX, 3)}))


def test_an_old_status_put_back_is_told() -> None:
    assert "replayed" in trouble(seen(STATUS, known={"lobby": Known(HEX, 8)}))


def test_a_status_of_another_key_is_told_and_not_remembered() -> None:
    found = overview({"lobby": signed_status(STATUS, THIEF)}, {"lobby": Known(HEX, 1)}, AT)
    assert "another key" in trouble(found)
    assert found.known["lobby"].key == HEX


def test_a_status_under_another_name_is_told() -> None:
    found = overview({"gym": signed_status(STATUS, KEY)}, {}, AT)
    assert trouble(found, "gym") == "forged: it is the status of lobby"
    assert "gym" not in found.known


@pytest.mark.parametrize("data", [None, b"", b"{}", signed_status(STATUS, KEY)[:-40]])
def test_a_file_that_is_no_status_is_told(data) -> None:
    assert "forged or damaged" in trouble(overview({"lobby": data}, {}, AT))


def test_what_was_seen_is_remembered(tmp_path) -> None:
    path = tmp_path / "deep" / "fleet.json"
    write_known(path, seen(STATUS).known)
    assert read_known(path) == {"lobby": Known(HEX, 7)}
    assert read_known(tmp_path / "nothing") == {}
    path.write_text("[")
    with pytest.raises(KioskError, match="cannot be read"):
        read_known(path)


def test_a_folder_of_files_is_read_and_no_link_followed(tmp_path) -> None:
    folder = tmp_path / "status"
    folder.mkdir()
    (folder / "lobby.json").write_bytes(signed_status(STATUS, KEY))
    (folder / "gym.json").symlink_to("/etc/passwd")
    (folder / "notes.txt").write_text("not a status")
    (folder / "huge.json").write_bytes(bytes(100_000))
    files = read_files(tmp_path)
    assert sorted(files) == ["gym", "huge", "lobby"]
    assert files["gym"] is None
    assert read_files(tmp_path / "status") == {}
    with pytest.raises(KioskError, match="There is no folder"):
        read_files(tmp_path / "nowhere")


def test_the_table_has_a_line_for_each_kiosk() -> None:
    lines = text_table(seen(STATUS, replace(STATUS, kiosk="gym"))).splitlines()
    assert [line.split()[0] for line in lines] == ["kiosk", "gym", "lobby"]
    assert lines[1].endswith("well")


def test_the_page_shows_trouble_first_and_in_red_and_runs_nothing() -> None:
    evil = replace(STATUS, kiosk="<script>alert(1)</script>", disk_free_mb=0)
    page = html_page(seen(STATUS, evil))
    assert "<script" not in page
    assert page.index('class="bad"') < page.index('class="good"')
    assert "1 of 2 are well" in page


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "0 minutes"), (119, "119 minutes"), (120, "2 hours"), (2880, "2 days")],
)
def test_how_long_ago_in_one_unit(minutes: int, words: str) -> None:
    assert ago((AT - timedelta(minutes=minutes)).isoformat(), AT) == words
