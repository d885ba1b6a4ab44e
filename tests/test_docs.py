"""The documents tell the truth about the commands, the limits and the words of the program."""

import contextlib
import io
import json
import re
from dataclasses import Field, fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.compiler.limits import LIMITS
from kiosk.config import Config, KeypadKeys, Printing
from kiosk.content import Contact, Guide, Level, Notice, Phone
from tests.builders import read

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
AUTHORS = (ROOT / "docs" / "authors.md").read_text(encoding="utf-8")
NAMED_OTHERWISE = {"slug", "language", "blocks", "steps", "starts", "original"}


def help_of(*arguments):
    with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.suppress(SystemExit):
        main([*arguments, "--help"])
    return said.getvalue()


COMMANDS = re.findall(r"^    ([a-z-]+)\b", help_of(), re.MULTILINE)


def every_document():
    return "\n".join(path.read_text(encoding="utf-8") for path in DOCUMENTS if path.is_file())


def test_there_is_a_readme():
    assert (ROOT / "README.md").is_file()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_named_in_a_document(command):
    assert re.search(rf"\bkiosk {command}\b|dev\.py {command}\b", every_document())


def typed_commands():
    """Every `kiosk …` that a document shows in code; decisions may name what is not built yet."""
    for path in DOCUMENTS:
        told = path.is_file() and path.parent.name != "decisions"
        text = path.read_text(encoding="utf-8") if told else ""
        code = re.findall(r"`([^`\n]+)`", text) + re.findall(
            r"^(?:    |\$ )?(.+)$", text, re.MULTILINE
        )
        for line in code:
            if found := re.match(r"(?:\$ )?kiosk ([a-z-]+)([^#|>]*)", line):
                yield path.name, found[1], re.findall(r"--[a-z-]+", found[2])


def test_every_command_in_a_document_exists_with_its_options():
    shown = list(typed_commands())
    for name, command, options in shown:
        assert command in COMMANDS, name
        assert not [option for option in options if option not in help_of(command)], (name, command)


def test_every_link_between_documents_leads_somewhere():
    broken = [
        (path.name, target)
        for path in DOCUMENTS
        if path.is_file()
        for target in re.findall(r"\]\(([^)#]+)[^)]*\)", path.read_text(encoding="utf-8"))
        if not re.match(r"https?:|mailto:", target)
        and "example" not in target
        and target != "card.png"
        and not (path.parent / target).exists()
    ]
    assert broken == []


@pytest.mark.parametrize("kind", [Guide, Contact, Notice, Phone], ids=lambda kind: kind.__name__)
def test_authors_find_every_key_they_may_write(kind):
    keys = Phone._fields if kind is Phone else [declared.name for declared in fields(kind)]
    names = set(keys) - NAMED_OTHERWISE
    if kind is Notice:
        names -= {declared.name for declared in fields(Guide)}
    assert sorted(name for name in names if not re.search(rf"\b{name}\b", AUTHORS)) == []


def test_the_example_guide_of_the_authors_document_has_no_errors(tmp_path):
    example = re.search(r"```markdown\n(---\n.*?)```", AUTHORS, re.DOTALL)[1]
    problems = read(tmp_path, example).problems
    assert [problem for problem in problems if problem.level is Level.ERROR] == []


def test_the_example_telephones_of_the_authors_document_have_no_errors(tmp_path):
    phones = re.search(r"```yaml\n(phones:.*?)```", AUTHORS, re.DOTALL)[1]
    front = f"---\ntitle: x\nsummary: y\nkind: office\npublish: draft\n{phones}---\n"
    parsed = read(tmp_path, front, "contact")
    assert parsed.problems == ()
    assert [phone.dial for phone in parsed.page.phones] == ["211", "988"]


def test_the_example_search_words_of_the_authors_document_have_no_errors(bundle):
    for slug in ("talk-to-a-counselor", "find-legal-help", "someone-was-detained", "find-someone"):
        bundle.guide(slug)
    examples = re.findall(r"```toml\n(# search/.*?)```", AUTHORS, re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        bundle.write(example.split("\n")[0].removeprefix("# "), example)
    assert bundle.said() == []


def test_the_authors_document_names_the_limits_as_they_are():
    for words in (
        f"A page may have {LIMITS.page_bytes // 1024} KB",
        f"a line {LIMITS.line_bytes // 1024} KB",
        f"a list {LIMITS.nesting} levels",
        f"at most {LIMITS.image_bytes // 1024**2} MB and {LIMITS.image_pixels} pixels",
    ):
        assert words in AUTHORS


@pytest.mark.parametrize(
    "declared",
    [*fields(Config), *fields(KeypadKeys), *fields(Printing)],
    ids=lambda declared: declared.name,
)
def test_every_setting_is_named_in_a_document(declared):
    assert re.search(rf"\b{declared.name}\b", every_document())


def settings_table(declaring: type) -> list[str]:
    """The rows of docs/settings.md: what kiosk/config.py declares, and nothing else."""
    return [row(each) for each in fields(declaring) if not is_dataclass(each.default)]


def row(declared: Field[Any]) -> str:
    """One setting: its name, what it is without being set, what it may be, what it means."""
    rules = declared.metadata
    default = f"`{json.dumps(declared.default)}`" if declared.default not in ("", ()) else "empty"
    span = "–".join(f"{end:g}" for end in rules["between"]) if rules["between"] else ""
    may = " ".join(filter(None, (span, rules["unit"])))
    return f"| `{declared.name}` | {default} | {may or '–'} | {rules['meaning']} |"


@pytest.mark.parametrize("declaring", [Config, Printing, KeypadKeys])
def test_the_page_of_settings_is_what_the_program_declares(declaring):
    page = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8").splitlines()
    rows = settings_table(declaring)
    assert rows
    start = page.index(rows[0])
    assert page[start : start + len(rows)] == rows
    assert not "".join(page[start + len(rows) :][:1])


def test_no_document_knows_the_machine_it_was_written_on():
    assert not re.search(r"/(home|root|work|tmp)/[a-z]", every_document())
