"""A bundle brings the words of the interface in a language that the program does not know."""

import pytest

from kiosk.content import Level
from kiosk.store import Library

FILE = "i18n/es.ts"


def ts(*messages, page="TopBar", before=""):
    """A file of Qt Linguist with these messages on one page."""
    body = "\n".join(messages)
    return (
        f'<?xml version="1.0" encoding="utf-8"?>\n{before or "<!DOCTYPE TS>"}\n'
        f'<TS version="2.1"><context><name>{page}</name>\n{body}\n</context></TS>\n'
    )


def message(english, words, state=""):
    """One message on one line."""
    kind = f' type="{state}"' if state else ""
    return f"<message><source>{english}</source><translation{kind}>{words}</translation></message>"


def words_in(bundle, language="es"):
    bundle.guide("door")
    with bundle.library() as library:
        return library.interface_words(language)


def problems_of(bundle):
    return [(p.file, p.line, p.level) for p in bundle.checked().problems if "i18n" in p.file]


def test_the_words_of_a_bundle_come_through(bundle):
    bundle.write(FILE, ts(message("Back", "Volver &amp; ya"), message("Home", " Casa ")))
    assert words_in(bundle) == {("TopBar", "Back"): "Volver & ya", ("TopBar", "Home"): "Casa"}
    assert problems_of(bundle) == []


def test_numbers_in_right_to_left_words_keep_their_order(bundle):
    bundle.write("i18n/ar.ts", ts(message("Call 2-1-1", "اتصل 2-1-1")))
    assert words_in(bundle, "ar") == {("TopBar", "Call 2-1-1"): "اتصل \u20662-1-1\u2069"}


@pytest.mark.parametrize(
    ("line", "level"),
    [
        (message("Back", "", "unfinished"), Level.WARNING),
        (message("Back", "Volver", "unfinished"), Level.WARNING),
        (message("Back", ""), Level.WARNING),
        (message("Checked on %1.", "Verificado."), Level.ERROR),
        (message("Back", "%1 Volver"), Level.ERROR),
        (message("Back", "x" * 501), Level.ERROR),
        (message("Back", "Vol\ue000ver"), Level.ERROR),
    ],
)
def test_words_that_cannot_be_used_are_named_and_left_out(bundle, line, level):
    bundle.write(FILE, ts(message("Home", "Casa"), line))
    assert problems_of(bundle) == [(FILE, 5, level)]
    assert words_in(bundle) == {("TopBar", "Home"): "Casa"}


BOMB = '<!DOCTYPE TS [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE TS [<!ENTITY a SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize(
    "text",
    [
        "no XML at all",
        ts(message("Back", "Volver"))[:-9],
        ts(message("Back", "&b;"), before=BOMB),
        ts(message("Back", "&a;"), before=OUTSIDE),
        ts(message("Back", "x")) + " " * 256 * 1024,
        b"\xff\xfe\x00",
        "",
    ],
    ids=["words", "cut", "bomb", "outside", "long", "bytes", "empty"],
)
def test_a_file_that_is_no_translation_is_refused_and_the_pages_stay(bundle, text):
    bundle.write(FILE, text)
    assert [(file, level) for file, _, level in problems_of(bundle)] == [(FILE, Level.ERROR)]
    assert words_in(bundle) == {}


def test_the_same_english_twice_on_a_page_is_said_in_its_last_words(bundle):
    bundle.write(FILE, ts(message("Back", "Volver"), message("Back", "Atrás")))
    assert words_in(bundle) == {("TopBar", "Back"): "Atrás"}


@pytest.mark.parametrize("name", ["i18n/notes.txt", "i18n/Spanish.ts", "i18n/es.qm"])
def test_a_file_with_another_name_is_told_and_not_read(bundle, name):
    bundle.write(name, ts(message("Back", "Volver")))
    assert problems_of(bundle) == [(name, 0, Level.WARNING)]


def test_a_language_that_nobody_can_choose_is_told(bundle):
    bundle.write("i18n/so.ts", ts(message("Back", "Dib")))
    assert problems_of(bundle) == [("i18n/so.ts", 0, Level.WARNING)]


def test_the_same_words_give_the_same_bytes(bundle):
    bundle.write(FILE, ts(message("Home", "Casa"), message("Back", "Volver")))
    bundle.guide("door")
    bundle.compiled()
    first = bundle.database.read_bytes()
    bundle.database.unlink()
    bundle.compiled()
    assert bundle.database.read_bytes() == first
    Library(bundle.database).close()
