"""docs/accessibility.md tells the truth: what it calls met has tests that carry its number."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
REPORT = (ROOT / "docs" / "accessibility.md").read_text(encoding="utf-8")
TESTS = frozenset(
    name
    for file in (ROOT / "tests").rglob("test_*.py")
    for name in re.findall(r"^def (test_\w+)", file.read_text(encoding="utf-8"), re.MULTILINE)
)
# What must be so before a kiosk is put up: every P0 of touch, seeing, keys, speech and languages,
# and what a visit leaves behind.
NEEDED = (
    *("T01", "T02", "T05", "T06", "T09", "T12", "T13", "T14", "T15"),
    *("V01", "V02", "V03", "V04", "V06", "V07", "V08", "V11", "V14", "V15"),
    *("K01", "K02", "K03", "K04", "K05", "K06", "K10"),
    *("S01", "S02", "S03", "S04", "S06", "S07", "S08", "S09", "S10", "S12", "S16"),
    *("L01", "L02", "L03", "L04", "L05", "L08", "L09", "C06", "C07", "C08"),
)

# What gates the first release, hardware aside.
GATE = (
    *("T01", "T05", "T09", "T15", "V01", "V03", "V06", "K01", "K04", "K06", "S01", "S04", "S07"),
    *("S10", "C01", "C04", "C06", "C07", "L04", "L09", "G04", "G05", "G07", "P01", "P03", "P06"),
)


class Line(NamedTuple):
    """One criterion of the report."""

    number: str
    result: str
    how: str


LINES = {
    found[0]: Line(*found)
    for found in re.findall(
        r"^\| \**([TVKSCLG]\d\d)\** \| [^|]+ \| ([a-z ]+) \| ([^|]+) \|$", REPORT, re.MULTILINE
    )
}


def carrying(number: str) -> list[str]:
    return [name for name in TESTS if re.search(rf"_{number.lower()}(_|$)", name)]


@pytest.mark.parametrize("number", NEEDED)
def test_what_must_be_so_has_a_test_or_a_check_or_is_called_a_gap(number: str) -> None:
    line = LINES[number]
    if line.result == "met":
        assert carrying(number), f"{number} is called met, and no test carries its number."
    else:
        assert line.result in {"hardware", "not yet", "not met"}
        assert len(line.how.split()) > len(("who", "does", "what")), line


@pytest.mark.parametrize("number", GATE)
def test_what_gates_a_release_has_a_test(number: str) -> None:
    assert carrying(number)
    assert number not in LINES or LINES[number].result == "met"


@pytest.mark.parametrize("number", sorted(LINES))
def test_every_test_that_the_report_names_exists(number: str) -> None:
    assert set(re.findall(r"`(test_\w+)`", LINES[number].how)) <= TESTS
