"""Sums that anybody can check, and signatures where a key is given."""

import os
import shutil
import subprocess

import pytest
from signing import sign_programs, write_sums


@pytest.fixture
def given(tmp_path):
    (tmp_path / "kiosk_1_amd64.deb").write_bytes(b"a package")
    (tmp_path / "sbom.cdx.json").write_bytes(b"{}")
    return tmp_path


@pytest.fixture
def tool(tmp_path):
    script = tmp_path / "sign.sh"
    script.write_text('while [ "$1" != -in ]; do shift; done; cat "$2" > "$4"; echo ok >> "$4"\n')
    return {"KIOSK_SIGNTOOL": f"sh {script} -key k"}


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_sums_can_be_checked(given):
    sums = write_sums(given, {})

    check = subprocess.run(
        ["sha256sum", "--check", sums], check=False, cwd=given, capture_output=True, text=True
    )
    assert check.returncode == 0
    assert check.stdout.count(": OK") == 2


def test_without_a_key_nothing_claims_to_be_signed(given):
    (given / "SHA256SUMS.asc").write_text("of the build before")

    write_sums(given, {})

    assert not (given / "SHA256SUMS.asc").exists()
    assert sign_programs(given, {}) == 0


@pytest.mark.skipif(os.name == "nt", reason="the tool of the test is a shell script")
def test_every_program_is_signed_in_its_place(given, tool):
    (given / "kiosk.exe").write_bytes(b"MZ\n")

    assert sign_programs(given, tool) == 1
    assert (given / "kiosk.exe").read_bytes() == b"MZ\nok\n"


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("gpg") is None, reason="needs gpg")
def test_gpg_believes_the_signature(given, tmp_path, monkeypatch):
    home = tmp_path / "gnupg"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    gpg = ["gpg", "--batch", "--quiet"]
    making = ["--passphrase", "", "--quick-generate-key", "it@example.org", "ed25519", "sign"]
    subprocess.run([*gpg, *making], check=True)

    sums = write_sums(given, {"KIOSK_GPG_KEY": "it@example.org"})

    subprocess.run([*gpg, "--verify", f"{sums}.asc", sums], check=True)
