"""How long a visit lasts when nobody touches: pure rules, times in seconds."""

from typing import NamedTuple


class Pace(NamedTuple):
    """How long the screen waits; the numbers are STANDARDS C01 to C05, T07 and E36."""

    idle: float = 60.0  # without a touch, until the cover
    unhurried: float = 180.0  # the same for large text, and for those who use keys or speech
    longest: float = 300.0  # the same for a long page
    cover: float = 30.0  # until the visit ends behind the cover
    unplugged: float = 20.0  # after a headset was taken out: its owner leaves
    staff: float = 60.0  # until the staff page closes
    double_strike: float = 0.5  # the same place counts as one touch
    words_a_second: float = 2.5  # a slow reader
    tick: float = 1.0  # a second on the cover; only tests have shorter ones


def patience(pace: Pace, *, words: int, unhurried: bool) -> float:
    """How long nobody may touch before the cover comes."""
    least = pace.unhurried if unhurried else pace.idle
    return min(max(least, words / pace.words_a_second), max(pace.longest, least))


class Strike(NamedTuple):
    """Where and when a finger last came down; lengths in millimetres."""

    x: float
    y: float
    at: float


_SAME_PLACE = 12.0  # mm: a trembling finger


def strikes_again(last: Strike | None, now: Strike, within: float) -> bool:
    """Whether it is the same touch once more, meant or not."""
    if last is None or now.at - last.at >= within:
        return False
    return (now.x - last.x) ** 2 + (now.y - last.y) ** 2 <= _SAME_PLACE**2


_PRESSES, _PRESSES_WITHIN = 3, 5.0  # C07: the keypad's "Clear my screen"


def pressed(before: tuple[float, ...], now: float) -> tuple[float, ...]:
    """Remember a press of Back, and forget those that are too long ago."""
    return (*(at for at in before if now - at < _PRESSES_WITHIN), now)


def is_clear(presses: tuple[float, ...]) -> bool:
    """Whether Back was pressed often enough to clear the screen."""
    return len(presses) >= _PRESSES
