"""Where the keys are on the screen: moves on, keeps it in sight, begins a page at its heading."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.session import ATTRACT, Place
from kiosk.ui.sight import bring_in_sight, focused
from kiosk.ui.viewmodels import KioskViewModel

_ROUND_IT = 4.0  # mm that are kept in sight around what has the focus: its line or ring
_MOST_STOPS = 2000  # a page that has more is walked no further in one go


class Focus(QObject):
    """The place of the keys in one window."""

    def __init__(self, window: QQuickWindow, kiosk: KioskViewModel, mm_per_px: float) -> None:
        """Begin every page that this kiosk shows at its heading."""
        super().__init__(window)
        self._window = window
        self._kiosk = kiosk
        self._around = _ROUND_IT / mm_per_px
        self._place: tuple[Place, str, str] = (ATTRACT, "", "")
        self._soon = QTimer(self, singleShot=True, interval=0)  # after the page has been put up
        self._soon.timeout.connect(self.begin)
        kiosk.changed.connect(self._page_changed)
        kiosk.wiped.connect(self._soon.start)
        self._soon.start()

    @property
    def in_a_field(self) -> bool:
        """Whether keys write where they are now."""
        item = focused(self._window)
        return item is not None and item.inherits("QQuickTextInput")

    def step(self, *, forward: bool) -> None:
        """Go to the next thing, or to the one before."""
        at = self._at()
        self._take(self._stop_after(at, forward=forward), forward=forward)

    def leap(self, *, forward: bool) -> None:
        """Go to the next heading or part of the frame, or to the one before."""
        passed = [self._at()]  # each is only there for Python while the one before it is
        for _ in range(_MOST_STOPS):
            passed.append(self._stop_after(passed[-1], forward=forward))
            if passed[-1] is passed[0] or passed[-1].property("landmark"):
                break
        self._take(passed[-1], forward=forward)

    def begin(self) -> None:
        """Go to the heading of the page, or to the field of a page that asks for words."""
        if self.in_a_field:
            return
        for item in _seen(self._window.contentItem()):
            if item.property("beginning") and item.isEnabled():
                item.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _at(self) -> QQuickItem:
        return focused(self._window) or self._window.contentItem()

    def _stop_after(self, item: QQuickItem, *, forward: bool) -> QQuickItem:
        """The next item; PySide 6.11 lets Python hold it only as long as it holds `item`."""
        _put_in_order(self._window.contentItem())
        return item.nextItemInFocusChain(forward) or item

    def _page_changed(self) -> None:
        session = self._kiosk.session
        place = (session.place, session.language, session.wording)
        if place != self._place:
            self._place = place
            self._soon.start()

    def _take(self, item: QQuickItem, *, forward: bool) -> None:
        reasons = Qt.FocusReason
        item.forceActiveFocus(reasons.TabFocusReason if forward else reasons.BacktabFocusReason)
        bring_in_sight(item, self._around)


def _put_in_order(item: QQuickItem) -> None:
    """Let the keys go down a list as one reads: Qt goes by when its rows were made."""
    for child in item.childItems():
        if not child.isVisible():
            continue
        if child.inherits("QQuickListView"):
            rows = child.property("contentItem").childItems()
            for above, below in pairwise(sorted(rows, key=lambda row: row.y())):
                below.stackAfter(above)
        else:
            _put_in_order(child)


def _seen(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _seen(child)
