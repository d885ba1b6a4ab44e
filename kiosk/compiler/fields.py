"""Turns front matter into typed values, and says in a sentence what does not fit."""

import difflib
import re
from collections.abc import Collection
from datetime import date

from kiosk.compiler.allowed import NO_TEXT, SLUG
from kiosk.compiler.front_matter import Listing, Node, Scalar, Table
from kiosk.compiler.rules.numbers import misdialled
from kiosk.content import Level, Phone, Problem

_YES_OR_NO = {"yes": True, "true": True, "no": False, "false": False}
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DIAL = re.compile(r"\+?[0-9*#]{2,20}")
_PHONE_KINDS = ("call", "text", "tdd", "whatsapp")
_PHONE_KEYS = ("kind", "display", "dial", "keyword", "menu", "language", "fact")


class Fields:
    """Reads one table value by value and collects every Problem on the way."""

    def __init__(self, table: Table, file: str) -> None:
        """Read from `table`; Problems name `file`."""
        self._entries = {key.text: (key.line, node) for key, node in table.entries}
        self._file = file
        self._line = max(1, table.line - 1)
        self.problems: list[Problem] = []

    def complain(self, line: int, rule: str, text: str, level: Level = Level.ERROR) -> None:
        """Add a Problem."""
        self.problems.append(Problem(self._file, line, level, rule, text))

    def line(self, name: str) -> int:
        """Where a name stands; the table's first line when it does not."""
        return self._entries[name][0] if name in self._entries else self._line

    def only(self, names: Collection[str], misplaced: Collection[str] = ()) -> None:
        """Complain of every name that is not known here."""
        for name, (line, _) in self._entries.items():
            if name in misplaced:
                self.complain(
                    line,
                    "translation-fact",
                    f"`{name}` is a fact: it belongs in the default language's file only.",
                )
            elif name not in names:
                close = difflib.get_close_matches(name, names, 1)
                hint = f" Did you mean `{close[0]}`?" if close else ""
                self.complain(line, "unknown-key", f"There is no `{name}` here.{hint}")

    def text(self, name: str, *, needed: bool = False, limit: int = 500, advised: int = 0) -> str:
        """Words on one line; over `limit` letters they are refused, over `advised` warned of."""
        node = self._entries.get(name, (0, None))[1]
        if node is None or (isinstance(node, Scalar) and not node.text.strip()):
            if needed:
                self.complain(self.line(name), "missing", f"`{name}` is missing.")
            return ""
        if not isinstance(node, Scalar):
            self.complain(node.line, "kind", f"`{name}` must be words, not a list.")
            return ""
        words = self._clean(name, node)
        if len(words) > limit:
            self.complain(node.line, "length", f"`{name}` is longer than {limit} letters.")
        elif advised and len(words) > advised:
            self.complain(
                node.line,
                "length",
                f"`{name}` has {len(words)} letters; keep it to {advised}.",
                Level.WARNING,
            )
        return words

    def _clean(self, name: str, node: Scalar) -> str:
        words = " ".join(node.text.split())
        if NO_TEXT.search(words):
            self.complain(node.line, "character", f"`{name}` has a character that is not text.")
            return ""
        return words

    def choice(
        self, name: str, options: Collection[str], default: str = "", *, needed: bool = False
    ) -> str:
        """One of a few words."""
        found = self.text(name, needed=needed)
        if not found:
            return default
        if found not in options:
            self.complain(
                self.line(name), "choice", f"`{name}` is {found!r}; write {_either(options)}."
            )
            return default
        return found

    def slug(self, name: str, *, needed: bool = False) -> str:
        """A page's address."""
        found = self.text(name, needed=needed)
        if found and not SLUG.fullmatch(found):
            self.complain(
                self.line(name), "name", f"`{name}` has small letters, digits and hyphens only."
            )
            return ""
        return found

    def flag(self, name: str) -> bool:
        """Yes or no; no without it."""
        found = self.text(name)
        if found and found not in _YES_OR_NO:
            self.complain(self.line(name), "choice", f"`{name}` is {found!r}; write yes or no.")
        return _YES_OR_NO.get(found, False)

    def day(self, name: str) -> date | None:
        """A date such as 2026-11-23."""
        found = self.text(name)
        if not found:
            return None
        day = _day(found)
        if day is None:
            self.complain(
                self.line(name), "date", f"`{name}` is {found!r}; write a day as 2026-11-23."
            )
        return day

    def number(self, name: str, default: int) -> int:
        """A whole number from 0 to 9999."""
        found = self.text(name)
        if not found:
            return default
        if not re.fullmatch(r"[0-9]{1,4}", found):
            self.complain(
                self.line(name), "number", f"`{name}` is {found!r}; write a whole number."
            )
            return default
        return int(found)

    def words(self, name: str) -> tuple[str, ...]:
        """A list of words; one word alone counts as a list of one."""
        if name not in self._entries:
            return ()
        node = self._entries[name][1]
        items: tuple[Node, ...] = node.items if isinstance(node, Listing) else (node,)
        found = []
        for item in items:
            if not isinstance(item, Scalar):
                self.complain(item.line, "kind", f"`{name}` must be a list of words.")
            elif words := self._clean(name, item):
                found.append(words)
        return tuple(found)

    def phones(self, name: str) -> tuple[Phone, ...]:
        """A list of telephone numbers."""
        if name not in self._entries:
            return ()
        node = self._entries[name][1]
        if not isinstance(node, Listing):
            self.complain(node.line, "kind", f"`{name}` must be a list: begin each with `- kind:`.")
            return ()
        return tuple(phone for item in node.items if (phone := self._phone(item, name)) is not None)

    def _phone(self, node: Node, name: str) -> Phone | None:
        if not isinstance(node, Table):
            self.complain(
                node.line, "kind", f"Write each of `{name}` as `kind`, `display`, `dial`."
            )
            return None
        fields = Fields(node, self._file)
        fields.only(_PHONE_KEYS)
        phone = Phone(
            kind=fields.choice("kind", _PHONE_KINDS, needed=True),
            display=fields.text("display", needed=True, limit=60),
            dial=fields.text("dial", needed=True).replace(" ", ""),
            keyword=fields.text("keyword", limit=40),
            menu=fields.text("menu", limit=120),
            language=fields.text("language", limit=20),
            fact=fields.text("fact", limit=60),
        )
        if phone.dial and not _DIAL.fullmatch(phone.dial):
            fields.complain(
                fields.line("dial"), "dial", "`dial` holds what a telephone dials: digits, +, *, #."
            )
        elif phone.dial and phone.display and misdialled(phone):
            text = f"{phone.display} is another number than {phone.dial}. Which one is right?"
            fields.complain(fields.line("dial"), "dial", text)
        self.problems += fields.problems
        return None if fields.problems else phone


def _day(text: str) -> date | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _either(options: Collection[str]) -> str:
    *most, last = options
    return f"{', '.join(most)} or {last}" if most else last
