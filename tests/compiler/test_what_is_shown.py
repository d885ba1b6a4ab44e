"""What reaches the database: never a draft, never a page with an error, and the pictures in use."""

import pytest

from kiosk.store import Library
from tests.builders import picture, translation


@pytest.fixture
def opened(bundle):
    """Compiles the bundle and opens it, once it is written."""
    libraries = []

    def library():
        libraries.append(bundle.library())
        return libraries[-1]

    yield library
    for each in libraries:
        each.close()


def rows(page):
    return [block.target for block in page.blocks if block.kind == "row"]


def test_no_byte_of_a_draft_is_in_the_database(bundle):
    bundle.guide("door")
    bundle.contact("lawyer", "Unspoken body.\n", title="Secretive lawyer", publish="draft")
    bundle.write("contacts/lawyer/es.md", translation("Cuerpo callado.\n", title="Abogado oculto"))
    bundle.compiled()
    data = bundle.database.read_bytes().lower()
    for words in (b"secretive", b"unspoken", b"abogado", b"callado"):
        assert words not in data


def test_a_page_that_becomes_a_draft_leaves_nothing_behind(bundle):
    bundle.contact("lawyer", title="Secretive lawyer")
    bundle.compiled()
    bundle.contact("lawyer", title="Secretive lawyer", publish="draft")
    bundle.compiled()
    assert b"ecretive" not in bundle.database.read_bytes()


def test_a_row_to_a_draft_vanishes_and_its_author_is_told(bundle, opened):
    bundle.guide("door", "Words.\n\n[[contact:lawyer]]\n\n[[contact:desk]]\n")
    bundle.contact("lawyer", publish="draft")
    bundle.contact("desk")
    assert ("guides/door/en.md", 9, "draft-row") in bundle.said()
    assert rows(opened().guide("door", "en")) == ["contact:desk"]


def test_a_row_to_nowhere_vanishes_too(bundle, opened):
    bundle.guide("door", "Words.\n\n[[contact:nobody]]\n")
    assert rows(opened().guide("door", "en")) == []


def test_a_row_to_a_refused_page_vanishes(bundle, opened):
    bundle.guide("door", "Words.\n\n[[guide:car]]\n")
    bundle.guide("car", "<b>no</b>\n")
    assert rows(opened().guide("door", "en")) == []


def test_a_translation_of_a_refused_page_is_not_shown(bundle, opened):
    bundle.guide("car", "<b>no</b>\n")
    bundle.guide("car", language="es")
    assert opened().guide("car", "es") is None


def test_a_refused_translation_leaves_the_page_in_its_own_language(bundle, opened):
    bundle.guide("car", "Words.\n")
    bundle.guide("car", "<b>no</b>\n", language="es")
    assert opened().guide("car", "es").language == "en"


def test_a_page_without_the_default_language_keeps_its_facts_where_it_is(bundle, opened):
    bundle.write("guides/car/es.md", translation(topic="rights"))
    assert ("guides/car/es.md", 0, "default-language") in bundle.said()
    assert opened().guide("car", "en").topic == "rights"


def test_a_front_office_that_is_a_draft_is_named(bundle):
    bundle.contact("desk", publish="draft")
    bundle.write("contacts/desk/es.md", translation())
    bundle.write("sites.toml", '[north]\nname = "North"\nfront_office = "desk"\n')
    assert ("sites.toml", 0, "row") in bundle.said()


def test_a_topic_that_opens_a_guide_that_is_not_there_is_named(bundle):
    table = (bundle.folder / "topics.toml").read_text()
    bundle.write("topics.toml", table.replace("order = 1\n", 'order = 1\nopens = "nothing"\n'))
    assert ("topics.toml", 0, "row") in bundle.said()


def test_a_fall_back_to_no_language_is_named(bundle):
    bundle.write("languages.toml", '[en]\nendonym = "English"\nfallback = ["xx"]\n')
    assert ("languages.toml", 0, "language") in bundle.said()


def test_a_page_in_no_language_of_the_bundle_is_named(bundle):
    bundle.guide("car")
    bundle.guide("car", language="pl")
    assert ("guides/car/pl.md", 0, "language") in bundle.said()


def test_pictures_in_use_land_in_the_database_and_others_do_not(bundle, opened):
    bundle.guide("car", "![A card](card.png)\n")
    card = picture(bundle.folder / "guides" / "car" / "card.png")
    picture(bundle.folder / "guides" / "car" / "spare.png")
    library = opened()
    assert library.picture("guide/car/card.png") == card.read_bytes()
    assert library.picture("guide/car/spare.png") is None


def test_a_damaged_picture_is_named_once_however_many_languages_there_are(bundle):
    bundle.guide("car")
    bundle.guide("car", language="es")
    bundle.write("guides/car/card.png", b"damaged")
    assert bundle.said() == [("guides/car/card.png", 0, "picture")]


def test_a_page_with_only_warnings_is_shown(bundle):
    bundle.guide("car", "*Words.*\n")
    compiled = bundle.compiled()
    assert not compiled.has_errors
    with Library(bundle.database) as library:
        assert library.guide("car", "en") is not None


def test_counts_say_how_many_of_each_level_and_rule(bundle):
    bundle.guide("car", "*Words.* `x`\n")
    bundle.guide("door", "<b>no</b>\n")
    found = {rule: count for rule, count in bundle.checked().counts().items() if count}
    assert found == {
        "error": 1,
        "warning": 2,
        "code": 1,
        "html": 1,
        "italic": 1,
    }
