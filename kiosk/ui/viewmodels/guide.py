"""A guide: what to do first, then the words, then where they come from."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import Guide, Text, day_in_words, isolated
from kiosk.store import Library
from kiosk.ui.viewmodels.blocks import BlockRow, BlockRows
from kiosk.ui.viewmodels.codes import CodeRow, guide_codes
from kiosk.ui.viewmodels.pairs import Other, Pair, PairRow, other_side, pairs_of
from kiosk.ui.viewmodels.rows import RowsModel
from kiosk.ui.viewmodels.words import endonym, language_badge, source_names

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
_COUNTED = 200  # blocks; more would not keep the page longer on the screen
_LONGEST_WORD = 20  # signs on average


class StepRow(NamedTuple):
    """One step of the box at the top."""

    number: str
    plain: str
    bold: str


class GuideState(NamedTuple):
    """What the page shows besides its blocks."""

    title: str = ""
    topic: str = ""
    language: str = ""  # the name of the language it is in, when that is not the reader's
    tongue: str = ""  # the tag of the language it is in
    mirrored: bool = False  # written from right to left
    machine: bool = False  # translated by a machine, checked by nobody
    overdue: bool = False  # past the day by which somebody should have checked it
    original: str = ""  # the name of the language it was written in, when this is a translation
    translation: str = ""  # while the original is shown: the name of the reader's language
    can_pair: bool = False  # it can be read in two languages beside each other
    pairs: Sequence[Pair] = ()  # both languages, block by block, while both are shown
    other: Other = Other()
    sensitive: bool = False
    law: bool = False
    status: str = "current"
    checked_on: str = ""
    checked_by: str = ""
    sources: str = ""
    steps: tuple[StepRow, ...] = ()
    codes: tuple[CodeRow, ...] = ()
    blocks: Sequence[BlockRow] = ()
    words: int = 0  # how many there are to read, as far as it matters


def guide_page(
    library: Library, slug: str, reader: str, wording: str = "translation"
) -> GuideState | None:
    """A guide in the reader's language or the one it falls back to, in its original, or in both."""
    own = library.guide(slug, reader)
    if own is None:
        return None
    written = library.guide(slug, own.original) if own.original != own.language else None
    guide = written if written is not None and wording == "original" else own
    state = _state(library, guide, reader)._replace(can_pair=written is not None)
    if written is None or wording == "translation":
        return state
    state = state._replace(translation=endonym(library, own.language))
    if wording == "original":
        return state._replace(language="")
    pairs = pairs_of(library, own, written, reader)
    return state._replace(pairs=pairs, other=other_side(library, written))


def _state(library: Library, guide: Guide, reader: str) -> GuideState:
    topic = next((t.title for t in library.topics(reader) if t.slug == guide.topic), "")
    return GuideState(
        title=isolated(guide.title),
        topic=topic,
        language=language_badge(library, reader, guide.language),
        machine=guide.state == "machine",
        overdue=guide.is_overdue(library.now().date()),
        original=language_badge(library, guide.language, guide.original),
        tongue=guide.language,
        mirrored=library.direction(guide.language) == "rtl",
        sensitive=guide.sensitive,
        law=guide.law,
        status=guide.status,
        checked_on=day_in_words(guide.checked_on, reader),
        checked_by=guide.checked_by,
        sources=source_names(guide.sources),
        steps=tuple(_step(number, step) for number, step in enumerate(guide.steps, 1)),
        codes=guide_codes([step.plain for step in guide.steps]),
        blocks=BlockRows(library, guide.blocks, f"guide/{guide.slug}", reader),
        words=_word_count(block.text for block in guide.blocks[:_COUNTED]),
    )


def _word_count(texts: Iterable[str]) -> int:
    """Words; where a language writes without gaps, two signs are read like one."""
    return sum(
        len(text) // 2 if len(text) > _LONGEST_WORD * len(text.split()) else len(text.split())
        for text in texts
    )


def _step(number: int, step: Text) -> StepRow:
    return StepRow(str(number), step.plain, step.bold)


@QmlElement
class GuideViewModel(QObject):
    """A page to read."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._state = GuideState()
        self._steps = RowsModel(StepRow, self)
        self._codes = RowsModel(CodeRow, self)
        self._blocks = RowsModel(BlockRow, self)
        self._pairs = RowsModel(PairRow, self)

    def show(self, state: GuideState) -> None:
        """Show another guide."""
        self._state = state
        self._steps.show(state.steps)
        self._codes.show(state.codes)
        # A new model, not other rows: a list that is still reading ahead would ask for rows of the
        # old one after they are gone.
        before = self._blocks, self._pairs
        self._blocks, self._pairs = RowsModel(BlockRow, self), RowsModel(PairRow, self)
        self._blocks.show(state.blocks)
        self._pairs.show([self._beside(pair) for pair in state.pairs])
        self.changed.emit()
        for model in before:
            model.deleteLater()

    def _beside(self, pair: Pair) -> PairRow:
        own, other = RowsModel(BlockRow, self._pairs), RowsModel(BlockRow, self._pairs)
        own.show(pair.own)
        other.show(pair.other)
        return PairRow(own, other, pair.step)

    @property
    def words(self) -> int:
        """How many words there are to read."""
        return self._state.words

    @property
    def is_sensitive(self) -> bool:
        """Whether others should not hear what it is about."""
        return self._state.sensitive

    @property
    def both(self) -> bool:
        """Whether two languages are shown."""
        return bool(self._state.pairs)

    @Property(str, notify=changed)
    def title(self) -> str:
        """The heading."""
        return self._state.title

    @Property(str, notify=changed)
    def topic(self) -> str:
        """The topic's title, above the heading."""
        return self._state.topic

    @Property(str, notify=changed)
    def language(self) -> str:
        """The name of the language the page is in, when that is not the reader's."""
        return self._state.language

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the page's own language is written from right to left."""
        return self._state.mirrored

    @Property(bool, notify=changed)
    def machine(self) -> bool:
        """Whether a machine translated it and nobody has checked that."""
        return self._state.machine

    @Property(bool, notify=changed)
    def overdue(self) -> bool:
        """Whether the day has passed by which somebody should have checked it."""
        return self._state.overdue

    @Property(str, notify=changed)
    def original(self) -> str:
        """The name of the language it was written in; empty when this is no translation."""
        return self._state.original

    @Property(str, notify=changed)
    def translation(self) -> str:
        """While the original is shown: the name of the reader's language."""
        return self._state.translation

    @Property(bool, notify=changed)
    def canPair(self) -> bool:
        """Whether it can be read in two languages beside each other."""
        return self._state.can_pair

    @Property(bool, notify=changed)
    def paired(self) -> bool:
        """Whether both languages are shown."""
        return self.both

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        """The heading in the language it was written in, while both are shown."""
        return self._state.other.title

    @Property(bool, notify=changed)
    def otherMirrored(self) -> bool:
        """Whether that language is written from right to left."""
        return self._state.other.mirrored

    @Property(str, notify=changed)
    def otherTongue(self) -> str:
        """The tag of that language."""
        return self._state.other.tongue

    @Property(bool, notify=changed)
    def sensitive(self) -> bool:
        """Whether the heading stays small."""
        return self._state.sensitive

    @Property(bool, notify=changed)
    def law(self) -> bool:
        """Whether it must say that it is no legal advice."""
        return self._state.law

    @Property(str, notify=changed)
    def status(self) -> str:
        """The state of the law it tells: current, contested, unknown."""
        return self._state.status

    @Property(str, notify=changed)
    def checkedOn(self) -> str:
        """The day it was checked, in words."""
        return self._state.checked_on

    @Property(str, notify=changed)
    def checkedBy(self) -> str:
        """The role that checked it."""
        return self._state.checked_by

    @Property(str, notify=changed)
    def sources(self) -> str:
        """The web sites it comes from."""
        return self._state.sources

    @Property(RowsModel, constant=True)
    def steps(self) -> RowsModel:
        """What to do now."""
        return self._steps

    @Property(RowsModel, constant=True)
    def codes(self) -> RowsModel:
        """What a telephone can take along."""
        return self._codes

    @Property(RowsModel, notify=changed)
    def pairs(self) -> RowsModel:
        """The words in both languages, block by block."""
        return self._pairs

    @Property(RowsModel, notify=changed)
    def blocks(self) -> RowsModel:
        """The words."""
        return self._blocks
