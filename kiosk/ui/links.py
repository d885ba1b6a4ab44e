"""Swallows every link: a kiosk opens no other program, whatever a page asks for."""

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

_SCHEMES = ("http", "https", "mailto", "tel", "sms", "file", "ftp", "data", "javascript")


class Links(QObject):
    """Where links end."""

    def swallow(self) -> None:
        """From now on no link of any of these kinds reaches the system."""
        for scheme in _SCHEMES:
            QDesktopServices.setUrlHandler(
                scheme,
                self,
                "forget",  # type: ignore[arg-type]  # its stub says bytes, which raise ValueError
            )

    @Slot(QUrl)
    def forget(self, _link: QUrl) -> None:
        """Do nothing with it."""
