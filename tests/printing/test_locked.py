"""From the locked screen of a whole kiosk onto paper, and nothing is left when the visit ends."""

import io
import subprocess
import sys

import pytest
import zxingcpp
from PIL import Image

from kiosk.lockdown import landlock_version
from tests.printing.cups import running_cups, wait_until
from tests.printing.test_cups import picture_in, pytestmark

__all__ = ["pytestmark"]


@pytest.mark.skipif(not landlock_version(), reason="It needs Linux with Landlock.")
def test_r70_the_locked_screen_prints_and_leaves_nothing_behind(tmp_path):
    with running_cups() as cups:
        kiosk = subprocess.Popen(
            [sys.executable, "-m", "tests.printing.locked_screen", str(cups.socket)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"HOME": str(tmp_path), "PATH": "/usr/bin"},
        )
        with kiosk:
            assert kiosk.stdout.readline() == "printed False\n"
            pdf = cups.printed()
            (code,) = codes_on(pdf)
            assert code.startswith("1. ")
            wait_until(lambda: cups.spooled() != [])
            tell(kiosk.stdin)
            assert kiosk.stdout.readline() == "cleared\n"
            wait_until(lambda: cups.spooled() == [] and cups.entries() == [])
            tell(kiosk.stdin)
            assert kiosk.wait() == 0
    assert list(tmp_path.iterdir()) == []


def tell(stream: io.TextIOBase) -> None:
    stream.write("go on\n")
    stream.flush()


def codes_on(pdf: bytes) -> list[str]:
    """What a camera reads from the sheet."""
    grey = picture_in(pdf)
    across = 640
    picture = Image.frombytes("L", (across, len(grey) // across), grey)
    return [code.text for code in zxingcpp.read_barcodes(picture)]
