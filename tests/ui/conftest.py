"""A compiled copy of the shipped content, and visitors who stand before it."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.compiler import compile_bundle
from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui.screen import application
from tests.screen import PORTRAIT, Visitor

os.environ["QT_QPA_PLATFORM"] = "offscreen"
Standing = Callable[..., Visitor]


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
    with Library(database) as opened:
        yield opened


@pytest.fixture
def standing(library: Library, qapp: object) -> Iterator[Standing]:
    """Makes a visitor before a panel; takes the screen down at the end."""
    visitors: list[Visitor] = []

    def stand(size: tuple[int, int] = PORTRAIT, mm_per_px: float = 0.248) -> Visitor:
        visitors.append(Visitor.before(library, size, mm_per_px))
        return visitors[-1]

    yield stand
    for visitor in visitors:
        visitor.leave()


@pytest.fixture
def visitor(standing: Standing) -> Visitor:
    """Somebody before a portrait panel of 21.5 inches at Example School A."""
    return standing()
