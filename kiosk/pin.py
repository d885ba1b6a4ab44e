"""The staff's PIN: kept as an Argon2 hash, and five wrong tries close the pad for a while."""

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from kiosk.errors import SettingsError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

SHORTEST, LONGEST = 6, 12  # digits
_TRIES = 5
_CLOSED_SECONDS = 15 * 60.0


class Tries(NamedTuple):
    """What the pad remembers; times in seconds of a clock that never goes back."""

    wrong: int = 0
    closed_until: float = 0.0


def wrong_again(tries: Tries, now: float) -> Tries:
    """One more wrong try; after five the pad is closed for a quarter of an hour."""
    wrong = tries.wrong + 1
    return Tries(0, now + _CLOSED_SECONDS) if wrong >= _TRIES else tries._replace(wrong=wrong)


def is_closed(tries: Tries, now: float) -> bool:
    """Whether no PIN is taken now."""
    return now < tries.closed_until


def hashed(pin: str) -> str:
    """The line for kiosk.toml.

    Raises:
        SettingsError: the PIN is no number of six to twelve digits, or is too easy to guess.
    """
    if not (pin.isascii() and pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise SettingsError(f"A PIN has {SHORTEST} to {LONGEST} digits.")
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    if len(steps) == 1 and steps <= {0, 1, 9}:
        raise SettingsError("This PIN is too easy to guess.", "Take one without such an order.")
    return _hasher().hash(pin)


def is_pin(stored: str, pin: str) -> bool:
    """Whether it is the PIN; a hash that is damaged fits no PIN."""
    from argon2.exceptions import InvalidHashError, VerificationError  # noqa: PLC0415 - see _hasher

    try:
        return _hasher().verify(stored, pin)
    except (VerificationError, InvalidHashError):
        return False


def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher  # noqa: PLC0415 - the start needs none of it

    # OWASP's smallest: 19 MiB, so that an old kiosk answers within a blink.
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
