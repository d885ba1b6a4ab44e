"""The content that the program ships: no errors, sources for every fact, and easy to read."""

import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.compiler import check_bundle
from kiosk.compiler.rules.reading import reading, words_in
from kiosk.places import shipped

HIGHEST_GRADE = 7.0
MOST_WORDS = 20
NUMBER = re.compile(
    r"\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}|\b\d-\d-\d\b|\b1?-?8\d\d-[\dA-Z]{3}-[\dA-Z-]{4,}"
)


@pytest.fixture(scope="module")
def checked():
    return check_bundle(shipped().content)


@pytest.fixture(scope="module")
def shown(checked):
    return [record for record in checked.records if record.shown]


@pytest.fixture(scope="module")
def contacts(shown):
    return [record for record in shown if record.source.kind == "contact" and record.source.owner]


def test_it_has_no_errors(checked):
    assert [problem for problem in checked.problems if problem.level == "error"] == []


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
