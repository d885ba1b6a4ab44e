"""When a screen is given up, and when its content is: pure rules, times in seconds."""

from typing import NamedTuple


class Limits(NamedTuple):
    """How long is waited, and how often."""

    first_beat: float = 60.0  # a folder of Markdown may have to be compiled first
    silence: float = 2.0  # of an event loop that turns twice a second
    beats_until_open: int = 3  # then what is shown can be shown
    failures: int = 3  # starts in a row that did not get so far
    within: float = 300.0
    pause: float = 0.2  # before the next start
    help_for: float = 900.0  # the compiled-in help, then the content is tried again


class Life(NamedTuple):
    """One screen process."""

    started: float
    beats: int = 0
    last_beat: float = 0.0


def beaten(life: Life, now: float, beats: int) -> Life:
    """It was heard."""
    return life._replace(beats=life.beats + beats, last_beat=now)


def hangs(life: Life, now: float, limits: Limits) -> bool:
    """Whether it has not been heard for too long."""
    if life.beats == 0:
        return now - life.started > limits.first_beat
    return now - life.last_beat > limits.silence


def has_opened(life: Life, limits: Limits) -> bool:
    """Whether it got so far that the content cannot be at fault."""
    return life.beats >= limits.beats_until_open


def failed(before: tuple[float, ...], now: float, limits: Limits) -> tuple[float, ...]:
    """Remember a start that did not open, and forget those that are too long ago."""
    return (*(at for at in before if now - at < limits.within), now)


def is_hopeless(failures: tuple[float, ...], limits: Limits) -> bool:
    """Whether it cannot go on with this content."""
    return len(failures) >= limits.failures
