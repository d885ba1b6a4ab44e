"""The words of the audit's visitor: unique, and in no memory unless the program puts them there."""

import ctypes
import secrets
from collections.abc import Iterator
from typing import NamedTuple

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LENGTH = 20


class Hidden(NamedTuple):
    """Words as two strings of bytes that say nothing alone."""

    mask: bytes
    masked: bytes

    def letters(self) -> Iterator[str]:
        """One letter after the other, as fingers type them."""
        for one, other in zip(self.mask, self.masked, strict=True):
            yield chr(one ^ other)

    def put_into(self, buffer: "ctypes.Array[ctypes.c_char]", step: int) -> None:
        """Put the words into a buffer of one's own, a letter every `step` bytes."""
        for number, (one, other) in enumerate(zip(self.mask, self.masked, strict=True)):
            buffer[number * step] = bytes((one ^ other,))


def new_token() -> str:
    """Words that stand nowhere else in the world."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))


def hidden(words: str) -> Hidden:
    """Hide words."""
    mask = secrets.token_bytes(len(words))
    return Hidden(mask, bytes(a ^ b for a, b in zip(mask, words.encode(), strict=True)))
