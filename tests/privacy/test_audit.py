"""The audit finds nothing in the kiosk as it is, and notices each protection that is missing."""

import json
import shutil
import sys

import pytest

from kiosk.cli import main
from kiosk.lockdown import Protection, landlock_version
from tests.commands import kiosk

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("strace") is None or landlock_version() == 0,
    reason="The audit needs Linux with Landlock, and strace.",
)
# What breaks when a protection is left out.
MISSED = {
    Protection.FILES: {"refused-files", "refused-folders", "refused-removing"},
    Protection.TCP: {"refused-tcp"},
    Protection.SOCKETS: {"refused-sockets"},
    Protection.CORE_DUMPS: {"core"},
    Protection.ENVIRONMENT: {"environment"},
    Protection.CACHES: {"caches"},
    Protection.MEMORY: {"memory"},
    Protection.SILENCE: {"streams"},
    Protection.KEYS: {"clipboard"},
    Protection.CLEARING: {"memory", "session", "paper"},
}


def audited(*arguments):
    done = kiosk("privacy-audit", "--json", *arguments, timeout=300)
    return done, json.loads(done.stdout)


def test_n26_n01_e35_nothing_of_a_visit_is_left_and_no_socket_is_opened():
    done, report = audited()
    broken = [check for check in report["checks"] if not check["kept"]]
    assert broken == []
    assert (done.returncode, report["result"], report["schema"]) == (0, "clean", 1)
    assert {"written", "tried", "sockets", "files", "streams", "memory"} <= {
        check["id"] for check in report["checks"]
    }


def test_every_protection_is_tried():
    assert set(MISSED) == set(Protection)


@pytest.mark.parametrize("protection", Protection, ids=lambda each: each.value)
def test_the_audit_notices_a_protection_that_is_missing(protection):
    done, report = audited("--without", protection.value)
    broken = {check["id"] for check in report["checks"] if not check["kept"]}
    assert MISSED[protection] <= broken
    assert (done.returncode, report["result"]) == (1, "traces")


def test_without_strace_the_audit_says_what_is_missing(monkeypatch, capsys):
    monkeypatch.setenv("PATH", "/nowhere")
    assert main(["privacy-audit"]) == 1
    assert "The audit needs strace" in capsys.readouterr().err
