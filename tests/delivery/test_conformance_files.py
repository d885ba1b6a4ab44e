"""What the public TUF conformance suite asks of a client about files and delegated roles."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.delivery.signed_repository import KINDS, LATER, NOW, Repository
from tests.delivery.suites_client import Client

DONE, REFUSED = 0, 1
PAST = NOW - timedelta(days=1)


@pytest.mark.parametrize("consistent", [True, False])
def test_files_are_downloaded_whatever_their_place(
    tmp_path: Path, client: Client, *, consistent: bool
) -> None:
    repo = Repository(tmp_path / "repository", consistent=consistent)
    repo.add_file("targets", "file.txt", b"one")
    repo.add_file("targets", "a/b/file.txt", b"two")
    repo.release("targets")
    assert client.begin() == DONE
    assert client.refresh() == DONE
    asked = client.asked()
    assert asked[-1] == ("2.targets" if consistent else "targets")
    assert client.downloaded() == []
    assert client.download("file.txt", "a/b/file.txt") == DONE
    assert client.downloaded() == [b"one", b"two"]
    assert client.download("nothing") == REFUSED


def test_a_file_that_was_exchanged_is_not_taken(repo: Repository, following: Client) -> None:
    repo.add_file("targets", "one", b"true words")
    repo.add_file("targets", "two", b"more of them")
    repo.release("targets")
    assert following.download("one") == DONE
    for path in (repo.folder / "targets").iterdir():
        path.write_bytes(b"other words")
    following.download("one")
    assert following.download("two") == REFUSED
    assert following.downloaded() == [b"true words"]
    repo.add_file("targets", "one", b"newer words")
    repo.release("targets")
    assert following.download("one") == DONE
    assert following.downloaded() == [b"newer words"]


@pytest.mark.parametrize("longer", [True, False])
def test_a_file_of_another_length_is_not_taken(
    repo: Repository, following: Client, *, longer: bool
) -> None:
    repo.add_file("targets", "one", b"true words")
    repo.roles["targets"].targets["one"].length += -1 if longer else 1
    repo.release("targets")
    assert following.download("one") == REFUSED
    assert following.downloaded() == []


TREES: dict[str, tuple[list[tuple[str, str, str, bool]], list[str]]] = {
    "one": ([("targets", "A", "*", False)], ["A"]),
    "depth first": (
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("A", "C", "*", False)],
        ["A", "C", "B"],
    ),
    "a terminating role ends the search": (
        [("targets", "A", "*", False), ("targets", "B", "*", False), ("A", "C", "*", True)],
        ["A", "C"],
    ),
    "below a terminating role it goes on": (
        [("targets", "A", "*", True), ("targets", "B", "*", False), ("A", "C", "*", False)],
        ["A", "C"],
    ),
    "other paths are not asked": (
        [("targets", "A", "*.py", False), ("targets", "B", "*", False), ("A", "C", "*", False)],
        ["B"],
    ),
    "a circle": (
        [("targets", "A", "*", False), ("A", "B", "*", False), ("B", "A", "*", False)],
        ["A", "B"],
    ),
    "a star is no slash": ([("targets", "A", "*/*", False)], []),
}


@pytest.mark.parametrize("tree", TREES)
def test_roles_are_asked_in_the_order_of_the_rules(
    repo: Repository, client: Client, tree: str
) -> None:
    edges, visited = TREES[tree]
    for above, name, paths, terminating in edges:
        repo.delegate(above, name, [paths], terminating=terminating)
    repo.publish(*repo.roles, bump=0)
    repo.publish("snapshot", "timestamp")
    assert client.begin() == DONE
    assert client.download("missing") == REFUSED
    assert client.asked()[4:] == [f"1.{name}" for name in visited]
    assert client.download("missing") == REFUSED
    assert client.asked() == ["2.root", "timestamp"]  # the rest is known


def test_what_a_role_may_not_say_is_not_found(repo: Repository, following: Client) -> None:
    repo.delegate("targets", "A", ["releases/*"])
    repo.delegate("A", "B", ["releases/*.zip"])
    for name in ("releases/one.zip", "releases/two.txt", "other.zip"):
        repo.add_file("B", name, name.encode())
    repo.release("targets", "A", "B")
    assert following.download("releases/one.zip") == DONE
    assert following.download("releases/two.txt") == REFUSED
    assert following.download("other.zip") == REFUSED
    assert following.download("releases/ONE.zip") == REFUSED
    assert following.downloaded() == [b"releases/one.zip"]


NAMES = ["?", "#", "/role", "../role", "ä ü", "角色", ".", "a%2Fb", "CON"]


@pytest.mark.parametrize("name", NAMES)
def test_a_role_of_any_name_is_asked_for_and_kept_safely(
    repo: Repository, following: Client, name: str
) -> None:
    repo.delegate("targets", name)
    repo.add_file(name, "file", b"words")
    repo.release("targets", name)
    assert following.download("file") == DONE
    assert f"/metadata/2.{quote(name, '')}.json" in [
        f"/metadata/{asked}.json" for asked in following.asked()
    ]
    assert len(following.trusted()) == 5
    assert not list(following.known.parent.glob("*role*"))


@pytest.mark.parametrize("name", ["ä ü.txt", "文/件.txt", "a b", "CON", "..."])
def test_a_file_of_any_name_is_downloaded_into_its_folder(
    repo: Repository, following: Client, name: str
) -> None:
    repo.add_file("targets", name, b"words")
    repo.release("targets")
    assert following.download(name) == DONE
    assert following.downloaded() == [b"words"]


def test_a_role_with_an_expired_date_says_nothing(repo: Repository, following: Client) -> None:
    repo.delegate("targets", "A").expires = PAST
    repo.add_file("A", "file", b"words")
    repo.release("targets", "A")
    assert following.refresh() == DONE
    assert following.download("file") == REFUSED
    assert "A" not in following.trusted()
    repo.roles["A"].expires = LATER
    repo.release("A")
    assert following.download("file") == DONE


def test_a_role_that_was_given_another_key_must_sign_anew(
    repo: Repository, following: Client
) -> None:
    repo.delegate("targets", "A")
    repo.add_file("A", "file", b"words")
    repo.release("targets", "A")
    assert following.download("file") == DONE
    old = repo.signers["A"]
    repo.signers["A"] = [KINDS["ed25519"]()]
    repo.roles["targets"].revoke_key(old[0].public_key.keyid, "A")
    repo.roles["targets"].add_key(repo.signers["A"][0].public_key, "A")
    repo.release("targets")
    assert following.download("file") == REFUSED
    repo.release("A")
    assert following.download("file") == DONE


def test_hash_bins_are_found_by_a_files_hash(repo: Repository, following: Client) -> None:
    bins = repo.delegate_bins(3)
    names = [f"file-{n}" for n in range(6)]
    for name in names:
        repo.add_file(bins.get_role_for_target(name), name, name.encode())
    repo.release("targets", *bins.get_roles())
    for name in names:
        following.asked()
        assert following.download(name) == DONE
        asked = [found for found in following.asked() if "bin-" in found]
        assert set(asked) <= {f"2.{bins.get_role_for_target(name)}"}
    assert following.downloaded() == [name.encode() for name in names]
    assert following.download("nothing") == REFUSED
