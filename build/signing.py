"""Sums and signatures of what is given to schools; signs only where a key is named.

KIOSK_GPG_KEY         a key of gpg: signs SHA256SUMS, which names every file
KIOSK_SIGNTOOL        a command line; signs each .exe: `osslsigncode sign -pkcs12 key.p12`,
                      or on Windows `signtool sign /a`; slashes, not backslashes, in its paths

python3 build/signing.py FILE.exe     signs that one, as the installer does with its uninstaller
"""

import hashlib
import os
import shlex
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tree import SetUpError

SUMS = "SHA256SUMS"
_GIVEN = ("*.deb", "*.exe", "*.cdx.json")


def sign_programs(folder: Path, environment: Mapping[str, str] = os.environ) -> int:
    """Sign Windows programs in their place; says how many.

    Raises:
        SetUpError: the tool failed.
    """
    tool = _tool(environment)
    programs = sorted(folder.rglob("*.exe")) if tool else []
    for program in programs:
        _sign(tool, program)
    return len(programs)


def signing_line(environment: Mapping[str, str] = os.environ) -> str:
    """The command that NSIS signs by, with its `%1` for the file; empty where there is no key."""
    return f'"{sys.executable}" "{Path(__file__)}" "%1"' if _tool(environment) else ""


def _tool(environment: Mapping[str, str]) -> list[str]:
    return shlex.split(environment.get("KIOSK_SIGNTOOL", ""))


def _sign(tool: list[str], program: Path) -> None:
    if Path(tool[0]).stem.lower() == "signtool":  # writes over the file it is given
        _run(*tool, str(program))
        return
    signed = program.with_suffix(".signed")
    _run(*tool, "-in", str(program), "-out", str(signed))
    signed.replace(program)


def write_sums(folder: Path, environment: Mapping[str, str] = os.environ) -> Path:
    """Write SHA256SUMS as `sha256sum --check` reads it, and its signature where there is a key.

    Raises:
        SetUpError: gpg failed.
    """
    files = sorted(path for pattern in _GIVEN for path in folder.glob(pattern))
    sums = folder / SUMS
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files]
    sums.write_text("".join(lines), encoding="ascii")
    signature = sums.with_name(f"{SUMS}.asc")
    signature.unlink(missing_ok=True)
    if key := environment.get("KIOSK_GPG_KEY"):
        signing = ("--batch", "--yes", "--armor", "--detach-sign", "--local-user", key)
        _run("gpg", *signing, "--output", str(signature), str(sums))
    return sums


def _run(*command: str) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise SetUpError(f"{command[0]} is not here.") from error
    if done.returncode:
        raise SetUpError(f"{command[0]} failed: {done.stderr.strip()}")


if __name__ == "__main__":
    _sign(_tool(os.environ), Path(sys.argv[1]))
