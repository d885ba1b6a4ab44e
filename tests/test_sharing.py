"""The commands that move releases, as people type them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.agent import one_pass, setup_from
from kiosk.cli import main
from kiosk.config import Config
from kiosk.errors import SettingsError
from kiosk.fleet import read_status
from kiosk.store import Store, only_one
from tests.commands import HEEDING_CTRL_C, kiosk
from tests.delivery.district import WORDS, District, Kiosk

SYNC = ("result", "release", "reason", "code", "warnings", "schema")


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> District:
    """A district with one release."""
    district = District.new(tmp_path_factory.mktemp("sharing") / "district")
    district.publishes()
    return district


@pytest.fixture
def district(published: District, tmp_path: Path) -> District:
    return published.copy(tmp_path / "district")


@pytest.fixture
def places(district: District, tmp_path: Path) -> list[str]:
    """The options of a kiosk that follows."""
    root = district.keys.folder / "root.json"
    return [f"--share={district.share}", f"--root={root}", f"--store={tmp_path / 'store'}"]


def synced(places: list[str], *more: str) -> dict[str, object]:
    done = kiosk("sync", "--json", *places, *more)
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_from_keys_to_the_screen_in_four_commands(bundle, tmp_path: Path) -> None:
    bundle.guide("door", WORDS[0])
    keys, share = tmp_path / "keys", tmp_path / "share"
    assert kiosk("keys", "new", keys, "--no-passphrase").returncode == 0
    published = kiosk("publish", bundle.folder, share, "--keys", keys)
    assert published.returncode == 0
    assert "Release 1 is published" in published.stdout
    store = tmp_path / "store"
    where = [f"--share={share}", f"--root={keys / 'root.json'}", f"--store={store}", "--id=lobby"]
    found = synced(where)
    assert {key: found[key] for key in SYNC} == {
        "schema": 1,
        "result": "updated",
        "release": 1,
        "reason": "",
        "code": "",
        "warnings": [],
    }
    shown = Kiosk(Store(store), b"")
    assert shown.words == WORDS[0]
    assert synced(where[:1] + where[2:])["result"] == "unchanged"
    listed = json.loads(kiosk("releases", "--store", store, "--json").stdout)
    assert [(each["number"], each["role"], each["sound"]) for each in listed["releases"]] == [
        (1, "active", True)
    ]
    fleet = kiosk("fleet", share, "--known", tmp_path / "known", "--html", tmp_path / "page.html")
    assert fleet.returncode == 0
    assert "lobby  1        0 minutes  well" in fleet.stdout
    assert "lobby" in (tmp_path / "page.html").read_text()


def test_status_tells_one_json_document(places: list[str]) -> None:
    synced(places)
    told = json.loads(kiosk("status", places[2], "--json").stdout)
    assert (told["schema"], told["release"], told["result"]) == (1, 1, "updated")
    assert told["trouble"] == []
    shown = kiosk("status", places[2])
    assert "On the screen: release 1." in shown.stdout
    assert shown.returncode == 0


def test_status_is_exit_code_1_when_something_is_not_well(
    places: list[str], tmp_path: Path
) -> None:
    synced(places)
    assert kiosk("sync", *[f"--share={tmp_path / 'gone'}", *places[1:]]).returncode == 1
    told = kiosk("status", places[2])
    assert told.returncode == 1
    assert "Not well: unreachable" in told.stdout
    assert kiosk("status", f"--store={tmp_path / 'nothing'}").returncode == 0


def test_a_status_file_lies_on_the_share_and_is_signed(
    district: District, places: list[str]
) -> None:
    synced(places, "--id=lobby-a")
    signed = read_status((district.share / "status" / "lobby-a.json").read_bytes())
    assert signed is not None
    assert (signed.status.kiosk, signed.status.release) == ("lobby-a", 1)


def test_a_status_folder_that_is_a_link_is_left_alone(
    district: District, places: list[str], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (district.share / "status").symlink_to(elsewhere)
    assert synced(places)["result"] == "updated"
    assert list(elsewhere.iterdir()) == []


def test_a_share_that_is_not_there_is_exit_code_1_and_a_sentence(
    places: list[str], tmp_path: Path
) -> None:
    synced(places)
    done = kiosk("sync", f"--share={tmp_path / 'nowhere'}", places[2])
    assert done.returncode == 1
    assert done.stderr.startswith("kiosk: unreachable: ")


def test_several_places_are_tried(places: list[str], tmp_path: Path) -> None:
    found = synced([f"--share={tmp_path / 'nowhere'}", *places])
    assert found["result"] == "updated"


def test_without_a_share_a_sentence_says_what_to_do(tmp_path: Path, capsys) -> None:
    assert main(["sync", "--store", str(tmp_path)]) == 1
    assert "No share is set." in capsys.readouterr().err


def test_without_a_root_nobody_is_believed(district: District, tmp_path: Path) -> None:
    setup = setup_from(Config(share=(str(district.share),), store=str(tmp_path / "store")))
    with pytest.raises(SettingsError, match="whom to believe"):
        one_pass(setup)


def test_the_settings_file_names_share_and_store(district: District, tmp_path: Path) -> None:
    root = district.keys.folder / "root.json"
    (tmp_path / "kiosk.toml").write_text(
        f'share = "{district.share}"\nroot = "{root}"\nstore = "{tmp_path / "store"}"\n'
    )
    assert synced([f"--config={tmp_path / 'kiosk.toml'}"])["result"] == "updated"


def test_a_step_back_is_a_command(district: District, places: list[str]) -> None:
    synced(places)
    assert kiosk("rollback", places[2]).returncode == 1
    district.later(hours=1).publishes(WORDS[1])
    synced(places)
    done = kiosk("rollback", places[2])
    assert (done.returncode, done.stdout) == (0, "Release 1 is on the screen again.\n")
    assert synced(places)["release"] == 1


def test_retract_and_restore_are_commands(district: District) -> None:
    keys = f"--keys={district.keys.folder}"
    done = kiosk("retract", district.share, "guide:door", keys)
    assert done.stdout == "Retracted: guide:door.\nNotices: none.\n"
    assert kiosk("retract", district.share, "guide:dorr", keys).returncode == 1
    done = kiosk("retract", district.share, "--restore", "guide:door", keys)
    assert done.stdout.startswith("Retracted: nothing.")


def test_publish_names_errors_and_writes_nothing(district: District) -> None:
    district.content.guide("door", "<b>no</b>\n")
    before = district.files()
    done = kiosk("publish", district.content.folder, district.share, "--keys", district.keys.folder)
    assert done.returncode == 1
    assert "guides/door/en.md:7: error: HTML is not shown." in done.stdout
    assert district.files() == before


def test_a_dry_run_prints_what_would_change(district: District) -> None:
    district.content.guide("door", WORDS[2])
    done = kiosk(
        *("publish", district.content.folder, district.share, "--keys", district.keys.folder),
        *("--dry-run", "--json"),
    )
    told = json.loads(done.stdout)
    assert told["changes"] == {"added": [], "changed": ["guides/door/en.md"], "removed": []}


def test_keys_are_changed_by_a_command(district: District) -> None:
    done = kiosk("keys", "rotate", district.keys.folder, "targets")
    assert done.stdout.startswith("Root version 2 is signed.")


def test_a_passphrase_comes_from_a_file(tmp_path: Path, bundle) -> None:
    bundle.guide("door")
    secret = tmp_path / "secret"
    secret.write_text("a long sentence\n")
    keys = tmp_path / "keys"
    assert kiosk("keys", "new", keys, "--passphrase-file", secret).returncode == 0
    command = ("publish", bundle.folder, tmp_path / "share", "--keys", keys)
    asked = kiosk(*command, stdin=subprocess.DEVNULL)
    assert (asked.returncode, asked.stderr.split(".")[0]) == (
        1,
        "kiosk: The keys need a passphrase",
    )
    assert kiosk(*command, "--passphrase-file", secret).returncode == 0


def test_new_keys_without_a_passphrase_must_be_meant(tmp_path: Path) -> None:
    done = kiosk("keys", "new", tmp_path / "keys", stdin=subprocess.DEVNULL)
    assert done.returncode == 1
    assert "--no-passphrase" in done.stderr


def test_a_second_sync_stops_at_the_lock(places: list[str], tmp_path: Path) -> None:
    synced(places)
    with only_one(tmp_path / "store"):
        found = json.loads(kiosk("sync", "--json", *places).stdout)
    assert (found["result"], found["code"]) == ("refused", "store")
    assert "still at work" in str(found["reason"])


@pytest.mark.skipif(not hasattr(os, "getppid"), reason="needs a parent to lose")
def test_the_agent_ends_with_whoever_started_it(places: list[str], tmp_path: Path) -> None:
    agent = [sys.executable, "-m", "kiosk", "sync", "--every", "1s", "--while-parent", *places]
    starter = (
        "import subprocess, sys, time\n"
        "child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)\n"
        "print(child.pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", starter, *agent], stdout=subprocess.PIPE, text=True
    )
    child = int(parent.stdout.readline())
    wait_until((tmp_path / "store" / "last-pass.json").is_file)
    parent.kill()
    parent.wait()
    parent.stdout.close()
    wait_until(lambda: not alive(child))


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{process}/stat").read_text().split()[2] != "Z"


def wait_until(true) -> None:
    """Wait as long as it takes; the test's own time limit ends it."""
    until = time.monotonic() + 60
    while not true():
        assert time.monotonic() < until
        time.sleep(0.05)


def test_an_agent_that_is_told_to_end_ends(places: list[str]) -> None:
    started = [*HEEDING_CTRL_C, sys.executable, "-m", "kiosk"]
    command = [*started, "sync", "--every", "1h", *places]
    agent = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert agent.stdout.readline() == "Release 1 is on the screen (updated).\n"
    agent.send_signal(signal.SIGINT)
    _, said = agent.communicate(timeout=60)
    assert said == "kiosk: Stopped.\n"


def test_the_kiosks_of_one_share_are_not_missing_from_another(
    places: list[str], tmp_path: Path
) -> None:
    synced(places, "--id=lobby-a")
    home = {**os.environ, "HOME": str(tmp_path / "home")}
    share = Path(places[0].removeprefix("--share="))
    (tmp_path / "other" / "status").mkdir(parents=True)
    told = [
        json.loads(kiosk("fleet", at, "--json", env=home).stdout)
        for at in (share, tmp_path / "other")
    ]
    (line,) = told[0]["kiosks"]
    assert (line["kiosk"], line["release"], line["trouble"]) == ("lobby-a", 1, [])
    assert line["status"]["result"] == "updated"
    assert told[1]["kiosks"] == []
