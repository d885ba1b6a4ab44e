"""Every character of the kiosk has a shape in a font that comes with it; no system helps out."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it comes without types
from PySide6.QtGui import QFontDatabase

from kiosk.places import shipped
from kiosk.ui.fonts import FAMILIES, load_fonts
from kiosk.ui.window import application

ROOT = Path(__file__).parent.parent.parent
NAMES_FOR_ANY = {"Monospace", "Sans Serif", "Serif"}  # fontconfig's; behind them is nothing
WORDS = [
    *sorted((ROOT / "content").rglob("*.md")),
    *sorted((ROOT / "content").rglob("*.toml")),
    *sorted((ROOT / "kiosk" / "ui").rglob("*.qml")),
    *sorted((ROOT / "assets" / "i18n").glob("*.ts")),
]


@pytest.fixture(scope="module")
def shapes() -> set[int]:
    fonts = sorted(shipped().fonts.glob("*-Regular.ttf"))
    return {code for font in fonts for code in TTFont(font).getBestCmap()}


def test_v14_no_character_of_the_content_or_of_the_screen_shows_as_a_box(shapes: set[int]) -> None:
    found = {
        (sign, file.relative_to(ROOT).as_posix())
        for file in WORDS
        for sign in set(file.read_text(encoding="utf-8"))
        if sign.isprintable() and ord(sign) not in shapes
    }
    assert not found


def test_v14_qt_knows_no_font_but_the_kiosks_own() -> None:
    application()
    load_fonts(shipped().fonts)
    families = {name.removesuffix(" SemiBold") for name in QFontDatabase.families()}
    assert families - NAMES_FOR_ANY == set(FAMILIES)


def test_v14_every_script_has_a_regular_and_a_bold_that_are_drawn_and_not_made_up() -> None:
    files = {file.stem for file in shipped().fonts.glob("*.ttf")}
    names = [family.replace(" ", "") for family in FAMILIES]
    assert {f"{name}-{weight}" for name in names for weight in ("Regular", "Bold")} <= files
    assert not [file for file in shipped().fonts.glob("*.ttf") if "fvar" in TTFont(file)]
