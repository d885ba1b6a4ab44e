"""What is still to be asked, which numbers are shown, and how a translation is tied down."""

import json
from datetime import date

import pytest

from kiosk.authoring import shown_numbers, stamp, work_list
from kiosk.errors import KioskError
from tests.commands import kiosk

TODAY = date(2026, 11, 23)
PHONE = "[{kind: call, display: 860-555-0100, dial: '+18605550100', fact: desk}]"


def reasons(bundle, today=TODAY):
    found = work_list(bundle.checked().records, today).calls
    return [(call.page, call.reason) for call in found]


def test_a_draft_says_what_to_ask_and_whom(bundle):
    facts = {"publish": "draft", "verify": "Ask for the hours.", "phones": PHONE}
    bundle.contact("desk", **facts, email="a@example.org")
    (call,) = work_list(bundle.checked().records, TODAY).calls
    assert (call.reason, call.what) == ("draft", "Ask for the hours.")
    assert call.whom == ("860-555-0100", "a@example.org")
    assert call.sources == ("https://example.org",)


def test_what_is_late_comes_first_and_what_is_in_order_is_not_listed(bundle):
    bundle.guide("fine", review_by="2027-06-01")
    bundle.guide("late", review_by="2026-11-22")
    bundle.guide("soon", review_by="2026-12-23")
    bundle.guide("later", review_by="2026-12-24")
    bundle.contact("card", publish="draft")
    bundle.contact("school", example="yes")
    assert reasons(bundle) == [
        ("guide:late", "overdue"),
        ("guide:soon", "soon"),
        ("contact:card", "draft"),
        ("contact:school", "example"),
    ]


def test_translations_that_no_person_has_checked_are_counted(bundle):
    bundle.guide("door")
    bundle.guide("door", language="es", state="machine")
    bundle.guide("door", language="fr", state="reviewed")  # of other words: without their hash
    found = work_list(bundle.checked().records, TODAY)
    assert found.unreviewed == {"es": 1, "fr": 1}


def test_every_number_is_listed_with_its_fact(bundle):
    bundle.contact("desk", phones=PHONE)
    bundle.guide("door", "Call (860) 555-0100.\n\nOr 860-555-0199.\n")
    found = [(n.number, n.fact) for n in shown_numbers(bundle.checked().records)]
    assert found == [("860-555-0100", "desk"), ("(860) 555-0100", "desk"), ("860-555-0199", "")]


def test_the_command_fails_while_a_number_has_no_fact(bundle):
    bundle.contact("desk", phones=PHONE)
    assert kiosk("calls", bundle.folder, "--numbers").returncode == 0
    bundle.contact("desk", phones=PHONE.replace(", fact: desk", ""))
    done = kiosk("calls", bundle.folder, "--numbers")
    assert (done.returncode, "NO FACT" in done.stdout) == (1, True)


def test_the_work_list_as_json(bundle):
    bundle.contact("desk", publish="draft", verify="Ask.")
    document = json.loads(kiosk("calls", bundle.folder, "--json").stdout)
    assert document["schema"] == 1
    assert document["calls"][0]["what"] == "Ask."


def test_a_stamped_translation_is_not_behind_until_the_words_change(bundle):
    bundle.guide("door", "Ask first.\n")
    spanish = bundle.guide("door", "Pregunte primero.\n", language="es", state="machine")
    assert stamp(bundle.folder, bundle.checked().records, [spanish]) == ["guides/door/es.md"]
    assert bundle.said() == []
    assert stamp(bundle.folder, bundle.checked().records, [spanish]) == []
    bundle.guide("door", "Ask twice.\n")
    assert [rule for *_, rule in bundle.said()] == ["translation-behind"]
    assert kiosk("stamp", bundle.folder, spanish).returncode == 0
    assert bundle.said() == []


def test_only_translations_can_be_stamped(bundle):
    original = bundle.guide("door")
    with pytest.raises(KioskError, match="is no translation"):
        stamp(bundle.folder, bundle.checked().records, [original])
