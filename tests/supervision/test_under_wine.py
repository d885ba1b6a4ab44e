"""The supervisor on Windows, as Wine plays it: it hears its screen, ends it, and takes it along."""

import textwrap

import pytest
from wine import WINE, Wine
from wine_python import PYTHON

PROGRAM = PYTHON / "python.exe"
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not WINE.is_file(), reason="wine64 is not installed"),
    pytest.mark.skipif(
        not PROGRAM.is_file(),
        reason="`python3 build/package.py windows` has not made the Python for Windows yet",
    ),
]
# The screen of test_supervisor.py, as Windows hands it its pipe.
SCREEN = """
import os, pathlib, sys, time
from kiosk.notify import heartbeat_into
say = heartbeat_into(os.environ["KIOSK_HEARTBEAT"])
place = pathlib.Path({place!r})
life = len(place.read_text())
place.write_text("x" * (life + 1))
for _ in range(3):
    say(b"WATCHDOG=1")
    time.sleep(0.1)
"""
SUPERVISOR = """
import os, sys
from kiosk.supervision import Limits, Orders, Supervisor
orders = Orders([sys.executable, "-c", {screen!r}], bool, print, Limits(silence=3.0, pause=0.0))
sys.exit(Supervisor(orders, os.environ).run())
"""


@pytest.fixture
def wine():
    found = Wine()
    found.ensure()
    yield found
    found.end()


def supervisor(folder, acts):
    lives = folder / "lives"
    lives.write_text("")
    place = "Z:" + str(lives)
    screen = SCREEN.format(place=place) + textwrap.dedent(acts)
    return SUPERVISOR.format(screen=screen), lives


def test_a_screen_that_hangs_or_dies_comes_back_until_staff_end_it(wine, tmp_path):
    acts = """
    if life == 0:
        time.sleep(60)
    if life == 1:
        os.abort()
    sys.exit(10)
    """
    code, lives = supervisor(tmp_path, acts)
    done = wine.run(PROGRAM, "-c", code)
    assert done.returncode == 10, done.stdout + done.stderr
    assert len(lives.read_text()) == 3
    assert done.stdout.count("The screen hangs; it is started anew.") == 1
    assert "The screen is ready." in done.stdout


def test_a_supervisor_that_is_killed_takes_its_screen_along(wine, tmp_path):
    beating = """
    while True:
        say(b"WATCHDOG=1")
        time.sleep(0.1)
    """
    code, _ = supervisor(tmp_path, beating)
    running = wine.start(PROGRAM, "-u", "-c", code)
    assert b"The screen is ready.\n" in (line.replace(b"\r", b"") for line in running.stdout)
    running.kill()
    running.wait()
    running.stdout.close()
    wine.settle(60.0)  # that nothing runs any more; the screen would for ever


def test_an_agent_ends_with_the_screen_that_started_it(wine):
    code = """
import subprocess, sys
watch = "import time; from kiosk.agent.parent import parent_watch; gone = parent_watch()\\n"
watch += "while not gone(): time.sleep(0.1)\\nprint('gone', flush=True)"
subprocess.Popen([sys.executable, "-c", watch])
import time; time.sleep(3)
"""
    said = wine.start(PROGRAM, "-c", code)
    try:
        assert next(iter(said.stdout)).strip() == b"gone"
    finally:
        said.kill()
        said.wait()
        said.stdout.close()
