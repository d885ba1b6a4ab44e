"""The content that the program ships: no errors, sources for every fact, and easy to read."""

import json
import re
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring import shown_numbers
from kiosk.compiler import check_bundle
from kiosk.compiler.rules.reading import reading, words_in
from kiosk.places import shipped

HIGHEST_GRADE = 7.0
MOST_WORDS = 20
NUMBER = re.compile(
    r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\b\d-\d-\d\b|\b1?-?8\d\d-[\dA-Z]{3}-[\dA-Z-]{4,}"
)


WRITTEN = date(2026, 11, 23)  # nothing is past its check date yet


@pytest.fixture(scope="module")
def checked():
    return check_bundle(shipped().content, today=WRITTEN)


@pytest.fixture(scope="module")
def shown(checked):
    return [record for record in checked.records if record.shown]


@pytest.fixture(scope="module")
def contacts(shown):
    return [record for record in shown if record.source.kind == "contact" and record.source.owner]


def test_no_rule_finds_a_problem(checked):
    assert checked.problems == ()


def languages_of(shown):
    """The languages of every page, by target; notices come and go."""
    found = {record.target: set() for record in shown if record.source.kind != "notice"}
    for record in shown:
        if record.target in found:
            found[record.target].add(record.source.language)
    return found


def test_every_guide_and_live_contact_is_there_in_five_languages(shown):
    five = {"en", "es", "pt-BR", "ht", "ar"}
    assert {target for target, found in languages_of(shown).items() if not five <= found} == set()


def test_l11_what_one_needs_first_is_there_in_nine_languages(checked, shown):
    nine = {"en", "es", "pt-BR", "ht", "ar", "fr", "pl", "vi", "zh-Hans"}
    first = {"guide:need-help-now", "guide:rights-at-the-door", "contact:988", "contact:211"}
    found = languages_of(shown)
    assert first <= set(checked.bundle.core)
    assert {target for target in checked.bundle.core if found[target] != nine} == set()


def test_every_translation_says_that_a_machine_wrote_it(shown):
    translations = [record for record in shown if not record.source.owner]
    assert len(translations) > 200
    assert {record.words.get("state") for record in translations} == {"machine"}


def test_every_topic_has_its_words_in_nine_languages(checked):
    for topic in checked.bundle.topics:
        assert len(topic.titles) == len(topic.summaries) == len(checked.bundle.languages) == 9


def test_every_number_that_is_shown_comes_from_a_fact_of_its_page(shown, checked):
    facts = {record.target: record.facts.get("facts", ()) for record in shown if record.facts}
    numbers = shown_numbers(checked.records)
    assert len(numbers) > 50
    assert [number for number in numbers if not number.fact and not number.example] == []
    for record in shown:
        for phone in record.facts.get("phones", ()):
            assert phone["fact"] in facts[record.target]


def written_numbers(text):
    """Every run of digits that may be a telephone number, without what stands between them."""
    return {digits(found)[-10:] for found in re.findall(r"\d[\d() .-]*\d", text)}


@pytest.mark.fixtures
def test_every_number_stands_in_the_fact_that_it_names(checked, fixtures):
    table = json.loads((fixtures.parent / "facts" / "content-facts.json").read_text("utf-8"))
    said = {row["id"]: written_numbers(json.dumps(row)) for row in table}
    numbers = [number for number in shown_numbers(checked.records) if not number.example]
    assert numbers
    assert [n for n in numbers if digits(n.number)[-10:] not in said[n.fact]] == []


def test_it_has_guides_contacts_and_three_example_schools(checked, shown):
    assert sum(record.source.kind == "guide" for record in shown) >= 12
    assert {"counselor", "office", "helpline"} <= {record.facts.get("kind") for record in shown}
    assert [site.name for site in checked.bundle.sites if site.example] == [
        "Example School A",
        "Example School B",
        "Example School C",
    ]


def test_every_live_contact_has_sources_or_is_an_example(contacts):
    bare = [
        record.source.file
        for record in contacts
        if not record.facts.get("example") and not record.facts.get("sources")
    ]
    assert contacts
    assert bare == []


def test_nothing_about_an_example_school_passes_as_real(contacts):
    schools = [record for record in contacts if record.facts.get("kind") == "counselor"]
    assert schools
    assert [record.source.file for record in schools if not record.facts.get("example")] == []


def test_every_page_says_on_which_day_it_was_checked(shown):
    owners = [record for record in shown if record.source.owner and record.source.kind != "notice"]
    unchecked = {r.source.file for r in owners if not r.facts.get("checked_on")}
    examples = {r.source.file for r in owners if r.facts.get("example")}
    assert unchecked - examples == set()


def test_every_page_that_rests_on_facts_names_their_sources(shown):
    with_facts = [r for r in shown if r.facts.get("facts") and not r.facts.get("example")]
    assert with_facts
    assert [r.source.file for r in with_facts if not r.facts.get("sources")] == []


def digits(text):
    return re.sub(r"\D", "", text)


def test_every_telephone_number_on_a_page_is_one_of_a_contact_with_facts(shown, contacts):
    known = set()
    for record in contacts:
        if record.facts.get("facts") or record.facts.get("example"):
            for phone in record.facts.get("phones", ()):
                known |= {digits(phone["dial"])[-10:], digits(phone["display"])[-10:]}
    strange = [
        (record.source.file, number)
        for record in shown
        for number in NUMBER.findall(f"{record.summary}\n{record.plain}")
        if digits(number)[-10:] not in known
    ]
    assert strange == []


def test_every_contact_with_a_telephone_names_its_facts(contacts):
    bare = [
        record.source.file
        for record in contacts
        if record.facts.get("phones")
        and not (record.facts.get("facts") or record.facts.get("example"))
    ]
    assert bare == []


@dataclass(frozen=True)
class Measured:
    """One line of the table."""

    file: str
    grade: float
    longest: str


def spoken(record):
    """The words of a page, sentence by sentence; rows and links lead elsewhere."""
    body = json.loads(record.body)
    steps = [step["plain"] for step in body["steps"]]
    words = [b.get("text", "") for b in body["blocks"] if b["kind"] not in {"link", "row"}]
    return "\n".join([record.summary, *steps, *words])


def test_english_pages_are_easy_to_read(shown):
    english = [record for record in shown if record.source.language == "en"]
    table = [
        Measured(record.source.file, found.grade, found.longest)
        for record in english
        if (found := reading(spoken(record))).words > 0
    ]
    sys.stdout.write("\n")
    for line in sorted(table, key=lambda line: -line.grade):
        sys.stdout.write(f"{line.grade:5.1f}  {words_in(line.longest):3d}  {line.file}\n")
    hard = [line for line in table if line.grade > HIGHEST_GRADE]
    long = [line for line in table if words_in(line.longest) > MOST_WORDS]
    assert hard == []
    assert long == []


def test_no_page_frightens_with_capitals(shown):
    shouting = [
        record.source.file for record in shown if re.search(r"\b[A-Z]{5,}\b.*!", record.plain)
    ]
    assert shouting == []


def test_everything_is_small_enough_to_travel(checked):
    folder = Path(shipped().content)
    assert sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) < 5_000_000
    assert checked.records
