"""Takes the pictures of every page that the documents show: docs/pages.md, README.md.

python3 build/dev.py check makes what this needs; then .venv/bin/python build/pictures.py
"""

import subprocess
import tempfile
from pathlib import Path

from PIL import Image
from tree import ROOT, VENV, program

PAGES = {
    "attract": "attract",
    "home": "home",
    "topic": "topic:rights",
    "guide": "guide:rights-at-the-door",
    "contact": "contact:counselor-example-a",
    "helpline": "contact:211",
    "counselors": "counselors",
    "search": "search:lawyer",
    "languages": "languages",
    "display": "display",
    "idle": "idle",
    "neutral": "neutral",
    "staff": "staff",
    "fallback": "fallback",
}
SIZES = {"portrait": "1080x1920", "landscape": "1920x1080"}
PICTURES = ROOT / "docs" / "pictures"
SHARE = 0.5  # of the screen's size: enough to judge a page, small enough to keep
COLORS = 96


def take(page: str, size: str, out: Path) -> None:
    """Take one picture as the kiosk would show it on a Monday morning at Example School A."""
    command = [str(program(VENV, "python")), "-m", "kiosk", "screenshot", page, "--out", str(out)]
    options = ["--size", size, "--site", "example-school-a", "--at", "2026-11-23T09:12"]
    subprocess.run([*command, *options], cwd=ROOT, check=True)


def keep(taken: Path, kept: Path) -> None:
    """Make a picture small and save it."""
    with Image.open(taken) as image:
        size = (round(image.width * SHARE), round(image.height * SHARE))
        small = image.convert("RGB").resize(size, Image.Resampling.LANCZOS)
        small.quantize(COLORS).save(kept, optimize=True)


def main() -> None:
    """Take every picture anew."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for layout, size in SIZES.items():
            for name, page in PAGES.items():
                taken = Path(scratch) / "taken.png"
                take(page, size, taken)
                keep(taken, PICTURES / f"{name}-{layout}.png")
                print(f"{name}-{layout}.png")


if __name__ == "__main__":
    main()
