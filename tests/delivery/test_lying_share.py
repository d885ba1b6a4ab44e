"""Whatever a share does, the kiosk keeps what it shows until something newer is whole."""

import gzip
import json
from collections.abc import Callable

import pytest

from kiosk.delivery.limits import LIMITS
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, Kiosk
from tests.shared_folder import LyingShare, broken, endless

UNREACHABLE, REFUSED, UPDATED = "unreachable", "refused", "updated"
Fault = Callable[[LyingShare, Known], object]


def edited(share: LyingShare) -> None:
    data = json.loads(share.files["metadata/timestamp.json"])
    data["signed"]["version"] = 99
    share.put("metadata/timestamp.json", json.dumps(data).encode())


def unsigned(share: LyingShare) -> None:
    data = json.loads(share.files["metadata/timestamp.json"])
    data["signatures"] = []
    share.put("metadata/timestamp.json", json.dumps(data).encode())


def signed_twice(share: LyingShare) -> None:
    data = json.loads(share.files["metadata/timestamp.json"])
    data["signatures"] *= 2
    share.put("metadata/timestamp.json", json.dumps(data).encode())


def from_first(known: Known, old: str) -> bytes:
    return known.first[f"metadata/{old}.json"]


PACK = "packs/"
FAULTS: dict[str, tuple[Fault, str, str]] = {
    "pack with a flipped bit": (lambda s, k: s.flip(new_pack(s, k)), UNREACHABLE, "damaged"),
    "pack cut short": (lambda s, k: s.cut(new_pack(s, k), 10), UNREACHABLE, "incomplete"),
    "pack empty": (lambda s, k: s.cut(new_pack(s, k), 0), UNREACHABLE, "incomplete"),
    "pack missing": (lambda s, k: s.drop(new_pack(s, k)), UNREACHABLE, "incomplete"),
    "pack that breaks off": (
        lambda s, k: s.tell(new_pack(s, k), broken),
        UNREACHABLE,
        "unreachable",
    ),
    "index with a flipped bit": (lambda s, k: s.flip(new_index(s, k)), UNREACHABLE, "damaged"),
    "index cut short": (lambda s, k: s.cut(new_index(s, k), 99), UNREACHABLE, "incomplete"),
    "index missing": (lambda s, k: s.drop(new_index(s, k)), UNREACHABLE, "incomplete"),
    "index of the release before": (
        lambda s, k: s.put(new_index(s, k), k.first[LyingShare(k.first).only(".index")]),
        UNREACHABLE,
        "incomplete",
    ),
    "timestamp torn": (lambda s, _: s.cut(TIMESTAMP, 200), REFUSED, "signature"),
    "timestamp empty": (lambda s, _: s.cut(TIMESTAMP, 0), REFUSED, "signature"),
    "timestamp missing": (lambda s, _: s.drop(TIMESTAMP), UNREACHABLE, "incomplete"),
    "timestamp edited": (lambda s, _: edited(s), REFUSED, "signature"),
    "timestamp without a signature": (lambda s, _: unsigned(s), REFUSED, "signature"),
    "timestamp with its signature twice": (lambda s, _: signed_twice(s), REFUSED, "signature"),
    "timestamp that is a web page": (
        lambda s, _: s.put(TIMESTAMP, b"<html>Please log in</html>"),
        REFUSED,
        "signature",
    ),
    "timestamp nested without end": (
        lambda s, _: s.put(TIMESTAMP, b"[" * 16_000),
        REFUSED,
        "signature",
    ),
    "timestamp that is no text": (lambda s, _: s.put(TIMESTAMP, b"\xff\xfe"), REFUSED, "signature"),
    "timestamp that never ends": (lambda s, _: s.tell(TIMESTAMP, endless), REFUSED, "too-long"),
    "timestamp of the release before": (
        lambda s, k: s.put(TIMESTAMP, from_first(k, "timestamp")),
        "unchanged",
        "",
    ),
    "snapshot that never ends": (
        lambda s, _: s.tell("metadata/2.snapshot.json", endless),
        REFUSED,
        "too-long",
    ),
    "targets that never end": (
        lambda s, _: s.tell("metadata/2.targets.json", endless),
        REFUSED,
        "too-long",
    ),
    "root that never ends": (
        lambda s, _: s.tell("metadata/2.root.json", endless),
        REFUSED,
        "too-long",
    ),
    "snapshot missing": (
        lambda s, _: s.drop("metadata/2.snapshot.json"),
        UNREACHABLE,
        "incomplete",
    ),
    "targets missing": (lambda s, _: s.drop("metadata/2.targets.json"), UNREACHABLE, "incomplete"),
    "snapshot of the release before": (
        lambda s, k: s.put("metadata/2.snapshot.json", from_first(k, "1.snapshot")),
        REFUSED,
        "rollback",
    ),
    "targets of the release before": (
        lambda s, k: s.put("metadata/2.targets.json", from_first(k, "1.targets")),
        REFUSED,
        "rollback",
    ),
    "targets in the place of the snapshot": (
        lambda s, _: s.put("metadata/2.snapshot.json", s.files["metadata/2.targets.json"]),
        REFUSED,
        "signature",
    ),
    "a new root that is nonsense": (
        lambda s, _: s.put("metadata/2.root.json", b"{}"),
        REFUSED,
        "signature",
    ),
    "a new root that is the old one": (
        lambda s, _: s.put("metadata/2.root.json", s.files["metadata/1.root.json"]),
        REFUSED,
        "rollback",
    ),
    "nothing at all": (lambda s, _: s.files.clear(), UNREACHABLE, "incomplete"),
}
TIMESTAMP = "metadata/timestamp.json"
SOUND: dict[str, Fault] = {
    "bytes behind a pack": (lambda s, k: s.put(new_pack(s, k), s.files[new_pack(s, k)] + b"junk")),
    "a pack that never ends": (lambda s, k: s.tell(new_pack(s, k), endless)),
    "files that nobody signed": (
        lambda s, _: s.put("Thumbs.db", b"x").put(".DS_Store", b"x").put("metadata/~x.tmp", b"x")
    ),
    "a copy in conflict": (
        lambda s, _: s.put("metadata/timestamp.sync-conflict-20261123.json", b"{}")
    ),
    "a stale lock": (lambda s, _: s.put(".publish.lock", b"")),
    "a read-me that lies": (lambda s, _: s.put("READ-ME.txt", b"Delete everything")),
    "the packs of the release before gone": (lambda s, k: s.drop(LyingShare(k.first).only(PACK))),
    "the blobs of the release before gone": (lambda s, _: s.drop(s.only("blobs/"))),
    "the first root gone": (lambda s, _: s.drop("metadata/1.root.json")),
}


def new_pack(share: LyingShare, known: Known) -> str:
    (name,) = [name for name in share.files if PACK in name and name not in known.first]
    return name


def new_index(share: LyingShare, known: Known) -> str:
    (name,) = [name for name in share.files if ".index" in name and name not in known.first]
    return name


@pytest.mark.parametrize("fault", FAULTS)
def test_a_share_that_lies_changes_nothing_on_the_screen(
    behind: Kiosk, share: LyingShare, known: Known, fault: str
) -> None:
    lie, result, code = FAULTS[fault]
    lie(share, known)
    outcome = behind.syncs(share)
    assert (outcome.result, outcome.code, outcome.release) == (result, code, 1)
    assert behind.words == WORDS[0]
    assert not behind.store.scratch.exists()


@pytest.mark.parametrize("oddity", SOUND)
def test_what_is_odd_and_harmless_stops_nothing(
    behind: Kiosk, share: LyingShare, known: Known, oddity: str
) -> None:
    SOUND[oddity](share, known)
    assert behind.syncs(share).result == UPDATED
    assert behind.words == WORDS[1]


def test_an_endless_file_is_read_no_further_than_its_limit(
    behind: Kiosk, share: LyingShare
) -> None:
    share.tell(TIMESTAMP, endless)
    behind.syncs(share)
    assert share.bytes_told <= LIMITS.timestamp_bytes + 2 * 4096


def test_after_any_fault_the_next_pass_of_a_sound_share_completes(
    behind: Kiosk, known: Known
) -> None:
    for lie, _, _ in FAULTS.values():
        share = LyingShare(known.second)
        lie(share, known)
        behind.syncs(share)
    behind.syncs(LyingShare(known.second))
    assert behind.words == WORDS[1]


def test_a_cable_pulled_at_any_moment_leaves_the_old_release_and_then_the_new(
    known: Known, tmp_path
) -> None:
    pulls = 0
    while True:
        kiosk = known.behind.copy(tmp_path / f"pulled after {pulls}")
        share = LyingShare(known.second)
        share.gone_after = pulls
        if kiosk.syncs(share).result == UPDATED:
            break
        assert kiosk.words == WORDS[0]
        pulls += 1
    assert pulls > 10
    assert kiosk.words == WORDS[1]


def test_a_cable_pulled_again_and_again_loses_nothing_that_was_read(
    behind: Kiosk, share: LyingShare
) -> None:
    for _ in range(20):
        share.gone_after = 8
        behind.syncs(share)
    assert behind.words == WORDS[1]


def test_nothing_new_is_two_small_reads(ahead: Kiosk, share: LyingShare) -> None:
    assert ahead.syncs(share).result == "unchanged"
    assert share.asked == ["metadata/2.root.json", TIMESTAMP]
    assert share.bytes_told < 1024


def test_a_first_sync_asks_for_six_files_and_each_blob(fresh: Kiosk, known: Known) -> None:
    share = LyingShare(known.first)
    assert fresh.syncs(share).result == UPDATED
    assert len([name for name in share.asked if not name.startswith("blobs/")]) == 6


def test_a_changed_page_asks_for_six_files(behind: Kiosk, share: LyingShare) -> None:
    assert behind.syncs(share).result == UPDATED
    assert len(share.asked) == 6


def test_a_kiosk_reads_the_same_files_whatever_was_read_on_it(
    behind: Kiosk, known: Known, tmp_path
) -> None:
    other = behind.copy(tmp_path / "other")
    shares = LyingShare(known.second), LyingShare(known.second)
    behind.syncs(shares[0])
    assert other.words  # somebody reads
    other.syncs(shares[1])
    assert shares[0].asked == shares[1].asked


def test_a_compressed_list_is_read_as_one(known: Known) -> None:
    """The tests below make lists by hand; this one is how the publisher's looks."""
    index = json.loads(gzip.decompress(known.first[LyingShare(known.first).only(".index")]))
    assert sorted(index) == ["files", "packs", "schema"]
