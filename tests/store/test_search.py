"""What was typed finds pages, and nothing that is typed is ever an error."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store import Hit, Library, folded, search


def found(library, typed, reader="en", site=""):
    return [f"{hit.kind}:{hit.slug}" for hit in search(library, typed, reader, site)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("door", "guide:door"),
        ("DOOR", "guide:door"),
        ("do", "guide:door"),  # still being typed
        ("counselor", "contact:helper"),
        ("at the door", "guide:door"),
        ("closed", "guide:door"),  # a word of the body
        ("wörk", "guide:work"),  # marks do not matter
        ("ｗｏｒｋ", "guide:work"),  # nor does width
    ],
)
def test_words_find_their_page(library, typed, first):
    assert found(library, typed)[0] == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [("puerta", "guide:door"), ("mantengala", "guide:door"), ("MANTÉNGALA", "guide:door")],
)
def test_a_reader_finds_words_of_their_own_language(library, typed, first):
    assert found(library, typed, "es")[0] == first


def test_a_reader_finds_words_of_the_language_they_fall_back_to(library):
    (hit,) = [hit for hit in search(library, "voiture", "ht") if hit.slug == "car"]
    assert (hit.language, hit.title) == ("fr", "En voiture")


def test_a_page_is_found_in_the_readers_language_only(library):
    assert found(library, "closed", "es") == []


def test_only_the_last_word_may_be_unfinished(library):
    assert "guide:door" not in found(library, "clos work")


def test_a_hit_shows_the_sentence_that_matched(library):
    (hit,) = search(library, "closed", "en")
    assert hit == Hit("guide", "door", "en", "At the door", "Keep it closed.")


def test_a_title_that_matched_shows_the_summary(library):
    hit = search(library, "counselor", "en")[0]
    assert hit.why == "Ask here"


def test_drafts_and_notices_are_not_found(library):
    assert found(library, "zebulon") == []
    assert found(library, "storm") == []


def test_a_school_finds_its_own_pages(library):
    assert found(library, "car", site="north") == ["guide:car"]
    assert found(library, "car", site="south") == []


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "\0", "*", '"', "''", "(", ")", "-", "^", ":", "_", "___", "²", "¹*", "%"),
        *("AND", "OR", "NOT", "NEAR(", "NEAR/2", "title:door", "a*b", '"door', "door OR", "{a b}"),
        *("door' --", "'; DROP TABLE page; --", "\ud800", "a\0b", "\U0010ffff", "́", "\u2066"),
    ],
)
def test_no_sign_is_ever_an_error(library, typed):
    assert isinstance(search(library, typed, "en"), list)


def test_an_endless_query_is_answered(library):
    assert isinstance(search(library, "door " * 50_000, "en"), list)
    assert isinstance(search(library, "d" * 100_000, "en"), list)


@given(typed=st.text(max_size=60))
def test_whatever_is_typed_is_answered(compiled_bundle, typed):
    with Library(compiled_bundle) as library:
        for hit in search(library, typed, "es"):
            assert hit.title
            assert hit.kind in {"guide", "contact"}


@pytest.mark.fixtures
def test_the_naughty_strings_are_answered(library, fixtures):
    strings = json.loads((fixtures / "hostile" / "blns" / "blns.json").read_text())
    assert len(strings) == 515
    for typed in strings:
        assert isinstance(search(library, typed, "en"), list)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ñandú", "nandu"),
        ("ÇÉÎ", "cei"),
        ("ｆｕｌｌ", "full"),
        ("ﬁne", "fine"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("مَدْرَسَة", "مدرسة"),
        ("Việt", "viet"),
        ("2\u20661\u2069", "21"),
        ("plain", "plain"),
    ],
)
def test_folding_takes_away_what_does_not_matter(text, plain):
    assert folded(text) == plain


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert folded(folded(text)) == folded(text)
