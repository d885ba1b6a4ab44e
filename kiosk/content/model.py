"""Guide, contact card, topic, school: the values that everything else passes around."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from kiosk.content.hours import Effect


class Level(StrEnum):
    """An error keeps the page off the screen; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


class Problem(NamedTuple):
    """One thing an author should put right."""

    file: str  # relative to the bundle, with forward slashes
    line: int  # from 1; 0 when the whole file is meant
    level: Level
    rule: str  # a short name for the kind of problem, for counting
    text: str  # one plain sentence that says what to do


class Text(NamedTuple):
    """A run of words; `bold` is the same words with `<b>` and nothing else, empty without bold."""

    plain: str
    bold: str = ""


class Block(NamedTuple):
    """One piece of a page, as one row of the screen's list.

    Kinds: heading (depth 2 or 3) · paragraph · item (marker, depth from 0) · quote ·
    card (a table row: `cells` are heading and words) · box (marker: note, warning or call; `cells`
    holds its heading) · image (target: media key) · row (target: `contact:slug` or `guide:slug`) ·
    link (target: the address).

    A named tuple: a long page has thousands, and these are made in a quarter of the time.
    """

    kind: str
    text: str = ""
    bold: str = ""
    depth: int = 0
    marker: str = ""
    cells: tuple[tuple[str, str], ...] = ()
    target: str = ""
    width: int = 0  # pixels, images only
    height: int = 0


class Phone(NamedTuple):
    """One way to reach somebody by telephone.

    988, 211 and 741741 are no international numbers, so `dial` is kept as digits, `+`, `*`, `#`.
    """

    kind: str  # call, text, tdd, whatsapp
    display: str
    dial: str
    keyword: str = ""
    menu: str = ""
    language: str = ""  # the one in which this number answers
    fact: str = ""  # the id of the fact it was taken from


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What guides, contacts and notices have in common."""

    slug: str
    language: str  # in which the words are
    title: str
    summary: str = ""
    original: str = ""  # the language of the file that holds the facts
    state: str = ""  # of a translation: machine, until a person has checked it: reviewed
    reviewed_on: date | None = None
    topic: str = ""
    order: int = 1000
    sites: tuple[str, ...] = ()  # empty: every school
    checked_on: date | None = None
    checked_by: str = ""
    review_by: date | None = None
    volatility: str = ""
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    blocks: tuple[Block, ...] = ()

    def is_overdue(self, today: date) -> bool:
        """Whether somebody should have checked it again by now."""
        return self.review_by is not None and today > self.review_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide(Page):
    """A page to read: what to do, and who can help."""

    sensitive: bool = False
    law: bool = False
    status: str = "current"  # current, contested, unknown
    steps: tuple[Text, ...] = ()  # the box at the top: what to do now


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact(Page):
    """A person, office, organization or help line; `unknown` in a field is said on the screen."""

    kind: str  # counselor, office, organization, helpline
    publish: str  # live, draft
    phones: tuple[Phone, ...] = ()
    hours: str = ""
    exceptions: tuple[str, ...] = ()  # `2026-11-25 08:00-12:00`
    calendar: str = ""  # district, none; empty: district for whoever belongs to a school
    appointment: str = ""  # none, offered, required
    room: str = ""
    directions: str = ""
    address: str = ""
    languages: tuple[str, ...] = ()
    interpreters: bool = False
    cost: str = ""
    ages: str = ""
    website: str = ""
    email: str = ""
    government: bool = False
    recorded_line: bool = False
    example: bool = False
    verify: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice(Page):
    """A short message for a few days."""

    level: str = "info"  # info, urgent
    starts: date | None = None
    until: date | None = None
    closes: tuple[str, ...] = ()  # contacts that are out, or `school`
    closes_at: str = ""  # `12:30`; empty: the whole day


class Translation(NamedTuple):
    """The words of a page in another language; the facts stay with the default language's file."""

    kind: str  # guide, contact, notice
    slug: str
    language: str
    title: str
    summary: str = ""
    state: str = ""  # reviewed, machine
    reviewed_on: date | None = None
    source_hash: str = ""  # of the words that it translates
    words: tuple[tuple[str, str | tuple[str, ...]], ...] = ()  # `room`, `cost` … said again
    steps: tuple[Text, ...] = ()
    blocks: tuple[Block, ...] = ()


class Language(NamedTuple):
    """A language the visitor can choose; never taken from the operating system."""

    tag: str
    endonym: str
    script: str = "Latn"
    direction: str = "ltr"
    voice: str = ""
    order: int = 1000
    fallback: tuple[str, ...] = ()
    state: str = ""  # what it should have: complete, core, or whatever there is


class Site(NamedTuple):
    """A school."""

    slug: str
    name: str
    address: str = ""
    front_office: str = ""  # a contact
    reach: str = "adult"  # adult, middle, elementary
    example: bool = False


class Topic(NamedTuple):
    """A tile of the first page; titles and summaries by language tag."""

    slug: str
    icon: str
    order: int
    titles: tuple[tuple[str, str], ...]
    summaries: tuple[tuple[str, str], ...] = ()
    featured: bool = False
    opens: str = ""  # a guide opened straight away


class InterfaceWords(NamedTuple):
    """One line of the interface in a language that the bundle brings."""

    language: str
    page: str  # the QML file it stands in
    english: str
    words: str


class CalendarDay(NamedTuple):
    """A day that the district calendar names; `at` in minutes since midnight."""

    day: date
    effect: Effect
    at: int | None
    why: str


class Need(NamedTuple):
    """What somebody may be in need of: the phrases people type then, the pages that answer."""

    name: str
    pages: tuple[str, ...]  # `contact:988`, `guide:need-help-now`; first things first
    phrases: tuple[str, ...]


class SearchWords(NamedTuple):
    """One language's search words: what people type, beside the words of the pages."""

    language: str
    synonyms: tuple[tuple[str, ...], ...] = ()  # each a group of words that mean the same
    crisis: tuple[Need, ...] = ()
    everyday: tuple[str, ...] = ()  # what only looks like a phrase of `crisis`
    chips: tuple[str, ...] = ()  # what most people need first, as `guide:slug`
    lines: tuple[tuple[str, int], ...] = ()  # where each need and `chips` stand in the file


class Bundle(NamedTuple):
    """What holds for every page."""

    title: str
    district: str = ""
    default_language: str = "en"
    timezone: str = "UTC"
    country: str = ""
    subdivision: str = ""
    unreviewed: str = "label"  # translations nobody has checked: label, hide
    grace: int = 30  # days after `review_by` until a page is withdrawn
    core: tuple[str, ...] = ()  # `guide:slug`, pages that a language with `core` should have
    age_days: int = 0  # without a newer signature, readers are told how old the pages are; 0: never
    languages: tuple[Language, ...] = ()
    sites: tuple[Site, ...] = ()
    topics: tuple[Topic, ...] = ()
    interface: tuple[InterfaceWords, ...] = ()
    calendar: tuple[CalendarDay, ...] = ()
    calendar_unreadable: bool = False
    search: tuple[SearchWords, ...] = ()
