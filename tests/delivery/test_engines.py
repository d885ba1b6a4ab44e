"""Real servers on this machine's loopback: Samba, nginx with https, and a pair of Syncthing nodes.

Nothing is installed by these tests; what is missing is skipped, and said.
"""

import datetime as dt
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from ipaddress import ip_address
from pathlib import Path
from typing import NamedTuple

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from kiosk.delivery import open_share
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, District, Kiosk

pytestmark = pytest.mark.slow
PATIENCE = 60  # seconds for a server to come up


def needs(*programs: str) -> None:
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def free_port() -> int:
    with socket.socket() as opened:
        opened.bind(("127.0.0.1", 0))
        return int(opened.getsockname()[1])


def wait_until(true: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.1)


def start(*command: object) -> subprocess.Popen[bytes]:
    nothing = subprocess.DEVNULL
    # A session of its own: smbd ends its whole group when it ends.
    words = list(map(str, command))
    return subprocess.Popen(words, stdout=nothing, stderr=nothing, start_new_session=True)


def listening(port: int) -> bool:
    with socket.socket() as opened:
        return opened.connect_ex(("127.0.0.1", port)) == 0


class Engine(NamedTuple):
    """A share that a real program serves."""

    place: str  # what the kiosk is told
    unplug: Callable[[], None]
    plug: Callable[[], None]


def looks(kiosk: Kiosk, engine: Engine) -> str:
    share = open_share(engine.place)
    try:
        return kiosk.syncs(share).result
    finally:
        share.close()


@pytest.fixture
def samba(district: District, tmp_path: Path) -> Iterator[Engine]:
    needs("smbd", "smbpasswd", "rclone")
    if os.geteuid() != 0:
        pytest.skip("this Samba serves root's files")
    port = free_port()
    home = tmp_path / "samba"
    for name in ("private", "lock", "state", "cache", "pid", "rpc"):
        (home / name).mkdir(parents=True)
    (home / "smb.conf").write_text(
        f"[global]\nsmb ports = {port}\ninterfaces = 127.0.0.1\nbind interfaces only = yes\n"
        f"private dir = {home}/private\nlock directory = {home}/lock\n"
        f"state directory = {home}/state\ncache directory = {home}/cache\n"
        f"pid directory = {home}/pid\nncalrpc dir = {home}/rpc\nload printers = no\n"
        f"server min protocol = SMB2\nlog file = {home}/log\n"
        f"[kiosk]\npath = {district.share}\nread only = yes\nvalid users = root\n"
    )
    add = ["smbpasswd", "-c", str(home / "smb.conf"), "-L", "-s", "-a", "root"]
    subprocess.run(add, input=b"pw\npw\n", check=True, capture_output=True)
    secret = subprocess.run(["rclone", "obscure", "pw"], check=True, capture_output=True, text=True)
    mount = tmp_path / "mnt"
    mount.mkdir()
    server = [start("smbd", "-s", home / "smb.conf", "-F", "--no-process-group")]
    wait_until(lambda: listening(port))
    login = f"user=root,pass={secret.stdout.strip()}"
    remote = f":smb,host=127.0.0.1,port={port},{login}:kiosk"
    options = ["--read-only", "--dir-cache-time", "1s", "--attr-timeout", "1s"]
    client = start("rclone", "mount", remote, mount, *options, "--vfs-cache-mode", "off")
    wait_until((mount / "metadata").is_dir)

    def unplug() -> None:
        server[0].terminate()  # smbd ends those that serve its clients, too
        server[0].wait(timeout=PATIENCE)

    def plug() -> None:
        server[0] = start("smbd", "-s", home / "smb.conf", "-F", "--no-process-group")
        wait_until(lambda: listening(port))

    yield Engine(str(mount), unplug, plug)
    client.send_signal(signal.SIGTERM)
    subprocess.run(["fusermount3", "-u", "-z", str(mount)], check=False, capture_output=True)
    client.wait(timeout=PATIENCE)
    server[0].terminate()
    server[0].wait(timeout=PATIENCE)


def certificate(folder: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that signs itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "kiosk test")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "server.crt").write_bytes(made.public_bytes(pem))
    form = serialization.PrivateFormat.PKCS8
    secret = key.private_bytes(pem, form, serialization.NoEncryption())
    (folder / "server.key").write_bytes(secret)
    return folder / "server.crt", folder / "server.key"


@pytest.fixture
def nginx(district: District, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    needs("nginx")
    port = free_port()
    crt, key = certificate(tmp_path)
    (tmp_path / "nginx.conf").write_text(
        f"daemon off; pid {tmp_path}/nginx.pid; error_log {tmp_path}/error.log; user root;\n"
        "events {}\nhttp { access_log off;\n"
        f"server {{ listen 127.0.0.1:{port} ssl; root {district.share};\n"
        f"ssl_certificate {crt}; ssl_certificate_key {key}; }} }}\n"
    )
    command = ("nginx", "-c", tmp_path / "nginx.conf", "-p", tmp_path)
    server = [start(*command)]
    wait_until(lambda: listening(port))
    monkeypatch.setenv("SSL_CERT_FILE", str(crt))

    def unplug() -> None:
        server[0].terminate()
        server[0].wait(timeout=PATIENCE)

    def plug() -> None:
        server[0] = start(*command)
        wait_until(lambda: listening(port))

    yield Engine(f"https://127.0.0.1:{port}", unplug, plug)
    unplug()


class Node:
    """One Syncthing node with one folder."""

    def __init__(self, home: Path, folder: Path) -> None:
        """Make its identity and its settings; it does not run yet."""
        self.home, self.folder = home, folder
        self.gui, self.port = free_port(), free_port()
        folder.mkdir(parents=True, exist_ok=True)
        command = ["syncthing", "generate", f"--home={home}", "--no-default-folder"]
        subprocess.run(command, check=True, capture_output=True)
        root = ET.parse(home / "config.xml").getroot()  # noqa: S314 - it has just made it
        self.id = next(device.get("id", "") for device in root.iter("device"))
        self.key = root.findtext("gui/apikey", "")
        self.process: subprocess.Popen[bytes] | None = None

    def knows(self, other: "Node", kind: str) -> None:
        """Write its settings: one folder, one other node, nothing but loopback."""
        (self.home / "config.xml").write_text(
            f"""<configuration version="35">
<folder id="kiosk" path="{self.folder}" type="{kind}" rescanIntervalS="1" fsWatcherEnabled="false">
<device id="{self.id}"/><device id="{other.id}"/></folder>
<device id="{self.id}"><address>dynamic</address></device>
<device id="{other.id}"><address>tcp://127.0.0.1:{other.port}</address></device>
<gui enabled="true"><address>127.0.0.1:{self.gui}</address><apikey>{self.key}</apikey></gui>
<options><listenAddress>tcp://127.0.0.1:{self.port}</listenAddress>
<globalAnnounceEnabled>false</globalAnnounceEnabled><localAnnounceEnabled>false</localAnnounceEnabled>
<relaysEnabled>false</relaysEnabled><natEnabled>false</natEnabled><urAccepted>-1</urAccepted>
<startBrowser>false</startBrowser><reconnectionIntervalS>1</reconnectionIntervalS>
<autoUpgradeIntervalH>0</autoUpgradeIntervalH><crashReportingEnabled>false</crashReportingEnabled>
</options></configuration>"""
        )

    def run(self) -> None:
        """Start it."""
        self.process = start(
            "syncthing", "serve", f"--home={self.home}", "--no-browser", "--no-restart"
        )
        wait_until(self._answers)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.gui}/rest/noauth/health"):
                return True
        except OSError as error:
            return getattr(error, "code", 0) in {401, 403, 404}

    def stop(self) -> None:
        """Stop it."""
        if self.process is not None:
            self.process.terminate()
            self.process.wait(timeout=PATIENCE)


@pytest.fixture
def syncthing(district: District, tmp_path: Path) -> Iterator[Engine]:
    needs("syncthing")
    office = Node(tmp_path / "office", district.share)
    lobby = Node(tmp_path / "lobby", tmp_path / "copy")
    office.knows(lobby, "sendonly")
    lobby.knows(office, "receiveonly")
    office.run()
    lobby.run()
    yield Engine(str(lobby.folder), office.stop, office.run)
    lobby.stop()
    office.stop()


@pytest.mark.parametrize("name", ["samba", "nginx", "syncthing"])
def test_a_new_page_comes_and_an_unplugged_share_recovers_by_itself(
    known: Known, district: District, tmp_path: Path, request: pytest.FixtureRequest, name: str
) -> None:
    engine: Engine = request.getfixturevalue(name)
    kiosk = known.behind.copy(tmp_path / "kiosk")
    wait_until(lambda: looks(kiosk, engine) in {"updated", "unchanged"} and kiosk.words == WORDS[1])
    engine.unplug()
    district.later(hours=3).publishes(WORDS[2])
    looks(kiosk, engine)
    assert kiosk.words == WORDS[1]
    engine.plug()
    wait_until(lambda: looks(kiosk, engine) in {"updated", "unchanged"} and kiosk.words == WORDS[2])
    for turn in range(5):
        district.later(hours=4 + turn).publishes(f"Turn {turn}.\n")
        assert looks(kiosk, engine) != "refused"
        assert kiosk.words != ""
    wait_until(lambda: looks(kiosk, engine) != "refused" and kiosk.words == "Turn 4.\n")
