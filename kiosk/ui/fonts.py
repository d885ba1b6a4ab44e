"""The fonts that come with the kiosk: what the visitor sees is the same on every machine."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

# Without it Qt reads the system's rules and its list of fonts at every start: 15 ms, for nothing.
FONT_RULES = Path(__file__).with_name("fonts.conf")
FAMILIES = ("Noto Sans", "Noto Sans Arabic", "Noto Sans SC")


def load_fonts(folder: Path) -> list[str]:
    """Load every font file of a folder and make them the application's; returns their families."""
    families: list[str] = []
    for file in sorted(folder.glob("*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(file))
        families += QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    QGuiApplication.setFont(QFont([name for name in FAMILIES if name in families] or [""]))
    return families
