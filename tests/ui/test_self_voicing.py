"""The walk through every kind of page by the keys: nothing that can be seen stays unheard."""

import pytest

from tests.self_voicing import heard_on_the_way, unheard
from tests.ui.blind import Blind, blind, plugged_in

__all__ = ["blind"]


@pytest.mark.parametrize(("page", "language"), [("home:", "en"), ("display:", "ar")])
def test_s01_every_text_of_a_page_is_heard_on_the_way(
    blind: Blind, page: str, language: str
) -> None:
    visitor, ear = plugged_in(blind, page, language)
    heard = heard_on_the_way(visitor, ear)
    assert unheard(visitor, heard, language) == []
    assert heard


PAGES = ["topic:rights", "counselors:", "languages:", "search:", "contact:counselor-example-a"]
GUIDES = ["guide:family-plan", "guide:need-help-now", "contact:211", "contact:988"]


@pytest.mark.slow
@pytest.mark.parametrize("page", [*PAGES, *GUIDES])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_s01_every_text_of_every_kind_of_page_is_heard(
    blind: Blind, page: str, language: str
) -> None:
    visitor, ear = plugged_in(blind, page, language)
    assert unheard(visitor, heard_on_the_way(visitor, ear), language) == []


def test_k03_the_foot_of_a_guide_is_heard_after_its_words(blind: Blind) -> None:
    visitor, ear = plugged_in(blind, "guide:rights-at-the-door")
    heard = heard_on_the_way(visitor, ear)
    assert heard.index("What paper counts") < heard.index("Who can help")
    assert heard.index("Who can help") < heard.index("General information, not legal advice.")
