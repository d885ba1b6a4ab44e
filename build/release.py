"""Which build this is: its version, and the moment that every file of it gets."""

import subprocess

from tree import ROOT


def commit_time() -> int:
    """When the commit was made, in seconds; without git, when the newest changes were told of."""
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if asked.returncode == 0 and asked.stdout.strip():
        return int(asked.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def version() -> str:
    """The version that the program says of itself."""
    text = (ROOT / "kiosk" / "__init__.py").read_text(encoding="utf-8")
    return text.partition('__version__ = "')[2].partition('"')[0]
