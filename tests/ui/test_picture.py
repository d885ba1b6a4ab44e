"""Pictures of what no touch of a visitor opens: the cover, and the staff's page."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image

from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Picture, ScreenOptions
from kiosk.ui.picture import take_picture

MONDAY = datetime(2026, 11, 23, 14, 12, tzinfo=UTC)
PAPER = (251, 248, 243)
MM_PER_PX = 0.248


def photographed(library: Library, page: str, out: Path, language: str = "") -> Image.Image:
    options = ScreenOptions(site="example-school-a", mm_per_px=MM_PER_PX)
    take_picture(library, shipped(), options, lambda: MONDAY, Picture(page, out, language=language))
    with Image.open(out) as taken:
        return taken.convert("RGB")


def longest_dark_run(image: Image.Image) -> int:
    """How many dark pixels lie side by side in the row that has most."""
    grey = image.convert("L")
    rows = (grey.crop((0, y, grey.width, y + 1)).tobytes() for y in range(grey.height))
    return max(len(run) for row in rows for run in row.translate(_DARK).split(b" "))


_DARK = bytes(ord("x") if shade < 80 else ord(" ") for shade in range(256))


def test_the_cover_shows_nothing_of_the_page_behind_it(library: Library, tmp_path: Path) -> None:
    image = photographed(library, "idle", tmp_path / "idle.png")
    top = image.crop((0, 0, image.width, image.height // 4))
    assert top.getcolors() == [(top.width * top.height, PAPER)]
    assert len(image.getcolors(1 << 20) or ()) > 1


@pytest.mark.parametrize("language", ["", "ar"])
def test_the_staffs_page_has_the_bar_of_100_millimetres(
    library: Library, tmp_path: Path, language: str
) -> None:
    image = photographed(library, "staff", tmp_path / "staff.png", language)
    assert abs(longest_dark_run(image) * MM_PER_PX - 100) < 2 * MM_PER_PX
