"""`kiosk setup` writes the settings file, and `kiosk support-bundle` gives nothing away."""

import json
import zipfile

import pytest

from kiosk.cli import main
from kiosk.config import read_config
from kiosk.delivery import Keys, new_keys, now_utc
from kiosk.doctor import set_up
from kiosk.errors import SettingsError


def test_what_is_given_is_written_and_the_rest_stays(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('# ours\nsite = "old"\nlit = "06:30-18:00"\n\n[printing]\nprinter = "lobby"\n')

    set_up(path, {"site": "example-school-a", "share": ("/mnt/kiosk", "https://example.org/k")})

    config = read_config(path)
    assert (config.site, config.lit, config.printing.printer) == (
        "example-school-a",
        "06:30-18:00",
        "lobby",
    )
    assert config.share == ("/mnt/kiosk", "https://example.org/k")
    assert path.read_text().startswith("# ours\n")


def test_a_windows_path_comes_back_as_it_was(tmp_path):
    set_up(tmp_path / "kiosk.toml", {"share": (r"\\server\kiosk",)})

    assert read_config(tmp_path / "kiosk.toml").share == (r"\\server\kiosk",)


def test_what_cannot_be_used_is_not_written(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('site = "old"\n')

    with pytest.raises(SettingsError, match="between"):
        set_up(path, {"mm_per_px": 99.0})

    assert path.read_text() == 'site = "old"\n'


def test_setup_checks_what_it_wrote(tmp_path, capsys):
    place = tmp_path / "nowhere"
    words = ["setup", "--config", str(tmp_path / "kiosk.toml"), "--share", str(place)]

    assert main([*words, "--store", str(tmp_path)]) == 1

    said = capsys.readouterr().out
    assert "is written" in said
    assert f"{place} cannot be read" in said


def test_setup_keeps_the_root_where_the_agent_may_read_it(tmp_path, capsys):
    home, settings = tmp_path / "home", tmp_path / "etc" / "kiosk.toml"
    new_keys(Keys(home), now=now_utc())
    words = ["setup", "--config", str(settings), "--store", str(tmp_path)]

    main([*words, "--root", str(home / "root.json")])

    kept = settings.with_name("root.json")
    assert read_config(settings).root == str(kept)
    assert kept.read_bytes() == (home / "root.json").read_bytes()
    assert kept.stat().st_mode & 0o444 == 0o444
    assert main([*words, "--root", str(home / "targets.pub")]) == 1
    assert "is not the root.json" in capsys.readouterr().err
    assert main([*words, "--root", str(kept)]) == 0
    assert kept.is_file()


def test_the_doctor_says_one_json_document(tmp_path, capsys):
    set_up(tmp_path / "kiosk.toml", {"store": str(tmp_path / "none")})

    code = main(["doctor", "--json", "--config", str(tmp_path / "kiosk.toml")])

    said = json.loads(capsys.readouterr().out)
    assert code == 1
    assert not said["healthy"]
    assert {"code", "level", "what", "repair"} == set(said["findings"][0])


def test_p03_a_support_bundle_holds_named_facts_and_no_secret(tmp_path):
    config = tmp_path / "kiosk.toml"
    set_up(config, {"store": str(tmp_path), "staff_pin": "$argon2id$canary"})
    (tmp_path / "a-log.txt").write_text("canary of a reader")

    assert main(["support-bundle", str(tmp_path / "out.zip"), "--config", str(config)]) == 0

    with zipfile.ZipFile(tmp_path / "out.zip") as bundle:
        texts = {name: bundle.read(name).decode() for name in bundle.namelist()}
    assert set(texts) == {
        *("READ-ME.txt", "doctor.json", "status.json", "releases.json"),
        *("settings.json", "system.json"),
    }
    assert "canary" not in "".join(texts.values())
    assert json.loads(texts["settings.json"])["staff_pin"] == "set"
