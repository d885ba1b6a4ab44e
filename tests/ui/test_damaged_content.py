"""Content that is damaged while it is shown: help takes its place, and no button is dead."""

import os
import random
import shutil
from pathlib import Path

import pytest

from kiosk.store import Library
from kiosk.ui.heartbeat import Heartbeat
from tests.screen import Visitor
from tests.ui.conftest import on_monday


def emptied(file: Path) -> None:
    """Cut everything off."""
    os.truncate(file, 0)


def junk(file: Path) -> None:
    """Write junk over all but the first page, in place."""
    size = file.stat().st_size
    with file.open("r+b") as opened:
        opened.seek(16384)
        opened.write(random.Random(7).randbytes(size - 16384))


@pytest.mark.parametrize("damage", [emptied, junk])
def test_e24_damaged_content_gives_way_to_the_compiled_in_help(damage, database, tmp_path) -> None:
    copy = tmp_path / "content.db"
    shutil.copyfile(database, copy)
    visitor = Visitor.before(Library(copy, on_monday))
    lost: list[bool] = []
    visitor.screen.kiosk.lost.connect(lambda: lost.append(True))
    visitor.tap("English")
    damage(copy)
    visitor.tap("Know your rights")
    assert visitor.sees("Please ask at the front desk.")
    assert visitor.sees("Pregunte en la recepción.")
    assert lost == [True]
    visitor.go("home:")  # nothing leads back into it
    assert visitor.sees("Please ask at the front desk.")
    visitor.leave()


def test_only_a_screen_that_would_be_started_anew_ends_when_its_content_is_lost() -> None:
    assert not Heartbeat.of_surroundings({}).is_heard
    assert Heartbeat.of_surroundings({"NOTIFY_SOCKET": "@here"}).is_heard
    assert Heartbeat.of_surroundings({"KIOSK_HEARTBEAT": "1"}).is_heard
