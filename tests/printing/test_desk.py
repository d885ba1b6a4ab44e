"""The desk wipes what a visit printed; the one sheet on its way out may end."""

import pytest

from kiosk.printing import Sheet, printer_beside
from kiosk.printing.desk import GRACE, Desk
from kiosk.printing.ipp import State
from kiosk.printing.sheet import as_pdf, from_bytes, to_bytes

SHEET = Sheet(2, 3, b"\x00\xff\x00\xff\x00\xff")


class Jobs:
    """A queue whose jobs are in the state that the test says; it may be away."""

    def __init__(self):
        self.states = {}
        self.away = False

    def add(self, document, media):
        self._answer()
        assert (document[:4], media) == (b"%PDF", "na_letter")
        self.states[len(self.states) + 1] = State.PRINTING
        return len(self.states)

    def state(self, job):
        self._answer()
        return self.states[job]

    def purge(self, job):
        self._answer()
        self.states[job] = State.GONE

    def _answer(self):
        if self.away:
            raise ConnectionRefusedError


class Desks:
    """A desk before such a queue, and its clock."""

    def __init__(self):
        self.now = 0.0
        self.jobs = Jobs()
        self.desk = Desk(self.jobs, "na_letter", lambda: self.now)


@pytest.fixture
def at():
    return Desks()


def test_a_sheet_on_its_way_out_may_end_after_the_visit(at):
    at.desk.hand_over(SHEET)
    at.desk.forget()
    assert at.jobs.states[1] is State.PRINTING
    at.jobs.states[1] = State.PRINTED
    at.desk.sweep()
    assert at.jobs.states[1] is State.GONE
    assert at.desk.has_left


def test_it_may_not_take_for_ever(at):
    at.desk.hand_over(SHEET)
    at.desk.forget()
    at.now = GRACE
    at.desk.sweep()
    assert at.jobs.states[1] is State.GONE


@pytest.mark.parametrize("state", [State.PENDING, State.HELD, State.STOPPED, State.PRINTED])
def test_everything_else_goes_at_once(at, state):
    at.desk.hand_over(SHEET)
    at.jobs.states[1] = state
    at.desk.forget()
    assert at.jobs.states[1] is State.GONE


def test_the_next_visitors_sheet_is_left_alone(at):
    at.desk.hand_over(SHEET)
    at.desk.forget()
    at.desk.hand_over(SHEET)
    at.now = GRACE
    at.desk.sweep()
    assert at.jobs.states == {1: State.GONE, 2: State.PRINTING}


def test_when_cups_is_away_the_wiping_is_tried_again(at):
    at.desk.hand_over(SHEET)
    at.jobs.away = True
    assert not at.desk.hand_over(SHEET)
    at.desk.forget()
    assert not at.desk.has_left
    at.jobs.away = False
    at.jobs.states[1] = State.PRINTED
    at.desk.sweep()
    assert at.desk.has_left


def test_a_sheet_goes_through_the_pipe_and_comes_out_the_same():
    assert from_bytes(to_bytes(SHEET)) == SHEET


@pytest.mark.parametrize("data", [b"", b"1234", b"\x00" * 8, to_bytes(SHEET) + b"!"])
def test_what_is_no_sheet_is_refused(data):
    with pytest.raises(ValueError, match="no sheet"):
        from_bytes(data)


def test_a_page_says_nothing_but_its_picture():
    pdf = as_pdf(SHEET)
    for word in (b"Title", b"Date", b"Producer", b"Creator", b"Author", b"/ID"):
        assert word not in pdf
    assert pdf == as_pdf(SHEET)


def test_without_a_name_there_is_no_printer():
    with printer_beside("", "letter", "/run/cups/cups.sock") as printer:
        assert printer is None


def test_without_cups_the_sheet_is_refused_and_nothing_hangs():
    with printer_beside("sheets", "letter", "/nowhere/cups.sock") as printer:
        assert not printer.print_sheet(SHEET)
        printer.forget()
        assert not printer.print_sheet(SHEET)
