"""Chinese pages are found by pinyin without tones, as it is typed on a keyboard of A to Z."""

from collections.abc import Iterator

import pytest

from kiosk.compiler.pinyin import with_pinyin
from kiosk.store import Finder, Library
from tests.builders import BundleFolder


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


@pytest.fixture
def library(bundle: BundleFolder) -> Iterator[Library]:
    """A page in English and Chinese, and one in English only."""
    tongues = (bundle.folder / "languages.toml").read_text(encoding="utf-8")
    chinese = '[zh-Hans]\nendonym = "简体中文"\nscript = "Hans"\norder = 9\n'
    bundle.write("languages.toml", f"{tongues}\n{chinese}")
    bundle.guide("lawyer", title="Find a lawyer", summary="Where to ask")
    bundle.guide("lawyer", language="zh-Hans", title="找律师", summary="学校辅导员可以帮忙")
    bundle.guide("door")
    with bundle.library() as opened:
        yield opened


@pytest.mark.parametrize(
    "typed", ["lvshi", "lushi", "zhaolus", "zhao lu", "fudaoyuan", "xuexiaofu"]
)
def test_l10_a_page_in_chinese_is_found_by_pinyin(library: Library, typed: str) -> None:
    hits = Finder(library).answer(typed, "zh-Hans").hits
    assert [(hit.slug, hit.language) for hit in hits] == [("lawyer", "zh-Hans")]


def test_readers_of_english_see_the_page_in_english(library: Library) -> None:
    hits = Finder(library).answer("lawyer", "en").hits
    assert [(hit.slug, hit.language) for hit in hits] == [("lawyer", "en")]
