"""A guide in two languages: beside each other stands what surely says the same, nothing else."""

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from kiosk.store import Library
from kiosk.ui.viewmodels.blocks import BlockRow
from kiosk.ui.viewmodels.pairs import aligned
from tests.builders import BundleFolder
from tests.screen import LANDSCAPE, PORTRAIT, Visitor
from tests.ui.audit import faults
from tests.ui.conftest import Showing, Standing

ENGLISH = "1. Close the door.\n2. Ask.\n\n## Paper\n\nA judge signs it.\n\n## Help\n\nCall us.\n"
SPANISH = "1. Cierre la puerta.\n2. Pida.\n\n## Papel\n\nLo firma un juez.\n\n## Ayuda\n\nLlame.\n"
ONE_MORE = SPANISH.replace("Lo firma un juez.\n", "Lo firma un juez.\n\nUn juez de verdad.\n")
BOTH = "Mostrar los dos idiomas"


def blocks(kinds: str, prefix: str) -> list[BlockRow]:
    """`hp` is a heading and a paragraph; an `r` is a row to touch."""
    names = {"h": "heading", "p": "paragraph", "i": "item", "r": "row"}
    return [
        BlockRow(names[kind], f"{prefix}{number}", depth=2 if kind == "h" else 0)
        for number, kind in enumerate(kinds)
    ]


def said(rows: Sequence[BlockRow]) -> str:
    return " ".join(row.plain for row in rows)


@pytest.mark.parametrize(
    ("own", "other", "pairs"),
    [
        ("php", "php", ["a0|b0", "a1|b1", "a2|b2"]),
        ("phppi", "phpi", ["a0|b0", "a1 a2 a3 a4|b1 b2 b3"]),
        ("pphp", "php", ["a0 a1|b0", "a2|b1", "a3|b2"]),
        ("phph", "php", ["a0 a1 a2 a3|b0 b1 b2"]),
        ("pp", "p", ["a0 a1|b0"]),
        ("pi", "ip", ["a0 a1|b0 b1"]),
        ("", "", []),
    ],
)
def test_blocks_stand_beside_each_other_only_where_they_surely_say_the_same(
    own: str, other: str, pairs: list[str]
) -> None:
    found = aligned(blocks(own, "a"), blocks(other, "b"))
    assert [f"{said(pair.own)}|{said(pair.other)}" for pair in found] == pairs


def test_rows_that_lead_elsewhere_are_no_pair() -> None:
    one, two = (
        BlockRow("row", "a", target="contact:211"),
        BlockRow("row", "b", target="contact:988"),
    )
    (pair,) = aligned([one, BlockRow("paragraph", "c")], [two, BlockRow("paragraph", "d")])
    assert (said(pair.own), said(pair.other)) == ("a c", "b d")


def reader(bundle: BundleFolder, showing: Showing, spanish: str, *size: int) -> Visitor:
    """A Spanish reader before a guide that was written in English."""
    bundle.guide("door", ENGLISH)
    bundle.guide("door", spanish, language="es", title="A la puerta", state="machine")
    visitor = showing(bundle, size or PORTRAIT)
    visitor.tap("Español")
    visitor.go("guide:door")
    return visitor


def top_of(visitor: Visitor, words: str) -> float:
    return next(label.rect.top() for label in visitor.labels() if label.text == words)


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
def test_one_touch_shows_both_languages_block_by_block(
    bundle: BundleFolder, showing: Showing, size: tuple[int, int]
) -> None:
    visitor = reader(bundle, showing, SPANISH, *size)
    visitor.tap(BOTH)
    assert top_of(visitor, "Cierre la puerta.") == top_of(visitor, "Close the door.")
    assert visitor.sees("A la puerta")
    assert visitor.sees("At the door")
    assert visitor.sees("Ninguna persona la ha revisado")  # it stays a draft
    assert faults(visitor) == []
    visitor.tap("Leer en: Español")
    assert not visitor.sees("Close the door.")


def test_where_a_paragraph_is_missing_the_next_heading_is_level_again(
    bundle: BundleFolder, showing: Showing
) -> None:
    visitor = reader(bundle, showing, ONE_MORE)
    visitor.tap(BOTH)
    assert top_of(visitor, "Ayuda") == top_of(visitor, "Help")


def test_v03_where_two_columns_do_not_fit_the_blocks_alternate(
    bundle: BundleFolder, showing: Showing
) -> None:
    visitor = reader(bundle, showing, SPANISH)
    visitor.screen.kiosk.chooseTextScale(2.0)
    visitor.tap(BOTH)
    assert faults(visitor, 2.0) == []
    while not any(label.text == "Call us." for label in visitor.labels()):
        visitor.tap("Más")
    order = [top_of(visitor, words) for words in ("Ayuda", "Help", "Llame.", "Call us.")]
    assert order == sorted(order)
    assert faults(visitor, 2.0) == []


def test_l02_every_block_says_which_language_it_is_in(
    bundle: BundleFolder, showing: Showing
) -> None:
    visitor = reader(bundle, showing, SPANISH)
    visitor.tap(BOTH)
    tongues = described(QAccessible.queryAccessibleInterface(visitor.screen.window))
    assert tongues["Lo firma un juez."] == "Español"
    assert tongues["A judge signs it."] == "English"


def described(node: QAccessibleInterface | None) -> dict[str, str]:
    if node is None:
        return {}
    found = {node.text(QAccessible.Text.Name): node.text(QAccessible.Text.Description)}
    for number in range(node.childCount()):
        found |= described(node.child(number))
    return found


def test_l03_arabic_stands_at_the_start_and_english_runs_its_own_way(standing: Standing) -> None:
    visitor = standing()
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.go("guide:need-help-now")
    visitor.tap("اعرضوا اللغتين معاً")
    assert faults(visitor) == []
    half = visitor.glass.width() / 2
    (english,) = [label for label in visitor.labels() if label.text == "English"]
    (arabic,) = [
        label for label in visitor.labels() if label.text == "العربية" and not label.inside
    ]
    assert english.rect.right() < half < arabic.rect.right()


def test_the_next_page_is_in_one_language_again(visitor: Visitor) -> None:
    visitor.tap("Español")
    visitor.go("guide:need-help-now")
    visitor.tap(BOTH)
    visitor.tap("Atrás")
    visitor.go("guide:need-help-now")
    assert BOTH in visitor.button_names()


def test_a_page_in_its_own_language_offers_no_other(visitor: Visitor, library: Library) -> None:
    visitor.tap("English")
    visitor.go("guide:need-help-now")
    assert library.guide("need-help-now", "es") is not None
    assert not visitor.sees("Show both languages")
