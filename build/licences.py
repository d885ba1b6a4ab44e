"""Gathers the licence of everything that a packaged build brings; fails where one is missing."""

import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

from tree import OUT, PACKAGE_VENV, ROOT, SetUpError

LICENCES = OUT / "licences"
# Of .venv-package, but not in the build: what builds, and the packages that fonts are made from.
NOT_SHIPPED = {
    *("altgraph", "packaging", "pip", "pyinstaller-hooks-contrib", "setuptools", "fonttools"),
    *("fontpkg", "fontpkg-noto-sans", "fontpkg-noto-sans-arabic", "justmytype"),
    *("justmytype-intl-cjk", "pefile", "pywin32-ctypes"),
}
_GPL, _LGPL = ROOT / "LICENSE", ROOT / "build" / "licences" / "LGPL-3.txt"
# Wheels without a text of their own.
_TEXTLESS = {
    "espeakng-loader": (_GPL,),
    "pyside6-essentials": (_LGPL, _GPL),
    "shiboken6": (_LGPL, _GPL),
}
_DEBIANS = Path("/usr/share/doc")
_LINUX = {
    "python": _DEBIANS / "libpython3.11-minimal" / "copyright",
    "icu": _DEBIANS / "icu-devtools" / "copyright",
}
# What Python for Windows brings along; there its own text speaks of all of it.
_WINE = {
    "python": _DEBIANS / "libpython3.11-minimal" / "copyright",
    "openssl": _DEBIANS / "libssl3" / "copyright",
    "libffi": _DEBIANS / "libffi8" / "copyright",
    "sqlite": _DEBIANS / "libsqlite3-0" / "copyright",
}
_WINDOWS = {"python": Path(sys.base_prefix) / "LICENSE.txt"}
_WORDS = ("LICEN", "COPYING", "NOTICE")


def shipped_packages() -> list[Distribution]:
    """The Python packages of a build, by name."""
    if sys.platform == "win32":
        site = PACKAGE_VENV / "Lib" / "site-packages"
    else:
        site = next((PACKAGE_VENV / "lib").glob("python3*")) / "site-packages"
    found = [each for each in distributions(path=[str(site)]) if name_of(each) not in NOT_SHIPPED]
    return sorted(found, key=name_of)


def name_of(package: Distribution) -> str:
    """The name as PyPI spells it in addresses."""
    return package.name.lower().replace("_", "-").replace(".", "-")


def gather_licences(*, for_windows: bool = False) -> None:
    """Write the texts anew, a folder for each package; the fonts bring theirs themselves.

    Raises:
        SetUpError: a package comes without a licence, and none is known for it here.
    """
    shutil.rmtree(LICENCES, ignore_errors=True)
    for package in shipped_packages():
        texts = [*_own_texts(package), *_TEXTLESS.get(name_of(package), ())]
        if not texts:
            raise SetUpError(f"{package.name} comes without a licence; find its text.")
        for text in texts:
            _put(text, name_of(package))
    wine_or_windows = _WINDOWS if sys.platform == "win32" else _WINE
    beside = wine_or_windows if for_windows else _LINUX
    for name, text in {**beside, "kiosk": _GPL}.items():
        _put(text, name)


def _own_texts(package: Distribution) -> Iterator[Path]:
    for file in package.files or ():
        inside = ".dist-info" in str(file) or str(file).count("/") == 0
        if inside and any(word in file.name.upper() for word in _WORDS):
            yield Path(str(package.locate_file(file)))


def _put(text: Path, name: str) -> None:
    folder = LICENCES / name
    folder.mkdir(parents=True, exist_ok=True)
    try:
        shutil.copyfile(text, folder / f"{text.stem}.txt")
    except FileNotFoundError as error:
        raise SetUpError(f"The licence of {name} is not here: {text}.") from error
