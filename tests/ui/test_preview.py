"""An author sees the page they are on change under their hands, and hears of mistakes."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Timer

import pytest
from pytestqt.qtbot import QtBot

from kiosk.errors import ContentUnreadableError
from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Follower, Placement, ScreenOptions
from tests.builders import BundleFolder
from tests.screen import Visitor
from tests.ui.conftest import on_monday

PATIENCE_MS = 30_000  # a busy machine


class Desk:
    """What an author's folder gives when it is asked, made by a test."""

    def __init__(self) -> None:
        """Nothing has changed."""
        self.next: Library | Exception | None = None
        self.said: list[str] = []

    def newer(self) -> Library | None:
        """Give what is next, once."""
        found, self.next = self.next, None
        if isinstance(found, Exception):
            raise found
        return found

    def complain(self, error: Exception) -> None:
        """Keep what an author would be told."""
        self.said.append(str(error))


@pytest.fixture
def desk() -> Desk:
    return Desk()


Writing = Callable[[str], Library]


@pytest.fixture
def writing(bundle: BundleFolder, tmp_path: Path) -> Iterator[Writing]:
    """Writes the page anew and compiles it; each time another file, as it stays open."""
    opened: list[Library] = []

    def write(words: str) -> Library:
        bundle.guide("door", words)
        bundle.compiled()
        kept = tmp_path / f"{len(opened)}.db"
        shutil.copy(bundle.database, kept)
        opened.append(Library(kept, on_monday))
        return opened[-1]

    yield write
    for library in opened:
        library.close()


@pytest.fixture
def author(writing: Writing, desk: Desk) -> Iterator[Visitor]:
    """Somebody who has a guide open while they write it."""
    visitor = Visitor.before(writing("Keep it closed.\n"))
    visitor.go("guide:door")
    Follower(visitor.screen, desk.newer, desk.complain)
    yield visitor
    visitor.leave()


def test_the_page_that_is_open_shows_the_new_words(
    qtbot: QtBot, author: Visitor, writing: Writing, desk: Desk
) -> None:
    assert author.sees("Keep it closed.")
    desk.next = writing("Open it to nobody.\n")
    qtbot.waitUntil(lambda: author.sees("Open it to nobody."), timeout=PATIENCE_MS)
    assert not author.sees("Keep it closed.")
    assert author.screen.kiosk.session.place.slug == "door"


def test_a_language_that_was_chosen_stays(
    qtbot: QtBot, author: Visitor, writing: Writing, desk: Desk
) -> None:
    author.screen.kiosk.chooseLanguage("es")
    desk.next = writing("Open it to nobody.\n")
    qtbot.waitUntil(lambda: author.sees("Open it to nobody."), timeout=PATIENCE_MS)
    assert author.screen.kiosk.session.language == "es"


def test_a_fault_is_told_once_and_the_page_stays(qtbot: QtBot, author: Visitor, desk: Desk) -> None:
    for _ in range(2):
        desk.next = ContentUnreadableError("The folder is gone.", "Put it back.")
        qtbot.waitUntil(lambda: desk.next is None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(desk.said), timeout=PATIENCE_MS)
    assert len(desk.said) == 1
    assert author.sees("Keep it closed.")


def test_a_window_on_a_desktop_closes_by_its_button(library: Library) -> None:
    visitor = Visitor(library, ScreenOptions(placement=Placement.WINDOW))
    visitor.screen.window.close()
    visitor.settle()
    assert not visitor.screen.window.isVisible()
    visitor.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no Ctrl+C for another process")
def test_the_command_names_a_mistake_while_it_runs_and_leaves_nothing(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(shipped().content, content)
    (tmp_path / "scratch").mkdir()
    page = content / "guides" / "family-plan" / "en.md"
    command = [sys.executable, "-m", "kiosk", "preview", str(content), "--page=guide:family-plan"]
    surroundings = {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path / "scratch"), "PATH": ""}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=surroundings) as running:
        assert running.stdout is not None
        limit = Timer(4 * PATIENCE_MS / 1000, running.kill)  # rather than wait for ever for a line
        limit.start()
        lines = iter(running.stdout.readline, "")
        assert any(" 0 errors" in line for line in lines)
        page.write_text(page.read_text(encoding="utf-8") + "\n<b>now</b>\n", encoding="utf-8")
        assert any("family-plan/en.md:" in line and " error: " in line for line in lines)
        running.send_signal(signal.SIGINT)
        running.stdout.read()
        limit.cancel()
    assert running.returncode == 0
    assert list((tmp_path / "scratch").iterdir()) == []
