"""The words of a page that a translation says again: which they are, and what they hash to."""

import hashlib

from kiosk.compiler.fields import Fields
from kiosk.content import Contact, Guide, Notice, Translation

MENUS = "menus"  # in a translation, the `menu` of each telephone in turn
WORDED = ("checked_by", "room", "directions", "cost", "ages", MENUS)
_SIGNS = 12  # 48 bits: no two versions of one page will ever share a hash
Said = tuple[tuple[str, str | tuple[str, ...]], ...]


def said_again(fields: Fields) -> Said:
    """The facts that a translation puts into its own words."""
    said: list[tuple[str, str | tuple[str, ...]]] = [
        (name, found)
        for name in WORDED
        if name != MENUS and (found := fields.text(name, limit=200))
    ]
    menus = fields.words(MENUS)
    return (*said, (MENUS, menus)) if menus else tuple(said)


def worded_facts(page: Guide | Contact) -> dict[str, str]:
    """The facts of a page that are words, by name; those that it does not have are left out."""
    menus = "\n".join(phone.menu for phone in page.phones) if isinstance(page, Contact) else ""
    found = {name: getattr(page, name, "") for name in WORDED if name != MENUS}
    return {name: words for name, words in {**found, MENUS: menus.strip()}.items() if words}


def hash_of_words(page: Guide | Contact | Notice | Translation, body: str) -> str:
    """A hash of what a translation of this page must say; empty for a translation itself.

    Blank lines and spaces at the ends of lines do not count.
    """
    if isinstance(page, Translation):
        return ""
    facts = {} if isinstance(page, Notice) else worded_facts(page)
    lines = [line.strip() for line in body.split("\n")]
    words = [page.title, page.summary, *facts.values(), *(line for line in lines if line)]
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:_SIGNS]
