"""What lies beside the program on Windows: tasks, Shell Launcher, settings, the installer."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest
from installer import WINDOWS, lay_out, make_installer
from signing import signing_line
from tree import LOCKS
from wine import as_windows
from wine_python import for_windows

from kiosk.config import config_from
from kiosk.supervision import MAINTENANCE

TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"
SHELL = "{http://schemas.microsoft.com/ShellLauncher/2018/Configuration}"
NETWORK_SERVICE = "S-1-5-20"


@pytest.fixture(scope="module")
def beside(tmp_path_factory):
    folder = tmp_path_factory.mktemp("beside")
    lay_out(folder)
    return folder


@pytest.fixture(scope="module")
def script():
    return (WINDOWS / "kiosk.nsi").read_text(encoding="utf-8")


def task(beside, name):
    return ElementTree.fromstring((beside / name).read_bytes())  # noqa: S314 - our own file


def words(task, name):
    (found,) = task.iter(f"{TASK}{name}")
    return found.text


def test_tasks_are_written_as_windows_writes_them(beside):
    raw = (beside / "agent.xml").read_bytes()
    assert raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    assert 'encoding="UTF-16"' in raw.decode("utf-16").splitlines()[0]


def test_the_agent_begins_with_the_machine_has_few_rights_and_comes_back(beside):
    agent = task(beside, "agent.xml")
    (boot,) = agent.iter(f"{TASK}BootTrigger")
    assert boot.find(f"{TASK}Repetition/{TASK}Interval").text == "PT5M"
    assert words(agent, "UserId") == NETWORK_SERVICE
    assert words(agent, "RunLevel") == "LeastPrivilege"
    assert words(agent, "MultipleInstancesPolicy") == "IgnoreNew"
    assert words(agent, "Arguments").startswith("sync --every ")


def test_e23_the_screen_begins_with_its_user_and_comes_back(beside):
    screen = task(beside, "screen.xml")
    (logon,) = screen.iter(f"{TASK}LogonTrigger")
    assert logon.find(f"{TASK}Repetition/{TASK}Interval").text == "PT1M"
    assert words(screen, "RunLevel") == "LeastPrivilege"
    assert words(screen, "Arguments") == "run --supervised"


@pytest.mark.parametrize("name", ["agent.xml", "screen.xml"])
def test_no_task_ends_by_itself_or_with_the_battery(beside, name):
    found = task(beside, name)
    assert words(found, "ExecutionTimeLimit") == "PT0S"
    assert words(found, "DisallowStartIfOnBatteries") == "false"
    assert words(found, "StopIfGoingOnBatteries") == "false"
    assert words(found, "Command") == r"%ProgramFiles%\Lobby Kiosk\kiosk-screen.exe"


def test_shell_launcher_restarts_the_screen_but_when_staff_ended_it(beside):
    root = ElementTree.parse(beside / "shell-launcher.xml").getroot()  # noqa: S314 - our own file
    profile = next(root.iter(f"{SHELL}Profile"))
    shell = profile.find(f"{SHELL}Shell")
    assert shell.get("Shell") == (r'"%ProgramFiles%\Lobby Kiosk\kiosk-screen.exe" run --supervised')
    codes = {
        each.get("ReturnCode"): each.get("Action")
        for each in shell.iter(f"{SHELL}ReturnCodeAction")
    }
    assert codes == {str(MAINTENANCE): "DoNothing"}
    assert shell.find(f"{SHELL}DefaultAction").get("Action") == "RestartShell"
    config = next(root.iter(f"{SHELL}Config"))
    assert config.find(f"{SHELL}AutoLogonAccount") is not None
    assert config.find(f"{SHELL}Profile").get("Id") == profile.get("Id")


def test_the_first_settings_can_be_used(beside):
    text = (beside / "kiosk.toml").read_text(encoding="utf-8")
    config = config_from(tomllib.loads(text), "kiosk.toml")
    assert not config.starts_agent
    assert config.agent_pipe == r"C:\ProgramData\kiosk\ask"


def test_the_installer_writes_settings_only_where_there_are_none(script):
    before = script[: script.index('File "${HERE}/kiosk.toml"')]
    assert before.rstrip().endswith('SetOutPath "$Settings"')
    assert '${IfNot} ${FileExists} "$Settings\\kiosk.toml"' in before.splitlines()[-3]


def test_content_and_settings_go_only_when_that_is_asked_for(script):
    installing, removing = script.split("Section Uninstall")
    asked = removing.index('${GetOptions} $Options "/PURGE"')
    assert removing.index('RMDir /r /REBOOTOK "$Settings"') > asked
    assert removing.count("$Settings") == 1
    assert not re.search(r"(RMDir|Delete)\b[^\n]*\$Settings", installing)


def test_nothing_of_the_installer_needs_powershell(script):
    assert "powershell" not in script.lower()


def test_every_option_of_the_installer_is_in_the_book(script):
    book = (WINDOWS.parents[1] / "docs" / "deploy.md").read_text(encoding="utf-8")
    options = re.findall(r"!insertmacro Take (\w+)|\"/(\w+)=?\" \$\d", script)
    for found in {one or other for one, other in options}:
        assert f"/{found}" in book, found


def test_the_lock_of_the_packages_is_decided_for_windows():
    lock = for_windows((LOCKS / "package.txt").read_text(encoding="utf-8"))
    assert re.search(r"^pefile==\S+ \\$", lock, re.MULTILINE)
    assert "sys_platform" not in lock


def test_what_is_for_other_systems_is_left_out():
    ours, theirs = "a==1 ; sys_platform == 'win32'", "b==2 ; sys_platform != 'win32'"
    lock = "".join(f"{name} \\\n    --hash=sha256:1\n" for name in (ours, theirs, "c==3"))
    assert for_windows(lock) == "a==1 \\\n    --hash=sha256:1\nc==3 \\\n    --hash=sha256:1\n"


def test_paths_are_said_as_wine_knows_them():
    assert as_windows(Path("/srv/kiosk/a.png")) == r"Z:\srv\kiosk\a.png"
    assert as_windows("/S") == "/S"


def test_without_a_key_the_installer_signs_nothing():
    assert signing_line({}) == ""
    assert signing_line({"KIOSK_SIGNTOOL": "signtool sign /a"}).endswith(' "%1"')


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS (makensis) is not installed")
def test_nsis_likes_the_script(beside, tmp_path):
    (tmp_path / "tree" / "_internal").mkdir(parents=True)
    for name in ("kiosk.exe", "kiosk-screen.exe", "_internal/base_library.zip"):
        (tmp_path / "tree" / name).write_bytes(b"MZ")
    out = tmp_path / "kiosk-x64.exe"
    names = {"VERSION": "1.2.3", "TREE": tmp_path / "tree", "HERE": beside, "OUT": out}
    done = subprocess.run(
        [
            "makensis",
            "-V2",
            "-WX",  # a warning is an error
            "-XTarget amd64-unicode",
            *(f"-D{name}={value}" for name, value in names.items()),
            WINDOWS / "kiosk.nsi",
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert out.read_bytes()[:2] == b"MZ"


@pytest.mark.skipif(shutil.which("makensis") is None, reason="NSIS (makensis) is not installed")
def test_two_builds_of_one_commit_give_the_same_installer(tmp_path):
    made = []
    for build in ("one", "other"):
        tree = tmp_path / build / "tree"
        (tree / "_internal").mkdir(parents=True)
        for name in ("kiosk.exe", "kiosk-screen.exe", "_internal/base_library.zip"):
            (tree / name).write_bytes(b"MZ")
            os.utime(tree / name, 2 * (1_700_000_000 + 100 * len(made),))
        made.append(make_installer(tree, tmp_path / build, 1_764_500_000, "1.2.3", quick=True))
    assert made[0].read_bytes() == made[1].read_bytes()
