"""Random slips of the hand in the words of the shipped content are understood."""

import random
import string

import pytest

from kiosk.compiler import compile_bundle
from kiosk.places import shipped
from kiosk.store import Finder, Library, folded
from tests.store.lobby import tell

SEED = 20261123
OTHER_SEEDS = (1, 2, 3, 4, 5)
SLIPS = 1500
SHORTEST = {1: 4, 2: 7}  # letters: two slips leave too little of a short word to know it by


def one_slip(word, source):
    """A letter left out, one too many, one wrong, or two swapped."""
    at = source.randrange(len(word))
    letter = source.choice(string.ascii_lowercase)
    match source.randrange(4):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + letter + word[at:]
        case 2:
            return word[:at] + letter + word[at + 1 :]
        case _:
            return word[:at] + word[at : at + 2][::-1] + word[at + 2 :]


def typo(word, slips, source):
    """A word with so many slips in it; never the word itself."""
    typed = word
    for _ in range(slips):
        typed = one_slip(typed, source)
    return typed if typed != word else typo(word, slips, source)


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    out = tmp_path_factory.mktemp("shipped") / "content.db"
    compile_bundle(shipped().content, out)
    with Library(out) as opened:
        yield opened


@pytest.fixture(scope="module")
def finder(library):
    return Finder(library)


@pytest.fixture(scope="module")
def words(library):
    """The words of the shipped English pages, in order."""
    (row,) = library.ask("SELECT words FROM vocabulary WHERE language = 'en'")
    found = (line.split(" ")[0] for line in row["words"].split("\n"))
    return [word for word in found if word.isascii() and word.isalpha()]


@pytest.mark.parametrize(
    "seed", [SEED, *(pytest.param(seed, marks=pytest.mark.slow) for seed in OTHER_SEEDS)]
)
def test_the_right_word_is_suggested_first(finder, words, seed):
    source = random.Random(seed)
    wrong, real = [], set(words)
    for number in range(SLIPS):
        slips = number % 2 + 1
        word = source.choice([word for word in words if len(word) >= SHORTEST[slips]])
        typed = typo(word, slips, source)
        while typed in real:  # another word of the pages is no slip that anybody could see
            typed = typo(word, slips, source)
        corrected = finder.answer(f"{typed} ", "en").corrected
        if folded(corrected or "").replace("'", "") != word:
            wrong.append(f"{slips} slips: {typed!r} for {word!r}, suggested {corrected!r}")
    share = 1 - len(wrong) / SLIPS
    tell([f"Seed {seed}: {share:.1%} of {SLIPS}", *wrong])
    assert share >= 0.93


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("rivers", "drivers"), ("hort", "short"), ("hert", "heart")),  # a letter left out
        *(("casse", "cases"), ("freind", "friend")),  # two that changed places
        *(("agans", "against"), ("mooins", "motions")),  # not a word of another language
        *(("lawwyer", "lawyer"), ("adress", "address")),  # a twin too many, a twin too few
        ("schopl", "school"),  # the key beside
    ],
)
def test_of_near_words_the_likelier_slip_is_taken(finder, typed, meant):
    assert finder.answer(f"{typed} ", "en").corrected == meant
