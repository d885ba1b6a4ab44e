"""What was typed finds pages, and nothing that is typed is ever an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store import Finder, Hit, Library, folded
from kiosk.store.search.wording import Telling, telling_sentence


def search(library, typed, reader="en", site=""):
    return Finder(library).answer(typed, reader, site).hits


def found(library, typed, reader="en", site=""):
    return [hit.target for hit in search(library, typed, reader, site)]


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


def test_words_of_another_language_find_the_page_in_the_readers_own(library):
    (hit,) = search(library, "closed", "es")
    assert (hit.slug, hit.language, hit.title) == ("door", "es", "En la puerta")
    assert hit.why == "Qué hacer"


def test_only_the_last_word_may_be_unfinished(library):
    assert found(library, "wor") == ["guide:work"]
    assert "guide:door" not in found(library, "any work")
    assert "guide:desk" not in found(library, "an work")


def test_a_slip_in_a_word_to_come_is_no_slip_of_another_whole_word(bundle):
    bundle.guide("door", "The counselor helps. Counselors listen.\n")
    bundle.guide("paper", "What counts is the paper.\n")
    with bundle.library() as library:
        finder = Finder(library)
        assert finder.answer("counsl", "en").corrected == "counselor"
        assert finder.answer("conuts ", "en").corrected == "counts"


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
    assert isinstance(search(library, typed), tuple)


def test_an_endless_query_is_answered(library):
    assert isinstance(search(library, "door " * 50_000), tuple)
    assert isinstance(search(library, "d" * 100_000), tuple)


@given(typed=st.text(max_size=60))
def test_whatever_is_typed_is_answered(compiled_bundle, typed):
    with Library(compiled_bundle) as library:
        for hit in search(library, typed, "es"):
            assert hit.title
            assert hit.kind in {"guide", "contact"}


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Ñandú", "nandu"),
        ("ÇÉÎ", "cei"),
        ("ｆｕｌｌ", "full"),
        ("ﬁne", "fine"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("مَدْرَسَة", "مدرسه"),
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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('Say: "I want a lawyer."', 'Say: "I want a lawyer."'),
        ('Quiero un lawyer" "I want to stay silent.', "Quiero un lawyer I want to stay silent."),
        ('Ask for a lawyer."', "Ask for a lawyer."),
        ("Ask (for a lawyer.", "Ask for a lawyer."),
    ],
)
def test_a_sentence_has_no_half_of_a_quotation(text, shown):
    assert telling_sentence(text, Telling(["lawyer"], "en"), 1) == shown
