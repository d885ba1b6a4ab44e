"""Everything that one visitor did, as one frozen value; a fresh one is a fresh start."""

from typing import NamedTuple

TEXT_SCALES = (1.0, 1.5, 2.0)
THEMES = ("light", "dark", "contrast")
WORDINGS = ("translation", "original", "both")


class Place(NamedTuple):
    """A page, and which one of its kind: `Place("guide", "family-plan")`."""

    page: str
    slug: str = ""


ATTRACT = Place("attract")
HOME = Place("home")
NEUTRAL = Place("neutral")


class Session(NamedTuple):
    """Where a visitor is, and how they like to read; `trail` is never empty."""

    language: str
    text_scale: float = 1.0
    theme: str = "light"
    trail: tuple[Place, ...] = (ATTRACT,)
    wording: str = "translation"  # or the page on the screen as it was written, or both
    lowered: bool = False  # everything stands where one reaches it sitting

    @property
    def place(self) -> Place:
        """The page on the screen."""
        return self.trail[-1]


def opened(session: Session, place: Place) -> Session:
    """Go on to a page; going to the page one is on changes nothing."""
    if place == session.place:
        return session
    trail = (place,) if place in (ATTRACT, HOME) else (*session.trail, place)
    return session._replace(trail=trail, wording="translation")


def back(session: Session) -> Session:
    """One page back; from the first page of a visit there is only home, and from home the start."""
    if len(session.trail) > 1:
        trail = session.trail[:-1]
    else:
        trail = (ATTRACT,) if session.place in {HOME, NEUTRAL, ATTRACT} else (HOME,)
    return session._replace(trail=trail, wording="translation")


def in_language(session: Session, language: str) -> Session:
    """Read on in another language, at the same place; from the start one goes in."""
    trail = tuple(place for place in session.trail if place.page != "languages")
    if trail in ((), (ATTRACT,)):
        trail = (HOME,)
    return session._replace(language=language, trail=trail, wording="translation")


def cleared(language: str) -> Session:
    """Nothing of the visit is left; the neutral page is on the screen."""
    return Session(language, trail=(NEUTRAL,))
