"""The overview for people: columns for a terminal, one static page for a browser."""

import html
from collections.abc import Sequence
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.fleet.overview import Line, Overview
from kiosk.store import Disk, put


def text_table(found: Overview) -> str:
    """One line a kiosk, in columns."""
    cells = [("kiosk", "release", "seen", "state"), *(_cells(line) for line in found.lines)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    )


def html_page(found: Overview) -> str:
    """One static page, without scripts; who is missing or unwell stands first and in red."""
    lines: Sequence[Line] = sorted(found.lines, key=lambda line: (not line.trouble, line.kiosk))
    rows = "\n".join(_row(line) for line in lines)
    well = sum(not line.trouble for line in found.lines)
    return _PAGE.format(
        at=f"{found.at:%Y-%m-%d %H:%M} UTC", well=well, all=len(found.lines), rows=rows
    )


def _row(line: Line) -> str:
    cells = "".join(f"<td>{html.escape(cell)}</td>" for cell in _cells(line))
    return f'<tr class="{"bad" if line.trouble else "good"}">{cells}</tr>'


def _cells(line: Line) -> tuple[str, str, str, str]:
    state = [*line.trouble] or ["well"]
    if line.status is not None and line.status.waiting:
        state.append(f"release {line.status.waiting} waits")
    return line.kiosk, str(line.release or "–"), line.seen or "–", "; ".join(state)


def write_page(path: Path, page: str) -> None:
    """Write the page, all at once.

    Raises:
        KioskError: it cannot be written.
    """
    try:
        put(Disk(), path, page.encode())
    except OSError as error:
        raise KioskError(f"{path} cannot be written: {error.strerror}.") from error


_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Kiosks</title>
<style>
body {{ font: 16px/1.5 sans-serif; margin: 2em; }}
table {{ border-collapse: collapse; }}
td, th {{ border: 1px solid #999; padding: .3em .8em; text-align: left; }}
.bad td {{ background: #fbdcdc; color: #7a0000; font-weight: bold; }}
</style></head><body>
<h1>Kiosks</h1>
<p>{well} of {all} are well, as of {at}. Nothing about readers is here: nobody keeps it.</p>
<table><tr><th>kiosk</th><th>release</th><th>seen</th><th>state</th></tr>
{rows}
</table></body></html>
"""
