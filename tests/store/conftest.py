"""A bundle in several languages, compiled once for all questions to it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store import Library
from tests.builders import BundleFolder, picture, translation

SPANISH = {"title": "En la puerta", "summary": "Qué hacer"}


@pytest.fixture(scope="session")
def compiled_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of a bundle with pages in English, Spanish, French and Arabic only."""
    bundle = BundleFolder.new(tmp_path_factory.mktemp("store") / "content")
    bundle.guide("door", "1. Keep it **closed**.\n\nCall 860-555-0100.\n", order="1", law="yes")
    bundle.guide("door", "1. Manténgala cerrada.\n", language="es", **SPANISH)
    bundle.guide("car", "![A card](card.png)\n", title="In the car", order="3", sites="[north]")
    bundle.guide("car", "Dans la voiture.\n", language="fr", title="En voiture")
    bundle.guide("work", "At **work**.\n", title="At work", topic="school", order="2")
    bundle.write("guides/paix/ar.md", translation("كلمات\n", title="سلام", topic="school"))
    picture(bundle.folder / "guides" / "car" / "card.png")
    bundle.contact(
        "desk",
        "Ask **anything**.\n",
        topic="rights",
        hours="Mo-Fr 08:00-15:00",
        room="Room 1",
        phones="[{kind: call, display: 2-1-1, dial: '211'}]",
        sites="[north]",
    )
    bundle.contact("helper", kind="counselor", title="School counselor", example="yes")
    bundle.contact("lawyer", title="Lawyer Zebulon", publish="draft")
    bundle.notice("late", **{"from": "2026-12-01", "until": "2026-12-02"})
    bundle.notice("now", **{"from": "2026-11-20", "until": "2026-11-24"})
    bundle.notice("always", title="Always there")
    bundle.notice("storm", title="Storm", level="urgent", until="2026-11-23")
    bundle.notice("south-only", title="South only", sites="[south]")
    assert not bundle.compiled().has_errors
    return bundle.database


@pytest.fixture
def library(compiled_bundle: Path) -> Iterator[Library]:
    """That database, open."""
    with Library(compiled_bundle) as opened:
        yield opened
