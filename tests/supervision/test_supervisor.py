"""A dead or hung screen comes back; content that cannot be opened gives way."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest

from kiosk.supervision import MAINTENANCE, Limits, Orders, Supervisor
from kiosk.ui.window import DAMAGED

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals.")
QUICK = Limits(first_beat=20.0, silence=0.5, pause=0.0)
# A screen that beats as the real one does; {life} is which one it is, from 0.
SCREEN = """
import os, pathlib, signal, sys, time
place = pathlib.Path({place!r})
life = len(place.read_text())
place.write_text("x" * (life + 1))
pipe = int(os.environ["KIOSK_HEARTBEAT"])
def beat(times):
    for _ in range(times):
        os.write(pipe, b"WATCHDOG=1\\n")
        time.sleep(0.02)
"""


class Story:
    """What screens do one after the other, and what the supervisor said and did."""

    def __init__(self, folder, acts, *, older=True):
        self.said = []
        self.rolled_back = 0
        self._older = older
        self._lives = folder / "lives"
        self._lives.write_text("")
        code = SCREEN.format(place=str(self._lives)) + textwrap.dedent(acts)
        # The words that the supervisor adds come behind, where sys.argv has them.
        orders = Orders([sys.executable, "-c", code], self._roll_back, self.said.append, QUICK)
        before = signal.getsignal(signal.SIGTERM)
        try:
            self.code = Supervisor(orders, os.environ).run()
        finally:
            signal.signal(signal.SIGTERM, before)

    def _roll_back(self):
        self.rolled_back += 1
        return self._older

    @property
    def lives(self):
        return len(self._lives.read_text())


def test_e23_a_screen_that_dies_comes_back_every_time(tmp_path):
    story = Story(
        tmp_path,
        """
        beat(3)
        if life == 20:
            sys.exit(10)
        os.kill(os.getpid(), signal.SIGSEGV)
        """,
    )
    assert (story.lives, story.code, story.rolled_back) == (21, MAINTENANCE, 0)


def test_a_screen_that_hangs_is_started_anew(tmp_path):
    story = Story(
        tmp_path,
        """
        beat(3)
        if life == 3:
            sys.exit(10)
        os.kill(os.getpid(), signal.SIGSTOP)
        """,
    )
    assert (story.lives, story.rolled_back) == (4, 0)
    assert story.said.count("The screen hangs; it is started anew.") == 3


def test_a_screen_that_ends_though_nobody_asked_comes_back(tmp_path):
    story = Story(tmp_path, "beat(3)\nsys.exit(10 if life else 0)")
    assert story.lives == 2


def test_e24_content_that_cannot_be_opened_gives_way_to_the_one_before(tmp_path):
    story = Story(tmp_path, "sys.exit(10 if life == 3 else 1)")
    assert (story.lives, story.rolled_back) == (4, 1)
    assert "This content could not be opened; the one before is shown." in story.said


def test_e24_content_that_is_damaged_while_it_is_shown_gives_way_in_the_end(tmp_path):
    story = Story(tmp_path, f"beat(9)\nsys.exit(10 if life == 3 else {DAMAGED})")
    assert (story.lives, story.rolled_back) == (4, 1)


def test_e29_e24_content_is_not_to_blame_while_there_is_no_display(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as display:
        display.bind(str(tmp_path / "display"))
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("WAYLAND_DISPLAY", "display")
        story = Story(tmp_path, "sys.exit(10 if life == 5 else 1)")
        assert (story.lives, story.rolled_back) == (6, 0)
        display.listen()
        assert Story(tmp_path, "sys.exit(10 if life == 3 else 1)").rolled_back == 1


def test_after_200_lives_nothing_is_left_open_and_nobody_is_left_behind(tmp_path):
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("It needs /proc.")
    lives = SCREEN.format(place=str(tmp_path / "lives"))
    (tmp_path / "lives").write_text("")
    code = (
        "import os, sys; from kiosk.supervision import Limits, Orders, Supervisor\n"
        "opened = lambda: len(os.listdir('/proc/self/fd'))\n"
        f"screen = {lives + 'beat(3); sys.exit(10 if life == 200 else 1)'!r}\n"
        "orders = Orders([sys.executable, '-c', screen], bool, bool, Limits(pause=0.0))\n"
        "before = opened(); Supervisor(orders, os.environ).run()\n"
        "assert opened() == before\n"
        "try: os.waitpid(-1, os.WNOHANG)\n"
        "except ChildProcessError: print('nobody')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=300
    )
    assert done.stdout == "nobody\n", done.stderr
    assert len((tmp_path / "lives").read_text()) == 201


def test_e24_without_an_older_release_the_compiled_in_help_is_shown(tmp_path):
    story = Story(tmp_path, "sys.exit(10 if '--only-help' in sys.argv else 1)", older=False)
    assert (story.lives, story.rolled_back) == (4, 1)


def test_the_screen_gets_clean_surroundings(tmp_path, monkeypatch):
    monkeypatch.setenv("QML_IMPORT_PATH", "/nowhere")
    monkeypatch.setenv("NOTIFY_SOCKET", "")
    story = Story(
        tmp_path,
        """
        place.with_name("names").write_text(" ".join(os.environ))
        sys.exit(10)
        """,
    )
    assert story.code == MAINTENANCE
    names = (tmp_path / "names").read_text().split()
    assert "PYTHONMALLOC" in names
    assert not {"QML_IMPORT_PATH", "NOTIFY_SOCKET"} & set(names)


def test_when_it_is_told_to_end_its_screen_ends_too():
    code = (
        "import os, sys; from kiosk.supervision import Orders, Supervisor;"
        "sleep = [sys.executable, '-c', 'import time; time.sleep(60)'];"
        "say = lambda words: print(words, flush=True);"
        "sys.exit(Supervisor(Orders(sleep, bool, say), os.environ).run())"
    )
    running = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    screen = int(running.stdout.readline().rstrip(".\n").rpartition(" ")[2])
    running.terminate()
    assert running.wait(20) == 0
    running.stdout.close()
    with pytest.raises(ProcessLookupError):
        os.kill(screen, 0)


def test_systemd_hears_how_it_goes(tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ear:
        ear.bind(str(tmp_path / "notify"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "notify"))
        Story(tmp_path, "beat(3)\nsys.exit(10)")
        assert ear.recv(100) == b"READY=1"
        assert ear.recv(100) == b"WATCHDOG=1"


MEMORY = Path("/dev/shm")  # noqa: S108 - where a screen compiles a folder of content


@pytest.mark.skipif(not MEMORY.is_dir(), reason="It needs a file system in memory.")
def test_what_a_killed_screen_left_in_memory_goes_when_the_next_one_starts(bundle):
    folder = bundle.folder
    program = [sys.executable, "-P", "-m", "kiosk", "run", "--windowed", "--content", str(folder)]
    first, second = (start_and_kill(program) for _ in range(2))
    assert not list(MEMORY.glob(f"kiosk-{first}-*"))
    left = list(MEMORY.glob(f"kiosk-{second}-*"))
    assert len(left) == 1
    shutil.rmtree(left[0])


def start_and_kill(program):
    """The number of a screen that was killed once it had compiled its content."""
    names = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(program, env=names, stderr=subprocess.DEVNULL) as screen:
        end = time.monotonic() + 60
        while not list(MEMORY.glob(f"kiosk-{screen.pid}-*/content.db")):
            assert time.monotonic() < end, "it never compiled"
            time.sleep(0.05)
        screen.kill()
    return screen.pid
