"""Wrong clocks, old signatures, new keys: what was right stays on the screen, what is new comes."""

from datetime import UTC, datetime, timedelta

import pytest
from tuf.api.metadata import Metadata, Root, Timestamp

from kiosk.delivery import Keys, new_keys, rotate
from kiosk.delivery.limits import LIMITS
from kiosk.delivery.moments import plausible
from kiosk.errors import KioskError
from tests.delivery.district import NOON, WORDS, District, Kiosk
from tests.shared_folder import LyingShare

YEAR = timedelta(days=365)


@pytest.mark.parametrize("years", [-56, -10, -1, 1, 2, 10, 70])
def test_a_wrong_clock_takes_nothing_off_the_screen(
    behind: Kiosk, share: LyingShare, years: int
) -> None:
    kiosk = behind.at(NOON + years * YEAR)
    assert kiosk.syncs(share).result == "updated"
    assert kiosk.words == WORDS[1]


def test_what_has_expired_is_shown_and_said(behind: Kiosk, share: LyingShare) -> None:
    outcome = behind.at(NOON + 1.5 * YEAR).syncs(share)
    assert outcome.result == "updated"
    assert outcome.warnings == (
        "The targets metadata has expired.",
        "The snapshot metadata has expired.",
        "The timestamp metadata has expired.",
    )


def test_keys_whose_time_is_over_bring_nothing_new(behind: Kiosk, share: LyingShare) -> None:
    outcome = behind.at(NOON + 4 * YEAR).syncs(share)
    assert (outcome.result, outcome.code) == ("refused", "root-expired")
    assert behind.words == WORDS[0]


def test_renewed_keys_bring_new_releases_again(behind: Kiosk, district: District) -> None:
    later = district.later(days=4 * 365)
    rotate(later.keys, "expiry", now=later.now)
    later.publishes(WORDS[2])
    kiosk = behind.at(later.now)
    assert kiosk.syncs(LyingShare(later.files())).result == "updated"
    assert kiosk.words == WORDS[2]


def test_no_clock_is_believed_below_what_somebody_signed() -> None:
    signed = datetime(2027, 5, 1, tzinfo=UTC)
    assert plausible(datetime(1970, 1, 1, tzinfo=UTC), [signed, None]) == signed
    assert plausible(signed + YEAR, [signed]) == signed + YEAR


def test_a_share_that_stands_still_is_seen(ahead: Kiosk, share: LyingShare) -> None:
    kiosk = ahead.at(NOON + timedelta(days=40))
    assert kiosk.syncs(share).result == "unchanged"
    signed = datetime.fromisoformat(kiosk.state.signed_at)
    assert kiosk.now - signed > timedelta(days=39)


@pytest.mark.parametrize("name", ["targets", "freshness", "desk", "root-1", "root-2", "root-3"])
def test_a_kiosk_follows_a_changed_key(behind: Kiosk, district: District, name: str) -> None:
    rotate(district.keys, name, now=district.now)
    district.later(hours=2).publishes(WORDS[2])
    assert behind.syncs(LyingShare(district.files())).result == "updated"
    assert behind.words == WORDS[2]


def test_a_kiosk_that_slept_follows_every_change_of_keys(behind: Kiosk, district: District) -> None:
    for turn in range(12):
        name = ("targets", "freshness", "root-1", "root-2")[turn % 4]
        threshold = 2 if turn == 5 else None
        rotate(district.keys, name, threshold=threshold, now=district.now)
    district.later(hours=2).publishes(WORDS[2])
    assert behind.syncs(LyingShare(district.files())).result == "updated"
    assert behind.words == WORDS[2]
    root = max(
        behind.store.trust.joinpath("root_history").iterdir(), key=lambda p: p.stat().st_mtime
    )
    assert root.is_file()


def test_of_more_roots_than_one_pass_follows_the_rest_is_left_alone(
    behind: Kiosk, share: LyingShare, district: District
) -> None:
    metadata = Metadata[Root].from_bytes(share.files["metadata/1.root.json"])
    for version in range(2, LIMITS.root_rotations + 50):
        metadata.signed.version = version
        metadata.sign(district.keys.signer("root-1"))
        share.put(f"metadata/{version}.root.json", metadata.to_bytes())
    assert behind.syncs(share).result == "updated"
    assert behind.words == WORDS[1]
    assert len([name for name in share.asked if "root" in name]) == LIMITS.root_rotations


def test_after_a_higher_threshold_one_root_key_is_not_enough(
    behind: Kiosk, district: District
) -> None:
    rotate(district.keys, "expiry", threshold=2, now=district.now)
    district.publishes()
    behind.syncs(LyingShare(district.files()))
    share = LyingShare(district.files())
    metadata = Metadata[Root].from_bytes(share.files["metadata/2.root.json"])
    metadata.signed.version = 3
    metadata.signatures.clear()
    metadata.sign(district.keys.signer("root-1"))
    share.put("metadata/3.root.json", metadata.to_bytes())
    assert behind.syncs(share).code == "signature"


def test_a_root_without_a_threshold_is_refused(ahead: Kiosk, share: LyingShare) -> None:
    data = share.files["metadata/1.root.json"].replace(b'"threshold":1', b'"threshold":0')
    share.put("metadata/2.root.json", data)
    assert ahead.syncs(share).code == "signature"
    assert ahead.words == WORDS[1]


def test_metadata_of_an_unknown_kind_is_refused(ahead: Kiosk, share: LyingShare) -> None:
    data = share.files["metadata/timestamp.json"].replace(b'"1.0.31"', b'"9.0.0"')
    share.put("metadata/timestamp.json", data)
    assert ahead.syncs(share).code == "signature"
    assert ahead.words == WORDS[1]


def test_a_stolen_freshness_key_is_made_useless_by_a_new_one(
    ahead: Kiosk, district: District
) -> None:
    share = LyingShare(district.files())
    metadata = Metadata[Timestamp].from_bytes(share.files["metadata/timestamp.json"])
    metadata.signed.version = 2**31
    metadata.sign(district.keys.signer("freshness"))
    ahead.syncs(share.put("metadata/timestamp.json", metadata.to_bytes()))
    district.later(hours=1).publishes(WORDS[2])
    assert ahead.syncs(LyingShare(district.files())).code == "rollback"
    rotate(district.keys, "freshness", now=district.now)
    district.later(hours=2).publishes(WORDS[0])
    assert ahead.syncs(LyingShare(district.files())).result == "updated"
    assert ahead.words == WORDS[0]


def test_the_key_that_was_taken_out_signs_nothing_more(ahead: Kiosk, district: District) -> None:
    thief = district.copy(district.folder.with_name("thief"))
    rotate(district.keys, "targets", now=district.now)
    district.later(hours=1).publishes(WORDS[2])
    ahead.syncs(LyingShare(district.files()))
    for words in ("Words of a thief.\n", "More of them.\n"):
        thief.later(hours=2).publishes(words)
    stolen = LyingShare({**thief.files(), **dict(roots(district))})
    assert ahead.syncs(stolen).result == "refused"
    assert ahead.words == WORDS[2]


def roots(district: District):
    return [(name, data) for name, data in district.files().items() if "root.json" in name]


def test_a_kiosk_without_any_root_says_whom_to_ask(tmp_path) -> None:
    from kiosk.agent import setup_from  # noqa: PLC0415 - only here
    from kiosk.agent.setup import trusted_root  # noqa: PLC0415
    from kiosk.config import Config  # noqa: PLC0415

    setup = setup_from(Config(share=("x",), store=str(tmp_path)))
    with pytest.raises(KioskError, match="whom to believe"):
        trusted_root(setup)


def test_keys_with_a_passphrase_open_with_it_only(tmp_path) -> None:
    keys = Keys(tmp_path / "keys", b"a long sentence")
    new_keys(keys, now=NOON)
    assert keys.signer("targets")
    for wrong in (None, b"another"):
        with pytest.raises(KioskError, match="does not open"):
            Keys(keys.folder, wrong).signer("targets")


def test_new_keys_never_replace_old_ones(tmp_path) -> None:
    keys = Keys(tmp_path / "keys")
    new_keys(keys, now=NOON)
    with pytest.raises(KioskError, match="not empty"):
        new_keys(keys, now=NOON)


def test_a_new_root_needs_enough_of_the_old_keys(tmp_path) -> None:
    keys = Keys(tmp_path / "keys")
    new_keys(keys, roots=3, threshold=2, now=NOON)
    for number in (1, 2):
        (keys.folder / f"root-{number}.key").unlink()
    with pytest.raises(KioskError, match="Too few root keys"):
        rotate(keys, "targets", now=NOON)


def test_key_files_are_for_their_owner_only(tmp_path) -> None:
    keys = Keys(tmp_path / "keys")
    new_keys(keys, now=NOON)
    modes = {path.stat().st_mode & 0o077 for path in keys.folder.glob("*.key")}
    assert modes == {0}
