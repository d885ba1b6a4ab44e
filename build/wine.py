"""Runs Windows programs on Linux: Wine in a folder of the checkout's own, with nothing of a user's.

Debian's wine64 8.0. It passes on no name that begins with QT_, wants standard input from /dev/null
and output into pipes; all three are seen to here.
"""

import contextlib
import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from tree import OUT, ROOT, SetUpError, fingerprint, is_marked, put_mark

WINE = Path("/usr/lib/wine/wine64")
_SERVER = Path("/usr/lib/wine/wineserver")
STEPS = "1"  # changes whenever `ensure` does more or other things
_SHIMS = ROOT / "build" / "windows" / "wine"
_COMPILER = ("x86_64-w64-mingw32-gcc", "-O2", "-s")
# What Windows 10 has and Wine 8 has not: (library, what it is linked with); never shipped.
_MISSING = {"icuuc": (), "bcryptprimitives": ("-ladvapi32",)}
# Where a program started by another one, or by the installer, finds what Wine would not pass on.
_NAMES = r"HKLM\System\CurrentControlSet\Control\Session Manager\Environment"
_SECONDS = 3600.0
_SETTLED_SECONDS = 1.0


class Wine:
    """One Windows, in a folder."""

    def __init__(self, prefix: Path = OUT / "windows" / "prefix") -> None:
        """Touch nothing yet."""
        self.prefix = prefix

    @property
    def drive(self) -> Path:
        """Where drive C: is."""
        return self.prefix / "drive_c"

    def ensure(self) -> None:
        """Make the folder a Windows 10, once.

        Raises:
            SetUpError: Wine or the compiler for Windows failed.
        """
        sources = [path.read_text(encoding="utf-8") for path in sorted(_SHIMS.glob("*.c"))]
        wanted, mark = fingerprint(STEPS, *sources), self.prefix.with_suffix(".mark")
        if is_marked(mark, wanted):
            return
        mark.unlink(missing_ok=True)
        self.prefix.mkdir(parents=True, exist_ok=True)
        self.must("wineboot", "--init")
        self.must("winecfg", "/v", "win10")
        self.must("reg", "add", _NAMES, "/v", "QT_QPA_PLATFORM", "/d", "offscreen", "/f")
        for name, linked in _MISSING.items():
            into = self.drive / "windows" / "system32" / f"{name}.dll"
            compile_for_windows("-shared", "-o", into, _SHIMS / f"{name}.c", *linked)
        self.end()
        put_mark(mark, wanted)

    def run(
        self,
        *command: str | Path,
        names: Mapping[str, str] | None = None,
        folder: Path | None = None,
        seconds: float = _SECONDS,
    ) -> subprocess.CompletedProcess[str]:
        """Run a program and keep what it says; paths may be those of Linux."""
        with _Ear() as said, _Ear() as complained:
            done = subprocess.run(
                [WINE, *map(as_windows, command)],
                env={**self._surroundings(), **(names or {})},
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=said.pipe,
                stderr=complained.pipe,
                timeout=seconds,
                check=False,
            )
            words = said.heard(), complained.heard()
        return subprocess.CompletedProcess(done.args, done.returncode, *words)

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
        done = self.run(*command, names=names)
        if done.returncode not in good:
            words = " ".join(map(str, command))
            raise SetUpError(f"`{words}` ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *command: str | Path) -> "subprocess.Popen[bytes]":
        """Start a program that is ended later."""
        return subprocess.Popen(
            [WINE, *map(as_windows, command)],
            env=self._surroundings(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def settle(self, seconds: float = _SECONDS) -> None:
        """Wait until every program has ended by itself.

        Raises:
            subprocess.TimeoutExpired: one goes on.
        """
        waiting = (str(_SERVER), "--wait")
        subprocess.run(waiting, env=self._surroundings(), timeout=seconds, check=False)

    def end(self) -> None:
        """End every program of this Windows, and write its registry to the disk."""
        subprocess.run([_SERVER, "--kill"], env=self._surroundings(), check=False)
        subprocess.run([_SERVER, "--wait"], env=self._surroundings(), check=False)

    def _surroundings(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        ours = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "PYTHONUTF8": "1"}
        # No desktop menu, no .NET, no browser: none is used, and two of them ask on a screen.
        return {**kept, **ours, "WINEDLLOVERRIDES": "winemenubuilder.exe,mscoree,mshtml=d"}


class _Ear:
    """A pipe into a file: Wine's services hold a pipe for as long as they live, so nobody waits."""

    def __enter__(self) -> "_Ear":
        self._file = tempfile.TemporaryFile()
        self._cat = subprocess.Popen(["cat"], stdin=subprocess.PIPE, stdout=self._file)
        self.pipe = self._cat.stdin
        return self

    def __exit__(self, *_: object) -> None:
        if self.pipe is not None:
            self.pipe.close()
        self._cat.kill()
        self._cat.wait()
        self._file.close()

    def heard(self) -> str:
        """Everything that was said, once it has come through."""
        if self.pipe is not None:
            self.pipe.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._cat.wait(_SETTLED_SECONDS)
        self._file.seek(0)
        return self._file.read().decode(errors="replace").replace("\r\n", "\n")


def as_windows(word: str | Path) -> str:
    """A path of Linux as Wine's programs name it; words as they are."""
    return "Z:" + str(word).replace("/", "\\") if isinstance(word, Path) else word


def compile_for_windows(*words: str | Path) -> None:
    """Run the compiler of Debian's gcc-mingw-w64-x86-64.

    Raises:
        SetUpError: it is not here or does not like the source.
    """
    try:
        done = subprocess.run([*_COMPILER, *words], capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise SetUpError("gcc-mingw-w64-x86-64 is not installed.") from error
    if done.returncode:
        raise SetUpError(f"{_COMPILER[0]} failed: {done.stderr}")
