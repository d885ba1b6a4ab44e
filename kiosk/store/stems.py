"""Takes light endings off folded words, so that one advocate and many are the same word.

English pages are stemmed by SQLite's own Porter stemmer in the index; what is here for English
serves crisis phrases only. In languages without a rule here, spelling finds the forms of a word.
"""

_SHORTEST = 4  # letters that must remain; shorter words lose their meaning with their ending
_SHORTEST_IN = {"ar": 3, "en": 3}
_VOWELS = (("o", ""), ("a", ""), ("e", ""))
# Tried in order; the first ending that leaves enough is replaced.
_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (("ies", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""), ("e", "")),
    "es": (("ciones", "cion"), ("es", ""), ("os", ""), ("as", ""), ("s", ""), *_VOWELS),
    "pt": (("coes", "cao"), ("oes", "ao"), ("es", ""), ("os", ""), ("as", ""), ("s", ""), *_VOWELS),
    "fr": (("ees", ""), ("es", ""), ("ee", ""), ("s", ""), ("x", ""), ("e", "")),
    "ar": tuple(
        (end, "")
        for end in [
            "هما",
            "كما",
            "ها",
            "هم",
            "كم",
            "نا",
            "ات",
            "ون",
            "ين",
            "ان",
            "يه",
            "ني",
            "ه",
            "ي",
            "ك",
        ]
    ),
}


def stem(word: str, language: str) -> str:
    """A word without its ending: abogados and abogada both give abogad."""
    short = language.partition("-")[0]
    if short not in _ENDINGS:
        return word
    least = _SHORTEST_IN.get(short, _SHORTEST)
    for ending, instead in _ENDINGS[short]:
        if word.endswith(ending) and len(word) - len(ending) + len(instead) >= least:
            return word.removesuffix(ending) + instead
    return word
