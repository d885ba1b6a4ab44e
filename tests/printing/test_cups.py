"""A sheet goes to a real CUPS, comes out of its printer, and leaves no entry behind."""

import multiprocessing
import os
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.lockdown import landlock_version
from kiosk.printing import Printer, Sheet, printer_beside
from tests.printing.cups import CUPSD, Cups, running_cups, wait_until

pytestmark = pytest.mark.skipif(
    CUPSD is None or not hasattr(os, "geteuid") or os.geteuid() != 0,
    reason="It needs CUPS, and to be root: CUPS gives its filters to another user.",
)
SHEET = Sheet(640, 400, bytes(range(256)) * 1000)


@pytest.fixture
def cups() -> Iterator[Cups]:
    """CUPS with a printer that works."""
    with running_cups() as running:
        yield running


@pytest.fixture
def printer(cups: Cups) -> Iterator[Printer]:
    """The print process of a kiosk."""
    with printer_beside("sheets", "receipt", str(cups.socket)) as beside:
        assert beside is not None
        yield beside


def picture_in(pdf: bytes) -> bytes:
    """The grey dots of a page of ours."""
    found = re.search(rb"/FlateDecode/Length (\d+)>>\nstream\n", pdf)
    assert found is not None
    return zlib.decompress(pdf[found.end() : found.end() + int(found[1])])


def test_r70_a_sheet_comes_out_of_the_printer(cups: Cups, printer: Printer) -> None:
    assert printer.print_sheet(SHEET)
    pdf = cups.printed()
    assert picture_in(pdf) == SHEET.grey
    assert b"/MediaBox[0 0 226.77 141.73]" in pdf  # 80 mm across


def test_e17_the_entry_in_the_queue_has_no_title_and_no_name(cups: Cups, printer: Printer) -> None:
    assert printer.print_sheet(SHEET)
    cups.printed()
    (entry,) = cups.entries()
    assert entry.split()[:2] == ["sheets-1", "kiosk"]
    assert 'argv[3]=""' in cups.log()  # the title, as filters get it


def test_e17_at_the_end_of_the_visit_nothing_of_it_is_in_the_queue(
    cups: Cups, printer: Printer
) -> None:
    assert printer.print_sheet(SHEET)
    cups.printed()
    wait_until(lambda: cups.spooled() != [])
    printer.forget()
    wait_until(lambda: cups.spooled() == [])
    assert cups.entries() == []


def test_what_waits_in_a_printer_without_paper_never_comes_out_for_the_next_visitor() -> None:
    with (
        running_cups(stopped=True) as cups,
        printer_beside("sheets", "receipt", str(cups.socket)) as printer,
    ):
        assert printer is not None
        assert printer.print_sheet(SHEET)
        assert len(cups.entries()) == 1
        printer.forget()
        wait_until(lambda: cups.entries() == [])
        assert cups.spooled() == []


def test_when_the_screen_dies_the_print_process_wipes_the_queue(cups: Cups) -> None:
    with printer_beside("sheets", "receipt", str(cups.socket)) as printer:
        assert printer is not None
        assert printer.print_sheet(SHEET)
        cups.printed()
    assert (cups.entries(), cups.spooled()) == ([], [])


def test_a_queue_that_is_not_there_is_said(cups: Cups) -> None:
    with printer_beside("nobody", "receipt", str(cups.socket)) as printer:
        assert printer is not None
        assert not printer.print_sheet(SHEET)


@pytest.mark.skipif(not landlock_version(), reason="It needs Linux with Landlock.")
def test_the_print_process_is_locked_like_the_screen(printer: Printer) -> None:
    assert printer.print_sheet(SHEET)  # so that it has put on its lock
    (process,) = multiprocessing.active_children()
    status = Path(f"/proc/{process.pid}/status").read_text("utf-8")
    assert re.search(r"^NoNewPrivs:\s1$", status, re.MULTILINE)
    assert re.search(r"^Seccomp:\s2$", status, re.MULTILINE)
    limits = Path(f"/proc/{process.pid}/limits").read_text("utf-8")
    assert re.search(r"^Max core file size +0 +0", limits, re.MULTILINE)
