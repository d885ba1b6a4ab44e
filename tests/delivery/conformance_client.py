"""A client for the public TUF conformance suite, made of the product's own code.

CLIENT --metadata-dir D init ROOT
CLIENT --metadata-dir D --metadata-url U refresh
CLIENT --metadata-dir D --metadata-url U --target-name N --target-base-url T --target-dir X download

U and T are web addresses on this machine or folders. Exit code 0 or 1. Dates are kept strictly
here, as the suite asks; a kiosk is lenient on purpose. The suite wants the newest root as
D/root.json.

Run the suite: pytest tuf_conformance --entrypoint tests/delivery/conformance_client
"""

import argparse
import hashlib
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

if __name__ == "__main__":  # started by the suite, from anywhere
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tuf.api import exceptions
from tuf.api.metadata import TargetFile

from kiosk.delivery import layout, open_share
from kiosk.delivery.folder import Folder
from kiosk.delivery.trust import TrustKeeper
from kiosk.errors import KioskError
from kiosk.store import Disk


class TwoPlaces:
    """Metadata from one address and targets from another, under the names that a share has."""

    def __init__(self, metadata: str, targets: str) -> None:
        """Open both."""
        self._places: dict[str, Folder] = {layout.METADATA: self._place(metadata)}
        self._places[layout.TARGETS] = self._place(targets or metadata)

    @staticmethod
    def _place(address: str) -> Folder:
        if address.startswith("http"):
            return open_share(address)
        return Bare(Path(address))

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """Pass on, without the first part of the name."""
        place, _, rest = name.partition("/")
        return self._places[place].chunks(rest, start)


class Bare:
    """A folder that is itself the folder of metadata, as the suite's command line has it."""

    def __init__(self, folder: Path) -> None:
        """The product's own folder, one level up."""
        self._share = open_share(str(folder.parent))
        self._name = folder.name

    def chunks(self, name: str, start: int = 0) -> Iterator[bytes]:
        """Pass on."""
        return self._share.chunks(f"{self._name}/{name}", start)


def main(words: Sequence[str] | None = None) -> int:
    """Do what the suite asks; 1 with a sentence when trust does not allow it."""
    options = _parser().parse_args(words)
    known: Path = options.metadata_dir
    try:
        if options.command == "init":
            known.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(options.root, known / "root.json")
            shutil.copyfile(options.root, known / "first-root")
            return 0
        keeper = _keeper(options)
        try:
            keeper.refresh()
        finally:
            _show_newest_root(known)
        if options.command == "download":
            for name in options.target_name:
                _download(keeper, options, name)
    except (exceptions.RepositoryError, exceptions.DownloadError, KioskError, OSError) as error:
        sys.stderr.write(f"{type(error).__name__}: {error}\n")
        return 1
    return 0


def _keeper(options: argparse.Namespace) -> TrustKeeper:
    root = (options.metadata_dir / "first-root").read_bytes()
    places = TwoPlaces(options.metadata_url, options.target_base_url or "")
    return TrustKeeper(places, options.metadata_dir, root, Disk())


def _show_newest_root(known: Path) -> None:
    roots = (known / "root_history").glob("*.root.json")
    newest = max(roots, key=lambda path: int(path.name.split(".")[0]))
    shutil.copyfile(newest, known / "root.json")


def _download(keeper: TrustKeeper, options: argparse.Namespace, name: str) -> None:
    target = keeper.get_targetinfo(name)
    if target is None:
        raise exceptions.RepositoryError(f"There is no target {name}.")
    kept = options.target_dir / hashlib.sha256(name.encode()).hexdigest()
    if not _is_kept(target, kept):
        keeper.download_target(target, str(kept))


def _is_kept(target: TargetFile, path: Path) -> bool:
    try:
        target.verify_length_and_hashes(path.read_bytes())
    except (OSError, exceptions.LengthOrHashMismatchError):
        return False
    return True


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser()
    parser.add_argument("--metadata-dir", type=Path, required=True)
    parser.add_argument("--metadata-url", default="")
    parser.add_argument("--target-name", action="append", default=[])
    parser.add_argument("--target-base-url")
    parser.add_argument("--target-dir", type=Path)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("init").add_argument("root", type=Path)
    commands.add_parser("refresh")
    commands.add_parser("download")
    return parser


if __name__ == "__main__":
    sys.exit(main())
