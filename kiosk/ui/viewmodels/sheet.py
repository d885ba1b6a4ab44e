"""The page on paper: whether it can be printed, and what became of it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.printing import Printer, Sheet
from kiosk.ui import jobs

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


class Press(NamedTuple):
    """What it takes to print."""

    draw: Callable[[], Sheet | None]  # the page on the screen; None when it is not for paper
    printer: Printer


@QmlElement
class SheetViewModel(QObject):
    """What the button that prints shows. The printer does one thing at a time."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Offer nothing yet."""
        super().__init__(parent)
        self._press: Press | None = None
        self._state = ""
        self._place = ""
        self._is_busy = False
        self._is_over = False  # the visit has ended while a sheet was handed over

    def offer(self, press: Press) -> None:
        """From now on pages can be printed."""
        self._press = press
        self.changed.emit()

    def turn(self, place: str) -> None:
        """Another page is on the screen, which has not been printed."""
        if place != self._place:
            self._place = place
            self._show("busy" if self._is_busy else "")

    def forget(self) -> None:
        """The visit is over: leave nothing of it in the printer's queue."""
        self._show("")
        if self._is_busy:
            self._is_over = True
        elif self._press is not None:
            self._press.printer.forget()

    @Slot()
    def printPage(self) -> None:
        """Print the page on the screen, unless that has been done."""
        if self._press is None or self._is_busy or self._state == "printed":
            return
        sheet = self._press.draw()
        if sheet is None:
            return
        self._is_busy = True
        self._show("busy")
        printer = self._press.printer
        jobs.run(lambda: printer.print_sheet(sheet), self._printed)

    def _printed(self, answer: "bool | Exception") -> None:
        self._is_busy = False
        if self._is_over:
            self._is_over = False
            self.forget()
        elif self._state == "busy":
            self._show("printed" if answer is True else "failed")

    def _show(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether there is a printer."""
        return self._press is not None

    @Property(str, notify=changed)
    def state(self) -> str:
        """What became of it: busy, printed, failed; empty: nothing was asked."""
        return self._state
