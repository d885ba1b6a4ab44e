"""Puts the program into a Debian package: /opt for it, /etc for settings, /var/lib for data."""

import gzip
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from depends import packages_needed
from tree import ROOT, SetUpError

LINUX = ROOT / "build" / "linux"
LARGEST = 55 * 1000 * 1000  # bytes
# What no library names: the compositor, what it opens by name, and what our scripts call.
ALSO = (
    *("cage", "xwayland", "seatd", "libgl1-mesa-dri", "systemd", "passwd"),
    *("ca-certificates", "tzdata"),
)
_SETTINGS = {"kiosk.toml": "etc/kiosk/kiosk.toml"}
_SYSTEM = {
    "sysusers.conf": "usr/lib/sysusers.d/kiosk.conf",
    "tmpfiles.conf": "usr/lib/tmpfiles.d/kiosk.conf",
    "sysctl.conf": "usr/lib/sysctl.d/90-kiosk.conf",
    "logind.conf": "usr/lib/systemd/logind.conf.d/90-kiosk.conf",
}
_UNITS = ("*.service", "*.socket", "*.timer", "*.path")
_DESCRIPTION = """Touchscreen kiosk for school lobbies
 Guides and contact cards for families and students, offline and without a
 record of any visitor. Shows itself on the first console at the next boot."""


def make_deb(tree: Path, dist: Path, moment: int, version: str) -> Path:
    """Write the package beside the tree; the same tree gives the same bytes.

    Raises:
        SetUpError: a tool failed, or the package has grown too large.
    """
    root, package = dist / "deb", dist / f"kiosk_{version}_{_architecture()}.deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(tree, root / "opt" / "kiosk", symlinks=True)
    _lay_out(root)
    _write_control(root, version)
    for path in sorted(root.rglob("*")):
        os.utime(path, (moment, moment), follow_symlinks=False)
    print("Packing the .deb: about two minutes …", flush=True)
    _run(moment, "dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(package))
    shutil.rmtree(root)
    size = package.stat().st_size
    print(f"{package.relative_to(ROOT)} is built: {size / 1e6:.1f} MB.")
    if size > LARGEST:
        raise SetUpError(f"It must not be larger than {LARGEST / 1e6:.0f} MB.")
    return package


def _lay_out(root: Path) -> None:
    for name, place in {**_SETTINGS, **_SYSTEM}.items():
        _put(LINUX / name, root / place)
    for pattern in _UNITS:
        for unit in LINUX.glob(pattern):
            _put(unit, root / "usr" / "lib" / "systemd" / "system" / unit.name)
    (root / "usr" / "bin").mkdir(parents=True)
    (root / "usr" / "bin" / "kiosk").symlink_to("/opt/kiosk/kiosk")
    documents = root / "usr" / "share" / "doc" / "kiosk"
    for source in (*ROOT.glob("docs/*.md"), ROOT / "README.md"):
        _put(source, documents / source.name)
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    (documents / "changelog.gz").write_bytes(changes)
    _put(LINUX / "copyright", documents / "copyright")


def _put(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def _write_control(root: Path, version: str) -> None:
    control = root / "DEBIAN"
    control.mkdir()
    files = [path for path in root.rglob("*") if path.is_file() and control not in path.parents]
    depends = ", ".join(sorted({*packages_needed(root / "opt" / "kiosk"), *ALSO}))
    fields = {
        "Package": "kiosk",
        "Version": version,
        "Architecture": _architecture(),
        "Section": "misc",
        "Priority": "optional",
        "Maintainer": "The makers of the lobby kiosk <kiosk@localhost>",
        "Installed-Size": str(sum(path.stat().st_size for path in files) // 1024),
        "Depends": depends,
        "Description": _DESCRIPTION,
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (control / "control").write_text(text, encoding="utf-8")
    conffiles = "".join(f"/{place}\n" for place in sorted(_SETTINGS.values()))
    (control / "conffiles").write_text(conffiles, encoding="ascii")
    for script in ("postinst", "prerm", "postrm"):
        _put(LINUX / script, control / script)
        (control / script).chmod(0o755)
    (control / "md5sums").write_text("".join(_sums(root, files)), encoding="utf-8")


def _sums(root: Path, files: list[Path]) -> Iterator[str]:
    """What dpkg --verify compares with; our own SHA256SUMS is for people."""
    done = _run(0, "md5sum", *(str(path.relative_to(root)) for path in sorted(files)), folder=root)
    yield from done.splitlines(keepends=True)


def _architecture() -> str:
    return _run(0, "dpkg", "--print-architecture").strip()


def _run(moment: int, *command: str, folder: Path | None = None) -> str:
    done = subprocess.run(
        command,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SetUpError(f"{command[0]} failed: {done.stderr.strip()}")
    return done.stdout
