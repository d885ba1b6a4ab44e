"""P03: what a kiosk tells of itself is the same, whatever its visitors did."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.agent import last_pass, status_now
from kiosk.fleet import signed_status
from kiosk.store import Library, Store
from kiosk.ui import Screen
from tests.screen import MONDAY, Visitor

KEY = Ed25519PrivateKey.generate()
PAGES = (
    *("home:", "search:", "counselors:", "offices:", "languages:", "display:", "keys:"),
    *("topic:rights", "guide:family-plan", "guide:someone-was-detained", "contact:211"),
    *("guide:there-is-none", "contact:there-is-none", "neutral"),
)
Act = Callable[[Screen], None]


def opening(page: str) -> Act:
    return lambda screen: screen.kiosk.open(page)


def typing(words: str) -> Act:
    return lambda screen: screen.kiosk.type(words)


def choosing(language: str) -> Act:
    return lambda screen: screen.kiosk.chooseLanguage(language)


ACTS = st.one_of(
    st.sampled_from(PAGES).map(opening),
    st.text(max_size=40).map(typing),
    st.sampled_from(["es", "ar", "zh-Hans"]).map(choosing),
    st.just(lambda screen: screen.kiosk.back()),
    st.just(lambda screen: screen.kiosk.clear()),
    st.just(lambda screen: screen.kiosk.start()),
    st.just(lambda screen: screen.keeper.visit.cover()),
    st.just(lambda screen: screen.keeper.knock()),
)


@settings(max_examples=15)
@given(acts=st.lists(ACTS, max_size=12))
def test_p03_the_status_is_the_same_whatever_visitors_did(
    acts: list[Act], database: Path, tmp_path_factory
) -> None:
    store = Store(tmp_path_factory.mktemp("store"))
    content = store.folder / "content.db"
    shutil.copy(database, content)
    before = told(store)
    with Library(content) as library:
        visitor = Visitor.before(library)
        for act in acts:
            act(visitor.screen)
            visitor.settle()
        visitor.leave()
    assert told(store) == before


def told(store: Store) -> tuple[bytes, dict[str, bytes]]:
    """The status as a share gets it, and every file that it could be made from."""
    status = status_now(store, "lobby", last_pass(store), MONDAY)
    files = {path.name: path.read_bytes() for path in store.folder.rglob("*") if path.is_file()}
    return signed_status(replace(status, disk_free_mb=0), KEY), files
