"""Looks a kiosk over: what is not right on this machine, and the line that repairs it."""

from kiosk.doctor.facts import Devices, Facts, Held, PlaceFacts
from kiosk.doctor.findings import Finding, Level, findings, is_healthy
from kiosk.doctor.look import look
from kiosk.doctor.setting_up import Value, keep_root, set_up
from kiosk.doctor.support import support_parts, write_support

__all__ = [
    "Devices",
    "Facts",
    "Finding",
    "Held",
    "Level",
    "PlaceFacts",
    "Value",
    "findings",
    "is_healthy",
    "keep_root",
    "look",
    "set_up",
    "support_parts",
    "write_support",
]
