"""What every page shows: the view models of all pages, filled for a session."""

from collections.abc import Callable
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QObject

from kiosk.store import Library
from kiosk.ui.session import HOME, Session
from kiosk.ui.viewmodels.answer import ContactAnswer, contact_answer
from kiosk.ui.viewmodels.contact import ContactState, ContactViewModel, contact_page
from kiosk.ui.viewmodels.guide import GuideState, GuideViewModel, guide_page
from kiosk.ui.viewmodels.home import AttractViewModel, HomeViewModel, language_rows
from kiosk.ui.viewmodels.lists import ListState, ListViewModel, people_page, topic_page
from kiosk.ui.viewmodels.rows import RowsModel
from kiosk.ui.viewmodels.search import SearchViewModel
from kiosk.ui.viewmodels.words import endonym


class Person(NamedTuple):
    """Whom to talk to in this building; the page words what is empty."""

    target: str = "offices:"
    note: str = ""


def person_here(library: Library, reader: str, site: str) -> Person:
    """The front office of this kiosk's school."""
    found = library.site(site)
    if found is None or not found.front_office:
        return Person()
    target = f"contact:{found.front_office}"
    row = library.cards([target], reader).get(target)
    return Person(target, row.room) if row else Person()


class Pages:
    """The pages of one kiosk; without a library they stay empty."""

    def __init__(
        self, parent: QObject, library: Library | None, site: str, clock: Callable[[], datetime]
    ) -> None:
        """Make them, as children of `parent`."""
        self._library = library
        self._site = site
        self._clock = clock
        self.person = Person()
        self._tongue = ""  # the tag of the language that a page is written in
        self.withdrawn = False  # the page on the screen was taken down
        self.attract = AttractViewModel(parent)
        self.home = HomeViewModel(parent)
        self.list = ListViewModel(parent)
        self.guide = GuideViewModel(parent)
        self.contact = ContactViewModel(parent)
        self.search = SearchViewModel(parent)
        self.languages = RowsModel(parent=parent)

    @property
    def reach(self) -> str:
        """Who stands before this screen: adult, middle, elementary."""
        site = self._library.site(self._site) if self._library else None
        return site.reach if site else "adult"

    def kind(self, page: str) -> str:
        """The kind of page to draw: a guide in two languages is another than in one."""
        if self.withdrawn:
            return "withdrawn"
        return "beside" if page == "guide" and self.guide.both else page

    def change_over(self, library: Library | None) -> None:
        """From now on show newer content, or none."""
        self._library = library

    def fill(self, session: Session, reader_of: Callable[[Session], str]) -> Session:
        """Give the session's page what it shows; gives home instead when there is no such page.

        Raises:
            ContentUnreadableError: the content is damaged.
        """
        if self._show(session, reader_of(session)):
            return session
        session = session._replace(trail=(HOME,))
        self._show(session, reader_of(session))
        return session

    def _show(self, session: Session, reader: str) -> bool:
        return self._library is None or self._fill(self._library, session, reader)

    def forget(self, session: Session) -> None:
        """Keep nothing that was typed or chosen on a page that was left."""
        if session.place.page != "search":
            self.search.forget()
        if session.place.page not in {"counselors", "contact"}:
            self.list.forget()

    def wipe(self) -> None:
        """Keep nothing of any page."""
        self.search.forget()
        self.guide.show(GuideState())
        self.contact.show(ContactState(), ContactAnswer())
        self.list.show(ListState())
        self.home.forget()
        self.languages.show(())

    def tick(self, session: Session) -> None:
        """Move on what a minute changes, only on the page that is shown."""
        if self._library is not None:
            self._move_on(self._library, session, self._clock())

    def tongue(self, session: Session, reader: str) -> str:
        """The language of the words of the page: the reader's, or the one it falls back to."""
        return self._tongue if session.place.page in {"guide", "contact"} else reader

    def endonym(self, language: str) -> str:
        """A language's own name."""
        return endonym(self._library, language) if self._library else language

    def recording(self, session: Session, reader: str) -> bytes | None:
        """Somebody reading the page aloud in its language; None where nobody was recorded."""
        page, slug = session.place
        if self._library is None or page not in {"guide", "contact"}:
            return None
        return self._library.picture(f"{page}/{slug}/{self.tongue(session, reader)}.ogg")

    def is_sensitive(self, session: Session) -> bool:
        """Whether others should not hear what the page is about."""
        return session.place.page == "guide" and self.guide.is_sensitive

    def voices(self) -> dict[str, str]:
        """The voices that the bundle would like for its languages."""
        return (
            {found.tag: found.voice for found in self._library.languages} if self._library else {}
        )

    def _fill(self, library: Library, session: Session, reader: str) -> bool:
        site = self._site
        self.person = person_here(library, reader, site)
        self.withdrawn = library.has_withdrawn(f"{session.place.page}:{session.place.slug}")
        now = self._clock()
        match session.place.page:
            case "attract" | "neutral":
                self.attract.show(library, site, now)
            case "home":
                self.home.show(library, reader, site, now)
            case "search":
                self.search.show(library, reader, site, now)
            case "languages":
                self.languages.show(language_rows(library, reader))
            case "counselors" | "offices" as people:
                role = people.removesuffix("s")
                self.list.show(people_page(library, role, reader, site, now))
            case "display" | "keys" | "fallback":
                pass
            case _:
                return self._fill_page(library, session)
        return True

    def _fill_page(self, library: Library, session: Session) -> bool:
        if self.withdrawn:
            return True
        (page, slug), reader, wording = session.place, session.language, session.wording
        if page == "topic" and (topic := topic_page(library, slug, reader, self._site)):
            self.list.show(topic)
        elif page == "guide" and (guide := guide_page(library, slug, reader, wording)):
            self._tongue = guide.tongue
            self.guide.show(guide)
        elif page == "contact" and (
            contact := contact_page(
                library, slug, reader, self._clock(), original=wording == "original"
            )
        ):
            self._tongue = contact.tongue
            self.contact.show(contact, contact_answer(library, slug, reader, self._clock()))
        else:
            return False
        return True

    def _move_on(self, library: Library, session: Session, now: datetime) -> None:
        reader, place = session.language, session.place
        match place.page:
            case "attract" | "neutral":
                self.attract.show(library, self._site, now)
            case "home":
                self.home.tick(library, reader, self._site, now)
            case "search":
                self.search.tick(now)
            case "counselors" | "offices" as people:
                role = people.removesuffix("s")
                self.list.show(people_page(library, role, reader, self._site, now))
            case "contact":
                self.contact.tick(contact_answer(library, place.slug, reader, now))
