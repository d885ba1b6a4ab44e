"""The desk takes pages away and posts notices at once, and can do nothing else."""

import json

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, TargetFile, Targets

from kiosk.delivery import Statement, notice_texts, state_at_desk
from kiosk.delivery.desk import Desk, decode_desk, encode_desk
from kiosk.errors import KioskError, RefusedError
from kiosk.store import Library, release_to_show
from tests.builders import notice
from tests.delivery.district import WORDS, District, Kiosk
from tests.shared_folder import LyingShare


def desk(district: District, **said: object) -> Desk:
    return state_at_desk(district.share, district.keys, Statement(**said), district.now)


def test_a_retracted_page_is_gone_after_the_next_look(ahead: Kiosk, district: District) -> None:
    desk(district, retract=("guide:door",))
    assert ahead.syncs(LyingShare(district.files())).result == "updated"
    assert ahead.words == "no such page"
    assert ahead.state.retracted == ("guide:door",)


def test_a_retracted_page_goes_even_when_nothing_else_of_the_share_can_be_read(
    ahead: Kiosk, district: District
) -> None:
    desk(district, retract=("guide:door",))
    share = LyingShare(district.files())
    for name in [name for name in share.files if name.endswith(".index")]:
        share.drop(name)
    assert ahead.syncs(share).result == "unreachable"
    assert ahead.words == "no such page"


def test_a_retracted_page_stays_gone_in_the_next_release(ahead: Kiosk, district: District) -> None:
    desk(district, retract=("guide:door",))
    district.later(hours=2).publishes(WORDS[2])
    ahead.syncs(LyingShare(district.files()))
    assert ahead.words == "no such page"


def test_a_restored_page_comes_back(ahead: Kiosk, district: District) -> None:
    desk(district, retract=("guide:door",))
    ahead.syncs(LyingShare(district.files()))
    desk(district.later(hours=1), restore=("guide:door",))
    ahead.syncs(LyingShare(district.files()))
    assert ahead.words == WORDS[1]


def test_one_step_back_does_not_bring_a_retracted_page_back(
    ahead: Kiosk, district: District
) -> None:
    from kiosk.store import Disk, step_back  # noqa: PLC0415 - only here

    desk(district, retract=("guide:door",))
    ahead.syncs(LyingShare(district.files()))
    step_back(Disk(), ahead.store)
    assert ahead.words == "no such page"


def test_what_the_desk_says_adds_up(district: District) -> None:
    desk(district, retract=("guide:door",))
    assert desk(district, retract=("guide:card",)).retracted == ("guide:card", "guide:door")


def test_a_notice_is_posted_and_taken_down(ahead: Kiosk, district: District, tmp_path) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    (folder / "en.md").write_text(notice(title="School is closed"))
    desk(district, notices=notice_texts([folder]))
    ahead.syncs(LyingShare(district.files()))
    assert notices(ahead) == ["School is closed"]
    desk(district, take_down=("closed",))
    ahead.syncs(LyingShare(district.files()))
    assert notices(ahead) == []


def notices(kiosk: Kiosk) -> list[str]:
    with Library(release_to_show(kiosk.store, kiosk.state)) as library:
        return [found.title for found in library.notices("en", "", kiosk.now.date())]


@pytest.mark.parametrize("page", ["guide:dorr", "door", "guide:../x", "page:door"])
def test_a_slip_of_the_pen_is_said(district: District, page: str) -> None:
    with pytest.raises(KioskError, match=r"no page|There is no"):
        desk(district, retract=(page,))


def test_retracting_needs_a_release(district: District, tmp_path) -> None:
    empty, page = tmp_path / "empty", Statement(("guide:door",))
    with pytest.raises(KioskError, match="Nothing was ever published"):
        state_at_desk(empty, District.new(tmp_path / "new").keys, page, district.now)
    assert not empty.exists()


def test_retracting_on_a_wrong_folder_is_not_called_done(district: District, tmp_path) -> None:
    (tmp_path / "mnt").mkdir()
    page = Statement(("guide:door",))
    with pytest.raises(KioskError, match="Is it mounted"):
        state_at_desk(tmp_path / "mnt", district.keys, page, district.now)
    assert list((tmp_path / "mnt").iterdir()) == []


BAD = {
    "a guide for a notice": {"notices": {"guides/door/en.md": "x"}},
    "a path that leaves": {"notices": {"notices/../../x/en.md": "x"}},
    "a notice that is no text": {"notices": {"notices/a/en.md": 5}},
    "too many notices": {"notices": {f"notices/n{n}/en.md": "" for n in range(201)}},
    "too many pages": {"retracted": [f"guide:p{n}" for n in range(10_001)]},
    "a page that is none": {"retracted": ["everything"]},
    "a list that is none": {"retracted": "guide:door"},
    "another schema": {"schema": 2},
}


@pytest.mark.parametrize("name", BAD)
def test_what_a_desk_may_not_say_is_refused(name: str) -> None:
    document = json.loads(encode_desk(Desk())) | BAD[name]
    with pytest.raises(RefusedError):
        decode_desk(json.dumps(document).encode())


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff", b"[" * 100_000])
def test_what_cannot_be_read_is_refused(data: bytes) -> None:
    with pytest.raises(RefusedError):
        decode_desk(data)


def signed_by_the_desk(district: District, targets: dict[str, TargetFile]) -> LyingShare:
    """What a thief of the desk's key could put on the share."""
    share = LyingShare(district.files())
    metadata = Metadata[Targets].from_bytes(share.files["metadata/1.desk.json"])
    metadata.signed.targets = targets
    metadata.sign(district.keys.signer("desk"))
    return share.put("metadata/1.desk.json", metadata.to_bytes())


def test_the_desks_key_cannot_sign_a_release(behind: Kiosk, district: District) -> None:
    desk(district, retract=("guide:card",))
    data = b"not a list at all"
    share = signed_by_the_desk(district, {"index": TargetFile.from_data("index", data, ["sha256"])})
    share.put(f"targets/{TargetFile.from_data('x', data, ['sha256']).hashes['sha256']}.index", data)
    behind.syncs(share)
    assert behind.words == WORDS[1]  # the publisher's release, whatever the desk signs


def test_another_key_is_not_the_desk(ahead: Kiosk, district: District) -> None:
    desk(district, retract=("guide:door",))
    share = LyingShare(district.files())
    metadata = Metadata[Targets].from_bytes(share.files["metadata/1.desk.json"])
    metadata.signatures.clear()
    metadata.sign(CryptoSigner.generate_ed25519())
    share.put("metadata/1.desk.json", metadata.to_bytes())
    assert ahead.syncs(share).code == "signature"
    assert ahead.words == WORDS[1]


def test_an_older_desk_does_not_bring_a_page_back(ahead: Kiosk, district: District) -> None:
    before = district.files()
    desk(district, retract=("guide:door",))
    ahead.syncs(LyingShare(district.files()))
    for path in ahead.store.trust.rglob("*.json"):
        path.write_bytes(b"")
    assert ahead.syncs(LyingShare(before)).code == "rollback"
    assert ahead.words == "no such page"


def test_retracting_needs_only_the_desks_keys(district: District) -> None:
    for name in ("targets", "root-1", "root-2"):
        (district.keys.folder / f"{name}.key").unlink()
    assert desk(district, retract=("guide:door",)).retracted == ("guide:door",)


def test_pages_stay_retracted_on_a_share_that_was_emptied(ahead: Kiosk, district: District) -> None:
    desk(district, retract=("guide:door",))
    ahead.syncs(LyingShare(district.files()))
    for path in sorted(district.share.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    district.later(hours=2).publishes(WORDS[2])
    assert ahead.syncs(LyingShare(district.files())).result == "updated"
    assert ahead.words == "no such page"
    assert desk(district, retract=("guide:card",)).retracted == ("guide:card", "guide:door")
