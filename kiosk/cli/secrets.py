"""Asks for the passphrase of a folder of keys, where there is somebody to ask."""

import argparse
import getpass
import sys
from pathlib import Path

from kiosk.errors import KioskError


def add_keys(parser: argparse.ArgumentParser) -> None:
    """Options of every command that signs."""
    parser.add_argument(
        "--keys", type=Path, required=True, metavar="DIR", help="the folder of keys"
    )
    add_passphrase(parser)


def add_passphrase(parser: argparse.ArgumentParser) -> None:
    """How a passphrase is given."""
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="instead of asking for it"
    )


def passphrase_of(options: argparse.Namespace, folder: Path) -> bytes | None:
    """The passphrase of existing keys; None when they have none.

    Raises:
        KioskError: there is one, and nobody to ask.
    """
    if options.passphrase_file:
        return _from_file(options.passphrase_file)
    keys = sorted(folder.glob("*.key"))
    if not any(b"ENCRYPTED" in path.read_bytes()[:64] for path in keys):
        return None
    if not sys.stdin.isatty():
        raise KioskError("The keys need a passphrase.", "Name a file with --passphrase-file.")
    return getpass.getpass("Passphrase of the keys: ").encode()


def new_passphrase(options: argparse.Namespace) -> bytes | None:
    """A passphrase for new keys, asked for twice.

    Raises:
        KioskError: there is nobody to ask, or the two differ.
    """
    if options.no_passphrase:
        return None
    if options.passphrase_file:
        return _from_file(options.passphrase_file)
    if not sys.stdin.isatty():
        raise KioskError(
            "New keys need a passphrase.", "Add --passphrase-file FILE, or --no-passphrase."
        )
    first = getpass.getpass("A passphrase for the keys: ")
    if not first or first != getpass.getpass("The same again: "):
        raise KioskError("The two passphrases differ.", "Try again.")
    return first.encode()


def _from_file(path: Path) -> bytes:
    try:
        found = path.read_bytes().strip()
    except OSError as error:
        raise KioskError(f"{path} cannot be read: {error.strerror}.") from error
    if not found:
        raise KioskError(f"{path} is empty.", "Write the passphrase into it.")
    return found
