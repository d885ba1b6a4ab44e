"""What each page shows: frozen values from pure functions, behind thin Qt shells."""

from kiosk.ui.viewmodels.care import CareViewModel
from kiosk.ui.viewmodels.contact import ContactViewModel
from kiosk.ui.viewmodels.guide import GuideViewModel
from kiosk.ui.viewmodels.home import AttractViewModel, HomeViewModel
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.kiosk import KioskViewModel
from kiosk.ui.viewmodels.listen import ListenViewModel
from kiosk.ui.viewmodels.lists import ListViewModel
from kiosk.ui.viewmodels.look import LookViewModel
from kiosk.ui.viewmodels.rows import RowsModel
from kiosk.ui.viewmodels.search import SearchViewModel
from kiosk.ui.viewmodels.sheet import Press, SheetViewModel
from kiosk.ui.viewmodels.staff import StaffViewModel
from kiosk.ui.viewmodels.turning import TurningViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel

__all__ = [
    "AttractViewModel",
    "CareViewModel",
    "ContactViewModel",
    "GuideViewModel",
    "HomeViewModel",
    "KeyboardViewModel",
    "KioskViewModel",
    "ListViewModel",
    "ListenViewModel",
    "LookViewModel",
    "Press",
    "RowsModel",
    "SearchViewModel",
    "SheetViewModel",
    "StaffViewModel",
    "TurningViewModel",
    "VisitViewModel",
]
