"""Makes content out of a seed: the same seed, the same bytes."""

import random
from pathlib import Path

SEED = 20261123
SIZES = (2, 20, 200)  # kilobytes of the pages that are opened
_PAGE_KB = 5
_TOPICS = 10
_WORDS = (
    "school family door judge paper phone help free room desk child parent court lawyer call "
    "number people ask plan safe bring write keep sign read learn talk today open hour week "
    "house work street bus food health office teacher student friend right answer question "
    "name letter copy list first second every other small large early late near long short "
    "new old good clear calm"
)
_BUNDLE = """schema = 1
title = "Generated"
district = "Generated"
default_language = "en"
timezone = "America/New_York"
country = "US"
subdivision = "CT"
"""
_LANGUAGES = """[en]
endonym = "English"
script = "Latn"
direction = "ltr"
voice = "en-us"
order = 1
"""


def sized_bundle(folder: Path, seed: int = SEED) -> None:
    """One topic `sizes` with a guide of each size; `title_of` and `first_words` name them."""
    _tables(folder, ["sizes"])
    for kilobytes in SIZES:
        _guide(folder, f"guide-{kilobytes}", "sizes", kilobytes * 1000, random.Random(seed))


def title_of(kilobytes: int) -> str:
    """The title of a guide of `sized_bundle`."""
    return f"Guide {kilobytes}"


def first_words(kilobytes: int) -> str:
    """The words that only the opened guide shows."""
    return f"These words begin guide {kilobytes}."


def large_bundle(folder: Path, pages: int, seed: int = SEED) -> None:
    """Many guides of 5 KB in ten topics."""
    topics = [f"topic-{number}" for number in range(_TOPICS)]
    _tables(folder, topics)
    source = random.Random(seed)
    for number in range(pages):
        _guide(folder, f"guide-{number}", topics[number % _TOPICS], _PAGE_KB * 1000, source)


def change(folder: Path, pages: int, seed: int) -> None:
    """Write one more sentence into this many pages."""
    source = random.Random(seed)
    files = sorted(folder.glob("guides/*/en.md"))
    for file in source.sample(files, pages):
        with file.open("a", encoding="utf-8") as text:
            text.write(f"\n{_sentence(source)}\n")


def _tables(folder: Path, topics: list[str]) -> None:
    folder.mkdir(parents=True)
    (folder / "bundle.toml").write_text(_BUNDLE, encoding="utf-8")
    (folder / "languages.toml").write_text(_LANGUAGES, encoding="utf-8")
    (folder / "sites.toml").write_text("", encoding="utf-8")
    tables = (
        f'[{slug}]\nicon = "page"\norder = {order}\n'
        f'[{slug}.title]\nen = "Topic {order}"\n[{slug}.summary]\nen = "Generated pages"\n'
        for order, slug in enumerate(topics, 1)
    )
    (folder / "topics.toml").write_text("\n".join(tables), encoding="utf-8")


def _guide(folder: Path, slug: str, topic: str, size: int, source: random.Random) -> None:
    home = folder / "guides" / slug
    home.mkdir(parents=True)
    title = slug.replace("-", " ").capitalize()
    head = f"---\ntitle: {title}\nsummary: Made by the bench\ntopic: {topic}\n---\n\n"
    parts = [head + f"These words begin {slug.replace('-', ' ')}.\n"]
    length = len(parts[0])
    while length < size:
        part = _part(source, size - length)
        parts.append(part)
        length += len(part) + 1
    (home / "en.md").write_text("\n".join(parts), encoding="utf-8")


def _part(source: random.Random, most: int) -> str:
    """A heading, a paragraph or a list."""
    kind = source.random()
    if kind < 0.15 and most > 100:
        return f"## {_sentence(source)[:40].rstrip('. ')}\n"
    if kind < 0.4 and most > 300:
        return "".join(f"- {_sentence(source)}\n" for _ in range(source.randint(2, 5)))
    sentences = [_sentence(source) for _ in range(source.randint(2, 5))]
    return " ".join(sentences)[: max(most - 2, 20)].rstrip() + "\n"


def _sentence(source: random.Random) -> str:
    words = source.choices(_WORDS.split(), k=source.randint(6, 14))
    if source.random() < 0.2:
        words[2] = f"**{words[2]}**"
    return " ".join(words).capitalize() + "."
