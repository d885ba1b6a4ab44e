"""What lies in a bundle's folder: pages, pictures, and what does not belong there."""

import os

import pytest

from kiosk.compiler import check_bundle
from kiosk.errors import ContentUnreadableError
from tests.builders import guide, picture


def test_a_bundle_that_is_not_there_is_an_error_for_people(tmp_path):
    with pytest.raises(ContentUnreadableError, match="There is no folder"):
        check_bundle(tmp_path / "nothing")


@pytest.mark.parametrize(
    "file",
    [
        "notes.txt",
        "guides/loose.md",
        "guides/door/EN.md",
        "guides/door/english.md",
        "guides/door/en.txt",
        "guides/door/card.gif",
        "guides/door/sub/en.md",
        "scripts/run.sh",
    ],
)
def test_a_stray_file_is_warned_of_and_not_read(bundle, file):
    bundle.guide("door")
    bundle.write(file, "no front matter")
    ((found, line, rule),) = bundle.said()
    assert file.startswith(found)
    assert (line, rule) == (0, "stray-file")


@pytest.mark.parametrize(
    "file",
    [
        "README.md",
        "guides/door/.DS_Store",
        "guides/door/._card.png",
        "guides/door/~$en.md",
        ".git/config",
    ],
)
def test_what_belongs_there_or_is_hidden_is_left_alone(bundle, file):
    bundle.guide("door")
    bundle.write(file, "anything")
    assert bundle.said() == []


@pytest.mark.parametrize("name", ["Door", "the door", "door_1", "-door", "tür", "door--1"])
def test_a_folders_name_is_an_address(bundle, name):
    bundle.write(f"guides/{name}/en.md", guide())
    assert bundle.said() == [(f"guides/{name}", 0, "name")]


@pytest.mark.parametrize("tag", ["en", "pt-BR", "zh-Hans", "zh-Hant-TW", "hmn"])
def test_a_files_name_is_a_language(bundle, tag):
    bundle.write(f"guides/door/{tag}.md", guide())
    assert "stray-file" not in [rule for _, _, rule in bundle.said()]


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="This system has no symbolic links.")
@pytest.mark.parametrize(
    "link", ["guides", "guides/door", "guides/car/es.md", "guides/car/card.png", "contacts"]
)
def test_a_link_is_warned_of_and_never_followed(bundle, tmp_path, link):
    outside = tmp_path / "outside"
    picture(outside / "card.png")
    (outside / "en.md").write_text("no front matter")
    if link != "guides":
        bundle.guide("car")
    target = outside / ("card.png" if link.endswith("png") else "en.md")
    (bundle.folder / link).symlink_to(target if "." in link else outside)
    assert bundle.said() == [(link, 0, "stray-file")]


@pytest.mark.parametrize("name", ["bundle.toml", "topics.toml"])
def test_a_table_that_is_a_link_is_refused(bundle, tmp_path, name):
    (bundle.folder / name).rename(tmp_path / name)
    (bundle.folder / name).symlink_to(tmp_path / name)
    assert (name, 0, "table") in bundle.said()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="This system has no named pipes.")
def test_a_named_pipe_stops_nothing(bundle):
    bundle.guide("door")
    os.mkfifo(bundle.folder / "guides" / "door" / "es.md")
    assert bundle.said() == [("guides/door/es.md", 0, "stray-file")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no names that are not text.")
def test_a_name_that_is_no_text_is_warned_of(bundle):
    bundle.guide("door")
    folder = os.fsencode(bundle.folder / "guides" / "door")
    for name in (b"\xff.md", b"\xff.png"):
        with open(folder + b"/" + name, "wb") as file:  # noqa: PTH123 - no Path of such a name
            file.write(b"x")
    assert {rule for _, _, rule in bundle.said()} == {"stray-file", "picture"}


def test_a_folder_where_a_page_should_be_is_warned_of(bundle):
    (bundle.folder / "guides" / "door" / "en.md").mkdir(parents=True)
    assert bundle.said() == [("guides/door", 0, "no-page"), ("guides/door/en.md", 0, "stray-file")]


def test_a_folder_without_a_page_is_named(bundle):
    bundle.write("guides/door/EN.md", "a page that nobody would see\n")
    assert ("guides/door", 0, "no-page") in bundle.said()
