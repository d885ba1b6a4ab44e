"""What a page says of itself: that a machine translated it, that it is past its check date."""

import pytest

from tests.builders import TABLES, BundleFolder, translation
from tests.screen import Visitor
from tests.ui.audit import faults
from tests.ui.conftest import Showing

DRAFT = "Traducción preliminar. Ninguna persona la ha revisado todavía."
TO_ENGLISH = "Leer en: English"
TO_SPANISH = "Leer en: Español"
OVERDUE = "Ya pasó la fecha para revisar esta página."


PAST = "2026-11-01"  # three weeks before the Monday of the tests: marked, not yet withdrawn
PAGES = {"guide:door": ("Deje la puerta.", "Mind the door."), "contact:desk": ("Pase.", "Come in.")}


def reader(bundle: BundleFolder, showing: Showing, review_by: str = "2027-11-23") -> Visitor:
    """A Spanish reader of a guide and a contact that a machine translated."""
    bundle.guide("door", "Mind the door.\n", review_by=review_by)
    bundle.guide("door", "Deje la puerta.\n", language="es", state="machine")
    bundle.guide("car", title="In the car")
    bundle.contact("desk", "Come in.\n", review_by=review_by)
    bundle.write("contacts/desk/es.md", translation("Pase.\n", state="machine"))
    visitor = showing(bundle)
    visitor.tap("Español")
    return visitor


@pytest.mark.parametrize("page", PAGES)
def test_g13_a_machines_translation_says_so_in_the_readers_language(
    bundle: BundleFolder, showing: Showing, page: str
) -> None:
    visitor = reader(bundle, showing)
    visitor.go(page)
    assert visitor.sees(DRAFT)
    assert visitor.sees(PAGES[page][0])
    assert not visitor.sees("Solo en")
    assert faults(visitor) == []


@pytest.mark.parametrize("page", PAGES)
def test_the_original_is_one_touch_away_and_so_is_the_way_back(
    bundle: BundleFolder, showing: Showing, page: str
) -> None:
    spanish, english = PAGES[page]
    visitor = reader(bundle, showing)
    visitor.go(page)
    visitor.tap(TO_ENGLISH)
    assert visitor.sees(english)
    assert not visitor.sees(spanish)
    assert not visitor.sees(DRAFT)
    assert visitor.sees("Atrás")  # the interface stays in the reader's language
    assert faults(visitor) == []
    visitor.tap(TO_SPANISH)
    assert visitor.sees(spanish)


def test_the_next_page_is_in_the_readers_language_again(
    bundle: BundleFolder, showing: Showing
) -> None:
    visitor = reader(bundle, showing)
    visitor.go("guide:door")
    visitor.tap(TO_ENGLISH)
    visitor.tap("Inicio")
    visitor.go("guide:door")
    assert visitor.sees("Deje la puerta.")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("review_by", "said"), [(PAST, True), ("2027-11-23", False)])
def test_a_page_past_its_check_date_says_so(
    bundle: BundleFolder, showing: Showing, page: str, review_by: str, said: bool
) -> None:
    visitor = reader(bundle, showing, review_by)
    visitor.go(page)
    assert visitor.sees(PAGES[page][0])
    assert visitor.sees(OVERDUE) is said


@pytest.mark.parametrize("page", PAGES)
def test_the_original_itself_says_nothing_of_translations(
    bundle: BundleFolder, showing: Showing, page: str
) -> None:
    visitor = reader(bundle, showing)
    visitor.screen.kiosk.chooseLanguage("en")
    visitor.go(page)
    assert visitor.sees(PAGES[page][1])
    assert not visitor.sees("Draft translation")
    assert not visitor.sees("Read in")


def test_l08_a_page_that_fell_back_to_english_says_so_and_offers_no_original(
    bundle: BundleFolder, showing: Showing
) -> None:
    visitor = reader(bundle, showing)
    visitor.go("guide:car")
    assert visitor.sees("Solo en English")
    assert not visitor.sees("Leer en")


def test_beside_each_other_only_where_the_top_of_a_guide_fits_whole(
    bundle: BundleFolder, showing: Showing
) -> None:
    """The top has no buttons to turn its pages: what does not fit there would need a swipe."""
    steps = "".join(f"{number}. {'Keep the door closed. ' * 9}\n" for number in range(1, 8))
    bundle.guide("door", f"{steps}\nThe end of the page.\n")
    visitor = showing(bundle, (1920, 1080))
    visitor.go("guide:door")
    ends = [label for label in visitor.labels() if label.text == "The end of the page."]
    while not ends:
        visitor.tap("More")  # complains when there is no more
        ends = [label for label in visitor.labels() if label.text == "The end of the page."]
    (last,) = ends
    assert last.rect.left() < 30  # below the steps, from the page's own edge


def test_a_topic_whose_pages_are_all_withdrawn_leads_to_help(
    bundle: BundleFolder, showing: Showing
) -> None:
    featured = (
        "[help]\nicon = 'help'\nfeatured = true\nopens = 'now'\n[help.title]\nen = 'Help me'\n"
    )
    bundle.write("topics.toml", f"{TABLES['topics.toml']}\n{featured}")
    bundle.guide("now", "Talk to somebody.\n", topic="help", review_by="2020-01-01")
    bundle.guide("door", review_by="2020-01-01")
    visitor = showing(bundle)
    visitor.go("topic:rights")
    assert visitor.sees("These pages must be checked again.")
    assert not visitor.sees("At the door")
    assert faults(visitor) == []
    visitor.tap("Help me")
    assert visitor.sees("Talk to somebody.")
    assert visitor.sees("This page is past its check date.")
