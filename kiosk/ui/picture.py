"""Pictures of single pages, drawn off the screen."""

import os
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImageWriter

from kiosk.errors import KioskError
from kiosk.pin import hashed
from kiosk.places import Places
from kiosk.store import Library
from kiosk.ui.fonts import load_fonts
from kiosk.ui.options import Picture, ScreenOptions
from kiosk.ui.rest import come_to_rest
from kiosk.ui.viewmodels import KioskViewModel, StaffViewModel
from kiosk.ui.window import Screen, application

_PIN = "739154"  # of the staff's corner in a picture; no kiosk that people stand before has it


def take_picture(
    library: Library | None,
    places: Places,
    options: ScreenOptions,
    clock: Callable[[], datetime],
    picture: Picture,
) -> None:
    """Save a picture of one page.

    Raises:
        KioskError: there is no such page, or the picture cannot be saved.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application()
    load_fonts(places.fonts)
    if picture.target == "staff":
        options = options._replace(staff=options.staff._replace(pin=hashed(_PIN)))
    screen = Screen(library, places, options, clock)
    try:
        screen.window.show()
        screen.aloud.open()
        _arrange(screen, picture)
        come_to_rest(screen.window)
        writer = QImageWriter(str(picture.out), QByteArray(b"png"))
        if not writer.write(screen.window.grabWindow()):
            raise KioskError(f"{picture.out} cannot be saved.", "May you write there?")
    finally:
        screen.close()


def _arrange(screen: Screen, picture: Picture) -> None:
    kiosk = screen.kiosk
    if picture.target == "neutral":
        kiosk.clear()
        return
    if picture.language and picture.target != "fallback":
        kiosk.chooseLanguage(picture.language)
        if kiosk.session.language != picture.language:
            raise KioskError(f"There is no language {picture.language} in languages.toml.")
    kiosk.chooseTextScale(picture.text_scale)
    kiosk.chooseTheme(picture.theme)
    match picture.target:
        case "idle":
            kiosk.home()
            screen.keeper.visit.cover()
        case "staff":
            _enter(screen.keeper.staff)
        case _:
            _open(kiosk, picture)


def _enter(staff: StaffViewModel) -> None:
    """As staff do: hold the corner, type the PIN."""
    staff.knock()
    for digit in _PIN:
        staff.press(digit)
    staff.enter()


def _open(kiosk: KioskViewModel, picture: Picture) -> None:
    page, _, slug = picture.target.partition(":")
    kiosk.open(picture.target)
    kiosk.type(picture.typed)
    shown = kiosk.session.place
    if (shown.page, shown.slug) != (page, slug):
        raise KioskError(f"There is no page {picture.target}.", "See `kiosk screenshot --help`.")
