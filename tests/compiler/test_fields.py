"""Every value of a page's front matter is checked, and what is wrong is said in a sentence."""

from datetime import date

import pytest

from kiosk.content import Contact, Level, Phone
from tests.builders import CONTACT_FACTS, contact, front, guide, notice, read, said, translation


def only_problem(parsed):
    (problem,) = parsed.problems
    return problem


@pytest.mark.parametrize(
    ("facts", "rule", "part"),
    [
        ({"order": "first"}, "number", "`order` is 'first'; write a whole number."),
        ({"order": "-1"}, "number", "whole number"),
        ({"order": "10000"}, "number", "whole number"),
        ({"order": "１"}, "number", "whole number"),
        ({"checked_on": "23.11.2026"}, "date", "write a day as 2026-11-23"),
        ({"checked_on": "2026-13-01"}, "date", "write a day as 2026-11-23"),
        ({"checked_on": "2026-02-30"}, "date", "write a day as 2026-11-23"),
        ({"checked_on": "20261123"}, "date", "write a day as 2026-11-23"),
        ({"law": "perhaps"}, "choice", "`law` is 'perhaps'; write yes or no."),
        ({"status": "fine"}, "choice", "write current, contested or unknown."),
        ({"volatility": "huge"}, "choice", "write low, medium, high or very-high."),
        ({"checked_by": "[a, b]"}, "kind", "`checked_by` must be words, not a list."),
        ({"sites": "{a: b}"}, "kind", "`sites` must be a list of words."),
        ({"facts": "[a, [b]]"}, "kind", "`facts` must be a list of words."),
        ({"checked_by": '"bell \\a"'}, "character", "`checked_by` has a character"),
        ({"sources": '["nul \\0"]'}, "character", "`sources` has a character"),
        ({"checked_by": "x" * 121}, "length", "longer than 120 letters"),
        ({"lwa": "yes"}, "unknown-key", "There is no `lwa` here. Did you mean `law`?"),
        ({"phones": "[]"}, "unknown-key", "There is no `phones` here."),
    ],
)
def test_a_wrong_value_of_a_guide_is_named_with_its_line(tmp_path, facts, rule, part):
    problem = only_problem(read(tmp_path, guide(**facts)))
    assert (problem.line, problem.rule, problem.level) == (5, rule, Level.ERROR)
    assert part in problem.text


@pytest.mark.parametrize("name", ["title", "summary", "topic"])
def test_a_guide_needs_a_title_a_summary_and_a_topic(tmp_path, name):
    facts = {"title": "Door", "summary": "What to do", "topic": "rights"}
    del facts[name]
    problem = only_problem(read(tmp_path, front(**facts) + "\nWords.\n"))
    assert (problem.rule, problem.text) == ("missing", f"`{name}` is missing.")


def test_a_topic_is_the_name_of_a_table(tmp_path):
    assert said(read(tmp_path, guide(topic="Know Your Rights"))) == [(4, "name")]


def test_a_long_title_is_advice_and_a_very_long_one_an_error(tmp_path):
    assert only_problem(read(tmp_path, guide(title="x" * 61))).level is Level.WARNING
    assert only_problem(read(tmp_path, guide(title="x" * 201))).level is Level.ERROR


def test_all_problems_of_a_page_are_named_at_once(tmp_path):
    parsed = read(tmp_path, guide("<b>x</b>\n", law="perhaps", order="first"))
    assert said(parsed) == [(5, "choice"), (6, "number"), (9, "html"), (9, "html")]
    assert parsed.page is None


def test_a_guides_values_arrive_as_what_they_mean(tmp_path):
    facts = {
        "order": "3",
        "sites": "[north, south]",
        "sensitive": "yes",
        "checked_on": "2026-11-23",
    }
    page = read(tmp_path, guide(**facts, law="true", facts="one")).page
    assert (page.order, page.sites, page.sensitive, page.law) == (3, ("north", "south"), True, True)
    assert (page.checked_on, page.facts, page.status) == (date(2026, 11, 23), ("one",), "current")


def test_a_value_over_two_lines_is_one_line_of_words(tmp_path):
    page = read(
        tmp_path, guide(checked_by="Kiosk\n  authors", sources="\n  - >\n    a\n    b")
    ).page
    assert page.checked_by == "Kiosk authors"
    assert page.sources == ("a b",)


@pytest.mark.parametrize(
    ("facts", "rule", "part"),
    [
        ({"kind": "robot"}, "choice", "write counselor, office, organization or helpline."),
        ({"publish": "soon"}, "choice", "write live or draft."),
        ({"appointment": "maybe"}, "choice", "write none, offered or required."),
        ({"phones": "211"}, "kind", "`phones` must be a list: begin each with `- kind:`."),
        ({"phones": "[211]"}, "kind", "Write each of `phones` as `kind`, `display`, `dial`."),
        (
            {"phones": "[{kind: fax, display: 2-1-1, dial: 211}]"},
            "choice",
            "call, text, tdd or whatsapp",
        ),
        ({"phones": "[{kind: call, dial: 211}]"}, "missing", "`display` is missing."),
        ({"phones": "[{kind: call, display: x}]"}, "missing", "`dial` is missing."),
        ({"phones": "[{kind: call, display: x, dial: HOPE}]"}, "dial", "digits, +, *, #"),
        (
            {"phones": "[{kind: call, display: 2-1-1, dial: 211, fax: 1}]"},
            "unknown-key",
            "no `fax`",
        ),
        ({"status": "current"}, "unknown-key", "There is no `status` here."),
    ],
)
def test_a_wrong_value_of_a_contact_is_named(tmp_path, facts, rule, part):
    problem = only_problem(read(tmp_path, contact(**facts), "contact"))
    assert problem.rule == rule
    assert part in problem.text


@pytest.mark.parametrize("name", ["kind", "publish"])
def test_a_contact_says_what_it_is_and_whether_it_is_live(tmp_path, name):
    facts = {**CONTACT_FACTS}
    del facts[name]
    assert only_problem(read(tmp_path, front(**facts), "contact")).text == f"`{name}` is missing."


def test_a_problem_of_a_telephone_names_the_telephones_own_line(tmp_path):
    right, wrong = (
        "{kind: call, display: 2-1-1, dial: 211}",
        "kind: fax\n    display: x\n    dial: 1x",
    )
    phones = f"\n  - {right}\n  - {wrong}"
    assert said(read(tmp_path, contact(phones=phones), "contact")) == [(10, "choice"), (12, "dial")]


def test_a_contacts_telephones_keep_every_digit(tmp_path):
    phones = "[{kind: text, display: 7-4-1, dial: 0741 741, keyword: HELLO, language: es}]"
    page = read(tmp_path, contact(phones=phones), "contact").page
    assert isinstance(page, Contact)
    assert page.phones == (Phone("text", "7-4-1", "0741741", "HELLO", "", "es"),)


@pytest.mark.parametrize(
    "fact",
    [
        {"topic": "rights"},
        {"phones": "[]"},
        {"hours": "24/7"},
        {"sites": "[north]"},
        {"level": "info"},
    ],
)
def test_a_translation_owns_only_words(tmp_path, fact):
    problem = only_problem(read(tmp_path, translation(**fact), owner=False))
    assert (problem.line, problem.rule) == (4, "translation-fact")
    assert "belongs in the default language's file only" in problem.text


def test_a_translation_says_how_it_was_made(tmp_path):
    text = translation(state="reviewed", reviewed_on="2026-11-23", source_hash="ab12")
    page = read(tmp_path, text, owner=False).page
    assert (page.state, page.reviewed_on, page.source_hash) == (
        "reviewed",
        date(2026, 11, 23),
        "ab12",
    )


def test_a_notice_holds_from_one_day_until_another(tmp_path):
    text = notice(level="urgent", **{"from": "2026-11-23", "until": "2026-11-24"})
    page = read(tmp_path, text, "notice").page
    assert (page.level, page.starts, page.until) == (
        "urgent",
        date(2026, 11, 23),
        date(2026, 11, 24),
    )


def test_a_notice_has_no_topic(tmp_path):
    assert said(read(tmp_path, notice(topic="rights"), "notice")) == [(3, "unknown-key")]


def test_a_page_without_words_is_refused_but_a_contact_needs_none(tmp_path):
    assert said(read(tmp_path, guide(""))) == [(6, "empty")]
    assert said(read(tmp_path, contact(""), "contact")) == []
