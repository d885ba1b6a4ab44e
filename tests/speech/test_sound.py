"""The loudspeaker: what is played comes out of it, at the loudness that is wanted."""

import subprocess
import sys
from array import array
from pathlib import Path

import pytest

from kiosk.speech import Sound, Speech, chime, decoded, open_engine

MEMORY = Path("/dev/shm")  # noqa: S108 - the one place that the locked screen may write
LOUD = Speech(array("h", [20000, -20000] * 500).tobytes(), 22050)


def test_s06_the_loudness_holds_for_what_is_playing_now():
    sound = Sound()
    sound.loudness = 0.5
    sound.play(LOUD)
    half = array("h", sound.piece(100))
    sound.loudness = 0.1
    assert max(half) == 10000
    assert max(array("h", sound.piece(100))) == 2000


def test_s04_a_pause_keeps_the_place_and_a_stop_forgets_it():
    sound = Sound()
    sound.play(LOUD)
    sound.piece(300)
    sound.pause()
    assert not any(sound.piece(100)), "silent at once"
    place = sound.at
    sound.resume()
    assert any(sound.piece(100))
    assert sound.at > place
    sound.stop()
    assert sound.is_over
    assert not any(sound.piece(100))


def test_the_end_is_filled_with_silence():
    sound = Sound()
    sound.play(LOUD)
    piece = sound.piece(5000)
    assert len(piece) == 10000
    assert sound.is_over
    assert not any(piece[2000:])


def test_c03_the_tone_can_be_heard_and_is_short():
    tone = chime()
    assert not tone.is_silent
    assert len(tone.samples) / 2 / tone.rate <= 0.6


def test_what_is_no_recording_is_no_sound():
    assert decoded(b"not a recording") is None
    assert decoded(b"") is None


PLAY = """
import time
from kiosk.lockdown import Faults, lock_down
from kiosk.speech import chosen_voice, open_engine, open_loudspeaker
lock_down(Faults())
engine, speaker = open_engine(), open_loudspeaker()
speaker.loudness = 1.0
speaker.wake()
speaker.play(engine.say("Hello", chosen_voice("en", engine.voices)))
for _ in range(200):
    if speaker.is_over:
        break
    time.sleep(0.02)
speaker.rest()
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")
def test_speech_leaves_a_real_device_of_the_locked_process(tmp_path: Path):
    heard = MEMORY / f"kiosk-heard-{tmp_path.name}.raw"
    device = f'pcm.!default {{ type file file "{heard}" format "raw" slave.pcm {{ type null }} }}'
    (tmp_path / ".asoundrc").write_text(device)
    surroundings = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    try:
        subprocess.run([sys.executable, "-c", PLAY], env=surroundings, check=True, timeout=60)
        assert max(map(abs, array("h", heard.read_bytes()))) > 5000
    finally:
        heard.unlink(missing_ok=True)


SILENT = """
from kiosk.speech import open_loudspeaker
assert open_loudspeaker() is None
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ALSA is Linux's")
def test_a_machine_without_sound_has_no_loudspeaker_and_says_nothing(tmp_path: Path):
    (tmp_path / ".asoundrc").write_text("pcm.!default { type hw card 77 }")
    surroundings = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(
        [sys.executable, "-c", SILENT],
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_engine_of_a_process_is_one_whoever_opens_it():
    assert open_engine() is open_engine()
