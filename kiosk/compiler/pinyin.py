"""How Chinese is typed on a keyboard of A to Z: as pinyin without tones."""

import re

_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff]+")
_LONGEST = 6  # syllables that somebody types in one go; each of them finds by its beginning too


def with_pinyin(text: str, language: str) -> str:
    """A text, and behind it how its Chinese is typed: `律师` gives lushi, lvshi, lu, lv, shi.

    A text in another language stays as it is.
    """
    if language.partition("-")[0] != "zh":
        return text
    typed = [word for run in _HAN.findall(text) for word in _typed(run)]
    return "\n".join((text, " ".join(dict.fromkeys(typed))))


def _typed(run: str) -> list[str]:
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - 50 MB that only Chinese needs

    syllables = lazy_pinyin(run)
    runs = [
        "".join(syllables[start:end])
        for start in range(len(syllables))
        for end in range(start + 1, min(start + _LONGEST, len(syllables)) + 1)
    ]
    # ü is typed as v on most keyboards, and as u by those who leave its dots out.
    return [way for run in runs for way in (run, run.replace("v", "u"))]
