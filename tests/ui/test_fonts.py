"""Every character of the kiosk has a shape in a font that comes with it; no system helps out."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # it comes without types

from kiosk.places import shipped

ROOT = Path(__file__).parent.parent.parent
WORDS = [
    *sorted((ROOT / "content").rglob("*.md")),
    *sorted((ROOT / "content").rglob("*.toml")),
    *sorted((ROOT / "kiosk" / "ui").rglob("*.qml")),
]


@pytest.fixture(scope="module")
def shapes() -> set[int]:
    fonts = sorted(shipped().fonts.glob("*-Regular.ttf"))
    return {code for font in fonts for code in TTFont(font).getBestCmap()}


def test_no_character_of_the_content_or_of_the_screen_shows_as_a_box(shapes: set[int]) -> None:
    found = {
        (sign, file.relative_to(ROOT).as_posix())
        for file in WORDS
        for sign in set(file.read_text(encoding="utf-8"))
        if sign.isprintable() and ord(sign) not in shapes
    }
    assert not found
