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


def test_where_nobody_watches_it_beats_all_the_same(qtbot: QtBot, tmp_path: Path) -> None:
    gone = {"NOTIFY_SOCKET": str(tmp_path / "nobody")}
    for surroundings in ({}, gone):
        heartbeat = Heartbeat.of_surroundings(surroundings)
        heartbeat.begin()
        qtbot.waitUntil(lambda beating=heartbeat: beating.count >= 1, timeout=10_000)
        heartbeat.stop()
