"""A school year of one kiosk as fast as it can: visits, and what memory and open files do.

.venv/bin/python -m tests.bench.soak VISITS [PLOT.svg]     seed in KIOSK_SEED, else a new one
"""

import ctypes
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.config import KeypadKeys
from kiosk.lockdown import start_afresh
from kiosk.places import shipped
from kiosk.speech import Sound, Speech, open_engine
from kiosk.store import Library
from kiosk.ui import Pace, Screen, ScreenOptions, SoundParts, jobs
from kiosk.ui.fonts import load_fonts
from kiosk.ui.window import application
from tests.hearing import wait_until
from tests.screen import MONDAY

LOOKS = 100  # how often memory is looked at
SIZE, MM_PER_PX = (270, 480), 0.992  # the panel of the lobby with a sixteenth of its pixels
LANGUAGES = ("en", "es", "pt-BR", "ht", "ar", "fr", "vi", "zh-Hans")
WORDS = ("food", "ice", "abogado", "counselor", "کمک", "mwen pè", "homework", "988", "xyzzy")
PACE = Pace(double_strike=0.0, cover=3.0, tick=0.001)  # who walks away is gone in a moment
PLUG, UNPLUG = Qt.Key.Key_F13, Qt.Key.Key_F14


class Look(NamedTuple):
    """What the process is after so many visits."""

    visits: int
    kilobytes: int  # of memory that the system gave it, VmRSS
    in_use: int  # kilobytes that the program holds of the C library's
    files: int


class Quick(Sound):
    """A loudspeaker that plays a sentence in no time, to nobody."""

    def play(self, speech: Speech) -> None:
        """Play all of it."""
        super().play(speech)
        self.piece(len(speech.samples))


def soak(visits: int, seed: int) -> Iterator[Look]:
    """Make visits; a look now and then."""
    application()
    load_fonts(shipped().fonts)
    chance = random.Random(seed)
    with Library(shipped().builtin) as library:
        screen = lobby(library)
        targets = pages(library)
        for number in range(1, visits + 1):
            visit(screen, chance, targets)
            if number % max(1, visits // LOOKS) == 0:
                yield look(number)
        screen.close()


def lobby(library: Library) -> Screen:
    """The kiosk as it is in a lobby once its first page is painted."""
    engine = open_engine()
    assert engine is not None, "espeak-ng comes with the program"
    parts = SoundParts(engine, Quick(), look=1)
    keys = KeypadKeys(plugged=("F13",), unplugged=("F14",))
    options = ScreenOptions("example-school-a", MM_PER_PX, size=SIZE, pace=PACE, keypad=keys)
    options = options._replace(sound=lambda: parts)
    screen = Screen(library, shipped(), options, lambda: MONDAY)
    screen.stand_guard()
    screen.window.show()
    screen.warm_up()
    screen.aloud.open()
    wait_until(lambda: screen.aloud.has_sound)
    return screen


def pages(library: Library) -> list[str]:
    """Every page that can be opened from a topic."""
    found = ["home:", "counselors:", "offices:", "languages:", "display:"]
    for topic in library.topics("en"):
        found.append(f"topic:{topic.slug}")
        for kind in ("guide", "contact"):
            found += [f"{kind}:{row.slug}" for row in library.pages(kind, topic.slug, "en")]
    return found


def visit(screen: Screen, chance: random.Random, targets: list[str]) -> None:
    """One person: a language, some pages, perhaps a search or a voice, then away."""
    kiosk = screen.kiosk
    kiosk.chooseLanguage(chance.choice(LANGUAGES))
    if chance.random() < 0.1:
        kiosk.chooseTextScale(chance.choice((1.5, 2.0)))
    if chance.random() < 0.1:
        kiosk.chooseTheme(chance.choice(("dark", "contrast")))
    for _ in range(chance.choice((1, 1, 1, 1, 2, 2, 4))):
        kiosk.open(chance.choice(targets))
        paint(screen)
    if chance.random() < 0.1:
        hear(screen)
    if chance.random() < 0.25:
        search(screen, chance.choice(WORDS))
    if chance.random() < 0.05:
        go_blind(screen)
    if chance.random() < 0.3:
        walk_away(screen)
    else:
        kiosk.clear()
        paint(screen)
        kiosk.start()
    paint(screen)


def hear(screen: Screen) -> None:
    """Have the page read, for three sentences."""
    sentences: list[int] = []
    count = screen.aloud.began.connect(sentences.append)
    screen.listen.read()
    wait_until(lambda: len(sentences) > 2 or not screen.aloud.is_speaking)
    screen.aloud.began.disconnect(count)
    paint(screen)


def search(screen: Screen, words: str) -> None:
    """Touch letters on the screen; what they have no key for comes from a keyboard."""
    screen.kiosk.open("search:")
    paint(screen)
    keys = dict(letters(screen.window.contentItem()))
    for letter in words:
        if letter in keys:
            QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=keys[letter])
        else:
            QTest.keyClick(screen.window, letter)
        QGuiApplication.processEvents()
    wait_until(lambda: not jobs.are_running())
    paint(screen)


def letters(item: QQuickItem) -> Iterator[tuple[str, QPoint]]:
    """The keys on the screen, and where they are."""
    for child in item.childItems():
        if child.property("strikesTwice"):
            middle = QPointF(child.width() / 2, child.height() / 2)
            yield child.property("text"), child.mapToScene(middle).toPoint()
        else:
            yield from letters(child)


def go_blind(screen: Screen) -> None:
    """Plug a headset in, hear the languages, walk on by keys, leave."""
    for key in (PLUG, *(Qt.Key.Key_Down,) * 3, Qt.Key.Key_Return, Qt.Key.Key_Down):
        QTest.keyClick(screen.window, key)
        wait_until(lambda: screen.aloud.is_speaking)
        paint(screen)
    QTest.keyClick(screen.window, UNPLUG)


def walk_away(screen: Screen) -> None:
    """Say no more; the cover comes and goes, and the visit with it."""
    screen.keeper.visit.cover()
    paint(screen)
    wait_until(lambda: screen.kiosk.session.place.page == "attract")


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
    return Look(visits, kilobytes, in_use(), len(list(Path("/proc/self/fd").iterdir())))


_MALLINFO = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _Mallinfo(ctypes.Structure):
    _fields_ = tuple((name, ctypes.c_size_t) for name in _MALLINFO)


def in_use() -> int:
    """Kilobytes that the program asked glibc for and has not given back."""
    mallinfo = ctypes.CDLL(None).mallinfo2
    mallinfo.restype = _Mallinfo
    found = mallinfo()
    return int((found.uordblks + found.hblkhd) // 1024)


def slope(points: list[tuple[int, int]]) -> float:
    """Kilobytes a visit, the line of least squares through (visits, kilobytes)."""
    middle = sum(visits for visits, _ in points) / len(points)
    level = sum(kilobytes for _, kilobytes in points) / len(points)
    rise = sum((visits - middle) * (kilobytes - level) for visits, kilobytes in points)
    return rise / sum((visits - middle) ** 2 for visits, _ in points)


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
        print(
            f"{each.visits} visits: {each.kilobytes} KB, {each.in_use} KB in use, "
            f"{each.files} files",
            flush=True,
        )
        if len(words) > 1:
            Path(words[1]).write_text(plot(looks), encoding="utf-8")
    warm = looks[len(looks) // 4 :]
    print(f"{slope([(each.visits, each.kilobytes) for each in warm]):.3f} KB a visit of memory,")
    print(f"{slope([(each.visits, each.in_use) for each in warm]):.3f} KB in use; after a quarter")
    return 0


if __name__ == "__main__":
    start_afresh(clean=False)  # memory as in the lobby
    sys.exit(main(sys.argv[1:]))
