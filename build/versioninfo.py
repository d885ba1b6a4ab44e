"""What Windows shows about our programs: in Explorer, in an inventory, to a virus scanner."""

from typing import Any

from kiosk import __version__


def windows_version(name: str) -> Any:
    """The version resource of one program."""
    from PyInstaller.utils.win32 import versioninfo as parts  # noqa: PLC0415 - only Windows has it

    numbers = tuple(int(part) for part in (*__version__.split("."), "0", "0", "0")[:4])
    words = {
        "FileDescription": "Lobby Kiosk",
        "FileVersion": __version__,
        "InternalName": name,
        "LegalCopyright": "GPL-3.0-or-later",
        "OriginalFilename": f"{name}.exe",
        "ProductName": "Lobby Kiosk",
        "ProductVersion": __version__,
    }
    table = parts.StringTable("040904B0", [parts.StringStruct(*pair) for pair in words.items()])
    return parts.VSVersionInfo(
        ffi=parts.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            parts.StringFileInfo([table]),
            parts.VarFileInfo([parts.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
