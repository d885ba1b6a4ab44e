"""The whole kiosk: which page is on the screen, in which language, and every way from it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import ContentUnreadableError
from kiosk.store import Library, first_language
from kiosk.ui import session as sessions
from kiosk.ui.minute import Minute
from kiosk.ui.session import TEXT_SCALES, THEMES, WORDINGS, Place, Session
from kiosk.ui.viewmodels.bookmark import BookmarkViewModel
from kiosk.ui.viewmodels.pages import Pages
from kiosk.ui.viewmodels.sheet import SheetViewModel
from kiosk.ui.viewmodels.shown import ShownPages
from kiosk.ui.viewmodels.words import age_in_words, endonym

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1
UNFRAMED = {"neutral", "fallback"}
_FOR_EVERYBODY = {"attract", "neutral", "fallback"}  # before anybody has chosen a language
_CLOCK_PAGES = {"attract", "neutral", "home", "counselors", "offices", "contact"}


@QmlElement
class KioskViewModel(ShownPages):
    """What Main.qml shows; every touch ends here."""

    changed = Signal()
    lost = Signal()  # the content cannot be read any more
    wiped = Signal()  # nothing of a visit may be left anywhere
    languageTurned = Signal(str)  # the interface must speak another language, before `changed`

    def __init__(
        self, library: Library | None, site: str, clock: Callable[[], datetime], mm_per_px: float
    ) -> None:
        """Begin with the attract page; without a library with the compiled-in help."""
        super().__init__()
        self._library = library
        self._clock = clock
        self._mm_per_px = mm_per_px
        self._default = (
            first_language(library.languages, library.default_language) if library else "en"
        )
        self._session = Session(self._default)
        self._retracted: frozenset[str] = frozenset()
        self._confirmed = ""  # the day of the newest signature, once that is long ago
        self.pages = self._pages = Pages(self, library, site, clock)
        self.paper = SheetViewModel(self)
        self.places = BookmarkViewModel(self)
        self.wiped.connect(self.places.forget)
        self._minute = Minute(self, clock)
        self._minute.struck.connect(self._tick)
        self._go(self._session if library else self._session._replace(trail=(Place("fallback"),)))

    @property
    def reach(self) -> str:
        """Who stands before this screen: adult, middle, elementary."""
        return self._pages.reach

    @property
    def session(self) -> Session:
        """Everything the visitor did."""
        return self._session

    @property
    def reader(self) -> str:
        """The language that the page on the screen speaks."""
        return self._reader_of(self._session)

    def _reader_of(self, session: Session) -> str:
        return self._default if session.place.page in _FOR_EVERYBODY else session.language

    @property
    def nobodyReads(self) -> bool:
        """Whether the content may change now."""
        return self._session.place.page in _FOR_EVERYBODY

    def picture(self, name: str) -> bytes | None:
        """The bytes of a picture of the content."""
        return self._library.picture(name) if self._library else None

    def withdraw(self, pages: frozenset[str]) -> None:
        """Take pages down at once, also the one on the screen; everything else stays as it is."""
        if self._library is None or pages == self._retracted:
            return
        self._retracted = pages
        self._library.withdraw(pages)
        self._go(self._session)

    def tell_age(self, signed: datetime | None) -> None:
        """Say on the first page how old everything is, once it is older than the bundle allows."""
        if self._library is None:
            return
        self._library.since.signed_at = signed
        words = age_in_words(signed, self._library.age_days, self._clock(), self.reader)
        if words != self._confirmed:
            self._confirmed = words
            self.changed.emit()

    def show_library(self, library: Library, *, stay: bool = False) -> None:
        """Change over to newer content while nobody reads, or `stay` on the page there is."""
        before, self._library = self._library, library
        self._pages.change_over(library)
        self._default = first_language(library.languages, library.default_language)
        page = sessions.NEUTRAL if self._session.place == sessions.NEUTRAL else sessions.ATTRACT
        stay = stay and self._session.place.page != "fallback"
        self._go(self._session if stay else Session(self._default, trail=(page,)))
        if before is not None:
            before.close()

    @Slot(str)
    def open(self, target: str) -> None:
        """Open `guide:slug`, `contact:slug`, `topic:slug`, `counselors:` or another page."""
        page, _, slug = target.partition(":")
        self.places.remove(target)
        self._go(sessions.opened(self._session, Place(page, slug)))

    @Slot()
    def back(self) -> None:
        """One page back; the first page is everybody's, so a visit that goes there is over."""
        session = sessions.back(self._session)
        self.start() if session.place == sessions.ATTRACT else self._go(session)

    @Slot()
    def home(self) -> None:
        """To the topics."""
        self._go(sessions.opened(self._session, sessions.HOME))

    @Slot()
    def clear(self) -> None:
        """Leave nothing of the visit on the screen or behind it."""
        self._go(sessions.cleared(self._default))
        self._forget()

    @Slot()
    def start(self) -> None:
        """Be as on the first morning; also when somebody has gone away."""
        if self._library is not None:
            self._go(Session(self._default))
            self._forget()

    def _forget(self) -> None:
        """Keep nothing of what was on the screen, and let the window wipe what it holds."""
        self._pages.wipe()
        self.paper.forget()
        self.wiped.emit()

    @property
    def words(self) -> int:
        """How many words there are to read on the page."""
        return self._pages.guide.words if self._session.place.page == "guide" else 0

    @Slot(str)
    def type(self, typed: str) -> None:
        """Answer to what is typed into the search field so far."""
        self._pages.search.answer(typed)

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """Read on in this language, at the same place; one that is not offered changes nothing."""
        offered = self._library.languages if self._library else ()
        if any(found.tag == language for found in offered):
            self._go(sessions.in_language(self._session, language))

    @Slot(str)
    def read(self, wording: str) -> None:
        """Show this page's translation, its original or both, until another page is opened."""
        if wording in WORDINGS:
            self._go(self._session._replace(wording=wording))

    def lower(self, lowered: bool) -> None:
        """Let everything stand where one reaches it sitting, until the visit ends."""
        self._go(self._session._replace(lowered=lowered))

    @Slot(float)
    def chooseTextScale(self, scale: float) -> None:
        """Show text larger or smaller."""
        if scale in TEXT_SCALES:
            self._go(self._session._replace(text_scale=scale))

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        """Show other colors."""
        if theme in THEMES:
            self._go(self._session._replace(theme=theme))

    def _go(self, session: Session) -> None:
        """Show a session; a page that is not there leads home instead."""
        if self._library is None:  # help is all there is, and nothing leads away from it
            session = session._replace(trail=(Place("fallback"),))
        try:
            session = self._pages.fill(session, self._reader_of)
        except ContentUnreadableError:
            self._lose_library()
            return
        before, self._session = self.reader, session
        self._pages.forget(session)
        self._minute.follow(session.place.page in _CLOCK_PAGES)
        self.paper.turn(f"{session.place} {session.language} {session.wording}")
        if self.reader != before:
            self.languageTurned.emit(self.reader)
        self.changed.emit()

    def _lose_library(self) -> None:
        """The content was damaged while it was shown: only the compiled-in help is left."""
        lost, self._library = self._library, None
        self._pages.change_over(None)
        self._go(Session(self._default))
        self._forget()
        if lost is not None:
            lost.close()
        self.lost.emit()

    def rest(self) -> None:
        """Show nothing new any more; whoever opened the content may close it."""
        self._minute.stop()

    def _tick(self) -> None:
        """Move on what a minute changes, only on the page that is shown."""
        try:
            self._pages.tick(self._session)
        except ContentUnreadableError:
            self._lose_library()

    @Property(str, notify=changed)
    def page(self) -> str:
        """The kind of page on the screen."""
        return self._pages.kind(self._session.place.page)

    @Property(str, notify=changed)
    def confirmed(self) -> str:
        """The day on which everything was last confirmed; empty while that is not long ago."""
        return self._confirmed

    @Property(str, notify=changed)
    def place(self) -> str:
        """The very page on the screen, in its language; changes whenever another is shown."""
        place = self._session.place
        return f"{place.page}:{place.slug}:{self._session.language}:{self._session.wording}"

    @Property(str, notify=changed)
    def placeAnywhere(self) -> str:
        """The same in every language: what a bookmark is for."""
        return ":".join(self._session.place)

    @Property(BookmarkViewModel, constant=True)
    def bookmark(self) -> BookmarkViewModel:
        """How far pages were read."""
        return self.places

    @Property(bool, notify=changed)
    def framed(self) -> bool:
        """Whether the page has the bar at the bottom."""
        return self._session.place.page not in UNFRAMED

    @Property(bool, notify=changed)
    def mirrored(self) -> bool:
        """Whether the language is written from right to left."""
        library = self._library
        return library is not None and library.direction(self.reader) == "rtl"

    @Property(str, notify=changed)
    def endonym(self) -> str:
        """The name of the reader's language."""
        return endonym(self._library, self.reader) if self._library else ""

    @Property(float, notify=changed)
    def textScale(self) -> float:
        """1, 1.5 or 2."""
        return self._session.text_scale

    @Property(str, notify=changed)
    def theme(self) -> str:
        """The colors: light, dark, contrast."""
        return self._session.theme

    @Property(float, constant=True)
    def mmPerPx(self) -> float:
        """How large a pixel is, in millimetres."""
        return self._mm_per_px

    @Property(str, notify=changed)
    def personTarget(self) -> str:
        """Where "Talk to a person" leads."""
        return self._pages.person.target

    @Property(str, notify=changed)
    def personNote(self) -> str:
        """Where that person is; empty when not known."""
        return self._pages.person.note

    @Property(SheetViewModel, constant=True)
    def sheet(self) -> SheetViewModel:
        """The page on paper."""
        return self.paper
