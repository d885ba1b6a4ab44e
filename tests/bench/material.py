"""The same Markdown as a web site made by MkDocs with the theme Material."""

import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

from display import MissingToolError

_FRONT = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_ROW = re.compile(r"^\[\[(guide|contact):([\w-]+)\]\]$", re.MULTILINE)
_KEY = re.compile(r"^(title|summary|topic|publish): (.+)$", re.MULTILINE)
# What a careful person would set for a kiosk: no fonts from the web, addresses that work from disk.
_SETTINGS = """site_name: {title}
use_directory_urls: false
theme:
  name: material
  font: false
plugins: [search]
{menu}extra_javascript: [{script}]
"""


def python() -> str:
    """The Python that has mkdocs-material.

    Raises:
        MissingToolError: it is not there.
    """
    named = os.environ.get("KIOSK_BENCH_PYTHON", "")
    asked = [named, "-c", "import material, mkdocs"]
    found = shutil.which(named) is not None
    if not found or subprocess.run(asked, capture_output=True, check=False).returncode:
        raise MissingToolError(
            "The bench needs MkDocs Material in a Python of its own: `python3 build/dev.py bench` "
            "makes it, or set KIOSK_BENCH_PYTHON to a Python that has mkdocs-material."
        )
    return named


def versions() -> str:
    """Which MkDocs it is."""
    ask = (
        "from importlib.metadata import version as v;"
        "print('MkDocs', v('mkdocs') + ', Material', v('mkdocs-material'))"
    )
    return subprocess.run([python(), "-c", ask], capture_output=True, text=True, check=True).stdout


def write_sources(bundle: Path, folder: Path, script: str = "", *, short_menu: bool = True) -> None:
    """Turn a bundle into what MkDocs reads: the same pages, and lists of them.

    Left to itself MkDocs puts every page into the menu of every page. A short menu holds only the
    topics, which builds and opens much faster.
    """
    docs = folder / "docs"
    lists: dict[str, list[str]] = {}
    for kind in ("guide", "contact"):
        (docs / f"{kind}s").mkdir(parents=True, exist_ok=True)
        for file in sorted(bundle.glob(f"{kind}s/*/en.md")):
            _write_page(file, kind, docs, lists)
    tables = tomllib.loads((bundle / "topics.toml").read_text(encoding="utf-8"))
    title = tomllib.loads((bundle / "bundle.toml").read_text(encoding="utf-8"))["title"]
    topics = {slug: table["title"]["en"] for slug, table in tables.items()}
    for slug, name in topics.items():
        (docs / f"{slug}.md").write_text(f"# {name}\n\n" + "\n".join(lists.get(slug, ())), "utf-8")
    rows = "".join(f"- [{name}]({slug}.md)\n" for slug, name in topics.items())
    (docs / "index.md").write_text(f"# How can we help?\n\n{rows}", "utf-8")
    if script:
        (docs / "bench.js").write_text(script, "utf-8")
    nav = ", ".join(f"{name}.md" for name in ("index", *topics))
    told = "bench.js" if script else ""
    menu = f"nav: [{nav}]\n" if short_menu else ""
    settings = _SETTINGS.format(title=title, menu=menu, script=told)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")


def build(folder: Path) -> None:
    """Run `mkdocs build` in a folder of `write_sources`; the pages come into `site`."""
    command = [python(), "-m", "mkdocs", "build", "--quiet"]
    # Without the colors and the notice, which take no time but fill the screen.
    quiet = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
    done = subprocess.run(
        command, cwd=folder, env=quiet, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"mkdocs build failed:\n{done.stdout}{done.stderr}")


def _write_page(file: Path, kind: str, docs: Path, lists: dict[str, list[str]]) -> None:
    text = file.read_text(encoding="utf-8")
    front = _FRONT.match(text)
    keys = dict(_KEY.findall(front[1])) if front else {}
    if keys.get("publish") == "draft":
        return
    slug = file.parent.name
    body = _ROW.sub(r"[\2](../\1s/\2.md)", text[front.end() :] if front else text)
    title = keys.get("title", slug).strip('"')
    (docs / f"{kind}s" / f"{slug}.md").write_text(f"# {title}\n{body}", "utf-8")
    row = f"- [{title}]({kind}s/{slug}.md): {keys.get('summary', '')}"
    lists.setdefault(keys.get("topic", ""), []).append(row)
