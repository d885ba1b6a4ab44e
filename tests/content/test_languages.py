"""Which language a reader sees when a page does not exist in theirs."""

import pytest

from kiosk.content import Language, fallback_order

LANGUAGES = (
    Language("en", "English"),
    Language("es", "Español"),
    Language("ht", "Kreyòl ayisyen", fallback=("fr", "en")),
)


@pytest.mark.parametrize(
    ("reader", "order"),
    [
        ("en", ("en",)),
        ("es", ("es", "en")),
        ("ht", ("ht", "fr", "en")),
        ("xx", ("xx", "en")),
    ],
)
def test_own_language_first_then_the_bundles_order_then_the_default(reader, order):
    assert fallback_order(reader, LANGUAGES, "en") == order
