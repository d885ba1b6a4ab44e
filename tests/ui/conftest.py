"""A compiled copy of the shipped content, and visitors who stand before it."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from kiosk.compiler import compile_bundle
from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Screen, ScreenOptions
from kiosk.ui.window import application
from tests.builders import BundleFolder
from tests.hearing import Ear
from tests.screen import MONDAY, PORTRAIT, Visitor

os.environ["QT_QPA_PLATFORM"] = "offscreen"
Standing = Callable[..., Visitor]
Showing = Callable[..., Visitor]
Hearing = Callable[..., tuple[Visitor, Ear]]


def on_monday(zone: ZoneInfo) -> datetime:
    """The moment at which every test looks at a bundle."""
    return MONDAY.astimezone(zone)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The Qt application, made as the kiosk makes it."""
    return application()


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped content, compiled once."""
    out = tmp_path_factory.mktemp("content") / "content.db"
    compile_bundle(shipped().content, out)
    return out


@pytest.fixture
def library(database: Path) -> Iterator[Library]:
    """The shipped content, open."""
    with Library(database, on_monday) as opened:
        yield opened


@pytest.fixture
def standing(library: Library) -> Iterator[Standing]:
    """Makes a visitor before a panel; takes the screen down at the end."""
    visitors: list[Visitor] = []

    def stand(size: tuple[int, int] = PORTRAIT, mm_per_px: float = 0.248) -> Visitor:
        visitors.append(Visitor.before(library, size, mm_per_px))
        return visitors[-1]

    yield stand
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def recording() -> bytes:
    """Two tones of a fifth of a second each, as Ogg Vorbis."""
    return (Path(__file__).parents[1] / "speech" / "two_tones.ogg").read_bytes()


@pytest.fixture
def visitor(standing: Standing) -> Visitor:
    """Somebody before a portrait panel of 21.5 inches at Example School A."""
    return standing()


@pytest.fixture
def showing() -> Iterator[Showing]:
    """Shows a bundle to a visitor; takes the screen down at the end."""
    visitors: list[tuple[Visitor, Library]] = []

    def show_bundle(bundle: BundleFolder, size: tuple[int, int] = PORTRAIT) -> Visitor:
        bundle.compiled()
        library = Library(bundle.database, on_monday)
        visitors.append((Visitor.before(library, size), library))
        return visitors[-1][0]

    yield show_bundle
    for visitor, library in visitors:
        visitor.leave()
        library.close()


@pytest.fixture
def screen_with_picture(tmp_path: Path) -> Iterator[Screen]:
    """A screen that shows a guide with a red picture."""
    content = tmp_path / "content"
    shutil.copytree(shipped().content, content)
    page = content / "guides" / "card" / "en.md"
    page.parent.mkdir()
    page.write_text(
        "---\ntitle: Card\nsummary: A card\ntopic: rights\n---\n\n![A red card](card.png)\n"
    )
    Image.new("RGB", (400, 300), "#ff0000").save(page.with_name("card.png"))
    compile_bundle(content, tmp_path / "content.db")
    with Library(tmp_path / "content.db") as opened:
        visitor = Visitor.before(opened)
        visitor.go("guide:card")
        yield visitor.screen
        visitor.leave()


@pytest.fixture
def hearing(library: Library) -> Iterator[Hearing]:
    """Makes a visitor before a kiosk with a loudspeaker; `held` is one that goes on playing."""
    visitors: list[Visitor] = []

    def stand(ear: Ear | None = None, shown: Library | None = None) -> tuple[Visitor, Ear]:
        found = ear or Ear(held=True)
        site = "" if shown else "example-school-a"
        visitors.append(Visitor(shown or library, ScreenOptions(site=site, sound=found.parts)))
        visitors[-1].screen.aloud.open()
        visitors[-1].settle()
        return visitors[-1], found

    yield stand
    for visitor in visitors:
        visitor.leave()
