"""Keys alone and touch alone reach the same: every page, and everything that can be done on it."""

import pytest

from kiosk.store import Library
from tests.builders import BundleFolder
from tests.crawl import Finger, Keys, Reached, crawl
from tests.screen import Visitor
from tests.ui.conftest import Showing, Standing

LONG = "\n\n".join(f"## Part {part}\n\n" + "Keep the door closed. " * 60 for part in range(6))


@pytest.fixture
def small(bundle: BundleFolder) -> BundleFolder:
    """Two guides, one of them long, a card, and a notice."""
    bundle.guide("door", f"{LONG}\n\n[[contact:desk]]\n\n[[guide:car]]\n")
    bundle.guide("car", title="In the car")
    bundle.contact("desk")
    bundle.notice("out")
    return bundle


def both(visitor: Visitor, language: str) -> tuple[set[Reached], set[Reached]]:
    """What keys reach, and what touch reaches."""
    visitor.screen.kiosk.chooseLanguage(language)
    return crawl(visitor, Keys()), crawl(visitor, Finger())


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
def test_k01_t06_keys_and_touch_reach_the_same_pages_and_actions(
    showing: Showing, small: BundleFolder, language: str
) -> None:
    keys, touch = both(showing(small), language)
    assert keys == touch
    pages = {reached.page for reached in keys}
    assert {"home:", "topic:rights", "guide:door", "guide:car", "contact:desk"} <= pages
    assert {"search:", "languages:", "display:", "offices:", "neutral:", "attract:"} <= pages


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
def test_k01_t06_keys_and_touch_reach_everything_that_is_shipped(
    standing: Standing, library: Library, language: str
) -> None:
    visitor = standing()
    keys, touch = both(visitor, language)
    assert keys == touch
    pages = {reached.page for reached in keys}
    print(f"{language}: {len(pages)} pages, {len(keys)} actions")
    there = library.every_page(language, "example-school-a")
    assert {f"{page.kind}:{page.slug}" for page in there} - pages == set()
