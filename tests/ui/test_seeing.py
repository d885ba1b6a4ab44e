"""What eyes need of every page: the size it says, rest, words that are words, discretion."""

import re
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.places import shipped
from kiosk.store import Library
from tests.screen import Visitor
from tests.ui.conftest import Standing
from tests.ui.test_geometry import PAGES, show

QML = sorted((Path(__file__).parents[2] / "kiosk" / "ui" / "qml").rglob("*.qml"))
MOVING = r"\b(\w*Animation|Behavior|Transition|\w*Animator|AnimatedImage|ParticleSystem)\b"


def qml_that_says(pattern: str) -> list[str]:
    return [file.name for file in QML if re.search(pattern, file.read_text(encoding="utf-8"))]


def test_t15_a_page_has_the_same_size_on_the_glass_whatever_its_pixels(standing: Standing) -> None:
    rough, fine = standing((1080, 1920), 0.248), standing((2160, 3840), 0.124)
    for visitor in (rough, fine):
        visitor.go("display:")
    for one, other in zip(rough.targets(), fine.targets(), strict=True):
        assert one.name == other.name
        for side in ("left", "right", "top", "bottom"):
            assert abs(getattr(one.rect, side)() - getattr(other.rect, side)()) < 1.5  # mm


def test_v11_nothing_moves_by_itself(visitor: Visitor) -> None:
    assert qml_that_says(MOVING) == []
    before = visitor.screen.window.grabWindow()
    QTest.qWait(1000)
    assert visitor.screen.window.grabWindow() == before


def test_v02_large_text_is_large_in_every_word(visitor: Visitor) -> None:
    visitor.screen.kiosk.chooseTextScale(1.5)
    for page in PAGES:
        show(visitor, page)
        assert min(label.cap for label in visitor.labels()) >= 7.33 - 0.1  # mm; a pixel has 0.25


def test_v12_nothing_is_justified() -> None:
    assert qml_that_says("AlignJustify") == []


def test_v13_no_words_are_pictures() -> None:
    kinds = {".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"}
    assert [file for file in shipped().content.rglob("*") if file.suffix in kinds] == []


def test_v16_no_words_are_slanted_or_shouted() -> None:
    assert qml_that_says(r"font\.(italic|capitalization)") == []


def test_v17_a_sensitive_title_stays_near_the_size_of_the_words(
    visitor: Visitor, library: Library
) -> None:
    guide = library.guide("need-help-now", "en")
    assert guide is not None
    assert guide.sensitive
    visitor.go("guide:need-help-now")
    caps = [label.cap for label in visitor.labels() if label.text == guide.title]
    assert caps
    assert max(caps) <= 1.5 * 5.0  # mm


def test_s12_no_words_are_links(library: Library) -> None:
    assert qml_that_says("onLinkActivated|linkAt") == []
    for folder in (shipped().content / "guides").iterdir():
        guide = library.guide(folder.name, "en")
        words = "".join(block.text + block.bold for block in guide.blocks) if guide else ""
        assert not re.search(r"<a|\]\(", words)


def test_g06_the_reader_sees_how_far_a_long_page_goes(visitor: Visitor) -> None:
    visitor.go("guide:rights-at-the-door")
    counts = [f"{number} of" for number in (1, 2, 3)]
    for number, words in enumerate(counts):
        assert any(label.text.startswith(words) for label in visitor.labels())
        if number < len(counts) - 1:
            visitor.tap("More")
    while "End" not in visitor.button_names():
        visitor.tap("More")
    (last,) = [
        label.text
        for label in visitor.labels()
        if " of " in label.text and label.lines == 1 and len(label.text) < 8
    ]
    assert last.split(" of ")[0] == last.split(" of ")[1]


def test_g07_nobody_is_asked_anything_but_what_they_look_for() -> None:
    assert set(qml_that_says(r"\bText(Input|Field|Edit|Area) \{")) <= {
        "SearchPage.qml",
        "SearchField.qml",
    }
