"""Makes the fonts of the kiosk: a static file per weight, out of the variable fonts on PyPI.

Static, because Qt gives a variable font one false bold for every heavier weight.
build/dev.py runs it when needed: `.venv/bin/python build/fonts.py FOLDER`.
"""

import importlib.util
import shutil
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

# fontTools comes without types.
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # without types
from fontTools.varLib.instancer import instantiateVariableFont  # type: ignore[import-untyped]  # too

WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}


@dataclass(frozen=True, slots=True)
class Source:
    """A variable font inside an installed package."""

    name: str  # what the static files are called, before the hyphen
    package: str  # as it is imported
    font: str  # inside the package
    licence: str  # inside the package
    styles: tuple[str, ...]


# The slowest first, so that two processes end at about the same time.
SOURCES = (
    Source(
        name="NotoSansSC",
        package="justmytype_intl_cjk",
        font="fonts/ofl/notosanssc/NotoSansSC[wght].ttf",
        licence="fonts/ofl/notosanssc/OFL.txt",
        styles=("Regular", "Bold"),
    ),
    Source(
        name="NotoSans",
        package="fontpkg_noto_sans",
        font="files/NotoSans[wdth,wght].ttf",
        licence="LICENSE",
        styles=("Regular", "SemiBold", "Bold"),
    ),
    Source(
        name="NotoSansArabic",
        package="fontpkg_noto_sans_arabic",
        font="files/NotoSansArabic[wdth,wght].ttf",
        licence="LICENSE",
        styles=("Regular", "Bold"),
    ),
)


def inside(package: str, part: str) -> Path:
    """Find a file of an installed package without importing it."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        raise SystemExit(
            f"The package {package} is missing; `python3 build/dev.py run` installs it."
        )
    return Path(found.origin).parent / part


def make_static(source: Source, style: str, folder: Path) -> str:
    """Write one weight as a font of its own, with the names and flags by which Qt finds it."""
    variable = inside(source.package, source.font)
    font = TTFont(variable, recalcTimestamp=False)  # the same bytes each time
    place = {"wght": WEIGHTS[style], "wdth": 100}
    axes = {axis.axisTag: place[axis.axisTag] for axis in font["fvar"].axes}
    instantiateVariableFont(font, axes, inplace=True, updateFontNames=True)
    target = folder / f"{source.name}-{style}.ttf"
    new = target.with_suffix(".new")
    font.save(new)
    new.replace(target)
    return target.name


def make_fonts(folder: Path) -> None:
    """Make every font and put its licence beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    print("Making the fonts: about 40 seconds, once …", flush=True)
    jobs = [(source, style, folder) for source in SOURCES for style in source.styles]
    with ProcessPoolExecutor(max_workers=2) as pool:
        for name in pool.map(make_static, *zip(*jobs, strict=True)):
            print(f"  {name}", flush=True)
    (folder / "coverage.txt").write_text(coverage(folder), encoding="ascii")
    for source in SOURCES:
        shutil.copyfile(inside(source.package, source.licence), folder / f"{source.name}-OFL.txt")


def coverage(folder: Path) -> str:
    """List the code points that some font can draw, one range a line: `0041-005A`."""
    codes = {code for path in folder.glob("*-Regular.ttf") for code in TTFont(path).getBestCmap()}
    starts = sorted(code for code in codes if code - 1 not in codes)
    ends = sorted(code for code in codes if code + 1 not in codes)
    return "".join(f"{a:04X}-{b:04X}\n" for a, b in zip(starts, ends, strict=True))


if __name__ == "__main__":
    make_fonts(Path(sys.argv[1]))
