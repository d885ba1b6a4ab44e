"""What a reader gets of a translation: its words, whether a person checked them, how new it is."""

from datetime import datetime

import pytest

from kiosk.store import Library
from tests.builders import TABLES


def on(bundle, day):
    """The bundle as it is shown on that day."""
    bundle.compiled()
    moment = datetime.fromisoformat(f"{day}T12:00")
    return Library(bundle.database, lambda zone: moment.replace(tzinfo=zone))


def put_card(bundle, **facts):
    """A contact with a Spanish translation that says its words again."""
    phones = "[{kind: call, display: 2-1-1, dial: '211', menu: Press 1}]"
    bundle.contact("desk", room="Room 112", cost="Free", phones=phones)
    own = {"title": "Recepción", "summary": "Aquí", "room": "Salón 112", "menus": "[Presione 1]"}
    lines = "\n".join(f"{key}: {value}" for key, value in {**own, **facts}.items())
    return bundle.write("contacts/desk/es.md", f"---\n{lines}\n---\n")


def test_words_among_the_facts_are_in_the_readers_language(bundle):
    put_card(bundle, state="machine")
    with bundle.library() as library:
        card = library.contact("desk", "es")
        row = library.people("office", "es")[0]
    assert (card.room, card.cost, card.phones[0].menu) == ("Salón 112", "Free", "Presione 1")
    assert row.room == "Salón 112"
    assert (card.language, card.original, card.state) == ("es", "en", "machine")


def test_the_original_has_no_state(bundle):
    put_card(bundle)
    with bundle.library() as library:
        assert library.contact("desk", "en").state == ""


@pytest.mark.parametrize(("known", "state"), [(True, "reviewed"), (False, "machine")])
def test_a_review_holds_only_for_the_words_that_were_there(bundle, known, state):
    path = put_card(bundle, state="reviewed")
    if known:
        original = next(r for r in bundle.checked().records if r.source.owner)
        path.write_text(
            path.read_text().replace("state:", f"source_hash: {original.words_hash}\nstate:")
        )
    with bundle.library() as library:
        assert library.contact("desk", "es").state == state


def test_a_district_can_hide_what_no_person_has_checked(bundle):
    put_card(bundle, state="machine")
    bundle.write("bundle.toml", TABLES["bundle.toml"] + 'unreviewed = "hide"\n')
    with bundle.library() as library:
        assert library.contact("desk", "es").language == "en"


def test_a_withdrawn_page_is_nowhere(bundle):
    bundle.guide("door", review_by="2026-12-31")
    with on(bundle, "2027-01-30") as library:
        assert [row.slug for row in library.pages("guide", "rights", "en")] == ["door"]
    with on(bundle, "2027-01-31") as library:
        assert library.pages("guide", "rights", "en") == []
        assert library.guide("door", "en") is None
        assert library.cards(["guide:door"], "en") == {}


def test_an_unchanged_translation_is_remembered_as_it_was_written(bundle):
    path = put_card(bundle, state="reviewed")
    bundle.compiled()
    original = next(r for r in bundle.checked().records if r.source.owner)
    path.write_text(
        path.read_text().replace("state:", f"source_hash: {original.words_hash}\nstate:")
    )
    bundle.compiled()
    again = bundle.compiled()
    assert again.read == 0
    with Library(bundle.database) as library:
        assert library.contact("desk", "es").state == "reviewed"
