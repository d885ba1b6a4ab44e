"""An old release, somebody else's release and two publishers at once: none is believed."""

import pytest

from kiosk.delivery import rotate
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, District, Kiosk
from tests.shared_folder import LyingShare

TIMESTAMP = "metadata/timestamp.json"
UNREACHABLE, REFUSED, UPDATED = "unreachable", "refused", "updated"


@pytest.mark.parametrize("part", ["share", "timestamp"])
def test_an_old_release_is_refused(ahead: Kiosk, known: Known, part: str) -> None:
    share = LyingShare(known.first if part == "share" else known.second)
    share.put(TIMESTAMP, known.first[TIMESTAMP])
    outcome = ahead.syncs(share)
    assert (outcome.result, outcome.code) == (REFUSED, "rollback")
    assert ahead.words == WORDS[1]


def test_an_old_release_is_refused_even_when_the_verified_metadata_is_lost(
    ahead: Kiosk, known: Known
) -> None:
    for path in ahead.store.trust.rglob("*.json"):
        path.write_bytes(b"")
    outcome = ahead.syncs(LyingShare(known.first))
    assert (outcome.result, outcome.code) == (REFUSED, "rollback")
    assert ahead.words == WORDS[1]


def test_somebody_elses_share_is_refused(ahead: Kiosk, tmp_path) -> None:
    stranger = District.new(tmp_path / "stranger")
    for words in WORDS:
        stranger.publishes(words)
    outcome = ahead.syncs(LyingShare(stranger.files()))
    assert (outcome.result, outcome.code) == (REFUSED, "signature")
    assert ahead.words == WORDS[1]


def test_somebody_elses_share_is_refused_by_a_new_kiosk(fresh: Kiosk, tmp_path) -> None:
    stranger = District.new(tmp_path / "stranger")
    stranger.publishes()
    assert fresh.syncs(LyingShare(stranger.files())).code == "signature"
    assert fresh.words == ""


def test_a_root_that_a_stranger_signed_is_refused(
    ahead: Kiosk, share: LyingShare, tmp_path
) -> None:
    stranger = District.new(tmp_path / "stranger")
    rotate(stranger.keys, "targets", now=stranger.now)
    share.put("metadata/2.root.json", stranger.keys.roots()[2])
    assert ahead.syncs(share).code == "signature"
    assert ahead.words == WORDS[1]


def test_two_publishers_with_one_version_show_the_old_release_until_one_publishes_again(
    behind: Kiosk, known: Known, tmp_path
) -> None:
    first = District(tmp_path / "one").folder
    one = known.district.copy(first)
    two = known.district.copy(tmp_path / "two")
    one.later(hours=2).publishes("The words of one.\n")
    two.later(hours=3).publishes("The words of two.\n")
    share = LyingShare({**one.files(), **two.files()})
    share.put("metadata/3.targets.json", one.files()["metadata/3.targets.json"])
    share.drop(new_pack_of(one, two))
    outcome = behind.syncs(share)
    assert outcome.result in {REFUSED, UNREACHABLE}
    assert behind.words == WORDS[0]
    two.later(hours=4).publishes("Again.\n")
    assert behind.syncs(LyingShare(two.files())).result == UPDATED
    assert behind.words == "Again.\n"


def new_pack_of(one: District, two: District) -> str:
    (name,) = [name for name in one.files() if "packs/" in name and name not in two.files()]
    return name
