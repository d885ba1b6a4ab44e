"""Drives the screen as a visitor would: finds things by their accessible names, touches them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFont, QFontMetricsF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content import without_controls
from kiosk.places import shipped
from kiosk.store import Library
from kiosk.ui import Screen, ScreenOptions
from kiosk.ui.fonts import load_fonts
from kiosk.ui.rest import come_to_rest
from kiosk.ui.window import application

MONDAY = datetime(2026, 11, 23, 9, 12, tzinfo=ZoneInfo("America/New_York"))
PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Node:
    """One thing that assistive technology sees."""

    role: QAccessible.Role
    name: str
    rect: QRectF


@dataclass(frozen=True, slots=True)
class Target:
    """Something to touch, where it can be seen; lengths in millimetres."""

    name: str
    rect: QRectF
    shown: QRectF  # the part of it that is not scrolled away


@dataclass(frozen=True, slots=True)
class Label:
    """A run of text on the screen; lengths in millimetres."""

    text: str
    rect: QRectF
    shown: QRectF
    cap: float  # the height of a capital letter
    cut: bool  # does not fit where it stands
    inside: str  # the name of the button it is part of
    color: QColor
    font: QFont
    lines: int
    height: float  # of all its lines


class Visitor:
    """Somebody who stands before the kiosk."""

    def __init__(self, library: Library | None, options: ScreenOptions) -> None:
        """Show the kiosk as it is at the start."""
        self._gone = False
        application()
        QAccessible.setActive(True)
        load_fonts(shipped().fonts)
        self._options = options
        self.now = MONDAY
        self.screen = Screen(library, shipped(), options, lambda: self.now)
        self.screen.stand_guard()
        self.screen.window.show()
        self.settle()

    @classmethod
    def before(
        cls, library: Library | None, size: tuple[int, int] = PORTRAIT, mm_per_px: float = 0.248
    ) -> "Visitor":
        """Stand before a panel of this size in pixels, at Example School A."""
        site = "example-school-a" if library and library.site("example-school-a") else ""
        return cls(library, ScreenOptions()._replace(site=site, size=size, mm_per_px=mm_per_px))

    def leave(self) -> None:
        """Take the screen down, once."""
        if not self._gone:
            self._gone = True
            self.screen.close()

    def settle(self) -> None:
        """Let bindings, layouts and pictures come to rest."""
        come_to_rest(self.screen.window)

    def go(self, target: str) -> None:
        """Open a page without touching anything."""
        self.screen.kiosk.clear() if target == "neutral" else self.screen.kiosk.open(target)
        self.settle()

    def tap(self, name: str) -> None:
        """Touch the button whose accessible name begins with `name`, further down if need be."""
        assert any(found.startswith(name) for found in self.button_names()), (
            f"no button {name!r} among {self.button_names()}"
        )
        while (at := self._in_sight(name)) is None:
            more = [at for item, at in self.touchable() if item.property("glyph") == "down"]
            assert more, f"{name!r} never comes in sight"
            self._click(more[0])
        self._click(at)

    def _in_sight(self, name: str) -> QPoint | None:
        buttons = [(i, at) for i, at in self.touchable() if i.inherits("QQuickAbstractButton")]
        seen = ((QAccessible.queryAccessibleInterface(item), at) for item, at in buttons)
        named = ((node.text(QAccessible.Text.Name), at) for node, at in seen if node is not None)
        return next((at for found, at in named if found.startswith(name)), None)

    def _click(self, at: QPoint) -> None:
        left, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.screen.window, left, held, at)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press one key."""
        QTest.keyClick(self.screen.window, key)
        self.settle()

    def write(self, words: str) -> None:
        """Type on a keyboard."""
        for sign in words:
            QTest.keyClick(self.screen.window, sign)
        self.settle()

    def nodes(self) -> list[Node]:
        """Everything assistive technology sees now, in its order."""
        root = QAccessible.queryAccessibleInterface(self.screen.window)
        return [] if root is None else list(_nodes(root))

    def names(self) -> list[str]:
        """The names of all of it."""
        return [node.name for node in self.nodes()]

    def button_names(self) -> list[str]:
        """The names of what can be pressed."""
        return [node.name for node in self.nodes() if _is_button(node)]

    def sees(self, words: str) -> bool:
        """Whether some name on the screen holds these words."""
        return any(words in name for name in self.names())

    def targets(self) -> list[Target]:
        """Everything that can be touched and is not scrolled away."""
        return [
            Target(str(item.property("spoken") or ""), self._mm(rect), self._mm(shown))
            for item, rect, shown, _ in self._items()
            if item.inherits("QQuickAbstractButton") and shown.height() > 1
        ]

    def spread(self, letter: float, word: float, line: float) -> None:
        """Give the words on the screen more room, in parts of their size, as WCAG 1.4.12 asks."""
        for item, _, _, _ in list(self._items()):
            if item.inherits("QQuickText"):
                font = QFont(item.property("font"))
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, letter * font.pixelSize())
                font.setWordSpacing(word * font.pixelSize())
                item.setProperty("font", font)
                item.setProperty("lineHeight", line)
        self.settle()

    def touchable(self) -> Iterator[tuple[QQuickItem, QPoint]]:
        """What a finger can act on, and where to touch it, in pixels."""
        for item, rect, shown, _ in self._items():
            acts = item.inherits("QQuickAbstractButton") or item.inherits("QQuickTextInput")
            if acts and shown.height() > rect.height() / 2:
                yield item, shown.center().toPoint()

    def written(self) -> Iterator[tuple[QQuickItem, str, str]]:
        """Every text in sight, its words without marks of order, and the button it is in."""
        for item, _, shown, inside in self._items():
            words = str(item.property("plain") or "")
            if item.inherits("QQuickText") and words.strip() and shown.height() > 1:
                yield item, without_controls(words), inside

    def rings(self) -> int:
        """How many marks there are of where the keys are."""
        kinds = ("FocusRing_QML", "FocusLine_QML")
        shown = [item.metaObject().className() for item, *_ in self._items()]
        return sum(name.startswith(kinds) or name in {"FocusRing", "FocusLine"} for name in shown)

    def labels(self) -> list[Label]:
        """Every text that can be seen, at least in part."""
        return [
            self._label(item, rect, shown, inside)
            for item, rect, shown, inside in self._items()
            if item.inherits("QQuickText") and item.property("text") and shown.height() > 1
        ]

    def _label(self, item: QQuickItem, rect: QRectF, shown: QRectF, inside: str) -> Label:
        cap = QFontMetricsF(item.property("font")).tightBoundingRect("H").height()
        cut = (
            item.property("truncated")
            or item.property("contentWidth") > item.width() + 1
            or item.property("contentHeight") > item.height() + 1
        )
        words = str(item.property("plain") or item.property("text"))
        return Label(
            words,
            self._mm(rect),
            self._mm(shown),
            cap * self.mm_per_px,
            cut,
            inside,
            color=item.property("color"),
            font=item.property("font"),
            lines=item.property("lineCount"),
            height=item.property("contentHeight") * self.mm_per_px,
        )

    @property
    def mm_per_px(self) -> float:
        """How large a pixel is."""
        return self._options.mm_per_px

    @property
    def glass(self) -> QRectF:
        """The whole panel, in millimetres."""
        width, height = self._options.size
        return QRectF(0, 0, width * self.mm_per_px, height * self.mm_per_px)

    def in_mm(self, rect: QRectF) -> QRectF:
        """The same on the glass, in millimetres."""
        return self._mm(rect)

    def _mm(self, rect: QRectF) -> QRectF:
        scale = self.mm_per_px
        return QRectF(
            rect.x() * scale, rect.y() * scale, rect.width() * scale, rect.height() * scale
        )

    def _items(self) -> Iterator[tuple[QQuickItem, QRectF, QRectF, str]]:
        content = self.screen.window.contentItem()
        whole = QRectF(0, 0, content.width(), content.height())
        yield from _visible(content, whole, "")


def _is_button(node: Node) -> bool:
    return node.role == QAccessible.Role.Button


def _nodes(node: QAccessibleInterface) -> Iterator[Node]:
    for number in range(node.childCount()):
        child = node.child(number)
        if child is None or child.state().invisible:
            continue
        name = child.text(QAccessible.Text.Name)
        if name:
            rect = QRectF(child.rect())
            origin = node_origin(child)
            yield Node(child.role(), name, rect.translated(-origin.x(), -origin.y()))
        yield from _nodes(child)


def node_origin(node: QAccessibleInterface) -> QPoint:
    """Where the window stands on the screen, since accessible places count from there."""
    window = node.window()
    return window.position() if window is not None else QPoint(0, 0)


def _visible(
    item: QQuickItem, clip: QRectF, inside: str
) -> Iterator[tuple[QQuickItem, QRectF, QRectF, str]]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        rect = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        shown = rect.intersected(clip)
        yield child, rect, shown, inside
        narrower = shown if child.clip() else clip
        pressed = child.inherits("QQuickAbstractButton")
        button = str(child.property("spoken") or "") if pressed else inside
        yield from _visible(child, narrower, button)
