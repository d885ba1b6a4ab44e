"""Sums and signatures of what is given to schools; signs only where a key is named.

KIOSK_GPG_KEY         a key of gpg: signs SHA256SUMS, which names every file
KIOSK_SIGNTOOL        a command line, as `osslsigncode sign -pkcs12 key.p12`; signs each .exe
"""

import hashlib
import os
import shlex
import subprocess
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
    tool = shlex.split(environment.get("KIOSK_SIGNTOOL", ""))
    programs = sorted(folder.rglob("*.exe")) if tool else []
    for program in programs:
        signed = program.with_suffix(".signed")
        _run(*tool, "-in", str(program), "-out", str(signed))
        signed.replace(program)
    return len(programs)


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
