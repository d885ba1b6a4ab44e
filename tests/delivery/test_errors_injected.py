"""Errors that the kernel gives to a real pass, one system call at a time, by strace."""

import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kiosk.delivery.local_folder import LocalFolder
from tests.delivery.conftest import Known
from tests.delivery.district import WORDS, District, Kiosk

OURS = {"write": "ENOSPC", "fsync": "EIO", "rename": "EIO", "openat": "EMFILE", "mkdir": "ENOSPC"}
THEIRS = ("EIO", "ESTALE", "EHOSTDOWN", "ETIMEDOUT", "EACCES")
pytestmark = pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")


def traced(*options: object, share: Path, kiosk: Kiosk, root: Path) -> str:
    """One pass under strace; what it says of itself, empty when it could not even say that."""
    act = [sys.executable, "-m", "tests.delivery.act", "sync", share, kiosk.store.folder, root]
    command = ["strace", "-o", "/dev/null", *options, *act]
    done = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, timeout=180
    )
    return done.stdout.strip()


@pytest.mark.parametrize("error", THEIRS)
@pytest.mark.parametrize("part", ["metadata/timestamp.json", "metadata/2.targets.json", "packs"])
def test_a_share_whose_reads_fail_is_tried_again_later(
    behind: Kiosk, district: District, known: Known, part: str, error: str
) -> None:
    root = district.keys.folder / "root.json"
    new = [name for name in district.files() if part in name and name not in known.first]
    path = district.share / (new[0] if new else part)
    fault = ("-P", path, "-e", "trace=read", "-e", f"inject=read:error={error}")
    said = traced(*fault, share=district.share, kiosk=behind, root=root)
    assert said == "unreachable"
    assert behind.words == WORDS[0]
    assert behind.syncs(LocalFolder(district.share)).result == "updated"
    assert behind.words == WORDS[1]


@pytest.mark.slow
@pytest.mark.parametrize("call", OURS)
def test_whatever_call_the_disk_refuses_one_whole_release_is_shown(
    known: Known, district: District, tmp_path: Path, call: str
) -> None:
    root = district.keys.folder / "root.json"
    first = known.behind.copy(tmp_path / "count")
    log = tmp_path / "log"
    count = ["strace", "-y", "-o", log, "-e", f"trace={call}"]
    act = [sys.executable, "-m", "tests.delivery.act", "sync", district.share]
    words = [*count, *act, first.store.folder, root]
    subprocess.run(list(map(str, words)), check=True, capture_output=True, timeout=180)
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.startswith(call)]
    mine = [at for at, line in enumerate(lines, 1) if str(first.store.folder) in line]
    print(f"{len(mine)} of {len(lines)} calls of {call} touch the store")
    assert mine
    said: Counter[str] = Counter()
    for at in mine:
        kiosk = known.behind.copy(tmp_path / f"{call}-{at}")
        fault = ("-e", f"trace={call}", "-e", f"inject={call}:error={OURS[call]}:when={at}")
        said[traced(*fault, share=district.share, kiosk=kiosk, root=root)] += 1
        assert kiosk.words in WORDS[:2], f"{call} {at}"
        assert kiosk.syncs(LocalFolder(district.share)).result in {"updated", "unchanged"}
        assert kiosk.words == WORDS[1], f"{call} {at}"
        shutil.rmtree(kiosk.store.folder)
    print(dict(said))
    assert set(said) <= {"refused", "updated", "unreachable"}
