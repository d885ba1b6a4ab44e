"""A release for tomorrow, a release for some first, and when a kiosk looks."""

import random
from datetime import datetime, timedelta

import pytest

from kiosk.delivery import Outcome, Past, Plan, after, first_good, first_look, next_look
from kiosk.delivery.choose import Report, Turn, rollout_of, turn
from tests.delivery.district import NOON, WORDS, District, Kiosk
from tests.shared_folder import LyingShare

RINGS = {"rollout": {"rings": [["pilot-1", "pilot-2"], ["second"]], "healthy_minutes": 60}}
WELL = [Report("pilot-1", "new", 90), Report("pilot-2", "new", 61)]


@pytest.mark.parametrize(
    ("kiosk", "reports", "expected"),
    [
        ("pilot-1", [], Turn.NOW),
        ("second", [], Turn.RING),
        ("second", WELL, Turn.NOW),
        ("second", WELL[:1], Turn.NOW),  # half of the ring has reported
        ("second", [WELL[0], Report("pilot-2", "new", 5)], Turn.RING),
        ("second", [Report("pilot-1", "old", 900), Report("pilot-2", "old", 900)], Turn.RING),
        ("second", [Report("stranger", "new", 900)], Turn.RING),
        ("anybody", WELL, Turn.RING),
        ("anybody", [*WELL, Report("second", "new", 60)], Turn.NOW),
        ("anybody", [*WELL, Report("second", "old", 0, ("new",))], Turn.STOPPED),
        ("pilot-2", [Report("pilot-1", "old", 0, ("new",))], Turn.STOPPED),
        ("second", [Report("stranger", "old", 0, ("new",))], Turn.RING),
    ],
)
def test_a_ring_waits_until_the_one_before_is_well(kiosk, reports, expected) -> None:
    assert turn(RINGS, "new", (kiosk, NOON), reports) is expected


@pytest.mark.parametrize("rollout", [None, 5, {}, {"rings": 5}, {"rings": [5, [6]]}])
def test_a_roll_out_that_makes_no_sense_is_none(rollout) -> None:
    custom = {"rollout": rollout}
    assert rollout_of(custom).before("anybody") == ()
    assert turn(custom, "new", ("anybody", NOON), []) is Turn.NOW


def test_a_release_waits_for_its_moment() -> None:
    custom = {"at": (NOON + timedelta(hours=1)).isoformat()}
    assert turn(custom, "new", ("x", NOON), []) is Turn.LATER
    assert turn(custom, "new", ("x", NOON + timedelta(hours=1)), []) is Turn.NOW


def scheduled(district: District) -> LyingShare:
    district.publishes(WORDS[2], Plan(at=NOON + timedelta(days=1)))
    return LyingShare(district.files())


def test_a_scheduled_release_comes_at_its_moment_even_without_a_share(
    ahead: Kiosk, district: District
) -> None:
    assert ahead.syncs(scheduled(district)).result == "unchanged"
    assert ahead.words == WORDS[1]
    tomorrow = ahead.at(NOON + timedelta(days=1, minutes=1))
    assert tomorrow.syncs(LyingShare({})).result == "unreachable"
    assert tomorrow.words == WORDS[2]


def test_a_waiting_release_is_fetched_once(ahead: Kiosk, district: District) -> None:
    ahead.syncs(scheduled(district))
    share = LyingShare(district.files())
    ahead.syncs(share)
    assert len(share.asked) == 2


def test_a_scheduled_release_that_is_replaced_never_comes(ahead: Kiosk, district: District) -> None:
    ahead.syncs(scheduled(district))
    district.later(hours=2).publishes("Better words.\n")
    ahead.syncs(LyingShare(district.files()))
    assert ahead.words == "Better words.\n"
    tomorrow = ahead.at(NOON + timedelta(days=2))
    tomorrow.syncs(LyingShare(district.files()))
    assert tomorrow.words == "Better words.\n"


def test_a_new_kiosk_shows_what_everybody_shows_meanwhile(fresh: Kiosk, district: District) -> None:
    fresh.syncs(scheduled(district))
    assert fresh.words == WORDS[1]


def test_a_retracted_page_is_gone_from_what_waits_too(ahead: Kiosk, district: District) -> None:
    from kiosk.delivery import Statement, state_at_desk  # noqa: PLC0415 - only here

    ahead.syncs(scheduled(district))
    desk = Statement(retract=("guide:door",))
    state_at_desk(district.share, district.keys, desk, district.now)
    ahead.syncs(LyingShare(district.files()))
    tomorrow = ahead.at(NOON + timedelta(days=1, minutes=1))
    tomorrow.syncs(LyingShare({}))
    assert tomorrow.words == "no such page"


def test_a_first_ring_shows_what_others_wait_for(
    ahead: Kiosk, district: District, tmp_path
) -> None:
    district.publishes(WORDS[2], Plan(rings=(("pilot",),)))
    share = LyingShare(district.files())
    from dataclasses import replace  # noqa: PLC0415 - only here

    pilot = replace(ahead.copy(tmp_path / "pilot"), name="pilot")
    assert pilot.syncs(share).result == "updated"
    assert ahead.syncs(share).result == "unchanged"
    assert (pilot.words, ahead.words) == (WORDS[2], WORDS[1])


CHANCE = 20261123


def test_kiosks_spread_their_looks() -> None:
    print("seed", CHANCE)
    chance = random.Random(CHANCE)
    looks = [next_look(Past("unchanged"), 900, chance) for _ in range(500)]
    assert 720 <= min(looks) < 760
    assert 1040 < max(looks) <= 1080
    starts = [first_look(f"kiosk-{n}", installed=True) for n in range(500)]
    assert 0 <= min(starts) < 10
    assert 290 < max(starts) <= 300
    assert first_look("kiosk-1", installed=False) == 0


def test_a_share_that_is_away_is_asked_less_and_less() -> None:
    past, most = Past(), []
    for _ in range(12):
        past = after(past, "unreachable")
        draws = [next_look(past, 900, random.Random(seed)) for seed in range(200)]
        most.append(max(draws))
    assert most[0] <= 60
    assert most == sorted(most) or max(most) <= 3600
    assert max(most) <= 3600
    assert after(past, "unchanged").failures == 0


def test_a_refused_share_is_not_asked_again_at_once() -> None:
    assert next_look(Past("refused"), 60, random.Random(1)) >= 2880


def outcomes(**by_place: Outcome):
    asked: list[str] = []

    def look(place: str) -> Outcome:
        asked.append(place)
        return by_place[place]

    return asked, look


AWAY, REFUSED, GOOD = Outcome("unreachable"), Outcome("refused"), Outcome("unchanged")


def test_places_are_tried_in_their_order() -> None:
    asked, look = outcomes(a=AWAY, b=REFUSED, c=GOOD, d=GOOD)
    assert first_good(("a", "b", "c", "d"), look) == ("c", GOOD)
    assert asked == ["a", "b", "c"]


def test_a_refusal_is_told_before_an_absence() -> None:
    _, look = outcomes(a=AWAY, b=REFUSED)
    assert first_good(("a", "b"), look) == ("b", REFUSED)


def test_our_own_full_disk_is_the_same_everywhere() -> None:
    full = Outcome("refused", code="store")
    asked, look = outcomes(a=full, b=GOOD)
    assert first_good(("a", "b"), look) == ("a", full)
    assert asked == ["a"]


def test_a_moment_without_a_zone_is_meant_in_the_bundles(ahead: Kiosk, district: District) -> None:
    naive = datetime(2026, 11, 24, 12, 30)  # noqa: DTZ001 - New York: 17:30 UTC
    district.publishes(WORDS[2], Plan(at=naive))
    share = LyingShare(district.files())
    ahead.at(NOON + timedelta(days=1, minutes=29)).syncs(share)
    assert ahead.words == WORDS[1]
    ahead.at(NOON + timedelta(days=1, minutes=31)).syncs(share)
    assert ahead.words == WORDS[2]
