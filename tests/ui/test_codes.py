"""Codes to take along: a camera reads them from the picture, and they say what the page says."""

from datetime import datetime
from pathlib import Path

import icalendar
import pytest
import vobject
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Picture, ScreenOptions
from kiosk.ui.picture import take_picture
from kiosk.ui.qr import QUIET_ZONE, drawn, modules_of, name_of, version_of
from kiosk.ui.viewmodels.codes import contact_codes, guide_codes
from tests.screen import MONDAY, Visitor

TALL = (1080, 7600)  # the whole page, with its foot
SMALLEST_MODULE, SMALLEST_SIDE = 0.8, 35.0  # mm


def pages(library: Library) -> list[str]:
    """Every card and guide."""
    rows = library.ask("SELECT kind, slug FROM page WHERE kind != 'notice' ORDER BY kind, slug")
    return [f"{row['kind']}:{row['slug']}" for row in rows]


def expected(library: Library, page: str, language: str) -> set[str]:
    """The texts that the codes of a page should hold."""
    kind, _, slug = page.partition(":")
    if kind == "guide":
        guide = library.guide(slug, language)
        rows = guide_codes([step.plain for step in guide.steps] if guide else [])
    else:
        contact = library.contact(slug, language)
        rows = contact_codes(library, contact, language, MONDAY) if contact else ()
    return {bytes.fromhex(row.code).decode() for row in rows}


def photographed(library: Library, page: str, language: str, out: Path) -> list[zxingcpp.Barcode]:
    """What a camera reads from the picture of a page, taken as `kiosk screenshot` does."""
    picture = Picture(page, out, language=language)
    options = ScreenOptions()._replace(site="example-school-a", size=TALL)
    take_picture(library, shipped(), options, lambda: MONDAY, picture)
    with Image.open(out) as taken:
        return list(zxingcpp.read_barcodes(taken))


def check(library: Library, page: str, language: str, out: Path) -> int:
    """Compare what is read with what should be there; returns how many codes there were."""
    found = photographed(library, page, language, out)
    assert {code.text for code in found} == expected(library, page, language), page
    for code in found:
        assert_other_programs_read(code.text)
    return len(found)


def assert_other_programs_read(text: str) -> None:
    if text.startswith("BEGIN:VCARD"):
        assert vobject.readOne(text).fn.value
    elif text.startswith("BEGIN:VCALENDAR"):
        (event,) = icalendar.Calendar.from_ical(text).walk("VEVENT")
        assert isinstance(event.decoded("DTSTART"), datetime)
    else:
        assert text.startswith(("1. ", "2. ", "3. "))


@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans"])
@pytest.mark.parametrize(
    "page", ["contact:counselor-example-a", "contact:988", "guide:our-promise"]
)
def test_a_camera_reads_the_codes_of_a_page(
    library: Library, tmp_path: Path, page: str, language: str
) -> None:
    assert check(library, page, language, tmp_path / "page.png")


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar", "zh-Hans"])
def test_a_camera_reads_every_code_of_every_page(
    library: Library, tmp_path: Path, language: str
) -> None:
    read = sum(check(library, page, language, tmp_path / "page.png") for page in pages(library))
    assert read >= len(pages(library))


def test_a_camera_reads_a_code_in_the_dark_theme(library: Library, tmp_path: Path) -> None:
    picture = Picture("contact:211", tmp_path / "dark.png", theme="contrast")
    options = ScreenOptions()._replace(size=TALL)
    take_picture(library, shipped(), options, lambda: MONDAY, picture)
    with Image.open(tmp_path / "dark.png") as taken:
        assert [code.text[:11] for code in zxingcpp.read_barcodes(taken)] == ["BEGIN:VCARD"]


def test_the_text_of_a_code_stands_beside_it(visitor: Visitor, library: Library) -> None:
    for page in pages(library):
        visitor.go(page)
        for text in expected(library, page, "en"):
            if page.startswith("guide:"):
                assert visitor.sees(text), page


def test_g11_modules_are_large_enough_for_a_step_away(library: Library, tmp_path: Path) -> None:
    found = photographed(library, "contact:counselor-example-a", "en", tmp_path / "page.png")
    assert len(found) == 2
    for code in found:
        across = abs(code.position.top_right.x - code.position.top_left.x) * 0.248
        modules = modules_of(code.text) - 2 * QUIET_ZONE
        assert across / modules >= SMALLEST_MODULE - 0.02
        assert across * (modules + 2 * QUIET_ZONE) / modules >= SMALLEST_SIDE - 0.5


@given(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=213))
def test_whatever_fits_is_drawn_and_read(text: str) -> None:
    QGuiApplication.instance() or QGuiApplication([])
    image = drawn(text, 3)
    if not version_of(text):
        assert image.isNull()
        return
    assert image.width() == 3 * modules_of(text)
    size, pixels = (image.width(), image.height()), bytes(image.constBits())
    taken = Image.frombytes("L", size, pixels, "raw", "L", image.bytesPerLine())
    (code,) = zxingcpp.read_barcodes(taken)
    assert code.bytes == text.encode()
    assert code.ec_level == "M"


def test_what_is_too_long_has_no_code() -> None:
    assert (version_of("x" * 213), version_of("x" * 214)) == (10, 0)
    assert modules_of("x" * 214) == 0
    assert modules_of("x") == 21 + 2 * QUIET_ZONE
    assert bytes.fromhex(name_of("é")).decode() == "é"
