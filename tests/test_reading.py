"""The measure itself must be right before it judges a page."""

import pytest

from kiosk.compiler.rules.reading import reading, syllables, words_in


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(
            ("door", 1),
            ("the", 1),
            ("closed", 1),
            ("asked", 1),
            ("makes", 1),
            ("time", 1),
            ("be", 1),
        ),
        *(("paper", 2), ("lawyer", 2), ("judges", 2), ("needed", 2), ("table", 2), ("quiet", 2)),
        *(("office", 2), ("doesn't", 2), ("people", 2), ("idea", 3), ("officer", 3), ("area", 3)),
        *(
            ("counselor", 3),
            ("family", 3),
            ("detention", 3),
            ("immigration", 4),
            ("interpreter", 4),
        ),
        *(("police", 2), ("school", 1), ("students", 2), ("information", 4), ("enrolled", 2)),
    ],
)
def test_syllables_are_counted_as_they_are_spoken(word, count):
    assert syllables(word) == count


def test_sentences_end_at_signs_and_at_lines():
    found = reading("Ask for a lawyer. You can wait!\nCall 2-1-1 now")
    assert (found.sentences, found.words) == (3, 10)
    assert words_in(found.longest) == 4


def test_plain_words_have_a_low_grade_and_long_ones_a_high_one():
    assert reading("Keep the door closed. Ask to see the paper.").grade < 2
    assert reading("Immigration representatives authorize documentation.").grade > 20
