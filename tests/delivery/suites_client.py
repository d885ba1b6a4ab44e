"""Runs the client for the public TUF conformance suite as the suite does; reads what it kept."""

from pathlib import Path

from tuf.api.metadata import Metadata

from tests.delivery.conformance_client import main
from tests.delivery.web_server import Web


class Client:
    """The client's command line, run in this process: an error it does not catch fails the test."""

    def __init__(self, folder: Path, server: Web) -> None:
        """Touch nothing yet."""
        self.known, self.files = folder / "known", folder / "files"
        self.files.mkdir()
        self.server = server

    def words(self, *command: str) -> list[str]:
        """The words of a command, with both addresses."""
        where = ["--metadata-dir", str(self.known)]
        where += ["--metadata-url", f"{self.server.address}/metadata/"]
        for name in command[1:]:
            where += ["--target-name", name]
        where += ["--target-base-url", f"{self.server.address}/targets/"]
        return [*where, "--target-dir", str(self.files), command[0]]

    def begin(self, root: bytes | None = None) -> int:
        """Trust the repository's first root, or this one."""
        first = self.known.with_name("first.json")
        first.write_bytes(root or (self.server.folder / "metadata" / "1.root.json").read_bytes())
        return main(["--metadata-dir", str(self.known), "init", str(first)])

    def refresh(self) -> int:
        """Update what is trusted."""
        return main(self.words("refresh"))

    def download(self, *names: str) -> int:
        """Update, and fetch these files."""
        return main(self.words("download", *names))

    def trusted(self) -> dict[str, int]:
        """The version of each role that is trusted."""
        found = sorted(self.known.glob("*.json"))
        return {p.stem: Metadata.from_file(str(p)).signed.version for p in found}

    def downloaded(self) -> list[bytes]:
        """What was downloaded."""
        paths = [path for path in self.files.rglob("*") if path.is_file()]
        return [path.read_bytes() for path in sorted(paths, key=lambda p: p.stat().st_mtime_ns)]

    def asked(self) -> list[str]:
        """What was asked of the server since the last time, in short."""
        names = [name.removeprefix("/metadata/") for name in self.server.asked]
        self.server.asked.clear()
        return [name.removesuffix(".json") for name in names]
