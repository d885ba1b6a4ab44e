"""Every page fits every panel: nothing small, cut, overlapping or out of reach."""

from itertools import product

import pytest
from PySide6.QtCore import QRectF

from kiosk.store import Library
from kiosk.ui.session import THEMES
from tests.screen import LANDSCAPE, PORTRAIT, Visitor
from tests.ui.audit import cut_text, distance, faults, text_outside
from tests.ui.conftest import Standing

PAGES = (
    *("attract", "home", "topic:rights", "topic:feeling", "counselors:", "offices:", "languages:"),
    *("guide:need-help-now", "guide:rights-at-the-door", "guide:officers-at-school", "display:"),
    *("contact:counselor-example-a", "contact:211", "contact:court-case-line", "search"),
)
PANELS = {
    "portrait 21.5 inches": (PORTRAIT, 0.248),
    "landscape 21.5 inches": (LANDSCAPE, 0.248),
    "portrait 15.6 inches": (PORTRAIT, 0.180),
    "landscape 4K 43 inches": ((3840, 2160), 0.245),
    "landscape 1280 x 1024": ((1280, 1024), 0.294),
}
FRAMED = ("home", "topic:rights", "guide:rights-at-the-door", "contact:211", "search", "display:")


def show(visitor: Visitor, page: str) -> None:
    """Bring a page up, with something found where it is the search."""
    visitor.go(page if ":" in page else f"{page}:")
    if page == "search":
        visitor.write("school")


LANGUAGES = ("en", "es", "pt-BR", "ht", "ar", "fr", "pl", "vi", "zh-Hans")
SCALES = (1.0, 1.5, 2.0)
# Every panel with every size of text, every language with the largest; --slow tries everything.
TELLING = (
    *(
        ("portrait 21.5 inches", "en", 1.0, "light"),
        ("portrait 21.5 inches", "ar", 2.0, "contrast"),
    ),
    *(("landscape 21.5 inches", "ar", 1.0, "light"), ("landscape 21.5 inches", "pl", 2.0, "dark")),
    *(("portrait 15.6 inches", "ht", 1.5, "dark"), ("portrait 15.6 inches", "vi", 2.0, "light")),
    *(
        ("portrait 15.6 inches", "fr", 2.0, "light"),
        ("landscape 4K 43 inches", "zh-Hans", 1.0, "dark"),
    ),
    *(
        ("landscape 1280 x 1024", "es", 1.5, "light"),
        ("landscape 1280 x 1024", "pt-BR", 2.0, "light"),
    ),
    *(("landscape 1280 x 1024", "ar", 2.0, "dark"),),
)


def looks() -> list[object]:
    """Every panel, language, size of text and theme; the less telling ones only with --slow."""
    return [
        pytest.param(*look, marks=() if look in TELLING else pytest.mark.slow)
        for look in product(PANELS, LANGUAGES, SCALES, THEMES)
    ]


@pytest.mark.parametrize(("panel", "language", "text_scale", "theme"), looks())
def test_t01_t02_t03_t04_v01_v03_v04_v12_v15_t16_no_page_has_a_fault(
    standing: Standing, panel: str, language: str, text_scale: float, theme: str
) -> None:
    visitor = standing(*PANELS[panel])
    visitor.screen.kiosk.chooseLanguage(language)
    visitor.screen.kiosk.chooseTextScale(text_scale)
    visitor.screen.kiosk.chooseTheme(theme)
    found = []
    for page in PAGES:
        show(visitor, page)
        found += [f"{page}: {fault}" for fault in faults(visitor, text_scale)]
    assert found == []


@pytest.mark.parametrize(("panel", "text_scale"), [("portrait 21.5 inches", 1.0)])
def test_v05_words_with_more_room_between_them_are_not_cut(
    standing: Standing, panel: str, text_scale: float
) -> None:
    visitor = standing(*PANELS[panel])
    visitor.screen.kiosk.chooseLanguage("en")
    visitor.screen.kiosk.chooseTextScale(text_scale)
    found = []
    for page in PAGES:
        show(visitor, page)
        visitor.spread(letter=0.12, word=0.16, line=1.5 / 1.36)  # a line of Noto Sans has 1.36
        labels = visitor.labels()
        wrong = (*cut_text(labels), *text_outside(labels, visitor.targets(), visitor.glass))
        found += [f"{page}: {fault}" for fault in wrong]
    assert found == []


def test_v10_the_headline_is_read_from_the_door(visitor: Visitor) -> None:
    caps = {label.text: label.cap for label in visitor.labels()}
    assert caps["Help for families and students"] >= 19  # mm: 22 minutes of arc from 3 m


def test_the_neutral_page_has_no_fault(visitor: Visitor) -> None:
    visitor.go("neutral")
    assert faults(visitor) == []


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_the_page_without_content_has_no_fault(size: tuple[int, int]) -> None:
    visitor = Visitor.before(None, size)
    assert visitor.sees("988")
    assert faults(visitor) == []
    visitor.leave()


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("text_scale", [1.0, 2.0])
def test_g05_g06_the_frame_stands_in_the_same_place_on_every_page(
    standing: Standing, size: tuple[int, int], text_scale: float
) -> None:
    visitor = standing(size)
    visitor.screen.kiosk.chooseTextScale(text_scale)
    frames = []
    for page in FRAMED:
        show(visitor, page)
        frames.append({t.name: t.rect for t in visitor.targets() if _in_frame(t.name)})
    assert len(frames[0]) == 6
    assert all(frame == frames[0] for frame in frames)


def _in_frame(name: str) -> bool:
    return name.startswith(("Back", "Home", "English. ", "Aa.", "Talk to a person", "Clear my"))


def test_t06_a_long_page_is_read_to_its_end_by_touches_alone(visitor: Visitor) -> None:
    visitor.go("guide:rights-at-the-door")
    assert not any(label.text.startswith("Sources:") for label in visitor.labels())
    touches = 0
    while "End" not in visitor.button_names() and touches < 10:
        visitor.tap("More")
        touches += 1
    assert any(label.text.startswith("Sources:") for label in visitor.labels())
    visitor.tap("Up")
    assert "More" in visitor.button_names()


def test_a_guide_begins_at_its_beginning_also_after_another(visitor: Visitor) -> None:
    visitor.go("guide:rights-at-the-door")
    visitor.tap("More")
    visitor.go("guide:officers-at-school")
    assert any(label.text == "Who may come into school" for label in visitor.labels())


def test_l03_a_page_in_arabic_is_mirrored(standing: Standing, library: Library) -> None:
    visitor = standing()
    visitor.go("home:")
    before = {target.name: target.rect.center().x() for target in visitor.targets()}
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.settle()
    after = {target.name: target.rect.center().x() for target in visitor.targets()}
    width = visitor.glass.width()
    titles = {t.slug: t.title for t in library.topics("en")}
    same = {titles[t.slug]: t.title for t in library.topics("ar")} | {"Back": "رجوع"}
    for name, arabic in same.items():
        assert at(after, arabic) == pytest.approx(width - at(before, name), abs=1.0)


def at(places: dict[str, float], name: str) -> float:
    """Where the target stands whose name begins so."""
    return next(place for found, place in places.items() if found.startswith(name))


def test_the_audit_finds_what_is_planted() -> None:
    assert distance(QRectF(0, 0, 10, 10), QRectF(12, 0, 10, 10)) == 2
    assert distance(QRectF(0, 0, 10, 10), QRectF(5, 5, 10, 10)) == 0


def test_l03_arabic_words_begin_at_the_right_edge_also_where_a_line_may_not_fill_the_page(
    standing: Standing,
) -> None:
    visitor = standing((3840, 2160), 0.245)
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.go("guide:rights-at-the-door")
    picture = visitor.screen.window.grabWindow()
    (heading,) = [label for label in visitor.labels() if label.text == "أي ورقة لها قيمة"]
    half = picture.width() // 2
    row = round(heading.rect.center().y() / visitor.mm_per_px)
    inked = [x for x in range(half) if picture.pixelColor(x, row).lightness() < 128]  # of 255
    assert heading.rect.right() - max(inked) * visitor.mm_per_px < 20  # mm; the page has 470
