"""The keyboard on the screen: letters of the reader's language to touch, beside real keys."""

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui.keyboards import ERASE, Layout, Room, after, layout_of, sets, spoken
from tests.builders import BundleFolder
from tests.screen import LANDSCAPE, PORTRAIT, Target, Visitor
from tests.ui.conftest import Showing, Standing

FOLDER = shipped().keyboards
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))
SOMALI = '[so]\nendonym = "Soomaali"\nscript = "Latn"\ndirection = "ltr"\nvoice = ""\norder = 9\n'
WIDE = Room(columns=10, rows=9)
ALPHABET = set("abcdefghijklmnopqrstuvwxyz")


def keys(layout: Layout, room: Room = WIDE) -> list[str]:
    """Every key, set by set."""
    return [key for part in sets(layout, room) for row in part for key in row]


def test_every_language_of_the_interface_has_letters(library: Library) -> None:
    assert {language.tag for language in library.languages} == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_is_there_once_and_fits_ten_columns(language: str) -> None:
    layout = layout_of(language, FOLDER)
    assert all(len(row) <= 10 for row in (*layout.rows, *layout.more))
    assert len(keys(layout)) == len(set(keys(layout)))
    assert set("0123456789") <= set(keys(layout))
    assert language == "ar" or set(keys(layout)) >= ALPHABET
    assert set(layout.names) <= set(keys(layout))


@pytest.mark.parametrize("language", LANGUAGES)
def test_e21_a_key_writes_a_letter_or_a_digit_and_does_nothing_else(language: str) -> None:
    """No key for another keyboard, a picture, a setting, or for hiding the keys."""
    for key in keys(layout_of(language, FOLDER)):
        assert all(unicodedata.category(sign)[0] in "LNM" or sign == "\u25cc" for sign in key), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_s11_a_key_is_spoken_beginning_with_what_stands_on_it(language: str) -> None:
    layout = layout_of(language, FOLDER)
    assert all(spoken(layout, key).startswith(key) for key in keys(layout))
    assert all(layout.names.get(key) for key in keys(layout) if not key.isascii() and key != "ü")


def test_a_language_without_letters_of_its_own_gets_those_of_its_kin_or_a_to_z() -> None:
    assert layout_of("es-MX", FOLDER) == layout_of("es", FOLDER)
    assert layout_of("so", FOLDER) == layout_of("en", FOLDER)
    assert set(keys(Layout())) >= ALPHABET


@pytest.mark.parametrize("room", [Room(10, 3), Room(7, 2), Room(6, 4), Room(1, 1)])
def test_a_small_room_turns_to_more_sets_and_loses_no_key(room: Room) -> None:
    layout = layout_of("ar", FOLDER)
    found = sets(layout, room)
    assert sorted(keys(layout, room)) == sorted(keys(layout))
    assert all(len(part) <= room.rows for part in found)
    assert all(len(row) <= room.columns for part in found for row in part)


def test_where_rows_are_too_long_letters_stand_by_the_alphabet() -> None:
    found = keys(layout_of("es", FOLDER), Room(7, 9))
    assert found[:14] == [*"abcdefg", *"hijklmn"]
    assert found[14] == "ñ"


@pytest.mark.parametrize(
    ("typed", "key", "found"),
    [
        ("cas", "a", "casa"),
        ("luâ", "\u25cc\u0323", "luậ"),
        ("", " ", " "),
        ("casa", ERASE, "cas"),
        ("", ERASE, ""),
        ("x" * 200, "y", "x" * 200),
    ],
)
def test_what_a_key_does(typed: str, key: str, found: str) -> None:
    assert after(typed, key) == found


def letters(visitor: Visitor) -> list[Target]:
    """The keys with one letter."""
    return [target for target in visitor.targets() if len(target.name.partition(",")[0]) == 1]


def test_a_word_is_typed_by_touch_and_its_pages_come(visitor: Visitor) -> None:
    visitor.go("search:")
    for letter in "food":
        visitor.tap(letter)
    assert visitor.screen.kiosk.search.typed == "food"
    assert visitor.sees("Food, health and home")
    visitor.tap("Erase")
    visitor.tap("Space")
    visitor.tap("123")
    visitor.tap("ñ, n tilde")
    visitor.tap("abc")
    visitor.write("s")
    assert visitor.screen.kiosk.search.typed == "foo ñs"


def test_a_real_keyboard_writes_wherever_the_keys_are(visitor: Visitor) -> None:
    visitor.go("search:")
    visitor.write("fo")
    for _ in range(3):
        visitor.press(Qt.Key.Key_Down)
    visitor.write("od")
    assert visitor.screen.kiosk.search.typed == "food"


def test_each_key_is_a_named_button(visitor: Visitor) -> None:
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.go("search:")
    roles = {node.name: node.role for node in visitor.nodes()}
    for letter in letters(visitor):
        assert roles[letter.name] == QAccessible.Role.Button
    assert "ض, ضاد" in roles


@pytest.mark.parametrize("size", [PORTRAIT, LANDSCAPE])
@pytest.mark.parametrize("scale", [pytest.param(1.0, marks=pytest.mark.slow), 2.0])
@pytest.mark.parametrize("language", [pytest.param("en", marks=pytest.mark.slow), "ar"])
def test_the_keyboard_hides_neither_the_field_nor_the_answers(
    standing: Standing, size: tuple[int, int], scale: float, language: str
) -> None:
    visitor = standing(size)
    visitor.screen.kiosk.chooseLanguage(language)
    visitor.screen.kiosk.chooseTextScale(scale)
    visitor.go("search:")
    visitor.write("school" if language == "en" else "مدرسة")
    field = next(n for n in visitor.nodes() if n.role == QAccessible.Role.EditableText).rect
    answers = [t for t in visitor.targets() if t.rect.width() > 100 and t.shown.height() > 20]
    typing = [*letters(visitor)]
    assert len(typing) >= 26
    assert len(answers) >= 2, "an answer and the bar of the frame"
    for key in typing:
        assert key.shown == key.rect
        assert not any(key.rect.intersects(answer.shown) for answer in answers)
        assert not key.rect.intersects(visitor.in_mm(field))


def test_l03_the_first_arabic_letter_stands_at_the_right(visitor: Visitor) -> None:
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.go("search:")
    row = [key for key in letters(visitor) if "," in key.name][:10]
    places = [key.rect.left() for key in row]
    assert [key.name[0] for key in row] == list("حخهعغفقثصض")
    assert places == sorted(places, reverse=True)


def test_a_language_that_a_bundle_adds_is_typed_by_a_to_z(
    showing: Showing, bundle: BundleFolder
) -> None:
    bundle.guide("door")
    tongues = (bundle.folder / "languages.toml").read_text(encoding="utf-8")
    bundle.write("languages.toml", f"{tongues}\n{SOMALI}")
    visitor = showing(bundle)
    visitor.screen.kiosk.chooseLanguage("so")
    visitor.go("search:")
    assert {key.name for key in letters(visitor)} >= ALPHABET
