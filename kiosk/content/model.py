"""Guide, contact card, topic, school: the values that everything else passes around."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


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
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What guides, contacts and notices have in common."""

    slug: str
    language: str
    title: str
    summary: str = ""
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


class Translation(NamedTuple):
    """The words of a page in another language; the facts stay with the default language's file."""

    kind: str  # guide, contact, notice
    slug: str
    language: str
    title: str
    summary: str = ""
    state: str = ""  # reviewed, machine
    reviewed_on: date | None = None
    source_hash: str = ""
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


class Bundle(NamedTuple):
    """What holds for every page."""

    title: str
    district: str = ""
    default_language: str = "en"
    timezone: str = "UTC"
    country: str = ""
    subdivision: str = ""
    age_days: int = 0  # without a newer signature, readers are told how old the pages are; 0: never
    languages: tuple[Language, ...] = ()
    sites: tuple[Site, ...] = ()
    topics: tuple[Topic, ...] = ()
