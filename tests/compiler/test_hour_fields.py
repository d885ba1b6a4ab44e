"""Hours, exceptions and closings in front matter: what is wrong names its file and line."""

import pytest

from tests.builders import contact, notice, read, said

ANY = {"hours": "Mo-Fr 08:00-15:00"}


def test_hours_that_can_be_misread_are_an_error_at_their_line_that_says_what_to_write(tmp_path):
    parsed = read(tmp_path, contact(hours="Mo, We, Fr 09:00-12:00"), "contact")
    (problem,) = parsed.problems
    assert (problem.file, problem.line, problem.rule) == ("contacts/door/en.md", 8, "hours")
    assert "Do you mean `Mo,We,Fr 09:00-12:00`?" in problem.text
    assert parsed.page is None


@pytest.mark.parametrize("hours", ["unknown", "24/7", "Mo-Fr 08:00-15:00"])
def test_right_hours_are_kept_as_written(tmp_path, hours):
    assert read(tmp_path, contact(hours=hours), "contact").page.hours == hours


def test_exceptions_are_kept_as_written(tmp_path):
    parsed = read(tmp_path, contact(**ANY, exceptions="[2026-11-25 closed]"), "contact")
    assert parsed.page.exceptions == ("2026-11-25 closed",)


def test_an_exception_that_cannot_be_read_is_an_error(tmp_path):
    parsed = read(tmp_path, contact(**ANY, exceptions="[tomorrow closed]"), "contact")
    assert said(parsed) == [(9, "exceptions")]


def test_a_contact_says_whether_the_calendar_closes_it(tmp_path):
    assert read(tmp_path, contact(calendar="none"), "contact").page.calendar == "none"
    assert said(read(tmp_path, contact(calendar="sometimes"), "contact")) == [(8, "choice")]


def test_a_notice_that_closes_needs_both_days(tmp_path):
    assert said(read(tmp_path, notice(closes="[desk]"), "notice")) == [(3, "missing")]
    both = {"from": "2026-11-24", "until": "2026-11-24"}
    parsed = read(tmp_path, notice(closes="[desk]", closes_at='"12:30"', **both), "notice")
    assert (parsed.page.closes, parsed.page.closes_at) == (("desk",), "12:30")


def test_a_notice_closes_at_a_time_of_the_day(tmp_path):
    both = {"from": "2026-11-24", "until": "2026-11-24"}
    parsed = read(tmp_path, notice(closes="[desk]", closes_at="noon", **both), "notice")
    assert said(parsed) == [(4, "time")]


def test_a_notice_that_closes_nobody_we_know_is_an_error(bundle):
    bundle.guide("door")
    bundle.notice("snow", closes="[desk]", **{"from": "2026-11-24", "until": "2026-11-24"})
    assert bundle.said() == [("notices/snow/en.md", 3, "row")]
