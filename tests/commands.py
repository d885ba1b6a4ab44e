"""Runs commands as a user does: in a process of their own."""

import subprocess
import sys

# Before a command that shall heed Ctrl+C: what a shell starts in its background ignores it.
HEEDING_CTRL_C = ("env", "--default-signal=INT")


def kiosk(*arguments, timeout=120, **options):
    """Run a command and wait for its end; it hangs if that takes longer than `timeout` seconds."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=timeout,
        **options,
    )
