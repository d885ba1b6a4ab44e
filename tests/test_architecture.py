"""The rules that hold the program together: who may import whom, and how files look."""

import ast
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = sorted((ROOT / "kiosk").rglob("*.py"))
MADE = ROOT / "build" / "out"  # a Python for Windows may lie there
EVERY = sorted(
    path
    for folder in ("kiosk", "build", "tests")
    for path in (ROOT / folder).rglob("*.py")
    if MADE not in path.parents
)
MOST_LINES = 300


def named(path):
    return str(path.relative_to(ROOT))


def test_imports_keep_the_contracts(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    code = lint_imports(no_cache=True)
    assert code == 0, capsys.readouterr().out


@pytest.mark.parametrize("path", PROGRAM, ids=named)
def test_a_module_begins_with_one_plain_sentence(path):
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    first = docstring.split("\n\n")[0]
    assert first.endswith(".")
    assert "\n" not in first, "the first sentence stands on one line"


def test_no_python_file_is_longer_than_a_reader_can_hold():
    assert {named(p): n for p in EVERY if (n := len(p.read_text().splitlines())) > MOST_LINES} == {}


def test_no_function_is_longer_than_a_page():
    long = {
        f"{named(path)}:{node.name}": length
        for path in PROGRAM
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (length := node.end_lineno - node.lineno) > 45
    }
    assert long == {}


def test_nothing_is_printed_and_no_error_is_swallowed_outside_the_edges():
    edges = {
        "kiosk/cli/__init__.py",
        "kiosk/compiler/images.py",
        "kiosk/compiler/worker.py",
        "kiosk/ui/jobs.py",
    }
    broad = {
        named(path)
        for path in PROGRAM
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and isinstance(node.type, ast.Name)
        and node.type.id in {"Exception", "BaseException"}
    }
    assert broad <= edges


@pytest.mark.parametrize("path", EVERY, ids=named)
def test_no_file_knows_the_machine_it_was_written_on(path):
    text = path.read_text(encoding="utf-8")
    assert str(ROOT) not in text
    assert str(Path.home()) + "/" not in text
