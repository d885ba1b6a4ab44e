"""Read-only questions to one compiled bundle, answered in the reader's language.

Where a page does not exist in that language, the bundle's fall-back order decides, and the answer
carries the language it is in.
"""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self, TypeVar

from kiosk.content import Contact, Guide, Language, Notice, Site
from kiosk.errors import ContentUnreadableError
from kiosk.store.encoding import page_from
from kiosk.store.schema import MIN_SCHEMA_VERSION, SCHEMA_VERSION

P = TypeVar("P", Guide, Contact, Notice)
_KINDS: dict[type, str] = {Guide: "guide", Contact: "contact", Notice: "notice"}


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic as the first page shows it."""

    slug: str
    icon: str
    title: str
    summary: str
    language: str
    featured: bool
    opens: str


@dataclass(frozen=True, slots=True)
class PageRow:
    """A guide or contact as a list shows it; `role` is a contact's kind."""

    kind: str
    slug: str
    language: str
    title: str
    summary: str
    role: str
    topic: str
    hours: str = ""
    room: str = ""
    appointment: str = ""
    example: bool = False
    sites: tuple[str, ...] = ()


class Library:
    """One release, opened read-only; close it when another takes its place."""

    def __init__(self, database: Path) -> None:
        """Open a compiled bundle.

        Raises:
            ContentUnreadableError: there is none, or this program cannot read it.
        """
        try:
            self.connection = sqlite3.connect(
                f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True
            )
            self.connection.row_factory = sqlite3.Row
            self.connection.execute("PRAGMA temp_store = MEMORY")
            self._meta = dict(self.connection.execute("SELECT key, value FROM meta").fetchall())
            self._check_schema(database)
            self.languages = self._languages()
            self.sites = self._sites()
        except sqlite3.Error as error:
            raise ContentUnreadableError(
                f"{database} is no compiled content ({error}).", "Compile it again."
            ) from error

    def __enter__(self) -> Self:
        """Use it in a `with`."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Let the file go."""
        self.connection.close()

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

    def site(self, slug: str) -> Site | None:
        """One school."""
        return next((site for site in self.sites if site.slug == slug), None)

    def direction(self, language: str) -> str:
        """ltr or rtl."""
        return next((found.direction for found in self.languages if found.tag == language), "ltr")

    def topics(self, reader: str) -> list[TopicRow]:
        """All topics, in the bundle's order."""
        rows = self.connection.execute(_TOPICS, {"reader": reader})
        return [
            TopicRow(
                slug=row["slug"],
                icon=row["icon"],
                title=row["title"],
                summary=row["summary"],
                language=row["language"],
                featured=bool(row["featured"]),
                opens=row["opens"],
            )
            for row in rows
        ]

    def pages(self, kind: str, topic: str, reader: str, site: str = "") -> list[PageRow]:
        """Guides or contacts of a topic; without a site those of every school."""
        return self._listed(
            _listing("p.kind = :kind AND p.topic = :topic"),
            {"kind": kind, "topic": topic, "reader": reader, "site": site},
        )

    def people(self, role: str, reader: str, site: str = "") -> list[PageRow]:
        """Contacts of one kind: counselor, office, organization, helpline."""
        return self._listed(
            _listing("p.role = :role"), {"role": role, "reader": reader, "site": site}
        )

    def cards(self, targets: Iterable[str], reader: str) -> dict[str, PageRow]:
        """What rows such as `contact:211` show, by target; what is not there is left out."""
        found = {}
        for target in targets:
            kind, _, slug = target.partition(":")
            rows = self._listed(
                _listing("p.kind = :kind AND p.slug = :slug"),
                {"kind": kind, "slug": slug, "reader": reader, "site": ""},
            )
            found |= {target: row for row in rows}
        return found

    def guide(self, slug: str, reader: str) -> Guide | None:
        """A whole guide."""
        return self._page(Guide, slug, reader)

    def contact(self, slug: str, reader: str) -> Contact | None:
        """A whole contact card."""
        return self._page(Contact, slug, reader)

    def notices(self, reader: str, site: str, today: date) -> list[Notice]:
        """Notices that hold today, urgent ones first."""
        rows = self._listed(
            _listing("p.kind = 'notice'"), {"reader": reader, "site": site, "kind": "notice"}
        )
        found = [self._page(Notice, row.slug, reader) for row in rows]
        holding = [n for n in found if n is not None and _holds(n, today)]
        return sorted(holding, key=lambda notice: notice.level != "urgent")

    def picture(self, name: str) -> bytes | None:
        """The bytes of a picture, by `guide/slug/file`."""
        row = self.connection.execute("SELECT data FROM media WHERE name = ?", (name,)).fetchone()
        return bytes(row["data"]) if row else None

    def _page(self, kind: type[P], slug: str, reader: str) -> P | None:
        row = self.connection.execute(
            _PAGE, {"kind": _KINDS[kind], "slug": slug, "reader": reader}
        ).fetchone()
        return page_from(kind, slug, row, row["facts"], row["body"]) if row else None

    def _listed(self, sql: str, values: dict[str, str]) -> list[PageRow]:
        return [_page_row(row) for row in self.connection.execute(sql, values)]

    def _languages(self) -> tuple[Language, ...]:
        rows = self.connection.execute("SELECT * FROM language ORDER BY position")
        return tuple(
            Language(r["tag"], r["endonym"], r["script"], r["direction"], r["voice"], r["position"])
            for r in rows
        )

    def _sites(self) -> tuple[Site, ...]:
        rows = self.connection.execute("SELECT * FROM site ORDER BY position")
        return tuple(
            Site(
                r["slug"],
                r["name"],
                r["address"],
                r["front_office"],
                r["reach"],
                bool(r["example"]),
            )
            for r in rows
        )

    def _check_schema(self, database: Path) -> None:
        found = int(self._meta.get("schema", "0"))
        if not MIN_SCHEMA_VERSION <= found <= SCHEMA_VERSION:
            self.connection.close()
            raise ContentUnreadableError(
                f"{database} has schema {found}; this program reads {SCHEMA_VERSION}.",
                "Compile it again with this program.",
            )


def _listing(where: str) -> str:
    """SQL for a list of pages, each in the first language of the fall-back order that it has."""
    return f"""
        SELECT p.kind, p.slug, p.role, p.topic, p.facts, t.language, t.title, t.summary, MIN(f.rank)
        FROM page p
        JOIN page_text t ON t.page = p.id
        JOIN fallback f ON f.reader = :reader AND f.language = t.language
        WHERE {where} AND (:site = '' OR p.everywhere
            OR EXISTS (SELECT 1 FROM page_site s WHERE s.page = p.id AND s.site = :site))
        GROUP BY p.position, p.slug, p.id ORDER BY p.position, p.slug
    """  # noqa: S608 - `where` is one of the constants above


_TOPICS = """
SELECT p.slug, p.icon, p.featured, p.opens, t.title, t.summary, t.language, MIN(f.rank)
FROM topic p
JOIN topic_text t ON t.topic = p.slug
JOIN fallback f ON f.reader = :reader AND f.language = t.language
GROUP BY p.position ORDER BY p.position
"""
_PAGE = """
SELECT t.language, t.title, t.summary, t.body, p.facts
FROM page p
JOIN page_text t ON t.page = p.id
JOIN fallback f ON f.reader = :reader AND f.language = t.language
WHERE p.kind = :kind AND p.slug = :slug
ORDER BY f.rank LIMIT 1
"""


def _page_row(row: sqlite3.Row) -> PageRow:
    facts = json.loads(row["facts"])
    return PageRow(
        kind=row["kind"],
        slug=row["slug"],
        language=row["language"],
        title=row["title"],
        summary=row["summary"],
        role=row["role"],
        topic=row["topic"],
        hours=facts.get("hours", ""),
        room=facts.get("room", ""),
        appointment=facts.get("appointment", ""),
        example=facts.get("example", False),
        sites=tuple(facts.get("sites", ())),
    )


def _holds(notice: Notice, today: date) -> bool:
    begun = notice.starts is None or notice.starts <= today
    return begun and (notice.until is None or today <= notice.until)


def first_language(languages: Sequence[Language], default: str) -> str:
    """The language a new visitor starts with."""
    tags = [language.tag for language in languages]
    return default if default in tags or not tags else tags[0]
