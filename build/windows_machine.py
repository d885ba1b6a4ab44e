"""What runs Windows programs: the Windows that a script runs on; wine.py has the other one."""

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from tree import SetUpError


class Machine(Protocol):
    """Windows, or Wine."""

    def must(
        self,
        *command: str | Path,
        names: Mapping[str, str] | None = None,
        good: Sequence[int] = (0,),
    ) -> str:
        """Run a program that has to succeed; gives what it says."""

    def start(self, *command: str | Path) -> "subprocess.Popen[bytes]":
        """Start a program that is ended later; standard output and error are one pipe."""


class Here:
    """The Windows that this script runs on."""

    def must(
        self,
        *command: str | Path,
        names: Mapping[str, str] | None = None,
        good: Sequence[int] = (0,),
    ) -> str:
        """Run a program that has to succeed; gives what it says.

        Raises:
            SetUpError: it ended with another code.
        """
        done = subprocess.run(
            command,
            env={**os.environ, **_OFFSCREEN, **(names or {})},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode not in good:
            words = " ".join(map(str, command))
            raise SetUpError(f"`{words}` ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *command: str | Path) -> "subprocess.Popen[bytes]":
        """Start a program that is ended later."""
        return subprocess.Popen(
            command,
            env={**os.environ, **_OFFSCREEN},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )


_OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
