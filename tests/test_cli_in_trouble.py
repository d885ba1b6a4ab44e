"""Whatever is wrong with the world, a command says a sentence and never shows a stack trace."""

import contextlib
import json
import os
import re
import signal
import subprocess
import sys

import pytest

from kiosk.cli import main
from tests.builders import BundleFolder, guide
from tests.commands import HEEDING_CTRL_C, kiosk


@pytest.fixture
def sound(bundle):
    bundle.guide("door", title="Café, 日本, سلام")
    return bundle.folder


def not_right(folder):
    """Arguments that are rightly typed, in a world that is not right."""
    (folder / "corrupt.db").write_bytes(b"SQLite format 3\0" + b"x" * 9000)
    (folder / "empty.db").write_bytes(b"")
    (folder / "file.txt").write_text("words")
    (folder / "kiosk.toml").write_text("colour = 'red'\n")
    sound = BundleFolder.new(folder / "sound")
    sound.guide("door")
    return {
        "check a folder that is not there": ["check", folder / "nothing"],
        "check a file": ["check", folder / "file.txt"],
        "check a name that is none": ["check", "a\0b"],
        "compile a folder that is not there": ["compile", folder / "nothing", folder / "out.db"],
        "compile to a folder": ["compile", sound.folder, folder],
        "compile to this folder": ["compile", sound.folder, "."],
        "compile to the root": ["compile", sound.folder, "/"],
        "compile below a file": ["compile", sound.folder, folder / "file.txt" / "out.db"],
        "compile to where nothing is": ["compile", sound.folder, folder / "no" / "out.db"],
        "compile to a device": ["compile", sound.folder, os.devnull + "/out.db"],
        "search a corrupt file": ["search", "x", "--content", folder / "corrupt.db"],
        "search an empty file": ["search", "x", "--content", folder / "empty.db"],
        "search words": ["search", "x", "--content", folder / "file.txt"],
        "search nothing": ["search", "x", "--content", folder / "nothing"],
        "check a folder that is not there, as json": ["check", folder / "nothing", "--json"],
        "search as json": ["search", "x", "--json", "--content", folder / "corrupt.db"],
    }


def test_a_world_that_is_not_right_is_exit_code_1_and_one_sentence(tmp_path, capsys):
    for name, arguments in not_right(tmp_path).items():
        assert main([str(argument) for argument in arguments]) == 1, name
        said = capsys.readouterr()
        if "json" in name:  # a program that reads us finds a document, whatever happened
            assert json.loads(said.out)["error"] in said.err, name
        else:
            assert said.out == "", name
        assert said.err.startswith("kiosk: "), name
        assert said.err.count("\n") == 1, name
        assert "fault" not in said.err, (name, said.err)
        assert "Traceback" not in said.err, name
    assert not list(tmp_path.glob("~*")), "nothing half-written stays"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit.")
def test_what_nobody_foresaw_is_a_sentence_too(sound):
    code = (
        "import resource, sys; import kiosk.compiler; from kiosk.cli import main; "
        "resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3)); "
        f"sys.exit(main(['check', {str(sound)!r}]))"
    )
    run = [sys.executable, "-c", code]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert re.fullmatch(r"kiosk: The program has a fault \(\w+\)\. Please .*\n", done.stderr)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="There is no /dev/full.")  # noqa: PTH110
def test_a_full_disk_is_no_fault_of_the_program(sound):
    with open("/dev/full", "w") as full:  # noqa: PTH123
        run = [sys.executable, "-m", "kiosk", "check", str(sound)]
        done = subprocess.run(run, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("kiosk: There is no room to write")
    assert done.stderr.count("\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such pipe.")
def test_a_reader_who_has_seen_enough_is_no_error(bundle):
    for number in range(300):
        bundle.write(f"stray-{number}.xyz", "x")
    command = f"{sys.executable} -m kiosk check {bundle.folder} | head -1"
    done = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("stray-0.xyz:0: warning: ")
    assert done.stderr == ""


def read_until(descriptor, words=b""):
    """Read a terminal until the words appear, or until nobody writes to it any more."""
    said = b""
    with contextlib.suppress(OSError):
        while not words or words not in said:
            said += os.read(descriptor, 1000)
    return said


@pytest.mark.skipif(os.name == "nt", reason="Windows has another Ctrl-C.")
def test_ctrl_c_in_the_midst_of_work_is_a_sentence(bundle):
    for number in range(2000):
        bundle.guide(f"page-{number}", "Words **and** words.\n\n" * 200)
    ours, theirs = os.openpty()
    running = subprocess.Popen(
        [*HEEDING_CTRL_C, sys.executable, "-m", "kiosk", "check", str(bundle.folder)],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    read_until(ours, b"3 of 2000 pages")
    os.killpg(running.pid, signal.SIGINT)
    last = read_until(ours).rpartition(b"pages")[2]
    os.close(ours)
    assert (running.wait(30), last) == (1, b"\r\x1b[Kkiosk: Stopped.\r\n")


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_every_script_can_be_printed_whatever_the_terminal(sound, encoding):
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = kiosk("search", "closed", "--content", sound, env=environment)
    assert done.stdout.startswith("guide:door  Café, 日本, سلام\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no names that are not text.")
def test_a_file_name_that_is_no_text_can_be_printed(sound):
    with open(os.fsencode(sound) + b"/\xff.xyz", "wb") as file:  # noqa: PTH123 - no Path of it
        file.write(b"x")
    assert "\\udcff.xyz:0: warning" in kiosk("check", sound).stdout
    assert json.loads(kiosk("check", sound, "--json").stdout)["counts"]["warning"] == 1


def test_checking_loads_no_qt_and_writes_nothing(sound):
    before = sorted(sound.rglob("*"))
    code = (
        "import sys; from kiosk.cli import main; "
        f"main(['check', {str(sound)!r}]); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0
    assert sorted(sound.rglob("*")) == before


def test_no_title_is_ever_read_as_a_command_of_the_terminal(bundle):
    bundle.write("guides/door/en.md", guide(title='"\\e]0;bad\\a"'))
    assert "\x1b" not in kiosk("check", bundle.folder).stdout
