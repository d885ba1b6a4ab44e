"""The commands for the people who write the words: check, compile, calls, stamp."""

import argparse
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.declared import Commands, add_command
from kiosk.cli.said import say, say_json, say_problems, show_progress

if TYPE_CHECKING:
    from kiosk.authoring import ShownNumber, WorkList


def add_to(commands: "Commands[argparse.ArgumentParser]") -> None:
    """Declare the commands of this file."""
    _add_check(commands)
    _add_compile(commands)
    _add_calls(commands)
    _add_stamp(commands)


def _add_check(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands, "check", "Name every problem of a content folder.", "kiosk check content"
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--json", dest="format", action="store_const", const="json")
    parser.add_argument(
        "--at", type=date.fromisoformat, metavar="DAY", help="as if it were this day"
    )
    parser.set_defaults(command=_check)


def _add_compile(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "compile",
        "Compile a content folder to one file; pages with errors are left out.",
        "kiosk compile content content.db",
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("out", type=Path, metavar="OUT.db")
    parser.set_defaults(command=_compile)


def _add_calls(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "calls",
        "List what must be asked before it may be shown: what, with whom, and why.",
        "kiosk calls content",
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument(
        "--numbers", action="store_true", help="every telephone number shown, and its fact"
    )
    parser.add_argument(
        "--at", type=date.fromisoformat, metavar="DAY", help="as if it were this day"
    )
    parser.add_argument("--json", action="store_true")
    parser.set_defaults(command=_calls)


def _add_stamp(commands: "Commands[argparse.ArgumentParser]") -> None:
    parser = add_command(
        commands,
        "stamp",
        "Say of translations that they say what their originals say today.",
        "kiosk stamp content content/guides/family-plan/es.md",
    )
    parser.add_argument("folder", type=Path, metavar="DIR")
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="translations")
    parser.set_defaults(command=_stamp)


def _add_day(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--at", type=_day, metavar="DAY", help="as if it were 2027-05-01")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write 2027-05-01") from error


def _check(options: argparse.Namespace) -> int:
    from kiosk.compiler import check_bundle  # noqa: PLC0415 - heavy, and only needed here

    compiled = check_bundle(options.folder, today=options.at, progress=show_progress)
    if options.format == "json":
        problems = [problem._asdict() for problem in compiled.problems]
        say_json({"problems": problems, "counts": dict(compiled.counts())})
    else:
        say_problems(compiled)
    return int(compiled.has_errors)


def _compile(options: argparse.Namespace) -> int:
    from kiosk.compiler import compile_bundle  # noqa: PLC0415 - heavy, and only needed here

    compiled = compile_bundle(options.folder, options.out, progress=show_progress)
    say_problems(compiled)
    return int(compiled.has_errors)


def _calls(options: argparse.Namespace) -> int:
    from kiosk.authoring import shown_numbers, work_list  # noqa: PLC0415 - with the compiler
    from kiosk.compiler import check_bundle  # noqa: PLC0415 - heavy, and only needed here

    compiled = check_bundle(options.folder, today=options.at, progress=show_progress)
    if options.numbers:
        return _say_numbers(shown_numbers(compiled.records), as_json=options.json)
    found = work_list(compiled.records, compiled.day)
    if options.json:
        calls = [call._asdict() for call in found.calls]
        say_json({"calls": calls, "unreviewed": dict(found.unreviewed)})
    else:
        _say_work(found)
    return 0


def _stamp(options: argparse.Namespace) -> int:
    from kiosk.authoring import stamp  # noqa: PLC0415 - with the compiler
    from kiosk.compiler import check_bundle  # noqa: PLC0415 - heavy, and only needed here

    records = check_bundle(options.folder, progress=show_progress).records
    changed = stamp(options.folder, records, options.files)
    for file in changed:
        say(file)
    say(f"{len(changed)} translations stamped.")
    return 0


def _say_work(found: "WorkList") -> None:
    for call in found.calls:
        say(f"{call.reason.upper()}  {call.title}  ({call.page})")
        say(f"    why:  {call.why}")
        say(f"    what: {call.what}")
        say(f"    whom: {', '.join(call.whom) or 'not known; begin with the sources'}")
        for source in call.sources:
            say(f"          {source}")
    for tag, count in found.unreviewed.items():
        say(f"{count} pages in {tag} are translations that no person has checked.")
    say(f"{len(found.calls)} things to ask.")


def _say_numbers(found: "list[ShownNumber]", *, as_json: bool) -> int:
    """Numbers of real cards without a fact make the exit code 1."""
    if as_json:
        say_json({"numbers": [number._asdict() for number in found]})
    for number in [] if as_json else found:
        source = "example" if number.example else number.fact or "NO FACT"
        say(f"{number.number:<20} {source:<12} {number.file}")
    return int(any(not number.fact and not number.example for number in found))
