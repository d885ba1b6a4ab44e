"""Read-only questions to one compiled bundle, answered in the reader's language.

Where a page does not exist in that language, the bundle's fall-back order decides, and the answer
carries the language it is in.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import Self, TypeVar
from zoneinfo import ZoneInfo

from kiosk.content import Change, Contact, Effect, Guide, Language, Notice, Site
from kiosk.errors import ContentUnreadableError
from kiosk.store.encoding import page_from
from kiosk.store.openings import Openings
from kiosk.store.questions import LANGUAGES, PAGE, TOPICS, listing
from kiosk.store.rows import PageRow, TopicRow, day_of, language_of, page_row, site_of, topic_row
from kiosk.store.schema import MIN_SCHEMA_VERSION, SCHEMA_VERSION

P = TypeVar("P", Guide, Contact, Notice)
_KINDS: dict[type, str] = {Guide: "guide", Contact: "contact", Notice: "notice"}


class Since:
    """What became known after a release was made; one value for all who read the release."""

    taken_down: frozenset[str] = frozenset()
    signed_at: datetime | None = None  # no clock is believed that is behind this signature


class Library:
    """One release, opened read-only; close it when another takes its place."""

    def __init__(self, database: Path, now: Callable[[ZoneInfo], datetime] = datetime.now) -> None:
        """Open a compiled bundle; `now` says what time it is in a zone.

        Raises:
            ContentUnreadableError: there is none, or this program cannot read it.
        """
        self._database = database
        self._now = now
        self.since = Since()
        try:
            self._connection = sqlite3.connect(
                f"{database.resolve().as_uri()}?mode=ro&immutable=1",
                uri=True,
                check_same_thread=False,  # pictures are fetched while the page is drawn
                cached_statements=0,  # a statement that is kept keeps what was searched for
            )
        except sqlite3.Error as error:
            raise self._unreadable(error) from error
        self._connection.row_factory = sqlite3.Row
        self._connection.execute("PRAGMA temp_store = MEMORY")  # the screen may write no file
        try:
            meta = self.ask("SELECT key, value FROM meta")
            self._meta: dict[str, str] = {row["key"]: row["value"] for row in meta}
            self._check_schema()
            self.languages = self._languages()
            self.sites = self._sites()
        except ContentUnreadableError:
            self.close()
            raise
        self._readers = {language.tag for language in self.languages}

    def __enter__(self) -> Self:
        """Use it in a `with`."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self._connection.close()

    def reopened(self) -> "Library":
        """The same release once more, for questions from another thread."""
        again = Library(self._database, self._now)
        again.since = self.since  # what is known here is known there
        return again

    def withdraw(self, targets: frozenset[str]) -> None:
        """From now on answer as if these pages, such as `guide:slug`, did not exist."""
        self.since.taken_down = targets

    def has_withdrawn(self, target: str) -> bool:
        """Whether a page was taken down after this release was made."""
        return target in self.since.taken_down

    def ask(self, sql: str, values: Mapping[str, object] | None = None) -> list[sqlite3.Row]:
        """Put one question to the file.

        Raises:
            ContentUnreadableError: the file is damaged.
        """
        try:
            return self._connection.execute(sql, values or {}).fetchall()
        except sqlite3.Error as error:
            raise self._unreadable(error) from error

    def reader(self, language: str) -> str:
        """The language to answer in: the default one for a language that the bundle lacks."""
        return language if language in self._readers else self.default_language

    @property
    def title(self) -> str:
        """The bundle's title."""
        return self._meta.get("title", "")

    @property
    def district(self) -> str:
        """The district's name."""
        return self._meta.get("district", "")

    @property
    def default_language(self) -> str:
        """The language whose files hold the facts."""
        return self._meta.get("default_language", "en")

    @property
    def timezone(self) -> str:
        """The IANA time zone in which every hour of the bundle is meant."""
        return self._meta.get("timezone", "UTC")

    def now(self) -> datetime:
        """The time where the schools are."""
        return self._now(ZoneInfo(self.timezone))

    @property
    def released(self) -> date | None:
        """The day this release was signed; a release that was compiled here has none."""
        return day_of(self._meta.get("released", ""))

    @property
    def checked_through(self) -> date | None:
        """The youngest day on which a page was checked."""
        return day_of(self._meta.get("checked_through", ""))

    @property
    def calendar_unreadable(self) -> bool:
        """Whether there is a district calendar that could not be read."""
        return bool(self._meta.get("calendar"))

    @cached_property
    def openings(self) -> Openings:
        """When each contact is there."""
        return Openings(self)

    def calendar(self) -> dict[date, list[Change]]:
        """What the district calendar says of single days."""
        found: dict[date, list[Change]] = {}
        for row in self.ask("SELECT day, effect, at, why FROM calendar_day ORDER BY rowid"):
            change = Change(Effect(row["effect"]), row["why"], row["at"])
            found.setdefault(date.fromisoformat(row["day"]), []).append(change)
        return found

    @property
    def age_days(self) -> int:
        """After how many days without a newer signature readers are told; 0: never."""
        found = self._meta.get("age_days", "0")
        return int(found) if found.isdecimal() else 0

    @property
    def is_complete(self) -> bool:
        """Whether there is something to show: a language, a topic and a page."""
        pages = self.ask("SELECT COUNT(*) AS pages FROM page WHERE kind != 'notice'")[0]["pages"]
        return bool(self.languages and self.topics(self.default_language) and pages)

    def site(self, slug: str) -> Site | None:
        """One school."""
        return next((site for site in self.sites if site.slug == slug), None)

    def direction(self, language: str) -> str:
        """ltr or rtl."""
        return next((found.direction for found in self.languages if found.tag == language), "ltr")

    def interface_words(self, language: str) -> dict[tuple[str, str], str]:
        """What the bundle brings for the pages themselves, by page and English words."""
        rows = self.ask(
            "SELECT page, english, words FROM interface WHERE language = :language",
            {"language": language},
        )
        return {(row["page"], row["english"]): row["words"] for row in rows}

    def topics(self, reader: str) -> list[TopicRow]:
        """All topics, in the bundle's order."""
        return [topic_row(row) for row in self.ask(TOPICS, {"reader": self.reader(reader)})]

    def pages(self, kind: str, topic: str, reader: str, site: str = "") -> list[PageRow]:
        """Guides or contacts of a topic; without a site those of every school."""
        return self._listed(
            listing("p.kind = :kind AND p.topic = :topic"),
            {"kind": kind, "topic": topic, "reader": reader, "site": site},
        )

    def people(self, role: str, reader: str, site: str = "") -> list[PageRow]:
        """Contacts of one kind: counselor, office, organization, helpline."""
        return self._listed(
            listing("p.role = :role"), {"role": role, "reader": reader, "site": site}
        )

    def every_page(self, reader: str, site: str = "") -> list[PageRow]:
        """All guides and contacts."""
        where = listing("p.kind IN ('guide', 'contact')")
        return self._listed(where, {"reader": reader, "site": site})

    def texts_of(self, page: PageRow) -> list[str]:
        """The languages in which a page exists."""
        rows = self.ask(LANGUAGES, {"kind": page.kind, "slug": page.slug})
        return [row["language"] for row in rows]

    def cards(self, targets: Iterable[str], reader: str) -> dict[str, PageRow]:
        """What rows such as `contact:211` show, by target; what is not there is left out."""
        found: dict[str, PageRow] = {}
        for target in targets:
            kind, _, slug = target.partition(":")
            rows = self._listed(
                listing("p.kind = :kind AND p.slug = :slug"),
                {"kind": kind, "slug": slug, "reader": reader, "site": ""},
            )
            found.update((target, row) for row in rows)
        return found

    def guide(self, slug: str, reader: str) -> Guide | None:
        """A whole guide."""
        return self._page(Guide, slug, reader)

    def contact(self, slug: str, reader: str) -> Contact | None:
        """A whole contact card."""
        return self._page(Contact, slug, reader)

    def notices(self, reader: str, site: str, today: date) -> list[Notice]:
        """Notices that hold today, urgent ones first."""
        found = self.every_notice(reader, site)
        holding = [notice for notice in found if _holds(notice, today)]
        return sorted(holding, key=lambda notice: notice.level != "urgent")

    def every_notice(self, reader: str = "", site: str = "") -> list[Notice]:
        """All notices, also those of other days; without a site those of every school."""
        rows = self._listed(
            listing("p.kind = 'notice'"), {"reader": reader, "site": site, "kind": "notice"}
        )
        found = [self._page(Notice, row.slug, reader) for row in rows]
        return [notice for notice in found if notice is not None]

    def picture(self, name: str) -> bytes | None:
        """The bytes of a picture, by `guide/slug/file`."""
        rows = self.ask("SELECT data FROM media WHERE name = :name", {"name": name})
        return bytes(rows[0]["data"]) if rows else None

    def _page(self, kind: type[P], slug: str, reader: str) -> P | None:
        if self.has_withdrawn(f"{_KINDS[kind]}:{slug}"):
            return None
        values = {"kind": _KINDS[kind], "slug": slug, "reader": self.reader(reader)}
        rows = self.ask(PAGE, {**values, "today": self._today()})
        return page_from(kind, slug, rows[0]) if rows else None

    def _listed(self, sql: str, values: dict[str, str]) -> list[PageRow]:
        known = {**values, "reader": self.reader(values["reader"]), "today": self._today()}
        rows = [page_row(row) for row in self.ask(sql, known)]
        return [row for row in rows if not self.has_withdrawn(f"{row.kind}:{row.slug}")]

    def _today(self) -> str:
        return self.now().date().isoformat()

    def _languages(self) -> tuple[Language, ...]:
        return tuple(map(language_of, self.ask("SELECT * FROM language ORDER BY position")))

    def _sites(self) -> tuple[Site, ...]:
        return tuple(map(site_of, self.ask("SELECT * FROM site ORDER BY position")))

    def _unreadable(self, error: sqlite3.Error) -> ContentUnreadableError:
        return ContentUnreadableError(
            f"{self._database} is no compiled content ({error}).", "Compile it again."
        )

    def _check_schema(self) -> None:
        found = self._meta.get("schema", "none")
        if not found.isdecimal() or not MIN_SCHEMA_VERSION <= int(found) <= SCHEMA_VERSION:
            raise ContentUnreadableError(
                f"{self._database} has schema {found}; this program reads {SCHEMA_VERSION}.",
                "Compile it again with this program.",
            )


def _holds(notice: Notice, today: date) -> bool:
    begun = notice.starts is None or notice.starts <= today
    return begun and (notice.until is None or today <= notice.until)


def first_language(languages: Sequence[Language], default: str) -> str:
    """The language a new visitor starts with."""
    tags = [language.tag for language in languages]
    return default if default in tags or not tags else tags[0]
