"""Printing a sheet: a small process beside the screen that hands pictures to CUPS and forgets.

The screen may not write and may not connect; it sends a picture of the sheet through a pipe to a
process that was started before. That one is locked as well: it can reach this machine's CUPS only.
"""

from kiosk.printing.beside import Printer, can_print, printer_beside
from kiosk.printing.sheet import DOTS, PAPERS, Paper, Sheet

__all__ = ["DOTS", "PAPERS", "Paper", "Printer", "Sheet", "can_print", "printer_beside"]
