"""Commands: help with an example, exit codes, and one JSON document."""

import json
import re

import pytest

from kiosk.cli import main
from tests.commands import kiosk

COMMANDS = (
    *("run", "preview", "screenshot", "check", "compile", "calls", "stamp", "search", "hours"),
    *("keys", "publish", "retract", "sync", "releases", "rollback", "status", "fleet"),
    *("setup", "doctor", "support-bundle", "privacy-audit", "pin"),
)


@pytest.fixture
def sound(bundle):
    bundle.guide("door", title="Café, 日本, سلام")
    return bundle.folder


@pytest.fixture
def unsound(bundle):
    bundle.guide("door")
    bundle.guide("car", "<b>no</b>\n")
    return bundle.folder


def help_of(capsys, *arguments):
    with pytest.raises(SystemExit) as left:
        main([*arguments, "--help"])
    assert left.value.code == 0
    return capsys.readouterr().out


def test_the_help_names_every_command(capsys):
    text = help_of(capsys)
    assert tuple(re.findall(r"^    ([a-z-]+)\b", text, re.MULTILINE)) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(capsys, command):
    assert f"Example: kiosk {command}" in help_of(capsys, command)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_example_is_one_that_can_be_typed(capsys, command):
    (line,) = [li for li in help_of(capsys, command).splitlines() if li.startswith("Example: ")]
    with pytest.raises(SystemExit):
        main([*line.removeprefix("Example: kiosk ").split(), "--beside-all-this"])
    assert capsys.readouterr().err.endswith("unrecognized arguments: --beside-all-this\n")


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["check"],
        ["check", "a", "b"],
        ["check", "a", "--format", "xml"],
        ["check", "a", "--form", "json"],
        ["compile", "a"],
        ["search"],
        ["screenshot", "home"],
        ["screenshot", "home", "--out", "x.png", "--size", "big"],
        ["screenshot", "home", "--out", "x.png", "--size", "0x0"],
        ["screenshot", "home", "--out", "x.png", "--at", "noon"],
        ["screenshot", "home", "--out", "x.png", "--theme", "pink"],
        ["run", "--colour", "red"],
    ],
)
def test_wrong_use_is_exit_code_2_and_a_sentence(capsys, arguments):
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    said = capsys.readouterr()
    assert "usage: kiosk" in said.err
    assert said.out == ""


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.startswith("kiosk 0.")


def test_a_sound_folder_is_exit_code_0(sound, capsys):
    assert main(["check", str(sound)]) == 0
    summary, *counted = capsys.readouterr().out.splitlines()
    assert summary == "1 pages to show, 0 errors, 0 warnings."
    assert "grade 0" in " ".join(counted)


def test_an_unsound_folder_is_exit_code_1_and_names_every_problem(unsound, capsys):
    assert main(["check", str(unsound)]) == 1
    problem, summary, *counted = capsys.readouterr().out.splitlines()
    assert problem == "guides/car/en.md:7: error: HTML is not shown. Write it in Markdown."
    assert summary == "1 pages to show, 1 errors, 0 warnings."
    assert "html 1" in " ".join(counted)


def test_warnings_alone_are_exit_code_0(bundle, capsys):
    bundle.guide("door", "*Soft*\n")
    assert main(["check", str(bundle.folder)]) == 0
    assert ":7: warning: Italics" in capsys.readouterr().out


@pytest.mark.parametrize("form", [["--json"], ["--format", "json"]])
def test_check_prints_one_json_document_and_nothing_else(unsound, form):
    done = kiosk("check", unsound, *form)
    document = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (1, "")
    assert document["schema"] == 1
    found = {rule: count for rule, count in document["counts"].items() if count}
    assert found == {"error": 1, "html": 1}
    assert document["problems"] == [
        {
            "file": "guides/car/en.md",
            "line": 7,
            "level": "error",
            "rule": "html",
            "text": "HTML is not shown. Write it in Markdown.",
        }
    ]


def test_search_prints_one_json_document_and_nothing_else(sound):
    done = kiosk("search", "café", "--content", sound, "--json")
    document = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert (document["schema"], document["corrected"]) == (1, None)
    assert document["hits"] == [
        {
            "kind": "guide",
            "slug": "door",
            "language": "en",
            "title": "Café, 日本, سلام",
            "why": "What to do",
            "pinned": False,
        }
    ]


def test_search_shows_what_a_reader_would_find(sound, capsys):
    assert main(["search", "closed", "--content", str(sound), "--language", "es"]) == 0
    assert capsys.readouterr().out == "guide:door  Café, 日本, سلام\n    Keep the door closed.\n"


def test_search_says_what_it_looked_for_instead_of_a_slip(sound, capsys):
    assert main(["search", "clozed", "--content", str(sound)]) == 0
    assert capsys.readouterr().out.startswith("Showing closed\nguide:door  ")
    assert main(["search", "clozed", "--content", str(sound), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["corrected"] == "closed"


@pytest.mark.parametrize(
    ("option", "said"),
    [
        (["--language", "xx"], "There is no language xx. There are: en, es, ht, fr, ar."),
        (["--site", "moon"], "There is no school moon. There are: north, south."),
    ],
)
def test_a_search_for_an_unknown_reader_says_which_there_are(sound, capsys, option, said):
    assert main(["search", "door", "--content", str(sound), *option]) == 1
    assert said in capsys.readouterr().err


def test_a_search_without_hits_is_an_answer_too(sound, capsys):
    assert main(["search", "xqzxq", "--content", str(sound)]) == 0
    assert capsys.readouterr().out == "Nothing was found.\n"


def test_compile_writes_a_file_that_search_reads(sound, tmp_path, capsys):
    out = tmp_path / "content.db"
    assert main(["compile", str(sound), str(out)]) == 0
    assert main(["search", "closed", "--content", str(out)]) == 0
    assert "guide:door" in capsys.readouterr().out


def test_compile_leaves_pages_with_errors_out_and_says_so(unsound, tmp_path, capsys):
    assert main(["compile", str(unsound), str(tmp_path / "content.db")]) == 1
    assert "1 pages to show, 1 errors" in capsys.readouterr().out
    assert (tmp_path / "content.db").is_file()
