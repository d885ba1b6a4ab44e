"""The tables of a compiled bundle; one file is one release and never changes."""

SCHEMA_VERSION = 5
MIN_SCHEMA_VERSION = 5  # the oldest release that this program still shows

TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE language (
    position INTEGER PRIMARY KEY,
    tag TEXT NOT NULL UNIQUE,
    endonym TEXT NOT NULL,
    script TEXT NOT NULL,
    direction TEXT NOT NULL,
    voice TEXT NOT NULL
);
CREATE TABLE fallback (  -- for a reader of `reader`, the languages to try, best first
    reader TEXT NOT NULL,
    language TEXT NOT NULL,
    rank INTEGER NOT NULL,
    PRIMARY KEY (reader, language)
) WITHOUT ROWID;
CREATE TABLE interface (  -- the words of the pages themselves, where the bundle brings some
    language TEXT NOT NULL,
    page TEXT NOT NULL,
    english TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (language, page, english)
) WITHOUT ROWID;
CREATE TABLE site (
    position INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    front_office TEXT NOT NULL,
    reach TEXT NOT NULL,
    example INTEGER NOT NULL
);
CREATE TABLE calendar_day (  -- what the district calendar says of single days
    day TEXT NOT NULL,
    effect TEXT NOT NULL,     -- closed, ask, ends, begins, label
    at INTEGER,               -- minutes since midnight; NULL: nobody has said
    why TEXT NOT NULL
);
CREATE INDEX calendar_by_day ON calendar_day (day);
CREATE TABLE topic (
    position INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    icon TEXT NOT NULL,
    featured INTEGER NOT NULL,
    opens TEXT NOT NULL
);
CREATE TABLE topic_text (
    topic TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (topic, language)
) WITHOUT ROWID;
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,       -- guide, contact, notice
    slug TEXT NOT NULL,
    language TEXT NOT NULL,   -- of the file that holds the facts
    topic TEXT NOT NULL,
    role TEXT NOT NULL,       -- a contact's kind
    position INTEGER NOT NULL,
    everywhere INTEGER NOT NULL,  -- 1: every school shows it; 0: those in page_site
    withdrawn TEXT NOT NULL,  -- from this day on it is not shown; empty: never
    facts TEXT NOT NULL       -- JSON
);
CREATE UNIQUE INDEX page_by_slug ON page (kind, slug);
CREATE INDEX page_by_topic ON page (kind, topic, position, slug);
CREATE INDEX page_by_role ON page (role, position, slug);
CREATE TABLE page_site (
    page INTEGER NOT NULL,
    site TEXT NOT NULL,
    PRIMARY KEY (page, site)
) WITHOUT ROWID;
CREATE TABLE page_text (
    id INTEGER PRIMARY KEY,
    page INTEGER NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    words TEXT NOT NULL,      -- JSON: state, and facts such as `room` in this language
    body TEXT NOT NULL,       -- JSON: steps and blocks
    plain TEXT NOT NULL,      -- the words of the body, for search and its excerpts
    key TEXT NOT NULL,        -- of the file it came from, so that a compile reads it only once
    notes TEXT NOT NULL       -- JSON: what the compiler must remember of the file
);
CREATE UNIQUE INDEX page_text_by_page ON page_text (page, language);
CREATE TABLE media (
    name TEXT PRIMARY KEY,    -- guide/slug/file name
    data BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE search_words (   -- what people type beside the words of pages; needs no index
    language TEXT PRIMARY KEY,
    words TEXT NOT NULL       -- JSON: synonyms, crisis phrases and their pages, chips
) WITHOUT ROWID;
CREATE TABLE vocabulary (     -- the words of the pages of a language, for spelling
    language TEXT PRIMARY KEY,
    words TEXT NOT NULL       -- a word a line: pages that have it, how it is written
) WITHOUT ROWID;
"""

# One index for each language, over folded words; its rows are those of page_text. English has
# SQLite's stemmer; other languages are stemmed before. Whatever is not ASCII is part of a word.
# The body is the first column, because only words of the others cost bytes for their column.
_INDEX = """
CREATE VIRTUAL TABLE {name} USING fts5 (
    body, summary, title, content='', tokenize = '{tokenizer}'
);
"""


def index_name(language: str) -> str:
    """The name of a language's index: search_en, search_pt_BR."""
    return f"search_{language.replace('-', '_')}"


def index_table(language: str) -> str:
    """SQL that makes a language's index."""
    tokenizer = "porter ascii" if language.partition("-")[0] == "en" else "ascii"
    return _INDEX.format(name=index_name(language), tokenizer=tokenizer)
