"""What a page says of itself: that a machine translated it, that it is past its check date."""

import pytest

from kiosk.ui.viewmodels.contact import contact_page
from kiosk.ui.viewmodels.guide import guide_page
from tests.builders import BundleFolder, translation
from tests.screen import Visitor
from tests.ui.audit import faults
from tests.ui.conftest import Showing

DRAFT = "Traducción preliminar. Ninguna persona la ha revisado todavía."
TO_ENGLISH = "Leer esta página en English"
TO_SPANISH = "Leer esta página en Español"
OVERDUE = "Ya pasó la fecha para revisar esta página."


@pytest.fixture
def reader(bundle: BundleFolder, showing: Showing) -> Visitor:
    """A Spanish reader of a bundle with a translated guide and a translated contact."""
    bundle.guide("door")
    bundle.guide("door", "Deje la puerta cerrada.\n", language="es")
    bundle.guide("car", title="In the car")
    bundle.contact("desk", "Come in.\n")
    bundle.write("contacts/desk/es.md", translation("Pase.\n", title="Recepción"))
    visitor = showing(bundle)
    visitor.tap("Español")
    return visitor


def show_guide(visitor: Visitor, **state: bool) -> None:
    """Open the guide as it is when the library tells its state."""
    visitor.go("guide:door")
    page = guide_page(visitor.library, "door", "es")
    assert page is not None
    visitor.screen.kiosk.guide.show(page._replace(**state))
    visitor.settle()


def show_contact(visitor: Visitor, **state: bool) -> None:
    """Open the contact as it is when the library tells its state."""
    visitor.go("contact:desk")
    page = contact_page(visitor.library, "desk", "es")
    assert page is not None
    visitor.screen.kiosk.contact.show(page._replace(**state))
    visitor.settle()


@pytest.mark.parametrize("show", [show_guide, show_contact])
def test_g13_a_machines_translation_says_so_in_the_readers_language(reader, show) -> None:
    show(reader, machine=True)
    assert reader.sees(DRAFT)
    assert not reader.sees("Solo en")
    assert faults(reader) == []


@pytest.mark.parametrize(
    ("show", "spanish", "english"),
    [
        (show_guide, "Deje la puerta cerrada.", "Keep the door closed."),
        (show_contact, "Pase.", "Come in."),
    ],
)
def test_the_original_is_one_touch_away_and_so_is_the_way_back(
    reader, show, spanish, english
) -> None:
    show(reader, machine=True)
    reader.tap(TO_ENGLISH)
    assert reader.sees(english)
    assert not reader.sees(spanish)
    assert not reader.sees(DRAFT)
    assert reader.sees("Atrás")  # the interface stays in the reader's language
    assert faults(reader) == []
    reader.tap(TO_SPANISH)
    assert reader.sees(spanish)


def test_the_next_page_is_in_the_readers_language_again(reader) -> None:
    show_guide(reader, machine=True)
    reader.tap(TO_ENGLISH)
    reader.tap("Inicio")
    reader.go("guide:door")
    assert reader.sees("Deje la puerta cerrada.")


@pytest.mark.parametrize("show", [show_guide, show_contact])
def test_a_page_past_its_check_date_says_so(reader, show) -> None:
    show(reader, overdue=True)
    assert reader.sees(OVERDUE)
    assert not reader.sees(TO_ENGLISH)


@pytest.mark.parametrize("show", [show_guide, show_contact])
def test_a_page_in_order_says_nothing_of_itself(reader, show) -> None:
    show(reader)
    assert not reader.sees(DRAFT)
    assert not reader.sees(OVERDUE)
    assert not reader.sees("Leer esta página")


def test_a_page_that_fell_back_to_english_offers_no_original(reader) -> None:
    reader.go("guide:car")
    assert reader.sees("Solo en English")
    assert not reader.sees("Leer esta página")


def test_beside_each_other_only_where_the_top_of_a_guide_fits_whole(
    bundle: BundleFolder, showing: Showing
) -> None:
    """The top has no buttons to turn its pages: what does not fit there would need a swipe."""
    steps = "".join(f"{number}. {'Keep the door closed. ' * 9}\n" for number in range(1, 8))
    bundle.guide("door", f"{steps}\nThe end of the page.\n")
    visitor = showing(bundle, (1920, 1080))
    visitor.go("guide:door")
    touches = 0
    while "End" not in visitor.button_names() and touches < 20:
        visitor.tap("More")
        touches += 1
    last = next(label for label in visitor.labels() if label.text == "The end of the page.")
    assert last.rect.left() < 30  # below the steps, from the page's own edge
