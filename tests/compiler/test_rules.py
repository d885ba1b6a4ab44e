"""The rules that keep the words true, one planted fault each, and what is right left alone."""

from datetime import date

import pytest

from kiosk.compiler import check_bundle
from kiosk.compiler.rules.numbers import misdialled, numbers_in
from kiosk.compiler.rules.personal import personal_lines
from kiosk.content import Phone
from tests.builders import TABLES, contact, guide, read, translation


def rules(parsed):
    return [(problem.line, problem.rule) for problem in parsed.problems]


# What one page can know.


def test_a_long_sentence_is_named_with_its_line(tmp_path):
    long = "You can " + "very " * 20 + "quietly ask."
    parsed = read(tmp_path, guide(f"Short words here.\n\n**Now** then. {long}\n"))
    assert (9, "long-sentence") in rules(parsed)


def test_a_page_of_short_words_has_no_problem(tmp_path):
    assert (
        rules(read(tmp_path, guide("Keep the door closed. You may talk through it.\n" * 5))) == []
    )


def test_a_page_for_scholars_is_named(tmp_path):
    hard = "Immigration representatives authorize documentation immediately.\n\n" * 5
    assert (0, "grade") in rules(read(tmp_path, guide(hard)))


def test_grades_are_for_english_only(tmp_path):
    hard = "Inmediatamente representantes autorizados documentarán.\n\n" * 6
    parsed = read(tmp_path, translation(hard), owner=False)
    assert "grade" not in [rule for _, rule in rules(parsed)]


@pytest.mark.parametrize(
    "steps",
    [
        "1. One.\n2. Two.\n3. Three.\n4. Four.\n",
        "1. " + "word " * 30 + "\n2. " + "word " * 31 + "\n",
    ],
)
def test_steps_that_cannot_be_taken_in_at_once_are_named(tmp_path, steps):
    assert "first-steps" in [rule for _, rule in rules(read(tmp_path, guide(steps)))]


@pytest.mark.parametrize(
    "line",
    [
        "Her number is A 208 765 432.",
        "A-20876543",
        "Write A208765432 here",
        "SSN 123-45-6789",
        "Student: Maria",
        "**Child's name:** Ana",
        "Date of birth: 3 May",
        "DOB: 2010",
    ],
)
def test_what_could_name_one_person_is_an_error(tmp_path, line):
    parsed = read(tmp_path, guide(f"Words.\n\n{line}\n"))
    assert (9, "personal") in rules(parsed)
    assert parsed.page is None


@pytest.mark.parametrize(
    "line",
    [
        "An A-number is the letter A and 9 digits.",
        "It looks like A000000000.",
        "Call 860-555-0100 or 1-800-842-2288.",
        "Students: ask at the desk.",
        "Your child's name stays private.",
        "Grade A 12 students",
        "From 2025-2026 on",
    ],
)
def test_ordinary_words_name_nobody(line):
    assert list(personal_lines(line)) == []


def test_a_sign_that_no_font_has_is_named(tmp_path):
    assert (9, "glyph") in rules(read(tmp_path, guide("Words.\n\nA pile \U0001f600 here.\n")))


@pytest.mark.parametrize(
    "words", ["Kreyòl ayisyen", "العربية", "简体中文", "Tiếng Việt", "“yes” – no…"]
)
def test_every_offered_script_can_be_drawn(tmp_path, words):
    assert rules(read(tmp_path, guide(f"{words}\n"))) == []


@pytest.mark.parametrize(
    ("display", "dial", "wrong"),
    [
        ("2-1-1", "211", False),
        ("860-555-0100", "+18605550100", False),
        ("(860) 555-0100", "8605550100", False),
        ("1-800-842-2288", "+18008422288", False),
        ("1-844-HELP-4-US", "+18444357487", False),
        ("Text HELLO to 741741", "741741", False),
        ("860-555-0100", "+18605550101", True),
        ("860-555-0100", "211", True),
        ("555-0100", "+18605550100", False),
        ("988", "+19885550988", True),
        ("call us", "211", True),
    ],
)
def test_a_number_is_dialled_as_it_is_read(display, dial, wrong):
    assert misdialled(Phone("call", display, dial)) is wrong


def test_a_number_dialled_wrongly_keeps_the_card_off_the_screen(tmp_path):
    phones = "[{kind: call, display: 860-555-0100, dial: '+18605550101'}]"
    parsed = read(tmp_path, contact(phones=phones), "contact")
    assert "dial" in [rule for _, rule in rules(parsed)]
    assert parsed.page is None


@pytest.mark.parametrize(
    ("hours", "words", "wrong"),
    [
        ("Mo-Fr 08:00-15:00", "Come from 8 a.m. to 3 p.m.", False),
        ("Mo-Fr 08:00-15:00", "Come from 8:00 to 15:00.", False),
        ("Mo-Fr 08:00-15:00", "Come from 8 am to 4 pm.", True),
        ("Mo-Fr 08:00-15:00", "We answer day and night.", True),
        ("24/7", "We answer day and night.", False),
        ("24/7", "We answer until 5 PM.", True),
        ("unknown", "Come from 8 am to 4 pm.", False),
    ],
)
def test_words_that_say_other_hours_are_named(tmp_path, hours, words, wrong):
    parsed = read(tmp_path, contact(words, hours=hours), "contact")
    assert ((8, "hours-said") in rules(parsed)) is wrong


def test_a_live_card_without_its_sources_or_its_day_is_named(tmp_path):
    card = "---\ntitle: Desk\nsummary: Ask\nkind: office\npublish: live\n---\n"
    assert [rule for _, rule in rules(read(tmp_path, card, "contact"))] == [
        "unchecked",
        "no-source",
    ]
    assert {line for line, _ in rules(read(tmp_path, card, "contact"))} == {5}
    assert rules(read(tmp_path, card.replace("live", "draft"), "contact")) == []


# What only all pages can know.


def problems(bundle, **options):
    return [(p.file, p.rule) for p in check_bundle(bundle.folder, **options).problems]


def test_a_number_in_the_words_must_be_on_a_card(bundle):
    bundle.guide("door", "Call 860-555-0100 or 2-1-1.\n")
    bundle.contact("211", phones="[{kind: call, display: 2-1-1, dial: '211'}]")
    (problem,) = bundle.checked().problems
    assert (problem.file, problem.rule) == ("guides/door/en.md", "number")
    assert (
        (bundle.folder / problem.file).read_text().split("\n")[problem.line - 1].startswith("Call")
    )
    assert numbers_in("Call 860-555-0100 or 2-1-1, or 988.") == ["860-555-0100", "2-1-1", "988"]


def test_what_is_past_its_day_is_named_then_withdrawn(bundle):
    bundle.guide("door", review_by="2026-12-31")
    assert problems(bundle, today=date(2026, 12, 31)) == []
    assert problems(bundle, today=date(2027, 1, 1)) == [("guides/door/en.md", "past-due")]
    assert problems(bundle, today=date(2027, 1, 30)) == [("guides/door/en.md", "past-due")]
    assert problems(bundle, today=date(2027, 1, 31)) == [("guides/door/en.md", "withdrawn")]


def test_the_bundle_says_how_long_the_grace_is(bundle):
    bundle.write("bundle.toml", f"{TABLES['bundle.toml']}grace = 0\n")
    bundle.guide("door", review_by="2026-12-31")
    assert problems(bundle, today=date(2027, 1, 1)) == [("guides/door/en.md", "withdrawn")]


def test_the_way_to_help_is_never_withdrawn(bundle):
    help_topic = (
        "\n[help]\nicon = 'help'\nfeatured = true\nopens = 'now'\n[help.title]\nen = 'Help'\n"
    )
    bundle.write("topics.toml", TABLES["topics.toml"] + help_topic)
    bundle.guide("now", "[[contact:desk]]\n", topic="help", review_by="2026-01-01")
    bundle.contact("desk", review_by="2026-01-01")
    found = problems(bundle, today=date(2029, 1, 1))
    assert found == [("contacts/desk/en.md", "past-due"), ("guides/now/en.md", "past-due")]


LANGUAGES = TABLES["languages.toml"].replace("order = 2", 'order = 2\nstate = "complete"')


def test_a_missing_translation_is_named_where_the_language_should_be_complete(bundle):
    bundle.write("languages.toml", LANGUAGES)
    bundle.guide("door")
    (problem,) = check_bundle(bundle.folder).problems
    assert problem.rule == "translation-missing"
    assert problem.text == "This page is missing in es (Español)."


def test_a_core_language_needs_the_core_pages_only(bundle):
    bundle.write("languages.toml", LANGUAGES.replace("complete", "core"))
    bundle.write("bundle.toml", TABLES["bundle.toml"] + 'core = ["guide:door", "guide:gone"]\n')
    bundle.guide("door")
    bundle.guide("work")
    found = problems(bundle)
    assert found == [("bundle.toml", "core"), ("guides/door/en.md", "translation-missing")]


def stamped(bundle, body, **facts):
    """A Spanish page with the hash of the English one as it is now."""
    original = next(r for r in bundle.checked().records if r.source.owner)
    facts = {"state": "machine", "source_hash": original.words_hash, **facts}
    bundle.guide("door", body, language="es", **facts)


def test_a_translation_with_the_same_facts_has_no_problem(bundle):
    bundle.guide("door", "Call 3 people.\n\n- One\n- Two\n")
    stamped(bundle, "Llame a 3 personas.\n\n- Uno\n- Dos\n")
    assert problems(bundle) == []


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("Llame a 4 personas.\n\n- Uno\n- Dos\n", "numbers (without 3; with 4)"),
        ("Llame a 3 personas.\n\n- Uno\n", "list items (1 instead of 2)"),
        ("Llame a 3 personas.\n\n- Uno\n- Dos\n\n[a](https://a.example)\n", "rows and links"),
        ("1. Llame a 3 personas.\n\nY:\n\n- Uno\n- Dos\n", "first steps (1 instead of 0)"),
    ],
)
def test_a_translation_with_other_facts_is_named(bundle, body, part):
    bundle.guide("door", "Call 3 people.\n\n- One\n- Two\n")
    stamped(bundle, body)
    texts = [p.text for p in bundle.checked().problems if p.rule == "translation-facts"]
    assert any(part in text for text in texts)


def test_arabic_digits_are_the_same_number(bundle):
    bundle.guide("door", "Call 3 people.\n")
    stamped(bundle, "Llame a ٣ personas.\n")
    assert problems(bundle) == []


def test_a_translation_of_older_words_is_named(bundle):
    bundle.guide("door", "Ask first.\n")
    stamped(bundle, "Pregunte primero.\n")
    bundle.guide("door", "Ask twice.\n")
    assert problems(bundle) == [("guides/door/es.md", "translation-behind")]


def test_a_translation_must_say_whether_a_person_has_checked_it(bundle):
    bundle.guide("door", "Ask first.\n")
    stamped(bundle, "Pregunte primero.\n", state="")
    assert problems(bundle) == [("guides/door/es.md", "translation-state")]


def test_words_among_the_facts_are_said_again(bundle):
    bundle.contact("desk", room="Room 112", cost="Free")
    card = "---\ntitle: Recepción\nsummary: Aquí\nstate: machine\nroom: Salón 112\n---\n"
    bundle.write("contacts/desk/es.md", card)
    found = [p.text for p in bundle.checked().problems if p.rule == "translation-words"]
    assert found == ["Say in this language too: `cost`."]


def test_the_summary_counts_every_rule_of_this_file_even_when_nothing_was_found(bundle):
    bundle.guide("door")
    found = bundle.checked()
    assert found.problems == ()
    assert {"grade", "dial", "personal", "withdrawn"} <= found.counts().keys()
