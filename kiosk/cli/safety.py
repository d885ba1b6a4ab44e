"""The commands that keep a lobby safe: privacy-audit and pin."""

import argparse
import getpass
import sys
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import say, say_json
from kiosk.errors import KioskError
from kiosk.lockdown import Protection, start_afresh

if TYPE_CHECKING:
    from kiosk.privacy import Check


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_audit(commands)
    _add_pin(commands)


def _add_audit(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "privacy-audit",
        "Make a visit, then prove that nothing of it is kept.",
        "kiosk privacy-audit --json",
    )
    parser.add_argument("--json", action="store_true", help="one JSON document")
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        choices=[each.value for each in Protection],
        help="leave one protection out, to see that the audit notices",
    )
    parser.add_argument("--as-visitor", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(command=_audit)


def _add_pin(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands, "pin", "Ask for a staff PIN and print its line for kiosk.toml.", "kiosk pin"
    )
    parser.set_defaults(command=_pin)


def _audit(options: argparse.Namespace) -> int:
    without = frozenset(map(Protection, options.without))
    if options.as_visitor and Protection.MEMORY not in without:
        start_afresh(clean=Protection.ENVIRONMENT not in without)
    from kiosk.privacy import audit, visit  # noqa: PLC0415 - loads the screen

    if options.as_visitor:
        return visit(sys.stdin.readline(), without)
    checks = audit(without)
    broken = [check for check in checks if not check.kept]
    if options.json:
        say_json({"result": "traces" if broken else "clean", "checks": list(map(_one, checks))})
    else:
        for check in checks:
            say(f"{'kept  ' if check.kept else 'BROKEN'} {check.promise}{_found(check)}")
        say(_verdict(len(checks), len(broken)))
    return 1 if broken else 0


def _verdict(promises: int, broken: int) -> str:
    if broken:
        return f"{broken} of {promises} promises are broken."
    return f"All {promises} promises are kept: nothing of the visit is left."


def _found(check: "Check") -> str:
    return f": {'; '.join(check.found[:5])}" if check.found else ""


def _one(check: "Check") -> dict[str, object]:
    return {
        "id": check.id,
        "promise": check.promise,
        "kept": check.kept,
        "found": list(check.found),
    }


def _pin(_options: argparse.Namespace) -> int:
    from kiosk.pin import hashed  # noqa: PLC0415 - few need it

    first = getpass.getpass("The new PIN: ") if sys.stdin.isatty() else sys.stdin.readline().strip()
    if sys.stdin.isatty() and getpass.getpass("The same again: ") != first:
        raise KioskError("The two are not the same.", "Begin again.")
    say(f'staff_pin = "{hashed(first)}"')
    return 0
