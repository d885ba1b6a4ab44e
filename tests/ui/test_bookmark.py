"""A change of language or size, or a look at another page, loses nobody's place."""

from tests.screen import Visitor

GUIDE = "guide:rights-at-the-door"


def seen(visitor: Visitor) -> list[str]:
    """The texts of the page, from the top."""
    page = [label for label in visitor.labels() if not label.inside and label.shown.top() > 0]
    return [label.text for label in sorted(page, key=lambda label: label.shown.top())]


def deep_in_the_guide(visitor: Visitor) -> Visitor:
    visitor.tap("English")
    visitor.go(GUIDE)
    visitor.tap("More")
    visitor.tap("More")
    assert "Your rights at home" not in seen(visitor)
    return visitor


def test_l01_switching_the_language_keeps_the_page_and_the_block(visitor: Visitor) -> None:
    deep_in_the_guide(visitor)
    assert "Who can help" in seen(visitor)
    visitor.tap("English. Choose a language")
    visitor.tap("Español")
    assert "Sus derechos en casa" not in seen(visitor)
    assert "Quién puede ayudar" in seen(visitor)


def test_l01_every_page_leads_to_the_languages_by_one_touch(visitor: Visitor) -> None:
    for page in ("home:", GUIDE, "contact:211", "search:", "display:", "counselors:"):
        visitor.go(page)
        visitor.tap("English. Choose a language")
        visitor.tap("Kreyòl ayisyen")
        assert visitor.screen.kiosk.session.language == "ht"
        assert visitor.screen.kiosk.session.place.page == page.split(":")[0]
        visitor.screen.kiosk.chooseLanguage("en")


def test_larger_text_keeps_the_place(visitor: Visitor) -> None:
    deep_in_the_guide(visitor)
    visitor.tap("Aa")
    visitor.tap("Very large text")
    visitor.tap("Back")
    assert "Your rights at home" not in seen(visitor)


def test_back_from_another_page_leads_to_where_one_was(visitor: Visitor) -> None:
    deep_in_the_guide(visitor)
    before = seen(visitor)[0]
    visitor.go("contact:211")
    visitor.tap("Back")
    assert "Your rights at home" not in seen(visitor)
    assert before in [label.text for label in visitor.labels()]


def test_a_guide_opened_anew_begins_at_its_beginning(visitor: Visitor) -> None:
    deep_in_the_guide(visitor)
    visitor.tap("Home")
    visitor.go(GUIDE)
    assert "Your rights at home" in seen(visitor)


def test_c06_the_next_visitor_begins_every_page_at_its_beginning(visitor: Visitor) -> None:
    deep_in_the_guide(visitor)
    visitor.tap("Clear my screen")
    assert visitor.screen.kiosk.places.of(GUIDE) == 0
