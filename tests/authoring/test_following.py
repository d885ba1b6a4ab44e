"""A folder that somebody writes in is compiled after each change, and only then."""

import pytest

from kiosk.authoring import Following
from kiosk.errors import ContentUnreadableError
from kiosk.store import Library


@pytest.fixture
def told():
    """What came of each compile."""
    return []


@pytest.fixture
def following(bundle, tmp_path, told):
    (tmp_path / "scratch").mkdir()
    bundle.guide("door", "Keep it closed.\n")
    return Following(bundle.folder, tmp_path / "scratch", told.append)


def test_without_a_change_nothing_is_compiled_again(following, told):
    assert following.newer() is not None
    assert following.newer() is None
    assert len(told) == 1


def test_only_the_page_that_changed_is_read_again(following, bundle, told):
    bundle.guide("car", "Stop the car.\n")
    following.newer()
    bundle.guide("door", "Open it to nobody.\n")
    assert following.newer() is not None
    assert [compiled.read for compiled in told] == [2, 1]


def test_a_file_that_is_open_stays_and_the_one_before_goes(following, bundle, tmp_path):
    opened = Library(following.newer())
    for number in range(3):
        bundle.guide("door", f"Version {number}.\n")
        following.newer()
    assert opened.guide("door", "en") is not None
    opened.close()
    assert len(list((tmp_path / "scratch").glob("*.db"))) == 2


def test_what_editors_leave_beside_a_page_is_no_change(following, bundle):
    following.newer()
    (bundle.folder / "guides" / "door" / ".en.md.swp").write_text("half a page")
    (bundle.folder / "guides" / "door" / "~en.md").write_text("half a page")
    assert following.newer() is None


def test_a_mistake_is_told_and_taken_back(following, bundle, told):
    following.newer()
    bundle.guide("door", "<script>alert(1)</script>\n")
    following.newer()
    bundle.guide("door", "Keep it closed.\n")
    following.newer()
    assert [compiled.has_errors for compiled in told] == [False, True, False]


def test_a_folder_that_is_gone_is_said(following, bundle, tmp_path):
    following.newer()
    bundle.folder.rename(tmp_path / "elsewhere")
    with pytest.raises(ContentUnreadableError, match="is gone"):
        following.newer()
