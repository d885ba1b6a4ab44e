"""Makes the words of the pages speak the reader's language; English is what they are written in."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.store import Library


class BundleTranslator(QTranslator):
    """The interface in words that the bundle brought, and behind them the program's own."""

    def __init__(self, words: Mapping[tuple[str, str], str], shipped: QTranslator) -> None:
        """`words` are found by page and English words."""
        super().__init__()
        self._words = words
        self._shipped = shipped

    def isEmpty(self) -> bool:
        """Whether there is nothing to say."""
        return not self._words

    def translate(
        self, page: str, english: str, comment: str | None = None, number: int = -1
    ) -> str:
        """The words for one line of English; without any the English itself."""
        found = self._words.get((page, english))
        return found or self._shipped.translate(page, english, comment, number) or english


class Interface:
    """The language that the pages of one engine speak."""

    def __init__(self, engine: QQmlEngine, folder: Path, library: Library | None) -> None:
        """`folder` holds the languages that come with the program, one file each."""
        self._engine = engine
        self._folder = folder
        self._library = library
        self._translator: QTranslator | None = None

    def change_over(self, library: Library) -> None:
        """From now on take the bundle's words from newer content."""
        self._library = library

    def speak(self, language: str) -> None:
        """Speak this language from now on; a line that has no words in it stays English."""
        spoke = self._translator is not None
        self.fall_silent()
        self._translator = self._found(language)
        if self._translator is not None:
            QCoreApplication.installTranslator(self._translator)
        if spoke or self._translator is not None:
            self._engine.retranslate()

    def fall_silent(self) -> None:
        """Let no later screen of this process speak it."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
        self._translator = None

    def _found(self, language: str) -> QTranslator | None:
        shipped = QTranslator()
        file = self._folder / f"{language}.qm"
        # Qt tries shorter names too, es.qm for es.MX.qm: it gets only names that are there.
        there = file.is_file() and shipped.load(str(file))
        words = self._library.interface_words(language) if self._library else {}
        if words:
            return BundleTranslator(words, shipped)
        return shipped if there else None
