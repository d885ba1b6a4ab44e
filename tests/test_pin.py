"""The PIN is kept as a hash, and must not be easy to guess."""

import pytest

from kiosk.errors import SettingsError
from kiosk.pin import Tries, hashed, is_closed, is_pin, wrong_again
from tests.commands import kiosk


def test_a_hash_fits_its_pin_and_no_other():
    stored = hashed("739154")
    assert is_pin(stored, "739154")
    assert not is_pin(stored, "739155")
    assert "739154" not in stored
    assert stored.startswith("$argon2id$")


@pytest.mark.parametrize("stored", ["", "x", "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA", "739154"])
def test_a_damaged_hash_fits_no_pin(stored):
    assert not is_pin(stored, "739154")


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567890123", "12a456", "١٢٣٤٥٦", "111111", "123456", "987654"]
)
def test_a_pin_that_is_short_or_easy_is_refused(pin):
    with pytest.raises(SettingsError):
        hashed(pin)


def test_five_wrong_tries_close_the_pad_and_a_quarter_of_an_hour_opens_it():
    tries = Tries()
    for _ in range(4):
        tries = wrong_again(tries, 100.0)
    assert not is_closed(tries, 100.0)
    tries = wrong_again(tries, 100.0)
    assert is_closed(tries, 100.0 + 899)
    assert not is_closed(tries, 100.0 + 900)


def test_the_command_prints_the_line_for_the_settings():
    done = kiosk("pin", input="739154\n")
    assert done.returncode == 0
    name, _, value = done.stdout.strip().partition(" = ")
    assert name == "staff_pin"
    assert is_pin(value.strip('"'), "739154")


def test_the_command_refuses_an_easy_pin_in_a_sentence():
    done = kiosk("pin", input="123456\n")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "kiosk: This PIN is too easy to guess. Take one without such an order.\n"
