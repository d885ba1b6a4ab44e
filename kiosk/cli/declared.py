"""How every command is declared: its name, what it does, an example."""

import argparse
from datetime import datetime

Commands = argparse._SubParsersAction  # argparse has no public name for it


def add_command(
    commands: "Commands[argparse.ArgumentParser]", name: str, does: str, example: str
) -> argparse.ArgumentParser:
    """Declare a command; its help ends with the example."""
    return commands.add_parser(
        name,
        help=does,
        description=does,
        epilog=f"Example: {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def moment(text: str) -> datetime:
    """Read a moment, as argparse wants it."""
    try:
        return datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no moment; write 2026-11-23T09:12"
        ) from error
