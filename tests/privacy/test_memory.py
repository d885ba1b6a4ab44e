"""The search of memory finds what is there, and nothing where nothing is."""

import secrets
import sys

import pytest

from kiosk.privacy.memory import copies_in_memory
from kiosk.privacy.token import Hidden, hidden, new_token

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux only.")


def test_words_that_somebody_holds_are_found():
    words = new_token()
    held = words.encode("utf-16-le")
    found = copies_in_memory(hidden(words))
    assert held
    assert any(place.startswith("8-bit text") for place in found)
    assert any(place.startswith("16-bit text") for place in found)


def test_the_search_itself_leaves_no_words():
    nobodys = Hidden(secrets.token_bytes(20), secrets.token_bytes(20))
    assert copies_in_memory(nobodys) == []
    assert copies_in_memory(nobodys) == [], "the first search left them"


def test_hidden_words_are_typed_letter_by_letter():
    words = new_token()
    assert "".join(hidden(words).letters()) == words
