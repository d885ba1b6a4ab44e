"""Ten planted faults that a technician meets; the doctor names each and how to repair it."""

import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.doctor import Devices, Facts, Held, Level, findings, is_healthy, look
from kiosk.doctor.facts import PlaceFacts
from kiosk.store import Disk, State, Store, only_one, write_state

NOW = datetime(2026, 11, 23, 9, 12, tzinfo=UTC)
WELL = Facts(
    now=NOW,
    held=Held("/var/lib/kiosk", free_mb=9000),
    devices=Devices(touch_panels=("Panel",), keyboards=(), displays=1, gpu=True),
    settings_file="/etc/kiosk/kiosk.toml",
    voiceless=(),
    landlock=4,
    screens=1,
)


@pytest.fixture
def kiosk_toml(tmp_path):
    (tmp_path / "store").mkdir()
    path = tmp_path / "kiosk.toml"
    path.write_text(f"store = {str(tmp_path / 'store')!r}\n", encoding="utf-8")
    return path


def faults(facts):
    return [finding for finding in findings(facts) if finding.level is Level.FAULT]


def the_fault(facts, code):
    (found,) = [finding for finding in faults(facts) if finding.code == code]
    assert found.what.endswith(".")
    assert found.repair
    return found


def changed(**facts):
    values = {name: getattr(WELL, name) for name in Facts.__dataclass_fields__}
    return Facts(**{**values, **facts})


def test_a_kiosk_in_order_has_no_fault():
    assert faults(WELL) == []
    assert is_healthy(findings(WELL))


def test_no_share(kiosk_toml):
    place = kiosk_toml.parent / "unplugged"
    with kiosk_toml.open("a", encoding="utf-8") as file:
        file.write(f"share = [{str(place)!r}]\n")

    found = the_fault(look(kiosk_toml), "share")

    assert str(place) in found.what
    assert "ls " in found.repair


def test_e34_a_clock_behind_what_was_signed(kiosk_toml):
    signed = State(signed_at=(NOW + timedelta(days=2)).isoformat())
    write_state(Disk(), kiosk_toml.parent / "store", signed)

    found = the_fault(look(kiosk_toml, NOW), "clock")

    assert "2026-11-23" in found.what


def test_e34_a_full_disk():
    found = the_fault(changed(held=Held("/var/lib/kiosk", free_mb=12)), "disk")

    assert "12 MB" in found.what


def test_a_missing_font():
    found = the_fault(changed(missing_fonts=("NotoSansArabic-Regular.ttf",)), "fonts")

    assert "NotoSansArabic" in found.what


def test_no_voice():
    assert "read aloud" in the_fault(changed(voiceless=None), "voices").what


def test_settings_that_cannot_be_read(kiosk_toml):
    kiosk_toml.write_text("site = \n", encoding="utf-8")

    assert "kiosk setup" in the_fault(look(kiosk_toml), "settings").repair


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid(), reason="only root gives files away")
def test_a_file_of_another_owner(kiosk_toml):
    stray = kiosk_toml.parent / "store" / "state-a.json"
    stray.touch()
    os.chown(stray, 65534, 65534)

    found = the_fault(look(kiosk_toml), "owner")

    assert "state-a.json" in found.what
    assert "chown" in found.repair


def test_a_lock_that_is_held_for_too_long(kiosk_toml):
    store = Store(kiosk_toml.parent / "store")
    with only_one(store.folder):
        os.utime(store.folder / "lock", (0, 0))
        found = the_fault(look(kiosk_toml), "sync")

    assert "restart" in found.repair


def test_a_lock_that_nobody_holds_is_no_fault(kiosk_toml):
    lock = kiosk_toml.parent / "store" / "lock"
    lock.touch()
    os.utime(lock, (0, 0))

    assert look(kiosk_toml).held.locked_for is None


def test_no_landlock():
    assert "lsm=" in the_fault(changed(landlock=0), "landlock").repair


@pytest.mark.skipif(sys.platform != "linux", reason="asks /proc")
def test_a_second_instance(kiosk_toml):
    before = look(kiosk_toml).screens
    waiting = [sys.executable, "-c", "import sys; sys.stdin.read()", "/opt/kiosk/kiosk", "run"]
    with (
        subprocess.Popen(waiting, stdin=subprocess.PIPE) as one,
        subprocess.Popen(waiting, stdin=subprocess.PIPE) as other,
    ):
        facts = look(kiosk_toml)
        for process in (one, other):
            process.stdin.close()

    assert facts.screens == before + 2
    assert "screens run at once" in the_fault(facts, "screens").what


@pytest.mark.parametrize(
    "facts",
    [
        {"held": Held(r"C:\ProgramData\kiosk\store", exists=False)},
        {"held": Held(r"C:\ProgramData\kiosk\store", free_mb=12)},
        {"held": Held(r"C:\ProgramData\kiosk\store", free_mb=9000, is_readable=False)},
        {"held": Held(r"C:\ProgramData\kiosk\store", free_mb=9000, locked_for=timedelta(hours=9))},
        {"places": (PlaceFacts(r"\\nas\kiosk", "there is no such folder"),)},
        {"missing_fonts": ("NotoSans-Regular.ttf",)},
        {"voiceless": None},
        {"no_earlier_than": NOW + timedelta(days=2)},
        {"is_root_known": False},
    ],
)
def test_on_windows_no_repair_is_a_line_for_debian(facts):
    here = {"is_linux": False, "is_windows": True, "devices": Devices(), "screens": None}
    for fault in faults(changed(**{**here, **facts})):
        assert fault.repair
        debians = {"apt", "systemctl", "chown", "install", "du", "timedatectl", "sudo"}
        assert not debians & set(fault.repair.split()), fault.repair
        assert "/var/" not in fault.repair


def test_what_windows_cannot_say_of_its_screens_is_not_said():
    found = findings(changed(is_linux=False, is_windows=True, screens=None))
    assert "screens" not in {finding.code for finding in found}
