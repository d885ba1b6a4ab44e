"""The commands that move releases: keys, publish, retract, sync, releases, rollback."""

import argparse
import re
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import complain, say, say_json, show_progress
from kiosk.cli.secrets import add_keys, add_passphrase, new_passphrase, passphrase_of
from kiosk.cli.settings import add_share, add_store, settings

if TYPE_CHECKING:
    from kiosk.delivery import Changes, Outcome

_UNITS = {"s": 1, "m": 60, "h": 3600}
_GOOD = {"updated", "unchanged", "rolled back"}


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_keys(commands)
    _add_publish(commands)
    _add_retract(commands)
    _add_sync(commands)
    _add_releases(commands)
    _add_rollback(commands)


def _add_keys(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands, "keys", "Make or change the district's signing keys.", "kiosk keys new keys"
    )
    parser.add_argument("action", choices=("new", "rotate"))
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "key", nargs="?", default="", help="to rotate: targets, freshness, desk, root-1, expiry"
    )
    parser.add_argument("--root-keys", type=int, default=2, metavar="N")
    parser.add_argument("--threshold", type=int, metavar="N", help="root keys that must sign")
    parser.add_argument("--no-passphrase", action="store_true")
    add_passphrase(parser)
    parser.set_defaults(command=_keys)


def _add_publish(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "publish",
        "Check a content folder, sign it and put it on a share.",
        "kiosk publish content share --keys keys",
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("share", type=Path, metavar="SHARE")
    add_keys(parser)
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    parser.add_argument("--at", type=_moment, metavar="ISO", help="show it from 2026-12-01T07:00")
    parser.add_argument(
        "--ring",
        action="append",
        default=[],
        metavar="ID,ID",
        help="kiosks that show it first; may be given again for the next ring",
    )
    parser.add_argument(
        "--healthy",
        type=_seconds,
        default=3600,
        metavar="60m",
        help="how long each ring is watched",
    )
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_publish)


def _add_retract(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "retract",
        "Take pages off every kiosk at once, or post a notice.",
        "kiosk retract share guide:papers --keys keys",
    )
    parser.add_argument("share", type=Path, metavar="SHARE")
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="guide:slug or contact:slug")
    parser.add_argument("--restore", action="append", default=[], metavar="PAGE")
    parser.add_argument(
        "--notice", action="append", default=[], type=Path, metavar="DIR", help="a notice's folder"
    )
    parser.add_argument("--take-down", action="append", default=[], metavar="NOTICE")
    add_keys(parser)
    parser.set_defaults(command=_retract)


def _add_sync(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "sync",
        "Bring this kiosk up to date from its share.",
        "kiosk sync --share share --root root.json",
    )
    often = parser.add_mutually_exclusive_group()
    often.add_argument("--once", action="store_true", help="one look, the default")
    often.add_argument(
        "--every",
        nargs="?",
        const=0.0,
        type=_seconds,
        metavar="5m",
        help="look again and again; without a time as often as look_every says",
    )
    parser.add_argument("--while-parent", action="store_true", help="end with whoever started it")
    parser.add_argument("--hear", action="store_true", help="take orders from standard input")
    add_share(parser)
    add_store(parser)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_sync)


def _add_releases(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands, "releases", "List the releases on this kiosk.", "kiosk releases --store store"
    )
    add_store(parser)
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_releases)


def _add_rollback(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "rollback",
        "Show the release before; the present one is put aside.",
        "kiosk rollback --store store",
    )
    add_store(parser)
    parser.set_defaults(command=_rollback)


def _keys(options: argparse.Namespace) -> int:
    from kiosk.delivery import Keys, new_keys, now_utc, rotate  # noqa: PLC0415 - loads TUF

    if options.action == "new":
        keys = Keys(options.folder, new_passphrase(options))
        new_keys(keys, roots=options.root_keys, threshold=options.threshold or 1, now=now_utc())
        say(f"The keys are in {options.folder}. Give root.json to every kiosk.")
        say("Take root-*.key off this machine: they are needed only to change keys.")
        return 0
    keys = Keys(options.folder, passphrase_of(options, options.folder))
    version = rotate(keys, options.key or "expiry", threshold=options.threshold, now=now_utc())
    say(f"Root version {version} is signed. Publish, and every kiosk follows.")
    return 0


def _publish(options: argparse.Namespace) -> int:
    from kiosk.delivery import (  # noqa: PLC0415 - heavy, and only needed here
        HasErrorsError,
        Job,
        Keys,
        Plan,
        now_utc,
        publish,
    )

    keys = Keys(options.keys, passphrase_of(options, options.keys))
    rings = tuple(tuple(each.strip() for each in ring.split(",")) for ring in options.ring)
    plan = Plan(options.at, rings, round(options.healthy / 60))
    job = Job(options.folder, options.share, keys, now_utc(), plan, options.dry_run)
    try:
        done = publish(job, show_progress)
    except HasErrorsError as error:
        for problem in error.problems:
            say(f"{problem.file}:{problem.line}: {problem.level}: {problem.text}")
        raise
    if options.json:
        say_json(
            {"release": done.number, "dry_run": job.dry_run, "changes": done.changes._asdict()}
        )
        return 0
    _say_changes(done.changes)
    if done.refilled:
        complain(f"{job.share} was empty, so everything was laid out anew. Is it the right folder?")
    if job.dry_run:
        say("Nothing was written.")
    else:
        words = "is published" if done.changes or plan else "stands; its date is renewed"
        say(f"Release {done.number} {words}: {done.bytes_written} bytes of content are new.")
    return 0


def _say_changes(found: "Changes") -> None:
    for name, files in found._asdict().items():
        for file in files:
            say(f"{name:8} {file}")


def _retract(options: argparse.Namespace) -> int:
    from kiosk.delivery import (  # noqa: PLC0415 - heavy, and only needed here
        Keys,
        Statement,
        notice_texts,
        now_utc,
        state_at_desk,
    )

    keys = Keys(options.keys, passphrase_of(options, options.keys))
    notices = notice_texts(options.notice)
    statement = Statement(
        tuple(options.pages), tuple(options.restore), notices, tuple(options.take_down)
    )
    desk = state_at_desk(options.share, keys, statement, now_utc())
    say(f"Retracted: {', '.join(desk.retracted) or 'nothing'}.")
    say(f"Notices: {', '.join(desk.notices) or 'none'}.")
    return 0


def _sync(options: argparse.Namespace) -> int:
    from kiosk.agent import (  # noqa: PLC0415 - loads TUF
        Orders,
        OrdersInFolder,
        keep_looking,
        one_pass,
        setup_from,
    )

    config = settings(options)
    setup = setup_from(config)
    if options.every is not None:
        from dataclasses import replace  # noqa: PLC0415 - only here

        setup = replace(setup, period=options.every or setup.period)
        if config.agent_pipe and Path(config.agent_pipe).is_dir():
            orders: Orders = OrdersInFolder(Path(config.agent_pipe))
        else:
            orders = Orders(sys.stdin if options.hear else None)
        keep_looking(
            setup, lambda found: _tell(found, options), orders, while_parent=options.while_parent
        )
        return 0
    outcome = one_pass(setup)
    _tell(outcome, options)
    return 0 if outcome.result in _GOOD else 1


def _tell(outcome: "Outcome", options: argparse.Namespace) -> None:
    if options.json:
        say_json(outcome._asdict())
        return
    for warning in outcome.warnings:
        complain(warning)
    if outcome.result in _GOOD:
        say(f"Release {outcome.release} is on the screen ({outcome.result}).")
    else:
        complain(f"{outcome.result}: {outcome.reason}")


def _releases(options: argparse.Namespace) -> int:
    from kiosk.agent import releases_of, store_of  # noqa: PLC0415 - loads TUF

    found = releases_of(store_of(settings(options)))
    if options.json:
        say_json({"releases": [release._asdict() for release in found]})
        return 0
    for release in found:
        sound = "" if release.sound else "  damaged"
        say(f"{release.number:6}  {release.name}  {release.role}{sound}")
    if not found:
        say("There is no release on this kiosk; it shows what is built in.")
    return 0


def _rollback(options: argparse.Namespace) -> int:
    from kiosk.agent import roll_back, store_of  # noqa: PLC0415 - loads TUF

    state = roll_back(store_of(settings(options)))
    say(f"Release {state.active.number} is on the screen again.")
    return 0


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no moment; write 2026-12-01T07:00"
        ) from error


def _seconds(text: str) -> float:
    found = re.fullmatch(r"(\d{1,5})([smh])", text)
    if not found or int(found[1]) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is no time; write 30s, 5m or 1h")
    return float(int(found[1]) * _UNITS[found[2]])
