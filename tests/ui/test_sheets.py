"""A page on paper: the button, what is on the sheet, and that it leaves with the visitor."""

import multiprocessing
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from threading import Thread

import pytest
import zxingcpp
from PIL import Image

from kiosk.places import shipped
from kiosk.printing import DOTS, PAPERS, Printer, Sheet
from kiosk.printing.sheet import from_bytes
from kiosk.store import Library
from kiosk.ui import ScreenOptions
from kiosk.ui.qr import QUIET_ZONE, modules_of
from kiosk.ui.sheets import Drawer
from tests.screen import Visitor
from tests.ui.test_codes import expected, pages

SMALLEST_MODULE = 0.375  # mm: three dots of a receipt printer
GUIDE = "guide:family-plan"


class PrintProcess(Thread):
    """The other end of the pipe: remembers what it is told, and takes or refuses a sheet."""

    def __init__(self, pipe: Connection, *, takes: bool) -> None:
        super().__init__(daemon=True)
        self.sheets: list[Sheet] = []
        self.told: list[str] = []
        self._pipe = pipe
        self._takes = takes

    def run(self) -> None:
        try:
            while True:
                self._answer(self._pipe.recv_bytes())
        except (EOFError, OSError):
            return

    def _answer(self, order: bytes) -> None:
        self.told.append("print" if order else "forget")
        if order:
            self.sheets.append(from_bytes(order))
            self._pipe.send_bytes(b"\x01" if self._takes else b"\x00")


Lobby = Callable[..., tuple[Visitor, PrintProcess]]


@pytest.fixture
def lobby(library: Library) -> Iterator[Lobby]:
    """Makes a visitor before a kiosk with a printer; takes both down at the end."""
    begun: list[tuple[Visitor, PrintProcess, Connection]] = []

    def begin(*, takes: bool = True) -> tuple[Visitor, PrintProcess]:
        ours, theirs = multiprocessing.Pipe()
        process = PrintProcess(theirs, takes=takes)
        process.start()
        never_started = multiprocessing.get_context("spawn").Process()
        printer = Printer(ours, never_started, "receipt")
        visitor = Visitor(library, ScreenOptions()._replace(printer=printer))
        begun.append((visitor, process, ours))
        return visitor, process

    yield begin
    for visitor, process, pipe in begun:
        visitor.leave()
        pipe.close()
        process.join()


def photographed(sheet: Sheet) -> list[zxingcpp.Barcode]:
    """What a camera reads from the paper."""
    picture = Image.frombytes("L", (sheet.across, sheet.tall), sheet.grey)
    return list(zxingcpp.read_barcodes(picture))


@pytest.mark.parametrize("page", [GUIDE, "contact:988"])
def test_without_a_printer_there_is_no_button(visitor: Visitor, page: str) -> None:
    visitor.go(page)
    assert "Print" not in visitor.button_names()


def test_r70_one_touch_prints_the_page_without_a_question(lobby: Lobby) -> None:
    visitor, process = lobby()
    visitor.go(GUIDE)
    visitor.screen.window.setHeight(7600)  # so that its foot is on the screen
    visitor.settle()
    visitor.tap("Print")
    assert "Take your paper with you." in visitor.button_names()
    (sheet,) = process.sheets
    assert sheet.across == 80 * DOTS
    assert [code.text[:3] for code in photographed(sheet)] == ["1. "]


def test_a_page_is_printed_once_each_time_it_is_opened(lobby: Lobby) -> None:
    visitor, process = lobby()
    for _ in range(2):
        visitor.go(GUIDE)
        for _ in range(3):
            visitor.screen.kiosk.paper.printPage()
            visitor.settle()
        visitor.go("home:")
    assert process.told == ["print", "print"]


def test_a_printer_that_refuses_sends_to_the_front_desk(lobby: Lobby) -> None:
    visitor, _ = lobby(takes=False)
    visitor.go("contact:988")
    visitor.screen.window.setHeight(7600)
    visitor.settle()
    visitor.tap("Print")
    assert visitor.sees("It could not be printed. Ask at the front desk.")


def test_r64_the_end_of_the_visit_wipes_the_queue(lobby: Lobby) -> None:
    visitor, process = lobby()
    visitor.go(GUIDE)
    visitor.screen.kiosk.paper.printPage()
    visitor.screen.kiosk.clear()  # while the sheet is still handed over
    visitor.settle()
    visitor.go("neutral")
    assert process.told[:2] == ["print", "forget"]


def test_a_page_that_is_no_guide_and_no_card_is_not_printed(lobby: Lobby) -> None:
    visitor, process = lobby()
    visitor.go("home:")
    visitor.screen.kiosk.paper.printPage()
    visitor.settle()
    assert process.told == []


def check(visitor: Visitor, library: Library, page: str, language: str, paper: str) -> None:
    """The codes of a page are on its sheet, and the sheet is one page."""
    visitor.go(page)
    sheet = Drawer(shipped(), visitor.screen.kiosk, PAPERS[paper]).draw()
    assert sheet is not None
    found = photographed(sheet)
    assert {code.text for code in found} == expected(library, page, language), (page, paper)
    for code in found:
        across = abs(code.position.top_right.x - code.position.top_left.x) / DOTS
        modules = modules_of(code.text) - 2 * QUIET_ZONE
        assert across / modules >= SMALLEST_MODULE - 0.01, (page, paper)


@pytest.mark.parametrize(
    ("page", "paper"), [("contact:counselor-example-a", "letter"), (GUIDE, "receipt")]
)
def test_a_camera_reads_the_codes_of_a_sheet(
    visitor: Visitor, library: Library, page: str, paper: str
) -> None:
    visitor.screen.kiosk.chooseLanguage("ar")
    check(visitor, library, page, "ar", paper)


@pytest.mark.slow
@pytest.mark.parametrize("paper", ["letter", "receipt"])
@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans"])
def test_every_page_fits_its_paper_and_a_camera_reads_every_code(
    visitor: Visitor, library: Library, language: str, paper: str
) -> None:
    visitor.screen.kiosk.chooseLanguage(language)
    for page in pages(library):
        check(visitor, library, page, language, paper)
