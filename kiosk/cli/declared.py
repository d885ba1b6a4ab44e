"""How every command is declared: its name, what it does, an example."""

import argparse

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
