"""The units of the Debian package, and the traps that a prototype fell into."""

import configparser
from pathlib import Path

import pytest
from deb import ALSO

LINUX = Path(__file__).resolve().parents[1] / "build" / "linux"
UNITS = sorted(path.name for path in LINUX.glob("*.service"))


def unit(name):
    # systemd lets a key stand twice; the last one counts here, which is enough for what is asked.
    parser = configparser.ConfigParser(strict=False, interpolation=None, delimiters=("=",))
    parser.optionxform = str
    parser.read(LINUX / name, encoding="utf-8")
    return parser


@pytest.fixture
def screen():
    return unit("kiosk-screen.service")


@pytest.fixture
def agent():
    return unit("kiosk-agent.service")


def test_e23_the_screen_comes_back_whatever_code_the_compositor_ended_with(screen):
    assert screen["Service"]["Restart"] == "always"
    assert screen["Unit"]["StartLimitIntervalSec"] == "0"


def test_e02_nobody_switches_to_another_console(screen):
    compositor = screen["Service"]["ExecStart"].partition(" -- ")[0].split()
    assert compositor[0] == "/usr/bin/cage"
    assert "-s" not in compositor
    assert "getty@tty1.service" in screen["Unit"]["Conflicts"]


def test_the_compositor_finds_a_folder_for_its_socket(screen):
    # ProtectHome hides /run/user: the compositor would wait there without a word.
    service = screen["Service"]
    text = (LINUX / "kiosk-screen.service").read_text(encoding="utf-8")
    assert f"XDG_RUNTIME_DIR=/run/{service['RuntimeDirectory']}" in text
    assert service["ProtectHome"] == "yes"


def test_the_watchdog_hears_the_supervisor_behind_the_compositor(screen):
    service = screen["Service"]
    assert service["Type"] == "notify"
    assert service["NotifyAccess"] == "all"
    assert float(service["WatchdogSec"]) > 2 * 2.0  # patience.Limits.silence, and a restart
    assert "PAMName" not in service  # logind would take the processes out of the unit
    assert "--supervised" in service["ExecStart"]


def test_what_is_opened_by_name_is_named_as_a_dependency():
    assert {"cage", "xwayland", "seatd"} <= set(ALSO)


def test_p01_the_screen_has_no_network_and_the_agent_another_user(screen, agent):
    assert screen["Service"]["RestrictAddressFamilies"] == "AF_UNIX AF_NETLINK"
    assert screen["Service"]["IPAddressDeny"] == "any"
    assert screen["Service"]["User"] != agent["Service"]["User"]
    assert screen["Service"]["Group"] == agent["Service"]["Group"]


def test_e05_no_key_reaches_the_kernel():
    lines = (LINUX / "sysctl.conf").read_text(encoding="utf-8").splitlines()
    assert "kernel.sysrq = 0" in lines


def test_n06_n07_no_core_and_no_swap(screen):
    assert screen["Service"]["LimitCORE"] == "0"
    assert screen["Service"]["MemorySwapMax"] == "0"


@pytest.mark.parametrize("name", [name for name in UNITS if name != "kiosk-rest.service"])
def test_e31_no_unit_may_change_the_system(name):
    service = unit(name)["Service"]
    assert service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes"
    assert service["User"].startswith("kiosk-")


def test_every_unit_that_is_enabled_is_there_and_is_disabled_again():
    for script in ("postinst", "prerm"):
        text = (LINUX / script).read_text(encoding="utf-8")
        named = {word for word in text.replace('"', " ").split() if word.startswith("kiosk-")}
        wanted = {path.name for path in LINUX.glob("kiosk-*") if "[Install]" in path.read_text()}
        assert {name for name in named if "." in name} == wanted


def test_purging_leaves_no_place_of_ours():
    text = (LINUX / "postrm").read_text(encoding="utf-8")
    for place in ("/var/lib/kiosk", "/etc/kiosk", "userdel", "groupdel"):
        assert place in text
