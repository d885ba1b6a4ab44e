"""What the public TUF conformance suite asks of a client about trust, asked of ours over http."""

import json
import subprocess
from datetime import timedelta
from pathlib import Path
from shutil import which

import pytest
from tuf.api.metadata import Metadata, Targets

from tests.delivery.signed_repository import KINDS, LATER, NOW, TOP, Repository
from tests.delivery.suites_client import Client

STARTER = Path(__file__).with_name("conformance_client")
DONE, REFUSED = 0, 1
PAST = NOW - timedelta(days=1)


def test_a_first_refresh_asks_four_times_and_a_second_one_twice(
    repo: Repository, client: Client
) -> None:
    assert repo.root.version == 1
    assert client.begin() == DONE
    assert client.trusted() == {"root": 1}
    assert client.refresh() == DONE
    assert client.asked() == ["2.root", "timestamp", "1.snapshot", "1.targets"]
    assert client.trusted() == dict.fromkeys(TOP, 1)
    assert client.refresh() == DONE
    assert client.asked() == ["2.root", "timestamp"]


@pytest.mark.parametrize("name", TOP)
def test_what_is_trusted_is_kept_byte_for_byte(following: Client, name: str) -> None:
    served = following.server.folder / "metadata"
    path = served / ("timestamp.json" if name == "timestamp" else f"1.{name}.json")
    assert (following.known / f"{name}.json").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_key_is_understood(tmp_path: Path, client: Client, kind: str) -> None:
    repo = Repository(tmp_path / "repository", kind)
    assert client.begin() == DONE
    assert client.refresh() == DONE
    repo.change_keys("snapshot")
    repo.sign_root()
    repo.publish("snapshot", "timestamp")
    assert client.refresh() == DONE
    assert client.trusted() == {"root": 2, "snapshot": 2, "targets": 1, "timestamp": 2}
    path = client.server.folder / "metadata" / "timestamp.json"
    document = json.loads(path.read_bytes())
    document["signatures"][0]["sig"] = document["signatures"][0]["sig"][::-1]
    document["signed"]["version"] = 3
    path.write_text(json.dumps(document))
    assert client.refresh() == REFUSED


@pytest.mark.parametrize("harm", ["no version", "another signature", "no json", "nothing"])
def test_without_a_good_first_root_nothing_is_asked(
    repo: Repository, client: Client, harm: str
) -> None:
    document = json.loads((repo.folder / "metadata" / "1.root.json").read_bytes())
    if harm == "no version":
        del document["signed"]["version"]
    document["signatures"][0]["sig"] = "00" * 64
    bad = {"no json": b"root", "nothing": b""}.get(harm, json.dumps(document).encode())
    if harm == "nothing":
        client.known.mkdir()
        (client.known / "first-root").write_bytes(bad)
    else:
        client.begin(bad)
    assert client.refresh() == REFUSED
    assert client.asked() == []


@pytest.mark.parametrize("role", TOP)
def test_what_has_expired_is_refused_here(repo: Repository, following: Client, role: str) -> None:
    if role == "root":
        repo.root.expires = PAST
        repo.sign_root()
    else:
        signed = {"snapshot": repo.snapshot, "timestamp": repo.timestamp, **repo.roles}[role]
        signed.expires = PAST
        repo.release("targets")
    assert following.refresh() == REFUSED
    assert (following.trusted()[role] == 1) == (role != "root")


def test_an_expired_root_on_the_way_is_no_obstacle(repo: Repository, following: Client) -> None:
    repo.root.expires = PAST
    repo.sign_root()
    repo.root.expires = LATER
    repo.sign_root()
    assert following.refresh() == DONE
    assert following.trusted()["root"] == 3


@pytest.mark.skipif(which("faketime") is None, reason="faketime is not installed")
def test_the_clock_is_the_systems(repo: Repository, following: Client) -> None:
    def at(days: int) -> int:
        moment = (NOW + timedelta(days=days)).isoformat(" ")
        command = ["faketime", moment, str(STARTER), *following.words("refresh")]
        return subprocess.run(command, check=False, capture_output=True, timeout=120).returncode

    assert at(29) == DONE
    assert at(31) == REFUSED
    repo.timestamp.expires = repo.snapshot.expires = repo.root.expires = NOW + timedelta(days=60)
    repo.roles["targets"].expires = NOW + timedelta(days=60)
    repo.sign_root()
    repo.release("targets")
    assert at(31) == DONE
    assert following.trusted() == dict.fromkeys(TOP, 2)


@pytest.mark.parametrize("hashes", [False, True])
def test_no_role_goes_back(repo: Repository, client: Client, *, hashes: bool) -> None:
    repo.with_hashes = hashes
    repo.release("targets")
    repo.release("targets")
    assert client.begin() == DONE
    assert client.refresh() == DONE
    assert client.trusted() == {"root": 1, "snapshot": 3, "targets": 3, "timestamp": 3}
    repo.roles["targets"].version = 1
    repo.release("targets")
    assert client.refresh() == REFUSED
    assert client.trusted()["targets"] == 3
    repo.snapshot.version = 1
    repo.publish("snapshot", "timestamp")
    assert client.refresh() == REFUSED
    repo.timestamp.version = 1
    repo.publish("timestamp")
    assert client.refresh() == REFUSED
    assert client.trusted()["timestamp"] >= 3


def test_the_same_version_with_other_words_is_not_taken(
    repo: Repository, following: Client
) -> None:
    repo.timestamp.snapshot_meta.version = 100
    repo.publish("timestamp", bump=0)
    assert following.refresh() == DONE
    assert json.loads((following.known / "timestamp.json").read_bytes())["signed"]["meta"] == {
        "snapshot.json": {"version": 1}
    }


@pytest.mark.parametrize("role", ["snapshot", "targets"])
def test_what_does_not_match_its_hash_is_refused(
    repo: Repository, following: Client, role: str
) -> None:
    repo.with_hashes = True
    repo.release("targets")
    assert following.refresh() == DONE
    path = repo.folder / "metadata" / f"3.{role}.json"
    repo.release("targets")
    path.write_bytes(path.read_bytes() + b" ")
    assert following.refresh() == REFUSED
    assert following.trusted()[role] == 2


def test_a_snapshot_must_name_what_it_named_before(repo: Repository, following: Client) -> None:
    repo.delegate("targets", "a")
    repo.release("targets", "a")
    assert following.refresh() == DONE
    del repo.snapshot.meta["a.json"]
    repo.publish("snapshot", "timestamp")
    assert following.refresh() == REFUSED
    assert following.trusted()["snapshot"] == 2


def test_too_few_signatures_are_refused(repo: Repository, following: Client) -> None:
    repo.root.roles["snapshot"].threshold = 2
    repo.sign_root()
    repo.publish("snapshot", "timestamp")
    assert following.refresh() == REFUSED
    assert following.trusted() == {"root": 2, "snapshot": 1, "targets": 1, "timestamp": 2}
    repo.add_key("snapshot")
    repo.sign_root()
    repo.publish("snapshot", "timestamp")
    assert following.refresh() == DONE
    assert following.trusted()["snapshot"] == 3


def test_one_key_under_many_names_counts_once(repo: Repository, following: Client) -> None:
    path = repo.folder / "metadata" / "timestamp.json"
    repo.root.roles["timestamp"].threshold = 2
    repo.sign_root()
    repo.publish("timestamp")
    document = json.loads(path.read_bytes())
    document["signatures"] *= 2
    path.write_text(json.dumps(document))
    assert following.refresh() == REFUSED
    assert following.trusted()["timestamp"] == 1


@pytest.mark.parametrize("fault", ["unsigned by the old", "a version left out", "the same version"])
def test_a_root_is_followed_step_by_step_only(
    repo: Repository, following: Client, fault: str
) -> None:
    if fault == "a version left out":
        repo.root.version += 1
    elif fault == "the same version":
        repo.root.unrecognized_fields["other"] = "words"
    else:
        repo.change_keys("root")
    repo.sign_root()
    if fault == "the same version":
        data = (repo.folder / "metadata" / "1.root.json").read_bytes()
        (repo.folder / "metadata" / "2.root.json").write_bytes(data)
    expected = DONE if fault == "a version left out" else REFUSED
    assert following.refresh() == expected
    assert following.trusted()["root"] == 1


def test_new_root_keys_are_followed_when_the_old_ones_sign_too(
    repo: Repository, following: Client
) -> None:
    for _ in range(5):
        before = repo.signers["root"]
        repo.change_keys("root")
        repo.sign_root(signers=before)
    assert following.refresh() == DONE
    assert following.asked()[:6] == [f"{n}.root" for n in range(2, 8)]
    assert following.trusted()["root"] == 6


@pytest.mark.parametrize("role", ["timestamp", "snapshot"])
def test_a_new_key_ends_what_a_stolen_one_has_pushed_forward(
    repo: Repository, following: Client, role: str
) -> None:
    signed = {"timestamp": repo.timestamp, "snapshot": repo.snapshot}[role]
    signed.version = 99_998
    repo.publish("snapshot", "timestamp")
    assert following.refresh() == DONE
    assert following.trusted()[role] == 99_999
    repo.change_keys("timestamp")
    if role == "snapshot":
        repo.change_keys("snapshot")
    repo.sign_root()
    signed.version = 1
    repo.publish("snapshot", "timestamp")
    assert following.refresh() == DONE
    assert following.trusted()[role] == 2


def test_fields_that_nobody_knows_are_part_of_what_is_signed(
    repo: Repository, following: Client
) -> None:
    repo.root.unrecognized_fields["custom"] = {"a": ["ü", 1]}
    repo.root.roles["root"].unrecognized_fields["more"] = "words"
    repo.sign_root()
    assert following.refresh() == DONE
    assert following.trusted()["root"] == 2


def test_only_the_newest_root_decides_which_keys_count(repo: Repository, following: Client) -> None:
    repo.change_keys("targets")
    repo.sign_root()
    assert following.refresh() == REFUSED  # the old targets, under the new root
    repo.release("targets")
    assert following.refresh() == DONE
    assert following.trusted()["targets"] == 2


@pytest.mark.parametrize("role", ["timestamp", "snapshot", "targets"])
@pytest.mark.parametrize("harm", ["missing", "cut", "unsigned", "of another type"])
def test_bad_metadata_leaves_what_was_trusted(
    repo: Repository, following: Client, role: str, harm: str
) -> None:
    repo.release("targets")
    path = repo.folder / "metadata" / (f"2.{role}.json" if role != "timestamp" else f"{role}.json")
    data = path.read_bytes()
    if harm == "missing":
        path.unlink()
    elif harm == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif harm == "unsigned":
        path.write_text(json.dumps({**json.loads(data), "signatures": []}))
    else:
        other = Metadata(Targets(version=2, expires=LATER)) if role != "targets" else None
        path.write_bytes(other.to_bytes() if other else repo.files["snapshot"])
    assert following.refresh() == REFUSED
    assert following.trusted()[role] == 1


def test_broken_files_of_its_own_are_fetched_anew(following: Client) -> None:
    for name in ("timestamp", "snapshot", "targets"):
        (following.known / f"{name}.json").write_bytes(b"{}")
    assert following.refresh() == DONE
    assert following.asked() == ["2.root", "timestamp", "1.snapshot", "1.targets"]
    assert following.trusted() == dict.fromkeys(TOP, 1)
