"""An independent program sees the name and the role of everything that is on the screen."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.compiler import compile_bundle
from kiosk.places import shipped
from tests.bench.display import screen

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
READER = "/usr/bin/python3"
LAUNCHER = next(iter(Path("/usr").glob("lib*/**/at-spi-bus-launcher")), None)
PAGES = ("home:", "guide:rights-at-the-door", "contact:211", "search:")
PRESSED = {"push button", "button", "toggle button", "check box", "radio button"}
HEADINGS = {"heading"}
TEXTS = {"label", "static", "text", "paragraph", "heading"}


def missing() -> str:
    """What this machine lacks for the proof; empty when it has everything."""
    if sys.platform != "linux":
        return "AT-SPI is Linux's"
    for name in ("Xvfb", "dbus-run-session"):
        if shutil.which(name) is None:
            return f"there is no {name}; build/dev.py test installs it"
    if LAUNCHER is None:
        return "there is no at-spi2-core"
    asks = "import gi; gi.require_version('Atspi', '2.0')"
    found = subprocess.run([READER, "-c", asks], capture_output=True, check=False)
    return "" if found.returncode == 0 else "there is no python3-gi with gir1.2-atspi-2.0"


def plain(words: str) -> str:
    """Words in one line, as names are compared."""
    return re.sub(r"\s+", " ", words).strip()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("content") / "content.db"
    compile_bundle(shipped().content, out)
    return out


def read(database: Path, language: str) -> dict[str, dict[str, object]]:
    """What the reader says of each page."""
    with screen() as display:
        surroundings = {
            **display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT),
        }
        shows = [sys.executable, "-m", "tests.at_spi.shown", str(database), language]
        starts = f'"{LAUNCHER}" --launch-immediately & exec "$@"'
        command = ["dbus-run-session", "--", "sh", "-c", starts, "sh"]
        command += [READER, str(HERE / "reader.py"), ",".join(PAGES), *shows]
        done = subprocess.run(
            command,
            env=surroundings,
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.slow
@pytest.mark.skipif(bool(missing()), reason=missing())
@pytest.mark.parametrize("language", ["en", "ar"])
def test_s10_k01_another_program_sees_everything_that_is_seen(
    database: Path, language: str
) -> None:
    for page, found in read(database, language).items():
        told = [(role, plain(name), pressed) for role, name, pressed in found["told"]]
        headings = {name for role, name, _ in told if role in HEADINGS}
        texts = {name for role, name, _ in told if role in TEXTS}
        buttons = [name for role, name, pressed in told if role in PRESSED and pressed]
        seen = {kind: [plain(words) for words in found["seen"][kind]] for kind in found["seen"]}
        assert seen["button"], page
        assert [w for w in seen["heading"] if w not in headings] == [], page
        # A step is told with its number: "1. Keep the door closed."
        assert [w for w in seen["words"] if not any(t.endswith(w) for t in texts)] == [], page
        assert [w for w in seen["button"] if not any(w in name for name in buttons)] == [], page
        assert sum(role in {"text", "entry"} for role, _, _ in told) >= len(seen["field"]), page
        assert all(name for role, name, _ in told if role in PRESSED | {"text", "image", "icon"})
