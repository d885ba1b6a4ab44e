"""Says Qt's warnings as codes: their words may hold what a visitor typed."""

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.lockdown import Faults


def silence_qt(faults: Faults) -> None:
    """Count what Qt complains about; what it only tells is not said at all."""
    codes = {
        QtMsgType.QtWarningMsg: "qt-warning",
        QtMsgType.QtCriticalMsg: "qt-critical",
        QtMsgType.QtFatalMsg: "qt-fatal",
    }

    def heard(kind: QtMsgType, _context: QMessageLogContext, _words: str | None) -> None:
        if kind in codes:
            faults.count(codes[kind])

    qInstallMessageHandler(heard)
