"""Cuts text into sentences: what is heard, marked and repeated at a time."""

import re

_ENDS = re.compile(r"[.!?؟۔;؛]+[)\]\"”»’]*(?=\s)|[。！？；]+[」”）]*|\n")
_NUMBER = re.compile(r"\d{1,2}")  # of a step: 1.
_TITLES = {"Dr", "Dra", "Mr", "Mrs", "Ms", "Sr", "Sra", "St"}
_WORD = re.compile(r"\w+$")


def sentences(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a text begins and ends; what is between them is only space."""
    found = []
    begin = 0
    for end in _ENDS.finditer(text):
        if _is_an_end(text, end):
            found.append((begin, end.end()))
            begin = end.end()
    found.append((begin, len(text)))
    return [trimmed for span in found if (trimmed := _trimmed(text, *span))]


def _is_an_end(text: str, end: "re.Match[str]") -> bool:
    if end.group() != ".":
        return True
    after = text[end.end() :].lstrip()
    before = _WORD.search(text[: end.start()])
    word = before.group() if before is not None else ""
    shortened = len(word) == 1 or word in _TITLES or _NUMBER.fullmatch(word)
    return not shortened and not after[:1].islower()


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int] | None:
    words = text[begin:end]
    begin += len(words) - len(words.lstrip())
    end = begin + len(words.strip())
    return (begin, end) if any(sign.isalnum() for sign in text[begin:end]) else None
