"""The search of memory finds what is there, and nothing where nothing is."""

import ctypes
import secrets
import sys

import pytest

from kiosk.lockdown import overwrite_stack
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


def test_n11_what_a_call_left_on_the_stack_is_written_over():
    secret = hidden(new_token())
    leave_on_the_stack(secret)
    assert copies_in_memory(secret) != []
    overwrite_stack()
    assert copies_in_memory(secret) == []


def leave_on_the_stack(words: Hidden) -> None:
    """Hand the words over in a large value, as a library does that copies a text to its stack."""
    value = Large()
    words.put_into((ctypes.c_char * 20).from_buffer(value), 1)
    ctypes.pythonapi.Py_IsInitialized(value)
    ctypes.memset(ctypes.addressof(value), 0, ctypes.sizeof(value))


class Large(ctypes.Structure):
    """Its beginning lies deepest."""

    _fields_ = (("letters", ctypes.c_char * 20), ("more", ctypes.c_char * 65536))
