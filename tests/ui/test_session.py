"""A visit is one frozen value, and after Clear it is as if nobody had been there."""

import pytest

from kiosk.ui.session import (
    ATTRACT,
    HOME,
    NEUTRAL,
    Place,
    Session,
    back,
    cleared,
    in_language,
    opened,
)

GUIDE = Place("guide", "family-plan")
FRESH = Session("en")


def visit(*trail: Place) -> Session:
    return Session("es", text_scale=2.0, theme="dark", trail=trail)


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ((ATTRACT,), GUIDE, (ATTRACT, GUIDE)),
        ((HOME,), GUIDE, (HOME, GUIDE)),
        ((HOME, GUIDE), GUIDE, (HOME, GUIDE)),
        ((HOME, GUIDE), HOME, (HOME,)),
        ((HOME, GUIDE), ATTRACT, (ATTRACT,)),
    ],
)
def test_opening_a_page_goes_on_from_where_one_is(
    before: tuple[Place, ...], place: Place, after: tuple[Place, ...]
) -> None:
    assert opened(visit(*before), place).trail == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((HOME, GUIDE), (HOME,)),
        ((ATTRACT, GUIDE), (ATTRACT,)),
        ((HOME,), (ATTRACT,)),
        ((NEUTRAL,), (ATTRACT,)),
        ((ATTRACT,), (ATTRACT,)),
        ((GUIDE,), (HOME,)),
    ],
)
def test_back_always_leads_somewhere(before: tuple[Place, ...], after: tuple[Place, ...]) -> None:
    assert back(visit(*before)).trail == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ((HOME, GUIDE, Place("languages")), (HOME, GUIDE)),
        ((ATTRACT,), (HOME,)),
        ((ATTRACT, Place("languages")), (HOME,)),
    ],
)
def test_another_language_keeps_the_place(
    before: tuple[Place, ...], after: tuple[Place, ...]
) -> None:
    changed = in_language(visit(*before), "ar")
    assert changed.language == "ar"
    assert changed.trail == after


@pytest.mark.parametrize("go", [lambda s: opened(s, HOME), back, lambda s: in_language(s, "es")])
def test_the_original_is_shown_until_the_page_is_left(go) -> None:
    reading = visit(HOME, GUIDE)._replace(wording="original")
    assert go(reading).wording == "translation"


def test_c06_after_clear_nothing_of_a_visit_is_left() -> None:
    assert cleared("en") == Session("en", trail=(NEUTRAL,))
    assert cleared("en").text_scale == FRESH.text_scale
    assert cleared("en").theme == FRESH.theme
