"""A school year of one kiosk as fast as it can: visits, and what memory and open files do.

.venv/bin/python -m tests.bench.soak VISITS [PLOT.svg]     seed in KIOSK_SEED, else a new one
"""

import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication

from kiosk.lockdown import start_afresh
from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Pace, Screen, ScreenOptions
from kiosk.ui.fonts import load_fonts
from kiosk.ui.window import application
from tests.screen import MONDAY

LOOKS = 100  # how often memory is looked at
SIZE, MM_PER_PX = (270, 480), 0.992  # the panel of the lobby with a sixteenth of its pixels
WORDS = ("food", "ice", "abogado", "counselor", "کمک", "mwen pè", "homework", "988", "xyzzy")


class Look(NamedTuple):
    """What the process is after so many visits."""

    visits: int
    kilobytes: int  # of memory that is in use, VmRSS
    files: int


def soak(visits: int, seed: int) -> Iterator[Look]:
    """Make visits; a look now and then."""
    application()
    load_fonts(shipped().fonts)
    chance = random.Random(seed)
    with Library(shipped().builtin) as library:
        options = ScreenOptions(
            "example-school-a", MM_PER_PX, size=SIZE, pace=Pace(double_strike=0.0)
        )
        screen = Screen(library, shipped(), options, lambda: MONDAY)
        screen.stand_guard()
        screen.window.show()
        targets = pages(library)
        for number in range(1, visits + 1):
            visit(screen, chance, targets)
            if number % max(1, visits // LOOKS) == 0:
                yield look(number)
        screen.close()


def pages(library: Library) -> list[str]:
    """Every page that can be opened from a topic."""
    found = ["home:", "counselors:", "offices:", "languages:", "display:"]
    for topic in library.topics("en"):
        found.append(f"topic:{topic.slug}")
        for kind in ("guide", "contact"):
            found += [f"{kind}:{row.slug}" for row in library.pages(kind, topic.slug, "en")]
    return found


def visit(screen: Screen, chance: random.Random, targets: list[str]) -> None:
    """One person: a language, some pages, perhaps a search, then away."""
    kiosk = screen.kiosk
    kiosk.chooseLanguage(chance.choice(("en", "es", "pt-BR", "ht", "ar", "fr", "vi", "zh-Hans")))
    if chance.random() < 0.2:
        kiosk.chooseTextScale(chance.choice((1.5, 2.0)))
    if chance.random() < 0.1:
        kiosk.chooseTheme(chance.choice(("dark", "contrast")))
    for _ in range(chance.randint(1, 6)):
        kiosk.open(chance.choice(targets))
        paint(screen)
    if chance.random() < 0.4:
        kiosk.open("search:")
        word = chance.choice(WORDS)
        for length in range(1, len(word) + 1):
            kiosk.type(word[:length])
        paint(screen)
    if chance.random() < 0.5:
        screen.keeper.visit.cover()
        paint(screen)
        screen.keeper.visit.touched()
    kiosk.clear()
    paint(screen)
    kiosk.start()
    paint(screen)


def paint(screen: Screen) -> None:
    """Let the page be laid out and drawn."""
    QGuiApplication.processEvents()
    screen.window.grabWindow()
    QGuiApplication.processEvents()
    # What is to be deleted goes when the event loop is back; here no loop runs.
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def look(visits: int) -> Look:
    """Look at this process."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    kilobytes = next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))
    return Look(visits, kilobytes, len(list(Path("/proc/self/fd").iterdir())))


def slope(looks: list[Look]) -> float:
    """Kilobytes a visit, the line of least squares."""
    middle = sum(each.visits for each in looks) / len(looks)
    level = sum(each.kilobytes for each in looks) / len(looks)
    rise = sum((each.visits - middle) * (each.kilobytes - level) for each in looks)
    return rise / sum((each.visits - middle) ** 2 for each in looks)


def plot(looks: list[Look]) -> str:
    """Memory over visits as a picture."""
    width, height, most = 800, 300, max(each.kilobytes for each in looks) * 1.2
    last = looks[-1].visits
    points = " ".join(
        f"{60 + each.visits / last * (width - 80):.1f},"
        f"{height - 40 - each.kilobytes / most * 240:.1f}"
        for each in looks
    )
    lines = "".join(
        f'<line x1="60" x2="{width - 20}" y1="{y}" y2="{y}" stroke="#ccc"/>'
        f'<text x="52" y="{y + 4}" text-anchor="end">{round(most / 1024 * share)}</text>'
        for share in (0, 0.5, 1)
        for y in [height - 40 - 240 * share]
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        'font-family="sans-serif" font-size="13" fill="#333">'
        f'<rect width="{width}" height="{height}" fill="#fff"/>{lines}'
        f'<polyline points="{points}" fill="none" stroke="#0B5A5E" stroke-width="2"/>'
        f'<text x="{width - 20}" y="{height - 14}" text-anchor="end">{last} visits</text>'
        '<text x="8" y="14">MB</text></svg>\n'
    )


def main(words: list[str]) -> int:
    """Make the visits and say what became of memory."""
    seed = int(os.environ.get("KIOSK_SEED") or random.randrange(10**6))
    print(f"seed {seed}", flush=True)
    looks = []
    for each in soak(int(words[0]), seed):
        looks.append(each)
        print(f"{each.visits} visits: {each.kilobytes} KB, {each.files} files", flush=True)
    warm = looks[len(looks) // 4 :]
    print(f"{slope(warm):.3f} KB a visit after the first quarter")
    if len(words) > 1:
        Path(words[1]).write_text(plot(looks), encoding="utf-8")
    return 0


if __name__ == "__main__":
    start_afresh(clean=False)  # memory as in the lobby
    sys.exit(main(sys.argv[1:]))
