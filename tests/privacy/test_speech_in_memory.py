"""What was read aloud is in no memory any more once the visit is over."""

import os
import subprocess
import sys

import pytest

from kiosk.lockdown import surroundings

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux only.")

READ = """
import gc
from kiosk.privacy.memory import copies_in_memory
from kiosk.privacy.token import hidden, new_token
from kiosk.speech import chosen_voice, open_engine, spoken

engine = open_engine()
voice = chosen_voice("en", engine.voices)
secret = hidden(new_token())

def read_it():
    words = "Read " + "".join(secret.letters()) + " aloud."
    assert not engine.say(spoken(words, "en"), voice).is_silent

read_it()
gc.collect()
before = len(copies_in_memory(secret))
engine.forget()
gc.collect()
print(before, copies_in_memory(secret))
"""


def test_n11_what_was_read_aloud_is_forgotten():
    done = subprocess.run(
        [sys.executable, "-c", READ],
        env=surroundings(os.environ),
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    before, _, after = done.stdout.strip().partition(" ")
    assert int(before) > 0, "the engine keeps the last text: that is why it must forget"
    assert after == "[]"
