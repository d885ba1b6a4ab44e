"""The lines that repair a Windows machine, where they are others than Debian's."""

from collections.abc import Mapping

_ICACLS = 'icacls "%ProgramData%\\kiosk\\store"'
_AGAIN = "Run the installer again: kiosk-setup-VERSION-x64.exe /S"

REPAIRS: Mapping[str, str] = {
    "share": "Give this machine's account (DOMAIN\\NAME$) the right to read it.",
    "store": _AGAIN,
    "disk": "cleanmgr /d C:",
    "owner": f"{_ICACLS} /reset /t",
    "sync": 'schtasks /end /tn "\\Lobby Kiosk agent", then /run instead of /end',
    "fonts": _AGAIN,
    "voices": _AGAIN,
    "landlock": "A standard user, and Unified Write Filter: docs/hardening.md, E20.",
    "keyboard": "Pull it out, or lock the port (docs/hardening.md, E10).",
}


def on_windows(code: str, repair: str) -> str:
    """The line for Windows in the place of Debian's, where it is another."""
    if not repair or "https://" in repair or "setup" in repair:
        return repair
    return REPAIRS.get(code, repair)
