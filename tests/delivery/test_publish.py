"""What publishing checks, writes, says, and leaves alone."""

import hashlib
import json
import os
import shutil
import textwrap
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.delivery import HasErrorsError, Job, Keys, new_keys, publish
from kiosk.delivery.index import decode_index
from kiosk.delivery.share_writer import publishing
from kiosk.errors import KioskError
from tests.delivery.district import NOON, WORDS, District, Kiosk
from tests.shared_folder import LyingShare


def job(district: District, **changed: object) -> Job:
    return Job(district.content.folder, district.share, district.keys, district.now, **changed)


def test_errors_are_named_and_nothing_is_written(district: District) -> None:
    before = district.files()
    district.content.guide("door", "<b>no</b>\n")
    with pytest.raises(HasErrorsError) as caught:
        publish(job(district))
    assert [problem.rule for problem in caught.value.problems] == ["html"]
    assert district.files() == before


def test_a_dry_run_says_what_would_change_and_writes_nothing(district: District) -> None:
    before = district.files()
    district.content.guide("door", WORDS[2])
    district.content.guide("new")
    (district.content.folder / "guides" / "card" / "en.md").unlink()
    (district.content.folder / "guides" / "card" / "card.png").unlink()
    (district.content.folder / "guides" / "card").rmdir()
    done = publish(job(district, dry_run=True))
    assert done.changes.added == ("guides/new/en.md",)
    assert done.changes.changed == ("guides/door/en.md",)
    assert done.changes.removed == ("guides/card/card.png", "guides/card/en.md")
    assert district.files() == before


def test_a_dry_run_needs_no_folder_yet(district: District, tmp_path: Path) -> None:
    other = District(tmp_path / "other")
    shutil.copytree(district.content.folder, other.content.folder)
    new_keys(other.keys, now=NOON)
    done = publish(job(other, dry_run=True))
    assert "guides/door/en.md" in done.changes.added
    assert not other.share.exists()


def test_without_changes_only_the_date_is_renewed(ahead: Kiosk, district: District) -> None:
    before = set(district.files())
    assert district.later(days=9).publishes() == 2
    assert set(district.files()) == before
    share = LyingShare(district.files())
    assert ahead.syncs(share).result == "unchanged"
    assert ahead.state.signed_at == (NOON + timedelta(days=9)).isoformat()


def test_a_change_writes_one_pack_and_no_file_twice(district: District) -> None:
    before = set(district.files())
    district.later(hours=2).publishes(WORDS[2])
    new = sorted(name.split("/")[0] for name in set(district.files()) - before)
    assert new == ["metadata", "metadata", "packs", "targets"]


def test_many_small_changes_are_packed_afresh_in_the_end(behind: Kiosk, district: District) -> None:
    packs = []
    for turn in range(4):
        many = " ".join(hashlib.sha256(f"{turn} {n}".encode()).hexdigest() for n in range(300))
        district.later(hours=turn).publishes(f"Turn {turn}.\n\n{textwrap.fill(many)}\n")
        share = LyingShare(district.files())
        newest = max((district.share / "targets").iterdir(), key=lambda path: path.stat().st_mtime)
        packs.append(len(decode_index(newest.read_bytes()).packs))
    assert packs[-1] <= packs[-2]
    assert behind.syncs(share).result == "updated"
    assert behind.words == "Turn 3.\n"


def test_what_editors_leave_behind_is_not_published(district: District) -> None:
    for name in (".DS_Store", "~door.md", ".git/config"):
        district.content.write(name, "x")
    assert not publish(job(district, dry_run=True)).changes


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("guides/door/Foto familia.png", "has a name that not every system can keep"),
        ("guides/door/aux.png", "has a name that not every system can keep"),
        ("guides/door/é.png", "has a name that not every system can keep"),
    ],
)
def test_a_name_that_some_system_cannot_keep_is_said(
    district: District, name: str, words: str
) -> None:
    source = district.content.folder / "guides" / "card" / "card.png"
    district.content.write(name, source.read_bytes())
    with pytest.raises(KioskError, match=words):
        publish(job(district))


def test_a_link_in_the_content_is_not_followed(district: District) -> None:
    (district.content.folder / "guides" / "door" / "x.png").symlink_to("/etc/passwd")
    with pytest.raises(KioskError, match="is a link"):
        publish(job(district))


def test_two_publishers_do_not_meet(district: District) -> None:
    with (
        publishing(district.share, "the other", NOON),
        pytest.raises(KioskError, match="Somebody else is publishing"),
    ):
        district.publishes(WORDS[2])
    assert district.publishes(WORDS[2]) == 3


@pytest.mark.parametrize(
    "left", [json.dumps({"who": "x", "since": (NOON - timedelta(hours=2)).isoformat()}), "torn"]
)
def test_a_lock_that_was_left_behind_is_taken_over(district: District, left: str) -> None:
    lock = district.share / ".publish.lock"
    lock.write_text(left)
    old = (NOON - timedelta(days=1)).timestamp()
    os.utime(lock, (old, old))
    assert district.publishes(WORDS[2]) == 3


def test_a_share_that_cannot_be_written_is_said(district: District, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(KioskError, match="cannot be written"):
        publish(Job(district.content.folder, tmp_path / "file", district.keys, NOON))


def test_a_share_that_was_set_back_is_not_built_upon(district: District, known) -> None:
    district.publishes(WORDS[2])
    for name, data in known.first.items():
        (district.share / name).write_bytes(data)
    with pytest.raises(KioskError, match="does not show what was published last"):
        district.publishes(WORDS[0])


def test_a_share_that_was_emptied_is_filled_again_with_a_higher_number(
    ahead: Kiosk, district: District
) -> None:
    for path in sorted(district.share.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    district.content.guide("door", WORDS[2])
    done = publish(job(district))
    assert (done.number, done.refilled) == (3, True)
    assert ahead.syncs(LyingShare(district.files())).result == "updated"
    assert ahead.words == WORDS[2]


def test_files_that_nobody_published_are_never_written_over(district: District) -> None:
    stray = district.share / "metadata" / "3.targets.json"
    stray.write_text("somebody's")
    district.publishes(WORDS[2])
    assert stray.read_text() == "somebody's"


def test_keys_are_needed(district: District, tmp_path: Path) -> None:
    with pytest.raises(KioskError, match="There is no key"):
        publish(Job(district.content.folder, district.share, Keys(tmp_path), NOON))


def test_every_name_on_a_share_suits_every_system(district: District) -> None:
    for name in district.files():
        assert name == "READ-ME.txt" or name == name.lower()
        assert len(name) < 100
        assert all(sign.isalnum() or sign in "./-" for sign in name)


def test_a_publisher_that_stops_half_way_leaves_its_lock_to_nobody(district: District) -> None:
    with pytest.raises(RuntimeError), publishing(district.share, "me", NOON):
        raise RuntimeError
    assert not (district.share / ".publish.lock").exists()


@pytest.mark.parametrize(("hours", "goes_on"), [(-2, True), (0, False), (2, True)])
def test_a_lock_that_was_torn_is_left_alone_for_an_hour(
    district: District, hours: int, goes_on: bool
) -> None:
    lock = district.share / ".publish.lock"
    lock.write_bytes(b"")
    when = district.now.timestamp() + hours * 3600
    os.utime(lock, (when, when))
    if goes_on:
        district.publishes("After it.\n")
    else:
        with pytest.raises(KioskError, match="Somebody else"):
            district.publishes("After it.\n")
