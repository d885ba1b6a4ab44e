"""search/<tag>.toml: what is right is kept, what is wrong is named with file and line."""

import pytest

from kiosk.compiler.search_words import read_search_words
from kiosk.content import Need, SearchWords

RIGHT = """
chips = ["guide:door"]

[synonyms]
lawyer = ["attorney", "legal  aid"]

[crisis.taken]
pages = ["guide:door", "contact:desk"]
phrases = ["dad arrested"]
"""


@pytest.fixture
def sound(bundle):
    """A bundle with the pages that RIGHT names."""
    bundle.guide("door")
    bundle.contact("desk")
    return bundle


def said(bundle):
    return [(p.file, p.line, p.rule) for p in bundle.checked().problems if p.file[:6] == "search"]


def test_search_words_are_read_as_written(sound):
    sound.write("search/en.toml", RIGHT)
    (table,), problems = read_search_words(sound.folder)
    assert problems == []
    assert table._replace(lines=()) == SearchWords(
        "en",
        synonyms=(("lawyer", "attorney", "legal aid"),),
        crisis=(Need("taken", ("guide:door", "contact:desk"), ("dad arrested",)),),
        chips=("guide:door",),
    )


def test_a_sound_table_has_no_problem(sound):
    sound.write("search/en.toml", RIGHT)
    sound.write("search/es.toml", '[crisis.taken]\nphrases = ["papá detenido"]\n')
    assert said(sound) == []


def test_a_bundle_without_search_words_has_no_problem(sound):
    assert read_search_words(sound.folder) == ((), [])
    assert said(sound) == []


@pytest.mark.parametrize(
    ("file", "text", "problems"),
    [
        ("en.toml", "\nchips = ?\n", [("search/en.toml", 2, "toml")]),
        ("en.toml", "\ncolor = 1\n", [("search/en.toml", 2, "unknown-key")]),
        ("en.toml", "\neveryday = 1\n", [("search/en.toml", 2, "kind")]),
        (
            "en.toml",
            'everyday = ["raid"]\n[crisis.x]\npages = ["guide:door"]\nphrases = ["raid"]\n',
            [("search/en.toml", 1, "everyday")],
        ),
        ("en.toml", "\nsynonyms = 1\n", [("search/en.toml", 2, "kind")]),
        ("en.toml", '\n[synonyms]\na = "b"\n', [("search/en.toml", 3, "kind")]),
        ("en.toml", '\n[synonyms]\na = ["b", ""]\n', [("search/en.toml", 3, "kind")]),
        ("en.toml", 'chips = ["door"]\n', [("search/en.toml", 1, "kind")]),
        ("en.toml", '\nchips = ["guide:no"]\n', [("search/en.toml", 2, "row")]),
        (
            "en.toml",
            '[crisis.a]\nphrases = ["b"]\npages = ["contact:no"]\n',
            [("search/en.toml", 3, "row")],
        ),
        (
            "en.toml",
            '\n[crisis.a]\npages = ["guide:door"]\n',
            [("search/en.toml", 2, "missing")],
        ),
        ("en.toml", '\n[crisis.a]\nphrases = ["b"]\n', [("search/en.toml", 2, "missing")]),
        ("en.toml", "[crisis]\n\na = 1\n", [("search/en.toml", 3, "kind")]),
        (
            "en.toml",
            '\n[crisis.A_b]\nphrases = ["b"]\npages = ["guide:door"]\n',
            [("search/en.toml", 2, "name")],
        ),
        (
            "en.toml",
            '[crisis.a]\nphrases = ["b"]\npages = ["guide:door"]\nlevel = 1\n',
            [("search/en.toml", 4, "unknown-key")],
        ),
        ("xx.toml", "", [("search/xx.toml", 0, "language")]),
        ("words.txt", "", [("search/words.txt", 0, "name")]),
    ],
)
def test_what_is_wrong_is_named_with_its_line(sound, file, text, problems):
    sound.write(f"search/{file}", text)
    assert said(sound) == problems


def test_a_linked_folder_is_not_read(sound, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "en.toml").write_text(RIGHT)
    (sound.folder / "search").symlink_to(tmp_path / "elsewhere")
    assert said(sound) == [("search", 0, "table")]


def test_a_page_that_is_not_shown_is_not_pinned(sound):
    sound.contact("later", publish="draft")
    pages = 'pages = ["contact:later", "guide:door"]'
    sound.write("search/en.toml", f'[crisis.a]\nphrases = ["b"]\n{pages}\n')
    assert said(sound) == [("search/en.toml", 3, "row")]
