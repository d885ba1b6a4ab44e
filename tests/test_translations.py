"""The interface's translations are whole, up to date, and drawn by the fonts that we ship."""

import importlib.util
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from kiosk.content import isolated, without_controls
from kiosk.places import shipped

ROOT = Path(__file__).resolve().parents[1]
FALLBACK = ROOT / "kiosk" / "ui" / "qml" / "Kiosk" / "FallbackPage.qml"


def from_build(name):
    """A script of build/, which is no package."""
    sys.path.insert(0, str(ROOT / "build"))
    try:
        spec = importlib.util.find_spec(name)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(ROOT / "build"))
    return module


translations = from_build("translations")


def messages(language):
    """English and translated words of one language."""
    root = ET.parse(translations.file_of(language)).getroot()  # noqa: S314 - a file of ours
    return [(m.findtext("source"), m.findtext("translation")) for m in root.iter("message")]


@pytest.fixture(scope="module")
def drawn():
    """Every sign that some font of ours draws, and those that nothing draws."""
    signs = set("\n\u2066\u2069")
    for path in shipped().fonts.glob("*-Regular.ttf"):
        with TTFont(path) as font:
            signs |= {chr(code) for code in font.getBestCmap()}
    return signs


@pytest.fixture
def copies(tmp_path):
    """The translations, to be spoiled."""
    return Path(shutil.copytree(translations.FOLDER, tmp_path / "i18n"))


def test_l02_every_string_has_finished_words_in_all_languages():
    assert translations.faults() == []


@pytest.mark.parametrize(
    ("pattern", "instead", "said"),
    [
        ("<translation>Atrás<", '<translation type="unfinished">Atrás<', "no finished"),
        ("<translation>Atrás<", "<translation><", "no finished"),
        ("<source>Back</source>", "<source>Go back</source>", "not up to date"),
        ("<source>Back</source>", "<source>Go back</source>", "'Back' has no finished"),
        ("Verificado el %1\\.<", "Verificado.<", "other gaps"),
        ("Verificado el %1\\. %2", "Verificado el %1. %1", "other gaps"),
    ],
)
def test_a_fault_in_a_translation_is_found(copies, pattern, instead, said):
    file = copies / "kiosk_es.ts"
    text = file.read_text(encoding="utf-8")
    spoiled = re.sub(pattern, instead, text, count=1)
    assert spoiled != text
    file.write_text(spoiled, encoding="utf-8")
    assert any(said in fault for fault in translations.faults(copies))


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_words_that_the_pages_have_changed_are_found_in_every_language(copies, language):
    """Qt leaves a file silently as it is when it has no plurals of its language."""
    file = translations.file_of(language, copies)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("<source>Back<", "<source>Go back<"), encoding="utf-8")
    assert translations.faults(copies) == [
        f"{file.name} is not up to date; run build/translations.py update.",
        f"{file.name}: 'Back' has no finished translation.",
    ]


def test_a_missing_language_is_found(copies):
    (copies / "kiosk_ht.ts").unlink()
    assert "kiosk_ht.ts is missing." in translations.faults(copies)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_l04_numbers_in_translations_keep_their_order(language):
    for _, words in messages(language):
        if language == "ar":
            assert words == isolated(words)
        else:
            assert words == without_controls(words)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_v14_our_own_fonts_have_every_sign_of_a_translation(drawn, language):
    missing = {sign for _, words in messages(language) for sign in words} - drawn
    assert missing == set()


def test_v14_our_own_fonts_have_every_sign_of_the_page_without_content(drawn):
    signs = set(re.sub(r"\\u206[69]", "", FALLBACK.read_text(encoding="utf-8")))
    assert signs - drawn == set()
