"""The fleet without a server: each kiosk's signed status file, and the overview of them all."""

from kiosk.fleet.board import html_page, text_table, write_page
from kiosk.fleet.overview import (
    Known,
    Line,
    Overview,
    ago,
    overview,
    read_files,
    read_known,
    troubles,
    write_known,
)
from kiosk.fleet.status import Signed, Status, kiosk_key, read_status, signed_status

__all__ = [
    "Known",
    "Line",
    "Overview",
    "Signed",
    "Status",
    "ago",
    "html_page",
    "kiosk_key",
    "overview",
    "read_files",
    "read_known",
    "read_status",
    "signed_status",
    "text_table",
    "troubles",
    "write_known",
    "write_page",
]
