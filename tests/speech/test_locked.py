"""From the locked screen of a whole kiosk to a real device, page and voice as in a lobby."""

import subprocess
import sys
from array import array
from pathlib import Path

import pytest

from kiosk.lockdown import landlock_version

MEMORY = Path("/dev/shm")  # noqa: S108 - the one place that the locked screen may write
DEVICE = 'pcm.!default {{ type file file "{heard}" format "raw" slave.pcm {{ type null }} }}'


@pytest.mark.slow
@pytest.mark.skipif(not landlock_version(), reason="It needs Linux with Landlock, and ALSA.")
def test_s04_a_page_is_heard_from_the_locked_screen(tmp_path: Path) -> None:
    heard = MEMORY / f"kiosk-heard-{tmp_path.name}.raw"
    (tmp_path / ".asoundrc").write_text(DEVICE.format(heard=heard))
    surroundings = {"HOME": str(tmp_path), "PATH": "/usr/bin", "QT_QPA_PLATFORM": "offscreen"}
    program = [sys.executable, "-m", "tests.speech.locked_screen"]
    try:
        done = subprocess.run(
            program, env=surroundings, capture_output=True, text=True, check=False, timeout=180
        )
        assert done.returncode == 0, done.stderr
        sentences, wrote = done.stdout.split()
        assert int(sentences) > 15
        assert wrote == "False"
        assert max(map(abs, array("h", heard.read_bytes()))) > 3000
    finally:
        heard.unlink(missing_ok=True)
