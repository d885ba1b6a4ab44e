"""Slow work is done elsewhere, and its answer comes to the screen's thread."""

import gc
import threading
import weakref

import pytest

from kiosk.ui import jobs
from kiosk.ui.viewmodels import KioskViewModel
from tests.screen import MONDAY


def answer_of(qtbot, work):
    """Do the work as the screen does; returns its answer and the thread that got it."""
    came = []
    jobs.run(work, lambda answer: came.append((answer, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(came))
    return came[0]


def test_the_work_is_done_on_another_thread_and_answered_on_this_one(qtbot) -> None:
    worked, answered = answer_of(qtbot, threading.current_thread)
    assert worked is not threading.current_thread()
    assert answered is threading.current_thread()


def test_an_error_is_an_answer(qtbot) -> None:
    error, _ = answer_of(qtbot, lambda: 1 // 0)
    assert isinstance(error, ZeroDivisionError)


@pytest.mark.usefixtures("qapp")
def test_work_that_goes_on_can_be_seen_and_waited_for() -> None:
    may_end, came = threading.Event(), []
    jobs.run(may_end.wait, came.append)
    assert jobs.are_running()
    may_end.set()
    jobs.finish()
    assert came == [True]
    assert not jobs.are_running()


@pytest.mark.usefixtures("qapp")
def test_what_has_timers_is_in_no_ring_that_the_collector_would_free_on_a_workers_thread() -> None:
    gc.disable()
    try:
        kiosk = KioskViewModel(None, "", lambda: MONDAY, 0.248)
        kept = weakref.ref(kiosk)
        del kiosk
        assert kept() is None
    finally:
        gc.enable()
