"""Whoever watches hears that the event loop turns, and goes unheard when it does not."""

import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.ui.heartbeat import Heartbeat


def test_the_supervisor_hears_the_event_loop(qtbot: QtBot) -> None:
    ours, theirs = os.pipe()
    heartbeat = Heartbeat.of_surroundings({"KIOSK_HEARTBEAT": str(theirs)})
    heartbeat.begin()
    qtbot.waitUntil(lambda: heartbeat.count >= 2, timeout=10_000)
    heartbeat.stop()
    assert os.read(ours, 100).split() == [b"READY=1", b"WATCHDOG=1", b"STOPPING=1"]
    os.close(ours)
    os.close(theirs)


def test_it_goes_on_beating_when_whoever_watched_is_gone(qtbot: QtBot, tmp_path: Path) -> None:
    heartbeat = Heartbeat.of_surroundings({"NOTIFY_SOCKET": str(tmp_path / "nobody")})
    heartbeat.begin()
    qtbot.waitUntil(lambda: heartbeat.count >= 3, timeout=10_000)
    heartbeat.stop()


def test_where_nobody_watches_it_does_not_wake_the_processor(qtbot: QtBot) -> None:
    heartbeat = Heartbeat.of_surroundings({})
    heartbeat.begin()
    qtbot.wait(1200)  # two beats would be over
    assert heartbeat.count == 1  # the first page can be touched
    heartbeat.stop()
