"""Starts the print process beside the screen, and speaks to it through a pipe."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.lockdown import Faults, lock_down
from kiosk.printing.sheet import PAPERS, Sheet, from_bytes, to_bytes

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from kiosk.printing.desk import Desk

_TAKEN, _REFUSED = b"\x01", b"\x00"
_ANSWER_SECONDS = 30.0
_SWEEP_SECONDS = 1.0
_END_SECONDS = 5.0


class Printer:
    """The screen's end of the pipe. One thing at a time: it is for one thread after the other."""

    def __init__(self, pipe: "Connection", process: "BaseProcess", paper: str) -> None:
        """`paper` is one of `PAPERS`."""
        self.paper = PAPERS[paper]
        self._pipe = pipe
        self._process = process

    def print_sheet(self, sheet: Sheet) -> bool:
        """Hand a sheet over; says whether the printer's queue took it. Takes up to 30 seconds."""
        try:
            self._pipe.send_bytes(to_bytes(sheet))
            if self._pipe.poll(_ANSWER_SECONDS):
                return self._pipe.recv_bytes() == _TAKEN
        except (OSError, EOFError):
            return False
        self._pipe.close()  # whatever it answers later would be taken for the next one's answer
        return False

    def forget(self) -> None:
        """The visit is over: leave nothing of it in the queue."""
        try:
            self._pipe.send_bytes(b"")
        except OSError:
            return  # it has ended, and wiped everything before

    def end(self) -> None:
        """End the process; it wipes everything first."""
        self._pipe.close()
        self._process.join(_END_SECONDS)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()


def can_print() -> bool:
    """Whether this system prints through CUPS at a local socket."""
    return sys.platform != "win32"


@contextmanager
def printer_beside(name: str, paper: str, path: str) -> Iterator[Printer | None]:
    """Have a printer meanwhile; None without a name, or where there is no CUPS.

    `name` is a queue, `paper` one of `PAPERS`, `path` the socket of CUPS.
    """
    if not name or not can_print():
        yield None
        return
    from multiprocessing import get_context  # noqa: PLC0415 - most kiosks print nothing

    context = get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, name, paper, path), daemon=True)
    process.start()
    theirs.close()
    printer = Printer(ours, process, paper)
    try:
        yield printer
    finally:
        printer.end()


def _serve(pipe: "Connection", name: str, paper: str, path: str) -> None:
    """What the process does until the screen is gone."""
    # Here, for HTTP takes long to load and the screen needs none of it:
    from kiosk.printing.desk import Desk  # noqa: PLC0415
    from kiosk.printing.ipp import Queue  # noqa: PLC0415

    lock_down(Faults())
    desk = Desk(Queue(path, name), PAPERS[paper].media)
    try:
        while True:
            if desk.has_left or pipe.poll(_SWEEP_SECONDS):
                _answer(pipe, desk)
            else:
                desk.sweep()
    except (EOFError, OSError):  # the screen has ended
        desk.forget(grace=0.0)


def _answer(pipe: "Connection", desk: "Desk") -> None:
    order = pipe.recv_bytes()
    if not order:
        desk.forget()
        return
    try:
        taken = desk.hand_over(from_bytes(order))
    except ValueError:
        taken = False
    pipe.send_bytes(_TAKEN if taken else _REFUSED)
