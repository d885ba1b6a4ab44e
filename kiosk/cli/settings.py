"""The options that stand for settings of kiosk.toml, and how they are read."""

import argparse
import os
import sys
from dataclasses import replace
from pathlib import Path

from kiosk.config import Config, read_config


def add_store(parser: argparse.ArgumentParser) -> None:
    """Options of every command that looks at this kiosk's own disk."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="kiosk.toml")
    parser.add_argument("--store", metavar="DIR", help="where this kiosk keeps releases")


def add_share(parser: argparse.ArgumentParser) -> None:
    """Options of every command that looks at a share."""
    parser.add_argument(
        "--share",
        action="append",
        metavar="PLACE",
        help="a folder or an https address; may be given again, the preferred first",
    )
    parser.add_argument("--root", metavar="FILE", help="root.json of the district's keys")
    parser.add_argument("--id", metavar="NAME", help="this kiosk's name in the fleet")
    parser.add_argument("--status", metavar="DIR", help="where to write the status file")


def with_options(config: Config, options: argparse.Namespace) -> Config:
    """Settings as given on the command line, over those of the file."""
    given = {
        name: value
        for name in ("store", "share", "root", "id", "status")
        if (value := getattr(options, name, None)) is not None
    }
    if "share" in given:
        given["share"] = tuple(given["share"])
    return replace(config, **given)


def installed_settings() -> Path | None:
    """Where an installed kiosk has its settings; None in a checkout."""
    if not getattr(sys, "frozen", False):
        return None
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", "C:/ProgramData")) / "kiosk" / "kiosk.toml"
    return Path("/etc/kiosk/kiosk.toml")


def settings_file(given: Path | None) -> Path | None:
    """The settings file: as given, else the installed one; None where there is none."""
    installed = installed_settings()
    return given or (installed if installed and installed.is_file() else None)


def settings(options: argparse.Namespace) -> Config:
    """Read kiosk.toml and the options.

    Raises:
        SettingsError: the file cannot be used.
    """
    return with_options(read_config(settings_file(options.config)), options)
