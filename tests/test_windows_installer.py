"""The installer for Windows under Wine: install, start, sync, upgrade, uninstall, purge. Slow."""

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from installer import make_installer
from release import commit_time, version
from tree import ROOT, WINDOWS_DIST
from wine import WINE, Wine

MISSING = [
    name
    for name, there in (
        ("wine64", WINE.is_file()),
        ("nsis", shutil.which("makensis")),
        ("gcc-mingw-w64-x86-64", shutil.which("x86_64-w64-mingw32-gcc")),
    )
    if not there
]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="this is the proof under Wine"),
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: apt install {' '.join(MISSING)}"),
]
UNINSTALL = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\LobbyKiosk"
AT = "--at=2026-11-23T09:12"


class Lobby:
    """One Windows with the kiosk on it."""

    def __init__(self, folder):
        self.wine = Wine(folder / "prefix")
        self.wine.ensure()
        self.program = self.wine.drive / "Program Files" / "Lobby Kiosk"
        self.held = self.wine.drive / "ProgramData" / "kiosk"

    def kiosk(self, *words, good=(0,), program="kiosk.exe"):
        return self.wine.must(self.program / program, *words, good=good)

    def remove(self, *words):
        done = self.wine.run(self.program / "uninstall.exe", "/S", *words)
        # The uninstaller goes on as a copy of itself, so that it can remove itself.
        self.wine.settle()
        return done.returncode

    def registry(self, name):
        done = self.wine.run("reg", "query", UNINSTALL, "/v", name)
        return done.stdout.split("REG_SZ")[-1].strip() if done.returncode == 0 else None

    def settings(self):
        return tomllib.loads((self.held / "kiosk.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def installer():
    subprocess.run([sys.executable, ROOT / "build" / "package.py", "windows"], check=True)
    return WINDOWS_DIST / f"kiosk-setup-{version()}-x64.exe"


@pytest.fixture(scope="module")
def newer(installer, tmp_path_factory):
    """What the next version will be: the same program, under another number."""
    assert installer.is_file()
    folder = tmp_path_factory.mktemp("newer")
    return make_installer(WINDOWS_DIST / "kiosk", folder, commit_time(), "99.0.0", quick=True)


@pytest.fixture(scope="module")
def district(tmp_path_factory):
    folder = tmp_path_factory.mktemp("district")
    kiosk = [sys.executable, "-P", "-m", "kiosk"]
    (folder / "share").mkdir()
    subprocess.run([*kiosk, "keys", "new", folder / "keys", "--no-passphrase"], check=True)
    publishing = ["publish", ROOT / "content", folder / "share", "--keys", folder / "keys"]
    subprocess.run([*kiosk, *publishing], check=True)
    return folder


def as_option(path: Path) -> str:
    return "Z:" + str(path).replace("/", "\\")


def test_a_kiosk_from_its_installation_to_its_end(installer, newer, district, tmp_path):
    lobby = Lobby(tmp_path)
    try:
        installs_silently(lobby, installer, district)
        shows_pages(lobby, tmp_path)
        fetches_a_release(lobby)
        upgrade_keeps_everything(lobby, newer)
        uninstalling_keeps_settings_and_releases(lobby)
        purging_leaves_nothing(lobby, newer)
    finally:
        lobby.wine.end()


def installs_silently(lobby, installer, district):
    share, root = as_option(district / "share"), as_option(district / "keys" / "root.json")
    options = ("/SITE=example-school-a", f"/SHARE={share}", f"/ROOT={root}", "/ID=lobby-1")
    done = lobby.wine.run(installer, "/S", *options)
    # 10: the doctor has something to say, of a store that does not hold a release yet.
    assert done.returncode in {0, 10}, done.stdout + done.stderr
    assert (lobby.program / "kiosk-screen.exe").is_file()
    assert lobby.registry("DisplayVersion") == version()
    found = lobby.settings()
    assert (found["site"], found["id"], found["share"]) == ("example-school-a", "lobby-1", [share])
    assert found["starts_agent"] is False
    assert version() in lobby.kiosk("--version")


def shows_pages(lobby, tmp_path):
    for number, program in enumerate(("kiosk.exe", "kiosk-screen.exe")):
        picture = tmp_path / f"{number}.png"
        lobby.kiosk("screenshot", "home", AT, "--out", picture, program=program)
        assert picture.read_bytes().startswith(b"\x89PNG")
    assert (tmp_path / "0.png").read_bytes() == (tmp_path / "1.png").read_bytes()
    found = json.loads(lobby.kiosk("doctor", "--json", good=(0, 1)))["findings"]
    levels = {each["code"]: each["level"] for each in found}
    assert levels["voices"] == levels["fonts"] == levels["share"] == levels["settings"] == "good"


def fetches_a_release(lobby):
    assert json.loads(lobby.kiosk("sync", "--once", "--json"))["result"] == "updated"
    assert list((lobby.held / "store").rglob("*.db"))


def upgrade_keeps_everything(lobby, newer):
    (lobby.program / "_internal" / "of-the-old-one.dll").touch()
    before = lobby.settings(), releases(lobby)
    assert lobby.wine.run(newer, "/S").returncode == 0
    assert lobby.registry("DisplayVersion") == "99.0.0"
    assert (lobby.settings(), releases(lobby)) == before
    assert not (lobby.program / "_internal" / "of-the-old-one.dll").exists()
    assert json.loads(lobby.kiosk("sync", "--once", "--json"))["result"] == "unchanged"


def uninstalling_keeps_settings_and_releases(lobby):
    before = releases(lobby)
    assert lobby.remove() == 0
    assert not lobby.program.exists()
    assert lobby.registry("DisplayVersion") is None
    assert lobby.settings()["id"] == "lobby-1"
    assert releases(lobby) == before


def purging_leaves_nothing(lobby, newer):
    assert lobby.wine.run(newer, "/S").returncode == 0
    assert lobby.settings()["id"] == "lobby-1"
    assert lobby.remove("/PURGE") == 0
    left = [path for path in lobby.wine.drive.rglob("*") if "kiosk" in path.name.lower()]
    assert left == []
    assert "LobbyKiosk" not in lobby.wine.run("reg", "query", UNINSTALL).stdout


def releases(lobby):
    return sorted((path.name, path.stat().st_size) for path in (lobby.held / "store").rglob("*.db"))
