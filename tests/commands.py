"""Runs commands as a user does: in a process of their own."""

import subprocess
import sys


def kiosk(*arguments, **options):
    """Run a command and wait for its end."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        **options,
    )
