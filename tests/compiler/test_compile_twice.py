"""The same bundle is the same bytes, and a second compile reads only what changed."""

import os
import shutil
import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.compiler import compile_bundle
from kiosk.errors import KioskError
from kiosk.store import Library
from tests.builders import BundleFolder, picture
from tests.commands import kiosk


@pytest.fixture
def full(bundle):
    """A bundle with everything a bundle may hold."""
    bundle.guide("door", "1. Wait.\n\n[[guide:car]]\n\n[[contact:desk]]\n", order="2")
    bundle.guide("door", "1. Espere.\n", language="es")
    bundle.guide("car", "*Words.*\n\n![A card](card.png)\n", sites="[north]")
    picture(bundle.folder / "guides" / "car" / "card.png")
    bundle.contact("desk", phones="[{kind: call, display: 2-1-1, dial: 211}]")
    bundle.contact("lawyer", publish="draft")
    bundle.notice("closed")
    bundle.write("guides/broken/en.md", "no front matter\n")
    return bundle


NEVER_KEPT = 2  # a draft and a refused page are in no database, so they are always read again


def fresh(bundle):
    """The bytes of a compile that knows nothing of an earlier one."""
    out = bundle.folder.with_name("fresh.db")
    out.unlink(missing_ok=True)
    compile_bundle(bundle.folder, out)
    return out.read_bytes()


def test_two_compiles_from_nothing_are_identical(full):
    assert fresh(full) == fresh(full)


def test_the_folders_place_and_times_leave_no_trace(full, tmp_path):
    elsewhere = BundleFolder(shutil.copytree(full.folder, tmp_path / "else" / "where"))
    for path in elsewhere.folder.rglob("*"):
        path.touch()
    assert fresh(elsewhere) == fresh(full)


def test_the_command_writes_the_same_file_in_every_process(full, tmp_path):
    outs = [tmp_path / f"{seed}.db" for seed in (1, 2, 3)]
    for out in outs:
        kiosk("compile", full.folder, out, env={**os.environ, "PYTHONHASHSEED": out.stem})
    assert {out.read_bytes() for out in outs} == {fresh(full)}


def test_the_order_in_which_files_were_made_leaves_no_trace(tmp_path):
    one, two = BundleFolder.new(tmp_path / "one"), BundleFolder.new(tmp_path / "two")
    for slug in ("a", "b", "c"):
        one.guide(slug)
    for slug in ("c", "b", "a"):
        two.guide(slug)
    assert fresh(one) == fresh(two)


def test_a_second_compile_reads_nothing_and_changes_nothing(full):
    full.compiled()
    before = full.database.read_bytes()
    again = full.compiled()
    assert again.read == NEVER_KEPT
    assert full.database.read_bytes() == before == fresh(full)


def test_a_second_compile_names_the_same_problems(full):
    assert full.compiled().problems == full.compiled().problems == full.checked().problems


def test_an_edit_and_its_undoing_give_the_first_file_again(full):
    page = full.folder / "guides" / "car" / "en.md"
    full.compiled()
    before, text = full.database.read_bytes(), page.read_text()
    page.write_text(text + "\nMore words.\n")
    full.compiled()
    assert full.database.read_bytes() != before
    page.write_text(text)
    full.compiled()
    assert full.database.read_bytes() == before


def test_only_the_changed_page_is_read(full):
    full.compiled()
    full.guide("car", "Other words.\n")
    assert full.compiled().read == NEVER_KEPT + 1


def test_a_changed_picture_is_a_change_of_its_page(full):
    full.compiled()
    picture(full.folder / "guides" / "car" / "card.png", 80, 60)
    assert full.compiled().read == NEVER_KEPT + 1
    assert full.database.read_bytes() == fresh(full)


def test_pages_with_the_same_words_are_known_apart(bundle):
    bundle.guide("one")
    bundle.guide("two")
    bundle.compiled()
    assert bundle.compiled().read == 0


def test_a_row_to_a_page_that_comes_to_life_appears(full):
    full.guide("door", "Words.\n\n[[contact:lawyer]]\n")
    full.compiled()
    full.contact("lawyer", publish="live")
    full.compiled()
    with Library(full.database) as library:
        page = library.guide("door", "en")
    assert [block.target for block in page.blocks if block.kind == "row"] == ["contact:lawyer"]


def test_the_default_language_may_change(full):
    full.compiled()
    table = (full.folder / "bundle.toml").read_text()
    full.write("bundle.toml", table.replace('default_language = "en"', 'default_language = "es"'))
    full.compiled()
    assert full.database.read_bytes() == fresh(full)


@pytest.mark.parametrize("earlier", [b"", b"SQLite format 3\0" + b"x" * 5000])
def test_an_unusable_earlier_file_is_written_anew(full, earlier):
    wanted = fresh(full)
    full.database.write_bytes(earlier)
    full.compiled()
    assert full.database.read_bytes() == wanted


def test_a_file_that_is_no_compiled_content_is_not_overwritten(full):
    full.database.write_bytes(b"somebody's letter")
    with pytest.raises(KioskError, match="something else"):
        full.compiled()
    assert full.database.read_bytes() == b"somebody's letter"


def test_an_earlier_file_of_another_program_is_not_trusted(full):
    full.compiled()
    with sqlite3.connect(full.database) as connection:
        connection.execute("UPDATE meta SET value = 'kiosk 0.0.1 schema 1' WHERE key = 'made_by'")
        connection.execute("UPDATE page_text SET body = '{}'")
    connection.close()
    full.compiled()
    assert full.database.read_bytes() == fresh(full)


def test_damaged_notes_of_an_earlier_file_are_read_afresh(full):
    full.compiled()
    with sqlite3.connect(full.database) as connection:
        connection.execute("UPDATE page_text SET notes = '{broken'")
    connection.close()
    full.compiled()
    assert full.database.read_bytes() == fresh(full)


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["write", "remove", "draft", "live"]),
        st.sampled_from(["a", "b", "c"]),
        st.sampled_from(["Words.", "[[guide:a]]", "[[guide:b]]\n\n[[contact:c]]", "<b>no</b>"]),
    ),
    min_size=1,
    max_size=6,
)


def is_the_same_as_starting_afresh(bundle, changes):
    for deed, slug, body in changes:
        if deed == "write":
            bundle.guide(slug, body)
        elif deed == "remove":
            shutil.rmtree(bundle.folder / "guides" / slug, ignore_errors=True)
        else:
            bundle.contact(slug, publish=deed)
        bundle.compiled()
    return bundle.database.read_bytes() == fresh(bundle)


@given(CHANGES)
@settings(max_examples=6)
def test_whatever_changes_an_update_is_the_same_as_starting_afresh(tmp_path_factory, changes):
    bundle = BundleFolder.new(tmp_path_factory.mktemp("changes") / "content")
    assert is_the_same_as_starting_afresh(bundle, changes)


@pytest.mark.slow
@given(CHANGES)
@settings(max_examples=150)
def test_very_many_changes_are_the_same_as_starting_afresh(tmp_path_factory, changes):
    bundle = BundleFolder.new(tmp_path_factory.mktemp("changes") / "content")
    assert is_the_same_as_starting_afresh(bundle, changes)
