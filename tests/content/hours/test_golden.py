"""A year of questions at the counselor's door: each row of golden.txt says why it must be so."""

from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.content.hours.schedule import answer_now
from tests.content.hours.at_school import YEAR, local, schedule


class Row(NamedTuple):
    """One question and its answer."""

    name: str
    hours: str
    layers: str
    appointment: str
    at: str
    state: str
    until: str
    next: str
    why: str


def rows():
    """Every row of the table, with the schedule it stands under."""
    text = Path(__file__).with_name("golden.txt").read_text(encoding="utf-8")
    head = ()
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.removeprefix("==").split("|")]
        if line.startswith("=="):
            head = cells
        elif line and not line.startswith("#"):
            yield Row(*head, *cells)


ROWS = list(rows())
CHECKED, REVIEW_BY = local("2026-11-23T00:00"), date(2027, 2, 23)


def expected(cell, at):
    if cell == "-":
        return None
    return local(cell if "-" in cell else f"{at[:10]}T{cell}")


def test_the_table_has_enough_rows_and_each_has_a_reason():
    assert len(ROWS) >= 120
    assert [row for row in ROWS if not row.why] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.name} {row.at}")
def test_the_answer_is_right(row):
    layers = {"year": YEAR, "calendar": YEAR._replace(exceptions={}, notices={})}.get(row.layers)
    asked, now = schedule(row.hours, layers, row.appointment), local(row.at)
    claimed = row.layers == "clock"
    answer = answer_now(asked, now, CHECKED, REVIEW_BY) if claimed else asked.state_at(now)
    wanted = (row.state, expected(row.until, row.at), expected(row.next, row.at))
    found = (answer.state.value, moment(answer.until), moment(answer.next))
    assert found == tuple(moment(cell) if isinstance(cell, datetime) else cell for cell in wanted)


def moment(found):
    """With the offset from UTC: two moments an hour apart may show the same on the clock."""
    return found.isoformat() if found else None
