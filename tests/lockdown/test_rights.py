"""What each kernel can take, what the environment may hold, what a locked process can still do."""

import json
import os
import subprocess
import sys

import pytest

from kiosk.lockdown import (
    NO_CACHES,
    Faults,
    Protection,
    clean_environment,
    landlock_version,
    surroundings,
    taken,
)

needs_landlock = pytest.mark.skipif(landlock_version() == 0, reason="This kernel has no Landlock.")
TRUNCATE, REFER, WRITE = 1 << 14, 1 << 13, 1 << 1


@pytest.mark.parametrize(
    ("version", "refer", "truncate", "tcp"),
    [
        (1, False, False, False),
        (2, True, False, False),
        (3, True, True, False),
        (4, True, True, True),
        (5, True, True, True),
        (6, True, True, True),
        (7, True, True, True),
    ],
)
def test_n02_each_version_of_landlock_takes_what_it_can(version, refer, truncate, tcp):
    found = taken(version)
    assert found.files & WRITE
    assert bool(found.files & REFER) is refer
    assert bool(found.files & TRUNCATE) is truncate
    assert bool(found.tcp) is tcp


def test_no_version_takes_reading():
    read_and_run = (1 << 0) | (1 << 2) | (1 << 3)
    assert not any(taken(version).files & read_and_run for version in range(1, 8))


@pytest.mark.parametrize(
    "name",
    ["LD_PRELOAD", "QML_IMPORT_PATH", "QT_PLUGIN_PATH", "QT_LOGGING_RULES", "PYTHONPATH"],
)
def test_e31_nothing_that_loads_code_or_writes_logs_comes_through(name):
    assert name not in clean_environment({name: "x"})


@pytest.mark.parametrize(
    ("given", "kept"),
    [("xcb", "xcb"), ("wayland", "wayland"), ("xcb:/evil.so", None), ("vnc", None), ("", None)],
)
def test_e31_the_platform_is_a_known_one_without_options(given, kept):
    assert clean_environment({"QT_QPA_PLATFORM": given}).get("QT_QPA_PLATFORM") == kept


def test_e32_no_other_program_presses_our_buttons():
    found = clean_environment({"DBUS_SESSION_BUS_ADDRESS": "unix:path=/run/user/1/bus"})
    assert found["DBUS_SESSION_BUS_ADDRESS"] == "disabled:"


def test_n14_no_input_method_learns_words():
    assert clean_environment({"QT_IM_MODULE": "ibus"})["QT_IM_MODULE"] == "compose"


def test_what_a_screen_needs_comes_through():
    needed = {"DISPLAY": ":0", "XDG_RUNTIME_DIR": "/run/user/5", "TZ": "America/New_York"}
    assert needed.items() <= surroundings({**needed, "EDITOR": "vi"}).items()


def test_faults_are_counted_by_code_and_never_quoted(capsys):
    faults = Faults()
    for code in ("qt-warning", "ValueError", "qt-warning"):
        faults.count(code)
    assert faults.by_code == {"ValueError": 1, "qt-warning": 2}
    assert capsys.readouterr().err.splitlines()[0] == "kiosk: fault qt-warning"


LOCKED = """
import json, os, socket, sys, threading
from kiosk.lockdown import Faults, Protection, lock_down
folder = sys.argv[1]
open(folder + "/there", "w").write("x")
lock = lock_down(Faults(), frozenset(map(Protection, sys.argv[2:])))
def tried(act):
    try:
        act()
    except OSError as error:
        return type(error).__name__
    return "done"
def in_a_thread():
    found["thread"] = tried(lambda: open(folder + "/new", "w"))
found = {
    "write": tried(lambda: open(folder + "/new", "w")),
    "append": tried(lambda: open(folder + "/there", "a")),
    "read": tried(lambda: open(folder + "/there").read()),
    "mkdir": tried(lambda: os.mkdir(folder + "/folder")),
    "remove": tried(lambda: os.remove(folder + "/there")),
    "rename": tried(lambda: os.rename(folder + "/there", folder + "/gone")),
    "link": tried(lambda: os.link(folder + "/there", folder + "/link")),
    "symlink": tried(lambda: os.symlink("there", folder + "/link")),
    "fifo": tried(lambda: os.mkfifo(folder + "/fifo")),
    "truncate": tried(lambda: os.truncate(folder + "/there", 0)),
    "null": tried(lambda: open("/dev/null", "w")),
    "udp": tried(lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM)),
    "udp6": tried(lambda: socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)),
    "tcp": tried(lambda: socket.create_connection(("127.0.0.1", 9))),
    "raw": tried(lambda: socket.socket(socket.AF_PACKET, socket.SOCK_RAW)),
    "local": tried(lambda: socket.socket(socket.AF_UNIX)),
}
begun = threading.Thread(target=in_a_thread)
begun.start()
begun.join()
print(json.dumps({**found, "missing": lock.missing}))
raise ValueError("words of a visitor")
"""


def locked(folder, *without):
    code = [sys.executable, "-c", LOCKED, str(folder), *without]
    done = subprocess.run(code, capture_output=True, text=True, check=False, timeout=60)
    return json.loads(done.stdout), done.stderr


@needs_landlock
def test_p01_a_locked_process_reads_and_changes_nothing(tmp_path):
    found, _ = locked(tmp_path)
    changes = ("write", "append", "mkdir", "remove", "rename", "link", "symlink", "fifo")
    assert {name for name in (*changes, "truncate", "thread") if found[name] == "done"} == set()
    assert (found["read"], found["null"]) == ("done", "done")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["there"]


@needs_landlock
def test_p01_a_locked_process_has_local_sockets_only(tmp_path):
    found, _ = locked(tmp_path)
    assert {found[name] for name in ("udp", "udp6", "tcp", "raw")} == {"PermissionError"}
    assert found["local"] == "done"


@needs_landlock
def test_without_a_protection_the_process_can_do_it(tmp_path):
    assert locked(tmp_path, "files")[0]["write"] == "done"
    assert locked(tmp_path, "sockets")[0]["udp"] == "done"


def test_n08_p06_an_exception_is_said_as_its_code_only(tmp_path):
    _, said = locked(tmp_path)
    assert "kiosk: fault ValueError" in said
    assert "visitor" not in said


def test_what_the_system_cannot_do_is_said_and_the_kiosk_runs_on(tmp_path):
    assert locked(tmp_path, "sockets")[0]["missing"] == [
        "This system does not keep the screen from opening network connections."
    ]


def test_n06_no_core_dump_and_nobody_else_may_read_the_memory():
    code = (
        "import ctypes, resource; from kiosk.lockdown import Faults, lock_down;"
        "lock_down(Faults());"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0) 0\n"


def test_n04_every_cache_on_disk_is_switched_off():
    code = "import os; from kiosk.lockdown import *; lock_down(Faults()); print(dict(os.environ))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(repr(name) in done.stdout for name in NO_CACHES)


def test_every_protection_has_a_name_one_can_type():
    assert all(each.value.replace("-", "").isalpha() for each in Protection)
