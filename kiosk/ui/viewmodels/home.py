"""The first two pages: languages for whoever comes, then topics in theirs."""

from datetime import date, datetime

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content import isolated, time_in_words, weekday_in_words
from kiosk.store import Library, TopicRow
from kiosk.ui.viewmodels.rows import RowsModel, TouchRow
from kiosk.ui.viewmodels.words import (
    language_badge,
    touch_row,
)

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


def language_rows(library: Library, chosen: str) -> list[TouchRow]:
    """Every language under its own name."""
    return [
        TouchRow(found.tag, found.endonym, chosen=found.tag == chosen, tongue=found.tag)
        for found in library.languages
    ]


def counselor_row(library: Library, reader: str, site: str, now: datetime) -> TouchRow | None:
    """The counselor of this kiosk's school; a list to choose from when the school is not known."""
    found = library.people("counselor", reader, site)
    if len(found) == 1:
        return touch_row(library, found[0], reader, now=now)
    if not found:
        return None
    return TouchRow(target="counselors:", title=found[0].title, glyph="chat")


def topic_rows(library: Library, reader: str) -> tuple[list[TouchRow], list[TouchRow]]:
    """The featured topics, then the others."""
    topics = library.topics(reader)
    return (
        [_topic_row(library, topic, reader) for topic in topics if topic.featured],
        [_topic_row(library, topic, reader) for topic in topics if not topic.featured],
    )


def notice_rows(library: Library, reader: str, site: str, today: date) -> list[TouchRow]:
    """Notices that hold today; `badge` is their level."""
    return [
        TouchRow(
            target=f"notice:{notice.slug}",
            title=isolated(notice.title),
            note=notice.summary,
            glyph="warning" if notice.level == "urgent" else "note",
            badge=notice.level,
        )
        for notice in library.notices(reader, site, today)
    ]


def _topic_row(library: Library, topic: TopicRow, reader: str) -> TouchRow:
    return TouchRow(
        target=f"guide:{topic.opens}" if topic.opens else f"topic:{topic.slug}",
        title=topic.title,
        note=topic.summary,
        glyph=topic.icon,
        language=language_badge(library, reader, topic.language),
        tongue="" if topic.language == reader else topic.language,
    )


@QmlElement
class AttractViewModel(QObject):
    """What the kiosk shows while nobody stands before it; also the neutral page's clock."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._languages = RowsModel(parent=self)
        self._counselor = RowsModel(parent=self)
        self._school = self._headline = self._day = self._time = ""

    def show(self, library: Library, site: str, now: datetime) -> None:
        """Show the languages, the counselor and the clock."""
        reader = library.default_language
        found = library.site(site)
        self._school = found.name if found else library.district
        self._headline = library.title
        self._day = weekday_in_words(now.date(), reader)
        self._time = time_in_words(now, reader)
        self._languages.show(language_rows(library, ""))
        counselor = counselor_row(library, reader, site, now)
        self._counselor.show([counselor] if counselor else [])
        self.changed.emit()

    @Property(RowsModel, constant=True)
    def languages(self) -> RowsModel:
        """Every language to choose from."""
        return self._languages

    @Property(RowsModel, constant=True)
    def counselor(self) -> RowsModel:
        """The counselor, or nothing."""
        return self._counselor

    @Property(str, notify=changed)
    def school(self) -> str:
        """The school's name."""
        return self._school

    @Property(str, notify=changed)
    def headline(self) -> str:
        """The bundle's title."""
        return self._headline

    @Property(str, notify=changed)
    def day(self) -> str:
        """Monday, November 23."""
        return self._day

    @Property(str, notify=changed)
    def time(self) -> str:
        """9:05 AM."""
        return self._time


@QmlElement
class HomeViewModel(QObject):
    """What the first page in the reader's language shows."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._featured = RowsModel(parent=self)
        self._counselor = RowsModel(parent=self)
        self._topics = RowsModel(parent=self)
        self._notices = RowsModel(parent=self)

    def show(self, library: Library, reader: str, site: str, now: datetime) -> None:
        """Show topics, the counselor and notices in the reader's language."""
        featured, topics = topic_rows(library, reader)
        self._featured.show(featured)
        self._topics.show(topics)
        self.tick(library, reader, site, now)

    def tick(self, library: Library, reader: str, site: str, now: datetime) -> None:
        """Move on what a minute changes, and nothing else."""
        counselor = counselor_row(library, reader, site, now)
        self._counselor.show([counselor] if counselor else [])
        self._notices.show(notice_rows(library, reader, site, now.date()))

    def forget(self) -> None:
        """Show nothing again."""
        for rows in (self._featured, self._topics, self._counselor, self._notices):
            rows.show(())

    @Property(RowsModel, constant=True)
    def featured(self) -> RowsModel:
        """The large card."""
        return self._featured

    @Property(RowsModel, constant=True)
    def counselor(self) -> RowsModel:
        """The counselor, or nothing."""
        return self._counselor

    @Property(RowsModel, constant=True)
    def topics(self) -> RowsModel:
        """The tiles."""
        return self._topics

    @Property(RowsModel, constant=True)
    def notices(self) -> RowsModel:
        """Messages that hold today."""
        return self._notices
