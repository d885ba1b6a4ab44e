"""Every row leads somewhere; every language, topic and school that is named exists."""

from collections.abc import Iterator, Sequence

from kiosk.compiler.record import Record, on_screen
from kiosk.content import Bundle, Level, Problem


def check_links(bundle: Bundle, records: Sequence[Record]) -> list[Problem]:
    """Find what leads nowhere.

    These Problems keep no page off the screen: what leads nowhere is left out of it.
    """
    return [
        *_languages(bundle, records),
        *_topics(bundle, records),
        *_sites(bundle, records),
        *_rows(records),
        *_closings(records),
        *_openings(bundle, records),
        *_search_words(bundle, records),
    ]


def _languages(bundle: Bundle, records: Sequence[Record]) -> Iterator[Problem]:
    tags = {language.tag for language in bundle.languages}
    for record in records if tags else ():
        tag = record.source.language
        if tag not in tags:
            yield _error(record.source.file, 0, "language", f"languages.toml has no [{tag}].")
    for language in bundle.languages:
        for tag in sorted(set(language.fallback) - tags):
            text = f"[{language.tag}] falls back to {tag}, which is not in this file."
            yield _error("languages.toml", 0, "language", text)


def _topics(bundle: Bundle, records: Sequence[Record]) -> Iterator[Problem]:
    slugs = {topic.slug for topic in bundle.topics}
    tags = {language.tag for language in bundle.languages}
    for topic in bundle.topics if tags else ():
        for tag in sorted({tag for tag, _ in (*topic.titles, *topic.summaries)} - tags):
            text = f"[{topic.slug}] has words in {tag}, which languages.toml does not have."
            yield _error("topics.toml", 0, "language", text)
    for record in records if slugs else ():  # without a table, its own Problem says it all
        slug = record.facts.get("topic", "")
        if slug and slug not in slugs:
            text = f"topics.toml has no [{slug}]."
            yield _error(record.source.file, record.line("topic"), "topic", text)


def _sites(bundle: Bundle, records: Sequence[Record]) -> Iterator[Problem]:
    slugs = {site.slug for site in bundle.sites}
    for record in records:
        for slug in sorted(set(record.facts.get("sites", ())) - slugs):
            text = f"sites.toml has no [{slug}]."
            yield _error(record.source.file, record.line("sites"), "site", text)


def _rows(records: Sequence[Record]) -> Iterator[Problem]:
    known = {record.target for record in records}
    drafts = {record.target for record in records if record.facts.get("publish") == "draft"}
    for record in records:
        for target, line in record.rows:
            if target in drafts:
                text = f"[[{target}]] is a draft, so its row is not shown."
                yield Problem(record.source.file, line, Level.WARNING, "draft-row", text)
            elif target not in known:
                kind, slug = target.split(":", 1)
                text = f"There is no {kind} {slug}. This row leads nowhere."
                yield _error(record.source.file, line, "row", text)


def _closings(records: Sequence[Record]) -> Iterator[Problem]:
    known = {record.target for record in records}
    for record in records:
        for slug in record.facts.get("closes", ()):
            if slug != "school" and f"contact:{slug}" not in known:
                text = f"`closes` names {slug}, and there is no such contact; or write `school`."
                yield _error(record.source.file, record.line("closes"), "row", text)


def _openings(bundle: Bundle, records: Sequence[Record]) -> Iterator[Problem]:
    shown = {record.target for record in on_screen(records)}
    for topic in bundle.topics:
        if topic.opens and f"guide:{topic.opens}" not in shown:
            text = f"[{topic.slug}] opens a guide that is not shown."
            yield _error("topics.toml", 0, "row", text)
    for site in bundle.sites:
        if site.front_office and f"contact:{site.front_office}" not in shown:
            text = f"[{site.slug}] has a front office that is no live contact."
            yield _error("sites.toml", 0, "row", text)


def _search_words(bundle: Bundle, records: Sequence[Record]) -> Iterator[Problem]:
    tags = {language.tag for language in bundle.languages}
    shown = {record.target for record in on_screen(records)}
    owned = {need.name for table in bundle.search for need in table.crisis if need.pages}
    for table in bundle.search:
        file, lines = f"search/{table.language}.toml", dict(table.lines)
        if tags and table.language not in tags:
            yield _error(file, 0, "language", f"languages.toml has no [{table.language}].")
        named = [(need.name, target) for need in table.crisis for target in need.pages]
        for name, target in [*named, *(("chips", target) for target in table.chips)]:
            if target not in shown:
                text = f"{target} is not shown, so nothing can lead to it."
                yield _error(file, lines.get(name, 0), "row", text)
        for need in table.crisis:
            if hidden := sorted(set(table.everyday).intersection(need.phrases)):
                text = f'"{hidden[0]}" is a phrase of [crisis.{need.name}]; it cannot be everyday.'
                yield _error(file, lines.get("everyday", 0), "everyday", text)
            if need.name not in owned:
                text = f"[crisis.{need.name}] has no `pages` here nor in the default language."
                yield _error(file, lines.get(need.name, 0), "missing", text)


def _error(file: str, line: int, rule: str, text: str) -> Problem:
    return Problem(file, line, Level.ERROR, rule, text)
