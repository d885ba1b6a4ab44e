"""A real CUPS of a test's own: its own folders, its own socket, and a printer that is a file."""

import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

CUPSD = shutil.which("cupsd", path="/usr/sbin:/usr/bin")
_POLICY = Path("/usr/share/cups/cupsd.conf.default")  # the rules that every installation has
_PATIENCE = 15.0  # seconds
_PRINTER = """<Printer sheets>
DeviceURI file://{out}
State {state}
Accepting Yes
ErrorPolicy retry-job
</Printer>
"""
# A printer that takes PDF as it is.
_DRIVER = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "SHEETS.PPD"
*Manufacturer: "Test"
*Product: "(Test)"
*ModelName: "Test"
*ShortNickName: "Test"
*NickName: "Test"
*PSVersion: "(3010.000) 0"
*cupsFilter: "application/pdf 0 gziptoany"
"""


class Cups:
    """What a test asks of it."""

    def __init__(self, folder: Path) -> None:
        """Its folder; it must be one that the user of CUPS may pass."""
        self.folder = folder
        self.socket = folder / "state" / "cups.sock"
        self.out = folder / "out" / "paper"

    def printed(self) -> bytes:
        """What came out of the printer last; waits for it."""
        wait_until(lambda: self.out.is_file() and self.out.read_bytes().endswith(b"%%EOF\n"))
        return self.out.read_bytes()

    def spooled(self) -> list[str]:
        """What CUPS keeps of jobs, on disk."""
        return sorted(path.name for path in (self.folder / "spool").glob("[cd]0*"))

    def entries(self) -> list[str]:
        """The queue as everybody sees it."""
        listing = ["lpstat", "-h", str(self.socket), "-W", "all", "-o"]
        done = subprocess.run(listing, capture_output=True, text=True, check=True)
        return done.stdout.splitlines()

    def log(self) -> str:
        """Everything that it has said."""
        return "".join(path.read_text("utf-8") for path in (self.folder / "log").iterdir())


def wait_until(holds: Callable[[], bool]) -> None:
    """Wait for another process.

    Raises:
        AssertionError: it took too long.
    """
    end = time.monotonic() + _PATIENCE
    while not holds():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.02)


@contextmanager
def running_cups(*, stopped: bool = False) -> Iterator[Cups]:
    """Run it; `stopped`: the printer has no paper, so to say."""
    with TemporaryDirectory(prefix="kiosk-cups-") as name:
        cups = Cups(Path(name))
        _prepare(cups, stopped=stopped)
        root = cups.folder / "root"
        command = [str(CUPSD), "-f", "-c", root / "cupsd.conf", "-s", root / "cups-files.conf"]
        process = subprocess.Popen(command)
        try:
            wait_until(cups.socket.exists)
            yield cups
        finally:
            process.terminate()
            process.wait()


def _prepare(cups: Cups, *, stopped: bool) -> None:
    cups.folder.chmod(0o755)
    for part in ("root/ppd", "spool/tmp", "cache", "state", "log", "out"):
        (cups.folder / part).mkdir(parents=True)
    places = {
        "ServerRoot": "root",
        "RequestRoot": "spool",
        "CacheDir": "cache",
        "StateDir": "state",
        "TempDir": "spool/tmp",
        "AccessLog": "log/access",
        "ErrorLog": "log/error",
        "PageLog": "log/page",
    }
    lines = [f"{name} {cups.folder / place}" for name, place in places.items()]
    lines += ["FileDevice Yes", "SystemGroup root"]
    root = cups.folder / "root"
    (root / "cups-files.conf").write_text("\n".join(lines) + "\n")
    policy = re.search(r"<Policy default>.*?</Policy>", _POLICY.read_text("utf-8"), re.DOTALL)
    assert policy is not None
    (root / "cupsd.conf").write_text(
        f"Listen {cups.socket}\nBrowsing No\nLogLevel debug\nPreserveJobFiles Yes\n"
        f"DefaultAuthType Basic\n<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
        f"{policy[0]}\n"
    )
    state = "Stopped" if stopped else "Idle"
    (root / "printers.conf").write_text(_PRINTER.format(out=cups.out, state=state))
    (root / "ppd" / "sheets.ppd").write_text(_DRIVER)
