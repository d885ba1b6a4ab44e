"""The interface speaks the reader's language, and before anybody chose, the bundle's own."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Screen, ScreenOptions
from kiosk.ui.window import application
from tests.builders import BundleFolder
from tests.screen import MONDAY, Visitor
from tests.ui.conftest import Showing, Standing
from tests.ui.test_geometry import PAGES, show

HOME_WORDS = {
    "en": ("How can we help?", "Back", "Clear my screen"),
    "es": ("¿Cómo podemos ayudar?", "Atrás", "Borrar mi pantalla"),
    "pt-BR": ("Como podemos ajudar?", "Voltar", "Limpar minha tela"),
    "ht": ("Kijan nou ka ede?", "Retounen", "Efase ekran mwen"),
    "ar": ("كيف يمكننا المساعدة؟", "رجوع", "امسح شاشتي"),
    "fr": ("Comment pouvons-nous vous aider\u00a0?", "Retour", "Effacer mon écran"),
    "pl": ("Jak możemy pomóc?", "Wstecz", "Wyczyść mój ekran"),
    "vi": ("Chúng tôi có thể giúp gì?", "Quay lại", "Xóa màn hình của tôi"),
    "zh-Hans": ("我们能帮您什么？", "返回", "清除我的屏幕"),
}
TRANSLATIONS = Path(__file__).resolve().parents[2] / "assets" / "i18n"
ADDED = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1"><context><name>TopBar</name>
<message><source>Back</source><translation>%s</translation></message>
</context></TS>
"""


@pytest.mark.parametrize("language", HOME_WORDS)
def test_l02_a_touch_on_a_language_turns_the_whole_interface(
    visitor: Visitor, library: Library, language: str
) -> None:
    endonym = next(found.endonym for found in library.languages if found.tag == language)
    visitor.tap(endonym)
    for words in HOME_WORDS[language]:
        assert visitor.sees(words)


@pytest.mark.parametrize("language", ["es", "zh-Hans"])
def test_l02_no_english_of_ours_stays_behind_on_any_page(visitor: Visitor, language: str) -> None:
    visitor.screen.kiosk.chooseLanguage(language)
    root = ElementTree.parse(TRANSLATIONS / f"kiosk_{language}.ts").getroot()  # noqa: S314 - ours
    pairs = [(m.findtext("source"), m.findtext("translation")) for m in root.iter("message")]
    english = {source for source, words in pairs if source != words}
    said = set()
    for page in PAGES:
        if page != "attract":  # it is in the bundle's own language
            show(visitor, page)
            said |= {*visitor.names(), *(label.text for label in visitor.labels())}
    assert len(english & {"Back", "Home", "Search", "Example"}) == 4
    assert english & said == set()


def test_l09_clear_and_the_first_page_speak_the_bundles_language_again(visitor: Visitor) -> None:
    visitor.tap("العربية")
    visitor.tap("امسح شاشتي")
    assert visitor.names() == ["Example School A", "Monday, November 23 · 9:12 AM", "Start"]
    visitor.tap("Start")
    visitor.tap("Español")
    visitor.tap("Atrás")
    assert visitor.sees("Choose your language")
    assert visitor.sees("Clear my screen")


def test_the_next_screen_of_a_process_begins_in_english(standing: Standing) -> None:
    first = standing()
    first.tap("Polski")
    first.leave()
    assert standing().sees("Clear my screen")


def test_l05_a_page_was_checked_on_a_day_in_the_readers_words(visitor: Visitor) -> None:
    visitor.screen.kiosk.chooseLanguage("ht")
    visitor.go("guide:rights-at-the-door")
    assert visitor.sees("Verifye: 23 novanm 2026.")


def test_an_example_says_so_in_the_readers_language(visitor: Visitor) -> None:
    visitor.tap("Français")
    names = [name for name in visitor.names() if "Salle 112" in name]
    assert names
    assert all("Exemple\u00a0: " in name for name in names)


def test_l02_a_bundle_adds_a_language_without_a_new_program(
    bundle: BundleFolder, showing: Showing
) -> None:
    tables = bundle.folder / "languages.toml"
    tables.write_text(
        tables.read_text(encoding="utf-8") + '\n[so]\nendonym = "Soomaali"\n', encoding="utf-8"
    )
    bundle.write("i18n/so.ts", ADDED % "Dib u noqo")
    bundle.guide("door")
    visitor = showing(bundle)
    visitor.tap("Soomaali")
    assert visitor.sees("Dib u noqo")
    assert visitor.sees("How can we help?")  # no words for it yet: English, never nothing


def test_a_bundle_may_better_the_words_of_a_language_we_ship(
    bundle: BundleFolder, showing: Showing
) -> None:
    bundle.write("i18n/es.ts", ADDED % "Volver")
    bundle.guide("door")
    visitor = showing(bundle)
    visitor.tap("Español")
    assert visitor.sees("Volver")
    assert visitor.sees("¿Cómo podemos ayudar?")


def test_a_bundle_in_spanish_begins_in_spanish(bundle: BundleFolder, showing: Showing) -> None:
    top = bundle.folder / "bundle.toml"
    top.write_text(top.read_text(encoding="utf-8").replace('"en"', '"es"'), encoding="utf-8")
    bundle.write("guides/door/es.md", "---\ntitle: A\nsummary: B\ntopic: rights\n---\n\nC\n")
    assert showing(bundle).sees("Elija su idioma")


def test_without_compiled_translations_the_pages_are_english_not_empty(
    tmp_path: Path, library: Library
) -> None:
    application()
    places = shipped()._replace(i18n=tmp_path / "nothing")
    screen = Screen(library, places, ScreenOptions(), lambda: MONDAY)
    screen.kiosk.chooseLanguage("es")
    assert screen.window.title() == "Help for families and students"
    screen.close()
