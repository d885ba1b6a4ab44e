"""The rules that one page can know of itself; they run where the page is parsed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kiosk.compiler.rules.glyphs import without_glyph
from kiosk.compiler.rules.hours_said import contradictions
from kiosk.compiler.rules.personal import personal_lines
from kiosk.compiler.rules.reading import (
    HIGHEST_GRADE,
    MOST_ON_AVERAGE,
    MOST_WORDS,
    Reading,
    reading,
    words_in,
)
from kiosk.content import Block, Contact, Guide, Level, Problem, Text, Translation

_STEPS, _STEP_WORDS = 3, 60  # what one can take in at once
_SHORT_PAGE = 20  # words; the mean of two sentences says nothing
_MARKS = re.compile(r"[*_>#\[\]`!]|^\s*(?:\d+\.|-)\s+")


@dataclass(frozen=True, slots=True)
class Written:
    """A page and the text it was read from."""

    file: str
    language: str
    text: str  # the whole file
    page: Guide | Contact | Translation

    def line_with(self, words: str) -> int:
        """The line on which these words begin; 0 when they are not found."""
        start = words[:25]
        lines = self.text.split("\n")
        return next((n for n, line in enumerate(lines, 1) if start in _MARKS.sub("", line)), 0)


def check_page(written: Written) -> list[Problem]:
    """Name what is hard to read, private, contradictory, or cannot be drawn."""
    english = written.language.split("-")[0] == "en"
    return [
        *_personal(written),
        *_glyphs(written),
        *(_hard_to_read(written) if english else ()),
        *_first_steps(written),
        *(_unchecked(written) if isinstance(written.page, Contact) else ()),
    ]


def spoken(steps: Iterable[Text], blocks: Iterable[Block]) -> str:
    """The words of a page as sentences; rows and links lead elsewhere."""
    words = [block.text for block in blocks if block.kind not in {"link", "row", "card"}]
    return "\n".join([*(step.plain for step in steps), *words])


def _personal(written: Written) -> Iterator[Problem]:
    for line, text in personal_lines(written.text):
        yield Problem(written.file, line, Level.ERROR, "personal", text)


def _glyphs(written: Written) -> Iterator[Problem]:
    for line, words in enumerate(written.text.split("\n"), 1):
        strange = without_glyph(words)
        if strange:
            named = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in strange)
            text = f"The kiosk's fonts cannot draw {named}. Choose another sign."
            yield _warn(written, line, "glyph", text)


def _hard_to_read(written: Written) -> Iterator[Problem]:
    page = written.page
    steps = page.steps if isinstance(page, Guide | Translation) else ()
    found = reading("\n".join([page.summary, spoken(steps, page.blocks)]))
    for sentence in found.long:
        text = f"This sentence has {words_in(sentence)} words; {MOST_WORDS} are enough: make two."
        yield _warn(written, written.line_with(sentence), "long-sentence", text)
    if found.words >= _SHORT_PAGE:
        yield from _on_the_whole(written, found)


def _on_the_whole(written: Written, found: Reading) -> Iterator[Problem]:
    if found.words / found.sentences > MOST_ON_AVERAGE:
        mean = found.words / found.sentences
        text = f"Its sentences have {mean:.0f} words on average; keep it to {MOST_ON_AVERAGE}."
        yield _warn(written, 0, "long-sentence", text)
    if found.grade > HIGHEST_GRADE:
        text = f"This reads like school year {found.grade:.0f}; use shorter words, up to year 7."
        yield _warn(written, 0, "grade", text)


def _first_steps(written: Written) -> Iterator[Problem]:
    steps = written.page.steps if isinstance(written.page, Guide) else ()
    words = sum(words_in(step.plain) for step in steps)
    if len(steps) > _STEPS or words > _STEP_WORDS:
        text = (
            f"The steps at the top are {len(steps)} with {words} words; "
            f"{_STEPS} with {_STEP_WORDS} can be taken in at once."
        )
        yield _warn(written, written.line_with(steps[0].plain), "first-steps", text)


def _unchecked(written: Written) -> Iterator[Problem]:
    card = written.page
    if not isinstance(card, Contact) or card.publish != "live":
        return
    for text in contradictions(card, spoken((), card.blocks)):
        yield _warn(written, written.line_with("hours:"), "hours-said", text)
    if card.example:
        return
    if card.checked_on is None:
        text = "Say with `checked_on` on which day this card was last checked."
        yield _warn(written, written.line_with("publish:"), "unchecked", text)
    if not card.sources:
        text = "Say with `sources` where the facts of this card come from."
        yield _warn(written, written.line_with("publish:"), "no-source", text)


def _warn(written: Written, line: int, rule: str, text: str) -> Problem:
    return Problem(written.file, line, Level.WARNING, rule, text)
