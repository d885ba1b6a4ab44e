"""The pages of the kiosk by name, as QML reads them."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement

from kiosk.ui.viewmodels.contact import ContactViewModel
from kiosk.ui.viewmodels.guide import GuideViewModel
from kiosk.ui.viewmodels.home import AttractViewModel, HomeViewModel
from kiosk.ui.viewmodels.lists import ListViewModel
from kiosk.ui.viewmodels.pages import Pages
from kiosk.ui.viewmodels.rows import RowsModel
from kiosk.ui.viewmodels.search import SearchViewModel

QML_IMPORT_NAME = "KioskModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ShownPages(QObject):
    """Whatever has pages to show."""

    _pages: Pages

    @Property(AttractViewModel, constant=True)
    def attract(self) -> AttractViewModel:
        """The page of languages."""
        return self._pages.attract

    @Property(HomeViewModel, constant=True)
    def homePage(self) -> HomeViewModel:
        """The page of topics."""
        return self._pages.home

    @Property(ListViewModel, constant=True)
    def list(self) -> ListViewModel:
        """A topic, the counselors or the front offices."""
        return self._pages.list

    @Property(GuideViewModel, constant=True)
    def guide(self) -> GuideViewModel:
        """A page to read."""
        return self._pages.guide

    @Property(ContactViewModel, constant=True)
    def contact(self) -> ContactViewModel:
        """A contact card."""
        return self._pages.contact

    @Property(SearchViewModel, constant=True)
    def search(self) -> SearchViewModel:
        """The search page."""
        return self._pages.search

    @Property(RowsModel, constant=True)
    def languages(self) -> RowsModel:
        """Every language to choose from."""
        return self._pages.languages
