"""A page that is turned ends between two lines, and nothing of it is left out."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.content import Block
from kiosk.ui.leaves import Paper, Span, leaf_at, next_place, place_before, places
from kiosk.ui.viewmodels.blocks import BlockRow, BlockRows
from kiosk.ui.viewmodels.rows import RowsModel
from tests.builders import BundleFolder
from tests.screen import LANDSCAPE, PORTRAIT, Visitor
from tests.ui.conftest import Standing

LINES = tuple(Span(top, top + 30) for top in range(0, 3000, 40))


def cut(visitor: Visitor) -> list[str]:
    """The texts of the page of which only a part of a line is seen."""
    found = []
    for label in visitor.labels():
        line = label.height / label.lines
        above, below = (
            label.shown.top() - label.rect.top(),
            label.rect.bottom() - label.shown.bottom(),
        )
        padding = label.rect.height() - label.height
        for hidden in (above, below):
            rest = hidden % line
            if hidden > padding + 0.5 and min(rest, line - rest) > 0.5:
                found.append(label.text)
    return found


@pytest.mark.parametrize("height", [200.0, 333.0, 750.0])
def test_a_leaf_holds_whole_lines(height: float) -> None:
    paper = Paper(LINES, height, 0, 3000)
    for place in places(paper):
        leaf = leaf_at(paper, place)
        for line in LINES:
            assert not line.top + 1 < leaf.end < line.bottom - 1 or leaf.end >= paper.end
            assert not line.top + 1 < leaf.begin < line.bottom - 1


def test_a_card_stays_whole_and_a_heading_with_its_words() -> None:
    card = Span(150, 230, line=False)
    paper = Paper((Span(0, 30), card, Span(160, 190), Span(195, 225), Span(300, 330)), 200, 0, 400)
    assert leaf_at(paper, 0).end == card.top
    assert next_place(paper, 0) == card.top


def test_a_card_higher_than_the_leaf_is_cut_between_its_lines() -> None:
    paper = Paper((Span(0, 900, line=False), *LINES), 200, 0, 3000)
    assert leaf_at(paper, 0).end == 200  # between the line to 190 and the one from 200


def test_a_picture_higher_than_the_leaf_is_cut() -> None:
    paper = Paper((Span(10, 900),), 200, 0, 1000)
    assert leaf_at(paper, 0).end == 200
    assert next_place(paper, 0) > 0


def test_turning_leaves_nothing_out_forward_or_back() -> None:
    seed = random.randrange(10**6)
    print("seed", seed)
    draw = random.Random(seed)
    for _ in range(30):
        spans, at = [], 0.0
        while at < 4000:
            high = draw.choice((20, 30, 60, 150, 500))
            spans.append(Span(at, at + high, line=draw.random() < 0.8))
            at += high + draw.choice((0, 5, 40))
        paper = Paper(spans, draw.uniform(150, 900), 0, at)
        place, steps = 0.0, 0
        while place < paper.last:
            further = next_place(paper, place)
            assert place < further
            assert leaf_at(paper, further).begin <= leaf_at(paper, place).end + 60
            assert not [
                span
                for span in spans
                if leaf_at(paper, place).end < span.top + 1 and span.bottom - 1 < further
            ]
            place, steps = further, steps + 1
        while place > 0:
            back = place_before(paper, place)
            assert back < place
            assert next_place(paper, back) >= place - 1
            place = back


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize(("language", "text_scale"), [("en", 1.0), ("ar", 1.0), ("es", 2.0)])
def test_no_line_is_cut_at_the_edge_of_a_page(
    standing: Standing, size: tuple[int, int], language: str, text_scale: float
) -> None:
    visitor = standing(size)
    visitor.screen.kiosk.chooseLanguage(language)
    visitor.screen.kiosk.chooseTextScale(text_scale)
    for page in ("guide:rights-at-the-door", "topic:rights", "contact:211"):
        visitor.go(page)
        assert cut(visitor) == []
        for _ in range(3):
            turn(visitor, "down")
            assert cut(visitor) == []
        turn(visitor, "up")
        assert cut(visitor) == []


def test_keys_show_all_that_has_room(visitor: Visitor) -> None:
    visitor.go("guide:rights-at-the-door")
    before = lowest(visitor)
    visitor.press(Qt.Key.Key_Down)
    assert lowest(visitor) > before  # nothing is hidden from who goes on by keys


def lowest(visitor: Visitor) -> float:
    """How far down the page is seen, the buttons that turn it and their number aside."""
    words = [label for label in visitor.labels() if not label.inside and " of 3" not in label.text]
    return max(label.shown.bottom() for label in words)


def turn(visitor: Visitor, glyph: str) -> None:
    """Touch the button that turns the page, where there is one."""
    on = [item for item, _ in visitor.touchable() if item.property("glyph") == glyph]
    if on and on[0].isEnabled():
        on[0].clicked.emit()
        visitor.settle()


def test_a_long_page_makes_only_the_rows_that_are_asked_for(tmp_path: Path) -> None:
    library = BundleFolder.new(tmp_path / "bundle").library()
    one, other = (
        BlockRows(library, [Block("paragraph", f"{word} {n}") for n in range(900)], "guide/a", "en")
        for word in ("These", "Those")
    )
    shown = RowsModel(BlockRow)
    for rows in (one, other):
        shown.show(rows)
        assert shown.rowCount() == 900
        assert rows.made <= 1
    library.close()


def test_behind_the_rows_that_are_made_leaves_are_as_far_apart_as_turning_takes_one() -> None:
    paper = Paper(LINES[:20], 300.0, 0, 3000)
    turned = [paper.begin]
    while turned[-1] < paper.last:
        turned.append(next_place(paper, turned[-1]))
    assert places(paper) == turned
