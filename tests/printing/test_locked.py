"""From the locked screen of a whole kiosk onto paper, and nothing is left when the visit ends."""

import io
import subprocess
import sys
from contextlib import contextmanager

import pytest
import zxingcpp
from PIL import Image

from kiosk.lockdown import landlock_version
from tests.printing.cups import running_cups, wait_until
from tests.printing.test_cups import picture_in, pytestmark

__all__ = ["pytestmark"]


@contextmanager
def kiosk_before(cups, home):
    """A whole kiosk whose reader prints the family plan."""
    program = [sys.executable, "-m", "tests.printing.locked_screen", str(cups.socket)]
    surroundings = {"HOME": str(home), "PATH": "/usr/bin"}
    pipe = subprocess.PIPE
    with subprocess.Popen(program, stdin=pipe, stdout=pipe, text=True, env=surroundings) as kiosk:
        assert kiosk.stdout.readline() == "printed False\n"  # and may not write
        yield kiosk


@pytest.mark.skipif(not landlock_version(), reason="It needs Linux with Landlock.")
def test_r70_the_locked_screen_prints_and_leaves_nothing_behind(tmp_path):
    with running_cups() as cups, kiosk_before(cups, tmp_path) as kiosk:
        (code,) = codes_on(cups.printed())
        assert code.startswith("1. ")
        wait_until(lambda: cups.spooled() != [])
        tell(kiosk.stdin)
        assert kiosk.stdout.readline() == "cleared\n"
        wait_until(lambda: cups.spooled() == [] and cups.entries() == [])
        tell(kiosk.stdin)
        assert kiosk.wait() == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_when_the_screen_is_killed_the_queue_is_wiped(tmp_path):
    with running_cups() as cups, kiosk_before(cups, tmp_path) as kiosk:
        cups.printed()
        wait_until(lambda: cups.spooled() != [])
        kiosk.kill()
        wait_until(lambda: cups.spooled() == [] and cups.entries() == [])


def tell(stream: io.TextIOBase) -> None:
    stream.write("go on\n")
    stream.flush()


def codes_on(pdf: bytes) -> list[str]:
    """What a camera reads from the sheet."""
    grey = picture_in(pdf)
    across = 640
    picture = Image.frombytes("L", (across, len(grey) // across), grey)
    return [code.text for code in zxingcpp.read_barcodes(picture)]
