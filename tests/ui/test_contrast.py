"""Every word and every shape stands out: by the theme's colors, and as drawn, theme by theme."""

import re

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.places import shipped
from kiosk.ui.session import THEMES
from tests.screen import Visitor
from tests.ui.conftest import Standing
from tests.ui.contrast import BODY, SHAPE, TEXT, contrast, faint_text, luminance
from tests.ui.test_geometry import show

READ = (  # text, and what it stands on
    *(("ink", ground) for ground in ("paper", "surface", "sand", "tint", "openTint")),
    *(("inkSoft", ground) for ground in ("paper", "surface", "sand", "tint", "openTint")),
    *(("accent", "paper"), ("accent", "surface"), ("accentInk", "accent")),
    *(("open", "openTint"), ("open", "surface")),
)
DRAWN = (  # icons, edges of what can be touched, rings; and what they stand on
    *(("edge", ground) for ground in ("paper", "surface")),
    *(("accent", ground) for ground in ("paper", "surface", "sand", "tint")),
    *(("ink", "paper"), ("open", "openTint")),
)
PAGES = ("attract", "home", "guide:rights-at-the-door", "contact:counselor-example-a", "display:")
MORE = ("contact:211", "search", "counselors:", "languages:", "topic:rights", "neutral:")


def shades(theme: str) -> dict[str, QColor]:
    """The colors of a theme by name, as Theme.qml gives them."""
    text = (shipped().qml / "Kiosk" / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    block = text.split(f"readonly property Shades {theme}: Shades {{")[1].split("}")[0]
    return {name: QColor(code) for name, code in re.findall(r'(\w+): "(#\w+)"', block)}


@pytest.mark.parametrize("theme", THEMES)
def test_v06_v07_every_pair_of_colors_of_a_theme_stands_out(theme: str) -> None:
    shade = shades(theme)
    least = 10.0 if theme == "contrast" else TEXT
    faint = [
        (one, other)
        for pairs, wanted in ((READ, least), (DRAWN, SHAPE))
        for one, other in pairs
        if contrast(shade[one], shade[other]) < wanted
    ]
    assert faint == []
    assert contrast(shade["ink"], shade["paper"]) >= BODY


def test_v09_one_theme_is_dark_on_light_and_one_light_on_dark() -> None:
    darker = {
        name: luminance(shades(name)["ink"]) < luminance(shades(name)["paper"]) for name in THEMES
    }
    assert darker == {"light": True, "dark": False, "contrast": False}


def looks() -> list[object]:
    return [
        pytest.param(theme, pages, marks=() if pages is PAGES else pytest.mark.slow)
        for theme in THEMES
        for pages in (PAGES, MORE)
    ]


@pytest.mark.parametrize(("theme", "pages"), looks())
def test_v06_what_is_drawn_stands_out_from_what_is_behind_it(
    visitor: Visitor, theme: str, pages: tuple[str, ...]
) -> None:
    visitor.screen.kiosk.chooseTheme(theme)
    found = []
    for page in pages:
        show(visitor, page)
        found += list(faint_text(visitor, BODY if theme == "contrast" else TEXT))
    assert found == []


def grey(picture: QImage) -> QImage:
    return picture.convertToFormat(QImage.Format.Format_Grayscale8)


def test_v08_without_color_a_choice_still_shows_and_so_does_an_open_door(
    standing: Standing,
) -> None:
    visitor = standing()
    visitor.go("display:")
    chosen, other = (
        next(t for t in visitor.targets() if t.name == name) for name in ("Light", "Dark")
    )
    picture = grey(visitor.screen.window.grabWindow())
    fills = [
        picture.pixelColor(round((t.rect.left() + 5) / 0.248), round(t.rect.center().y() / 0.248))
        for t in (chosen, other)
    ]
    assert contrast(*fills) >= SHAPE
    visitor.go("contact:counselor-example-a")
    said = [label.text for label in visitor.labels()]
    assert any("Open now" in words for words in said)


def test_the_audit_finds_what_is_planted(visitor: Visitor) -> None:
    visitor.go("home:")
    assert list(faint_text(visitor, 22))
