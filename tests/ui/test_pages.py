"""What a visitor reaches by touching, and what each page then says."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.store import Library
from kiosk.ui import Screen, ScreenOptions
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from tests.screen import MONDAY, Visitor
from tests.ui.conftest import Standing
from tests.ui.test_geometry import PAGES, show

MARKUP = set("*_#`<>[]")
FRAME = ("Back", "Home", "English. Choose", "Aa.", "Talk to a person", "Clear my screen")


def test_the_first_page_shows_every_language_under_its_own_name(
    visitor: Visitor, library: Library
) -> None:
    for language in library.languages:
        assert language.endonym in visitor.button_names()
    assert visitor.sees("No names. No camera. Nothing is saved.")


def test_g04_the_counselors_room_is_one_touch_away(visitor: Visitor) -> None:
    assert visitor.sees("Example: Open now · Room 112 · until 3:00 PM")
    visitor.tap("School counselor")
    assert visitor.sees("Room 112 · Left from the front desk")
    assert visitor.sees("This is an example.")


def test_g03_home_has_at_most_eight_topics_and_search(visitor: Visitor, library: Library) -> None:
    visitor.tap("English")
    topics = [topic.title for topic in library.topics("en")]
    assert len(topics) <= 8
    for title in [*topics, "Search", "School counselor"]:
        assert any(name.startswith(title) for name in visitor.button_names())


def test_help_now_opens_three_steps_and_people_to_call(visitor: Visitor) -> None:
    visitor.tap("English")
    visitor.tap("I need help now")
    down = sorted(visitor.nodes(), key=lambda node: node.rect.y())
    steps = [node.name[:2] for node in down if node.name[:2] in {"1.", "2.", "3."}]
    assert steps[:3] == ["1.", "2.", "3."]  # then the code that says them again
    assert any(name.startswith("988") for name in visitor.button_names())


def test_g04_a_contact_is_at_most_three_touches_from_the_first_page(visitor: Visitor) -> None:
    visitor.tap("English")
    visitor.tap("I need help now")
    visitor.tap("988")
    assert visitor.sees("All day, every day")
    assert visitor.names().count("988") == 2


def test_g08_a_page_of_law_says_so_and_where_it_comes_from(visitor: Visitor) -> None:
    visitor.go("guide:rights-at-the-door")
    assert visitor.sees("General information, not legal advice.")
    assert visitor.sees("Checked on November 23, 2026.")
    assert visitor.sees("Part of this is in dispute.")


def test_back_leads_the_way_one_came(visitor: Visitor) -> None:
    visitor.tap("English")
    visitor.tap("Know your rights")
    visitor.tap("Your rights at work")
    visitor.tap("Back")
    assert visitor.sees("Your rights as a student")
    visitor.tap("Back")
    assert visitor.sees("How can we help?")


def test_l01_another_language_keeps_the_page_and_says_that_it_fell_back(visitor: Visitor) -> None:
    visitor.go("guide:family-plan")
    visitor.tap("English. Choose a language")
    visitor.tap("Polski")
    assert visitor.sees("Make a family plan")
    assert visitor.sees("Tylko w języku: English")
    assert visitor.screen.kiosk.session.language == "pl"


def test_aa_makes_the_text_larger_and_changes_colors(visitor: Visitor) -> None:
    visitor.go("home:")
    before = max(label.cap for label in visitor.labels() if label.text == "I need help now")
    visitor.tap("Aa")
    visitor.tap("Very large text")
    visitor.tap("High contrast")
    visitor.tap("Back")
    after = max(label.cap for label in visitor.labels() if label.text == "I need help now")
    assert after == pytest.approx(2 * before, rel=0.05)
    assert visitor.screen.kiosk.session.theme == "contrast"


def test_c07_c08_clear_leaves_a_page_that_says_nothing(visitor: Visitor) -> None:
    visitor.tap("Español")
    visitor.go("guide:someone-was-detained")
    visitor.tap("Borrar mi pantalla")
    assert visitor.names() == [*("Example School A", "Monday, November 23 · 9:12 AM", "Start")]
    visitor.tap("Start")
    assert visitor.sees("Choose your language")
    assert visitor.screen.kiosk.session.language == "en"


@pytest.mark.parametrize("page", ["home", "topic:legal", "guide:papers", "contact:211", "search"])
def test_every_page_has_the_frame(visitor: Visitor, page: str) -> None:
    show(visitor, page)
    for name in FRAME:
        assert any(found.startswith(name) for found in visitor.button_names())


def test_search_answers_while_one_types_and_forgets_when_one_leaves(visitor: Visitor) -> None:
    visitor.tap("English")
    visitor.tap("Search")
    visitor.write("lawyer")
    assert visitor.sees("Power of attorney")
    visitor.tap("Find")
    visitor.tap("Back")
    assert not visitor.sees("Power of attorney")
    assert visitor.screen.kiosk.search.typed == ""


def test_g12_a_search_without_an_answer_offers_a_way_on(visitor: Visitor) -> None:
    visitor.go("search:")
    visitor.write("xqzxqz")
    assert visitor.sees("Nothing was found.")
    visitor.tap("See all topics")
    assert visitor.sees("How can we help?")


def test_a_kiosk_without_a_school_lets_one_choose(library: Library) -> None:
    visitor = Visitor.before(library)
    visitor.leave()
    kiosk = KioskViewModel(library, "", lambda: MONDAY, 0.248)
    assert kiosk.personTarget == "offices:"
    kiosk.open("counselors:")
    assert kiosk.list.rows.rowCount() == 3


def test_a_page_that_is_not_there_leads_home(visitor: Visitor) -> None:
    visitor.go("guide:no-such-page")
    assert visitor.sees("How can we help?")


def test_without_content_there_is_help_and_no_black_screen() -> None:
    visitor = Visitor.before(None)
    assert visitor.sees("Please ask at the front desk.")
    assert visitor.sees("Pregunte en la recepción.")
    visitor.leave()


def test_k01_the_tab_key_and_enter_reach_a_page(visitor: Visitor) -> None:
    visitor.go("home:")
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Return)
    assert visitor.screen.kiosk.session.place.slug == "need-help-now"


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_s10_everything_that_is_seen_has_a_plain_name(
    visitor: Visitor, page: str, language: str
) -> None:
    visitor.screen.kiosk.chooseLanguage(language)
    show(visitor, page)
    names = visitor.names()
    spoken = " ".join(names)
    assert names
    for label in visitor.labels():
        words = label.text.translate(dict.fromkeys(range(0x2066, 0x206A)))
        assert words in spoken or words in {"•", "What are you looking for?"} or words.isdigit()
    for target in visitor.targets():
        assert target.name
    for name in names:
        assert not MARKUP & set(name), name
        assert not any(0x2066 <= ord(sign) <= 0x2069 for sign in name), name


def test_s11_every_name_begins_with_the_words_on_the_button(visitor: Visitor) -> None:
    for page in ("home", "topic:rights", "guide:rights-at-the-door", "display:"):
        show(visitor, page)
        for label in visitor.labels():
            if label.inside and label.text not in {"Example", "English", "More"}:
                assert label.text.split(" · ")[0][:8] in label.inside


def test_headings_are_headings(visitor: Visitor) -> None:
    visitor.go("guide:rights-at-the-door")
    headings = [n.name for n in visitor.nodes() if n.role == QAccessible.Role.Heading]
    assert headings[0] == "Your rights at home"
    assert "What paper counts" in headings


def test_l04_a_phone_number_keeps_its_order_in_a_right_to_left_page(standing: Standing) -> None:
    visitor = standing()
    visitor.screen.kiosk.chooseLanguage("ar")
    visitor.go("contact:court-case-line")
    number = next(label.text for label in visitor.labels() if "898" in label.text)
    assert number.startswith("\u2066")
    assert number.endswith("\u2069")


def test_a_picture_of_a_guide_is_drawn(screen_with_picture: Screen) -> None:
    image = screen_with_picture.window.grabWindow()
    assert "#ff0000" in {image.pixelColor(200, y).name() for y in range(200, 900, 50)}


def test_pyside_survives_five_thousand_signals() -> None:
    """PySide6 6.12.0 aborts Python 3.11 after some 600 emits; when it passes, lift the pin."""
    program = (
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n    rung = Signal()\n"
        "bell = Bell()\n"
        "for _ in range(5000):\n    bell.rung.emit()\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert done.returncode == 0


def test_what_pyside_is_loaded_without_is_missed_nowhere() -> None:
    program = (
        "import builtins, sys, kiosk.ui\n"
        "from PySide6.QtCore import QTimer\n"
        "assert builtins.__import__ is not builtins.__feature_import__\n"
        "assert not hasattr(sys.modules['shibokensupport.signature.lib.pyi_generator'], 'indent')\n"
        "try:\n    QTimer().setInterval('soon')\n"
        "except TypeError as error:\n    print(error)\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, check=True, timeout=60, capture_output=True, text=True)
    assert "Supported signatures" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("typed", ["I want to kill myself", "quiero morir", "sucide"])
def test_s3_who_is_in_danger_sees_988_first_and_then_help(visitor: Visitor, typed: str) -> None:
    visitor.go("search:")
    visitor.write(typed)
    rows = [name for name in visitor.button_names() if not name.startswith(FRAME)]
    assert rows[0].startswith("988 Lifeline")
    assert len([name for name in rows if name.startswith("I need help now")]) == 1


@pytest.mark.parametrize("typed", ["", "lawyer", "xqzxqz"])
def test_s3_help_now_stands_first_whatever_is_typed(visitor: Visitor, typed: str) -> None:
    visitor.go("search:")
    visitor.write(typed)
    rows = [name for name in visitor.button_names() if not name.startswith(FRAME)]
    assert rows[0].startswith("I need help now")


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--config", "no-such.toml"], "There is no settings file"),
        (["--content", "no-such.db"], "The compiled-in help is shown."),
        (["--content", "."], "The compiled-in help is shown."),
        (["--site", "no-such-school"], "There is no school no-such-school"),
    ],
)
def test_a_wrong_start_is_said_and_the_kiosk_runs_on(
    tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    command = [sys.executable, "-m", "kiosk", "run", *arguments]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as running:
        assert running.stderr is not None
        limit = threading.Timer(60, running.kill)  # should it say nothing, it would run for ever
        limit.start()
        said = running.stderr.readline()
        limit.cancel()
        with pytest.raises(subprocess.TimeoutExpired):
            running.wait(timeout=2)  # it shows its window until it is told to end
        running.terminate()
    assert sentence in said


@pytest.mark.parametrize("way", ["back", "home", "clear", "start"])
def test_nothing_leads_away_from_help_when_there_is_nothing_else(way: str) -> None:
    visitor = Visitor(None, ScreenOptions())
    for _ in range(4):
        getattr(visitor.screen.kiosk, way)()
    visitor.settle()
    assert visitor.sees("988")
    assert visitor.screen.kiosk.session.place.page == "fallback"
    visitor.leave()
