"""kiosk.toml: each setting has a kind, and what is wrong is said in a sentence."""

from dataclasses import fields

import pytest

from kiosk.config import Config, KeypadKeys, Printing, config_from, read_config
from kiosk.errors import SettingsError
from kiosk.printing import PAPERS


def test_without_a_file_everything_keeps_its_default():
    assert read_config(None) == Config()


def test_a_file_changes_what_it_names(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('site = "north"\nmm_per_px = 0.3\n')
    assert read_config(path) == Config(site="north", mm_per_px=0.3)


def test_a_table_of_the_file_changes_what_it_names(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('site = "north"\n[printing]\nprinter = "slips"\npaper = "receipt"\n')
    printing = Printing(printer="slips", paper="receipt")
    assert read_config(path) == Config(site="north", printing=printing)


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_may_be_chosen(paper):
    config = config_from({"printing": {"paper": paper}}, "kiosk.toml")
    assert config.printing.paper == paper


@pytest.mark.parametrize(
    "declared", [*fields(Config), *fields(Printing)], ids=lambda declared: declared.name
)
def test_every_setting_says_what_it_means(declared):
    assert declared.metadata["meaning"].endswith(".")


@pytest.mark.parametrize(
    ("found", "part"),
    [
        ({"colour": "red"}, "there is no setting colour. There are: site, mm_per_px"),
        ({"site": 5}, "site must be a str, not 5"),
        ({"mm_per_px": "0.3"}, "mm_per_px must be a float, not '0.3'"),
        ({"mm_per_px": True}, "mm_per_px must be a float, not True"),
        ({"mm_per_px": 0}, "must be between 0.05 and 2"),
        ({"mm_per_px": 10**400}, "must be between 0.05 and 2"),
        ({"mm_per_px": float("nan")}, "must be between 0.05 and 2"),
        ({"keypad": "F13"}, "keypad must be a table. Write it last, below `[keypad]`."),
        ({"keypad": {"left": ["F13"]}}, "keypad: there is no setting left. There are: up, down"),
        ({"keypad": {"up": ["F99"]}}, "keypad: up must be some of Up, Down"),
        ({"keypad": {"up": ["A"]}}, ", not 'A'"),
        ({"printing": "slips"}, "printing must be a table. Write it last, below `[printing]`."),
        ({"printing": {"ink": "red"}}, "printing: there is no setting ink. There are: printer"),
        ({"printing": {"paper": "a5"}}, "paper must be one of letter, a4, receipt, not 'a5'"),
    ],
)
def test_a_wrong_setting_is_refused(found, part):
    with pytest.raises(SettingsError) as caught:
        config_from(found, "kiosk.toml")
    assert part in str(caught.value)


def test_k09_a_keypad_names_its_keys():
    found = config_from({"keypad": {"up": "F13", "back": ["F15", "Left"]}}, "kiosk.toml")
    assert found.keypad == KeypadKeys(up=("F13",), back=("F15", "Left"))


def test_a_whole_number_is_a_number_too():
    assert config_from({"mm_per_px": 1}, "kiosk.toml").mm_per_px == 1.0


@pytest.mark.parametrize("data", [b"site = ", b"\xff", b"site = 'a'\nsite = 'b'"])
def test_a_file_that_cannot_be_read_is_an_error_for_people(tmp_path, data):
    path = tmp_path / "kiosk.toml"
    path.write_bytes(data)
    with pytest.raises(SettingsError, match="cannot be read"):
        read_config(path)


def test_a_file_that_is_not_there_is_an_error_for_people(tmp_path):
    with pytest.raises(SettingsError, match="There is no settings file"):
        read_config(tmp_path / "kiosk.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        read_config(tmp_path)
