"""Makes Qt's copy of ICU smaller: its data for what the kiosk takes from elsewhere or never does.

The wheel carries all 32 MB. Left out: names of languages, regions, zones, units and currencies,
old encodings, transliteration, numbers in words, breaks of words (Qt has its own). What is looked
up and not there ICU answers with its root locale. Collation, case and normal forms stay.
"""

import subprocess
import tempfile
from pathlib import Path

from tree import SetUpError

_LEFT_OUT = ("unit/", "zone/", "curr/", "lang/", "region/", "translit/", "rbnf/", "brkitr/")
_LEFT_OUT_KINDS = (".cnv", ".spp")
_SOURCE = """
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
    .size {symbol}, {size}
{symbol}:
    .incbin "{data}"
    .section .note.GNU-stack,"",@progbits
"""


def shrink_icu(tree: Path) -> None:
    """Write the library of data anew, where there is one.

    Raises:
        SetUpError: a tool is missing or found another kind of library.
    """
    for library in tree.rglob("libicudata.so.*"):
        with tempfile.TemporaryDirectory() as folder:
            _shrink(library, Path(folder))


def _shrink(library: Path, folder: Path) -> None:
    name = f"icudt{library.suffix[1:]}"
    data, list_file = folder / f"{name}l.dat", folder / "left-out.txt"
    _run("objcopy", "-O", "binary", "--only-section=.rodata", str(library), str(data))
    items = _run("icupkg", "-l", str(data)).split()
    left_out = [
        item for item in items if item.startswith(_LEFT_OUT) or item.endswith(_LEFT_OUT_KINDS)
    ]
    list_file.write_text("\n".join(left_out), encoding="ascii")
    _run("icupkg", "-r", str(list_file), str(data))
    source = _SOURCE.format(symbol=f"{name}_dat", size=data.stat().st_size, data=data)
    (folder / "data.s").write_text(source, encoding="ascii")
    _run("as", "-o", str(folder / "data.o"), str(folder / "data.s"))
    _run(
        *("ld", "-shared", "--build-id=none", "-z", "noexecstack"),
        *("-soname", library.name, "-o", str(library), str(folder / "data.o")),
    )


def _run(*command: str) -> str:
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise SetUpError(f"{command[0]} is missing; install icu-devtools and binutils.") from error
    if done.returncode:
        raise SetUpError(f"{command[0]} failed: {done.stderr.strip()}")
    return done.stdout
