"""The commands for a machine: set it up, look it over, ask for help."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import say, say_json
from kiosk.cli.settings import add_share, installed_settings, settings_file
from kiosk.errors import SettingsError

if TYPE_CHECKING:
    from kiosk.doctor import Finding, Value

_MARKS = {"good": "ok   ", "note": "note ", "fault": "FAULT"}


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_setup(commands)
    _add_doctor(commands)
    _add_support(commands)


def _add_setup(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "setup",
        "Write kiosk.toml and check it on this machine.",
        "kiosk setup --share /mnt/kiosk --site example-school-a --root root.json",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="kiosk.toml to write")
    parser.add_argument("--site", metavar="SITE", help="the school, as named in sites.toml")
    parser.add_argument(
        "--mm-per-px", type=float, metavar="MM", help="size of a pixel on the glass"
    )
    parser.add_argument("--store", metavar="DIR", help="where this kiosk keeps releases")
    add_share(parser)
    parser.set_defaults(command=_setup)


def _add_doctor(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "doctor",
        "Look this machine over; each fault comes with the line that repairs it.",
        "kiosk doctor --json",
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help="kiosk.toml")
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_doctor)


def _add_support(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "support-bundle",
        "Write what helpers need to know of this machine; nothing of any visitor is in it.",
        "kiosk support-bundle support.zip",
    )
    parser.add_argument("out", type=Path, metavar="OUT.zip")
    parser.add_argument("--config", type=Path, metavar="FILE", help="kiosk.toml")
    parser.set_defaults(command=_support)


def _setup(options: argparse.Namespace) -> int:
    from kiosk.doctor import findings, is_healthy, look, set_up  # noqa: PLC0415 - loads TUF

    path = options.config or installed_settings()
    if path is None:
        raise SettingsError("Which file?", "Name it: --config kiosk.toml.")
    set_up(path, _given(options, path))
    say(f"{path} is written.")
    found = findings(look(path))
    _say_findings([finding for finding in found if finding.level != "good"])
    return 0 if is_healthy(found) else 1


def _given(options: argparse.Namespace, path: Path) -> "dict[str, Value]":
    from kiosk.doctor import keep_root  # noqa: PLC0415 - loads TUF

    given: dict[str, Value] = {
        name: value
        for name in ("site", "mm_per_px", "store", "root", "id", "status")
        if (value := getattr(options, name)) is not None
    }
    if options.share:
        given["share"] = tuple(options.share)
    if "root" in given:
        given["root"] = str(keep_root(path, Path(str(given["root"]))))
    return given


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.doctor import findings, is_healthy, look  # noqa: PLC0415 - loads TUF

    found = findings(look(settings_file(options.config)))
    healthy = is_healthy(found)
    if options.json:
        say_json({"healthy": healthy, "findings": [finding._asdict() for finding in found]})
    else:
        _say_findings(found)
        say("This kiosk is well." if healthy else "This kiosk needs a hand.")
    return 0 if healthy else 1


def _say_findings(found: "list[Finding]") -> None:
    for finding in found:
        say(f"{_MARKS[finding.level]} {finding.code:<9} {finding.what}")
        if finding.repair:
            say(f"{'':15} → {finding.repair}")


def _support(options: argparse.Namespace) -> int:
    from kiosk.config import Config, read_config  # noqa: PLC0415 - with the others
    from kiosk.doctor import findings, look, support_parts, write_support  # noqa: PLC0415

    path = settings_file(options.config)
    found = findings(look(path))
    try:
        config = read_config(path)
    except SettingsError:  # the doctor says so; help is wanted all the more
        config = Config()
    write_support(options.out, support_parts(config, found))
    say(f"{options.out} is written; nothing of any visitor is in it.")
    return 0
