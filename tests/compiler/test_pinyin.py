"""Chinese pages are found by pinyin without tones, as it is typed on a keyboard of A to Z."""

import pytest

from kiosk.compiler import compile_bundle
from kiosk.compiler.pinyin import with_pinyin
from kiosk.places import shipped
from kiosk.store import Finder, Library


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("学校", {"xue", "xiao", "xuexiao"}),
        ("律师", {"lv", "lu", "lvshi", "lushi"}),
        ("银行", {"yinhang"}),
        ("重要的行动", {"zhongyao", "xingdong"}),
    ],
)
def test_chinese_is_typed_so(text: str, typed: set[str]) -> None:
    found = with_pinyin(text, "zh-Hans")
    assert found.startswith(text)
    assert typed <= set(found.split())


def test_other_languages_stay_as_they_are() -> None:
    assert with_pinyin("学校 school", "en") == "学校 school"
    assert with_pinyin("988", "zh-Hans").strip() == "988"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory):
    """The shipped content, open."""
    out = tmp_path_factory.mktemp("content") / "content.db"
    compile_bundle(shipped().content, out)
    with Library(out) as opened:
        yield opened


@pytest.mark.parametrize("typed", ["fudaoyuan", "fudaoy", "fu dao", "xuexiaofudao"])
def test_l10_a_page_in_chinese_is_found_by_pinyin(library: Library, typed: str) -> None:
    hits = Finder(library).answer(typed, "zh-Hans").hits
    assert hits[0].language == "zh-Hans"
    assert "辅导员" in hits[0].title


def test_pinyin_finds_nothing_else_for_readers_of_english(library: Library) -> None:
    hits = Finder(library).answer("lawyer", "en").hits
    assert hits[0].language == "en"
