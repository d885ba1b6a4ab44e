"""The commands for who looks after the machines: status and fleet."""

import argparse
import hashlib
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import say, say_json
from kiosk.cli.settings import add_store, settings

if TYPE_CHECKING:
    from kiosk.fleet import Line


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_status(commands)
    _add_fleet(commands)


def _add_status(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(commands, "status", "Say how this kiosk is.", "kiosk status --store store")
    add_store(parser)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_status)


def _add_fleet(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "fleet",
        "List every kiosk that writes its status to a share.",
        "kiosk fleet share --html kiosks.html",
    )
    parser.add_argument("share", type=Path, metavar="SHARE")
    parser.add_argument("--html", type=Path, metavar="FILE", help="also write one static page")
    parser.add_argument(
        "--known",
        type=Path,
        metavar="FILE",
        help="what is remembered of each kiosk; without it a file of yours for this share",
    )
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_fleet)


def _status(options: argparse.Namespace) -> int:
    from kiosk.agent import last_pass, status_now, store_of  # noqa: PLC0415 - loads TUF
    from kiosk.delivery import now_utc  # noqa: PLC0415
    from kiosk.fleet import ago, troubles  # noqa: PLC0415

    config = settings(options)
    store = store_of(config)
    last = last_pass(store)
    found = status_now(store, config.id, last, now_utc())
    wrong: list[str] = []
    if config.share or last.at:
        seen = replace(found, written_at=last.at or found.written_at)
        wrong = list(troubles(seen, found.release, now_utc()))
    if options.json:
        told = {**asdict(found), "reason": last.reason, "place": last.place, "trouble": wrong}
        say_json(told)
        return int(bool(wrong))
    shown = f"release {found.release}" if found.release else "what is built in"
    say(f"On the screen: {shown}.")
    if found.waiting:
        say(f"Release {found.waiting} is ready and waits for its day or its ring.")
    if found.looked_at:
        say(f"The share was last read {ago(found.looked_at, now_utc())} ago.")
    if found.signed_at:
        say(f"The newest signature is {ago(found.signed_at, now_utc())} old.")
    if last.code:
        say(f"The last look was {last.result}: {last.reason}")
    say(f"Disk: {found.disk_free_mb} MB free.")
    for sentence in wrong:
        say(f"Not well: {sentence}.")
    return int(bool(wrong))


def _fleet(options: argparse.Namespace) -> int:
    from kiosk.delivery import now_utc  # noqa: PLC0415
    from kiosk.fleet import (  # noqa: PLC0415 - loads the signatures' library
        html_page,
        overview,
        read_files,
        read_known,
        text_table,
        write_known,
        write_page,
    )

    known = options.known or _remembered(options.share)
    found = overview(read_files(options.share), read_known(known), now_utc())
    write_known(known, found.known)
    if options.html:
        write_page(options.html, html_page(found))
    if options.json:
        say_json({"kiosks": [_document(line) for line in found.lines]})
    else:
        say(text_table(found))
    return int(any(line.trouble for line in found.lines))


def _document(line: "Line") -> dict[str, object]:
    status = asdict(line.status) if line.status else None
    return {**line._asdict(), "status": status}


def _remembered(share: Path) -> Path:
    """A file for each share: the kiosks of one are not missing from another."""
    name = hashlib.sha256(str(share.resolve()).encode()).hexdigest()[:16]
    return Path.home() / ".local" / "share" / "kiosk" / "fleet" / f"{name}.json"
