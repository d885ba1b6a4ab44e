"""Writes small bundles and pages, so that a test says only what it is about."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from kiosk.compiler import Compiled, PageSource, check_bundle, compile_bundle
from kiosk.compiler.parse import Parsed, parse_page
from kiosk.content import Block
from kiosk.store import Library

TABLES = {
    "bundle.toml": """
schema = 1
title = "Help for families"
district = "Example District"
default_language = "en"
timezone = "America/New_York"
""",
    "languages.toml": """
[en]
endonym = "English"
order = 1

[es]
endonym = "Español"
order = 2

[ht]
endonym = "Kreyòl ayisyen"
order = 3
fallback = ["fr"]

[fr]
endonym = "Français"
order = 4

[ar]
endonym = "العربية"
script = "Arab"
direction = "rtl"
order = 5
""",
    "sites.toml": """
[north]
name = "North School"

[south]
name = "South School"
""",
    "topics.toml": """
[rights]
icon = "shield"
order = 1
[rights.title]
en = "Know your rights"
es = "Conozca sus derechos"

[school]
icon = "school"
order = 2
[school.title]
en = "Our school"
""",
}
BODY = "Keep the door closed.\n"
GUIDE_FACTS = {"title": "At the door", "summary": "What to do", "topic": "rights"}
CONTACT_FACTS = {
    "title": "Front desk",
    "summary": "Ask here",
    "kind": "office",
    "publish": "live",
    "checked_on": "2026-11-23",
    "sources": "[https://example.org]",
}


def front(**facts: str) -> str:
    """Front matter between its two lines, one fact a line, in the order given."""
    lines = [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join(["---", *lines, "---", ""])


def guide(body: str = BODY, **facts: str) -> str:
    """The text of a guide; its body begins on line 7 when no fact is added."""
    return front(**(GUIDE_FACTS | facts)) + "\n" + body


def contact(body: str = "", **facts: str) -> str:
    """The text of a contact card."""
    return front(**(CONTACT_FACTS | facts)) + "\n" + body


def translation(body: str = BODY, **facts: str) -> str:
    """The text of a translation."""
    return front(**({"title": "En la puerta", "summary": "Qué hacer"} | facts)) + "\n" + body


def notice(body: str = "The counselor is out today.\n", **facts: str) -> str:
    """The text of a notice."""
    return front(**({"title": "Counselor out"} | facts)) + "\n" + body


def picture(path: Path, width: int = 40, height: int = 30) -> Path:
    """Draw a picture; its kind follows from the file's name."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (width, height), "#aa3344").save(path)
    return path


def read(folder: Path, text: str | bytes, kind: str = "guide", *, owner: bool = True) -> Parsed:
    """Read one page on its own, in this process, as `guides/door/en.md`."""
    language = "en" if owner else "es"
    path = folder / f"{kind}s" / "door" / f"{language}.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    file = f"{kind}s/door/{language}.md"
    return parse_page(PageSource(kind, "door", language, file, str(path), owner, "key"))


def blocks(folder: Path, body: str) -> tuple[Block, ...]:
    """The blocks of a guide with this body; it must have no errors."""
    parsed = read(folder, guide(body))
    assert parsed.page is not None, parsed.problems
    return parsed.page.blocks


def said(parsed: Parsed) -> list[tuple[int, str]]:
    """Line and rule of every Problem of a page, in order."""
    return sorted((problem.line, problem.rule) for problem in parsed.problems)


@dataclass(frozen=True, slots=True)
class BundleFolder:
    """A bundle on disk."""

    folder: Path

    @classmethod
    def new(cls, folder: Path) -> "BundleFolder":
        """Write the four tables and nothing else."""
        folder.mkdir(parents=True)
        for name, text in TABLES.items():
            (folder / name).write_text(text, encoding="utf-8")
        return cls(folder)

    @property
    def database(self) -> Path:
        """Where `compiled` writes."""
        return self.folder.with_suffix(".db")

    def write(self, file: str, text: str | bytes) -> Path:
        """Write any file of the bundle."""
        path = self.folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def guide(self, slug: str, body: str = BODY, language: str = "en", **facts: str) -> Path:
        """Write a guide, or its translation when the language is another than English."""
        words = guide(body, **facts) if language == "en" else translation(body, **facts)
        return self.write(f"guides/{slug}/{language}.md", words)

    def contact(self, slug: str, body: str = "", **facts: str) -> Path:
        """Write a contact card."""
        return self.write(f"contacts/{slug}/en.md", contact(body, **facts))

    def notice(self, slug: str, **facts: str) -> Path:
        """Write a notice."""
        return self.write(f"notices/{slug}/en.md", notice(**facts))

    def checked(self) -> Compiled:
        """Check the bundle."""
        return check_bundle(self.folder)

    def compiled(self) -> Compiled:
        """Compile the bundle to `database`."""
        return compile_bundle(self.folder, self.database)

    def library(self) -> Library:
        """Compile the bundle and open it."""
        self.compiled()
        return Library(self.database)

    def said(self) -> list[tuple[str, int, str]]:
        """File, line and rule of every Problem."""
        return [(p.file, p.line, p.rule) for p in self.checked().problems]
