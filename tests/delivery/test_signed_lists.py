"""A thief of the publishing key gains words on a screen: no path, no size, no second meaning."""

import gzip
import hashlib
import json
import zlib
from collections.abc import Callable

import pytest

from kiosk.delivery.index import Index, Piece, decode_index, encode_index, is_safe
from kiosk.delivery.limits import LIMITS
from kiosk.errors import RefusedError
from tests.delivery.district import WORDS, District, Kiosk
from tests.shared_folder import LyingShare

HASH = "0" * 64
PACK = ["1" * 64, 1000]
FILE = [HASH, 5, 0, 0, 10]
PATHS = {
    "above the folder": "../../etc/passwd",
    "above, further in": "guides/../../x",
    "absolute": "/etc/passwd",
    "backslash": "guides\\door\\en.md",
    "drive": "C:/x",
    "stream of NTFS": "guides/door:evil",
    "device of Windows": "guides/CON/en.md",
    "device with an ending": "guides/door/aux.md",
    "serial port": "com1",
    "printer": "lpt9.txt",
    "trailing dot": "guides/door/en.",
    "trailing space": "guides/door/en ",
    "leading dot": "guides/.ssh/en.md",
    "home": "~/x",
    "nul": "guides/door/\0",
    "line feed": "guides/door\n/en.md",
    "right-to-left override": "guides/\u202edm.ne",
    "full width": "guides/\uff0e\uff0e/x",
    "accents": "guides/é/en.md",
    "empty segment": "guides//en.md",
    "trailing slash": "guides/",
    "empty": "",
    "too long": "guides/" + "a" * 400,
    "too deep": "a/" * 20 + "b",
    "wildcard": "guides/*/en.md",
    "option": "-rf",
    "percent": "guides/%2e%2e/x",
}


def index(**changed: object) -> bytes:
    found: dict[str, object] = {"schema": 1, "packs": [PACK], "files": {"bundle.toml": FILE}}
    return gzip.compress(json.dumps(found | changed).encode())


def bomb() -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return packer.compress(b" " * (LIMITS.index_raw_bytes + 1)) + packer.flush()


LISTS: dict[str, Callable[[], bytes]] = {
    **{name: lambda path=path: index(files={path: FILE}) for name, path in PATHS.items()},
    "names that differ by case": lambda: index(files={"a/b.md": FILE, "A/B.md": FILE}),
    "a file that is a folder": lambda: index(files={"a": FILE, "a/b": FILE}),
    "no files": lambda: index(files={}),
    "too many files": lambda: index(files={f"f{n}": FILE for n in range(LIMITS.files + 1)}),
    "files that are a list": lambda: index(files=[FILE]),
    "no packs": lambda: index(packs=None),
    "too many packs": lambda: index(packs=[PACK] * (LIMITS.packs + 1)),
    "a pack with a path for a name": lambda: index(packs=[["../" + "1" * 61, 10]]),
    "a negative pack": lambda: index(packs=[["1" * 64, -1]]),
    "another schema": lambda: index(schema=2),
    "a negative size": lambda: index(files={"a": [HASH, -1, 0, 0, 10]}),
    "a size beyond the limit": lambda: index(files={"a": [HASH, 2**40, 0, 0, 10]}),
    "a size that is true": lambda: index(files={"a": [HASH, True, 0, 0, 10]}),
    "a size that is a fraction": lambda: index(files={"a": [HASH, 1.5, 0, 0, 10]}),
    "a size that is text": lambda: index(files={"a": [HASH, "5", 0, 0, 10]}),
    "a pack that is not there": lambda: index(files={"a": [HASH, 5, 1, 0, 10]}),
    "a stretch beyond its pack": lambda: index(files={"a": [HASH, 5, 0, 995, 10]}),
    "a negative start": lambda: index(files={"a": [HASH, 5, 0, -5, 10]}),
    "a blob with a start": lambda: index(files={"a": [HASH, 5, -1, 5, 0]}),
    "a sum with a path in it": lambda: index(files={"a": ["../" + "0" * 61, 5, 0, 0, 10]}),
    "a sum in capitals": lambda: index(files={"a": ["A" * 64, 5, 0, 0, 10]}),
    "too few numbers": lambda: index(files={"a": [HASH, 5]}),
    "a bundle larger than a disk": lambda: index(
        files={f"f{n}": [HASH, LIMITS.file_bytes, -1, 0, 0] for n in range(40)}
    ),
    "nested without end": lambda: gzip.compress(b"[" * 200_000),
    "a bomb": bomb,
    "torn": lambda: index()[:40],
    "no compression": lambda: b'{"schema": 1}',
    "a list": lambda: gzip.compress(b"[]"),
    "nothing": lambda: b"",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_that_is_not_allowed_is_refused(name: str) -> None:
    with pytest.raises(RefusedError, match="list is refused"):
        decode_index(LISTS[name]())


def test_a_sound_list_is_read_as_it_was_written() -> None:
    piece = Piece(HASH, 5, 0, 0, 10)
    found = Index((("1" * 64, 1000),), {"bundle.toml": piece, "guides/door/pt-BR.md": piece})
    assert decode_index(encode_index(found)) == found
    assert encode_index(found) == encode_index(found)


@pytest.mark.parametrize(
    "path", ["bundle.toml", "guides/door/en.md", "guides/card/Card_2.png", "search/zh-Hant.toml"]
)
def test_what_a_bundle_holds_is_allowed(path: str) -> None:
    assert is_safe(path)


@pytest.mark.parametrize("name", ["above the folder", "a bomb", "torn", "too many files"])
def test_a_signed_list_that_is_not_allowed_leaves_the_screen_as_it_is(
    behind: Kiosk, district: District, name: str
) -> None:
    district.signs(LISTS[name]())
    outcome = behind.syncs(LyingShare(district.files()))
    assert (outcome.result, outcome.code) == ("refused", "index")
    assert behind.words == WORDS[0]
    assert not (behind.store.folder.parent / "etc").exists()


def test_a_signed_list_longer_than_it_may_be_is_not_read(behind: Kiosk, district: District) -> None:
    district.signs(bytes(LIMITS.index_bytes + 1))
    outcome = behind.syncs(LyingShare(district.files()))
    assert (outcome.result, outcome.code) == ("refused", "too-long")
    assert behind.words == WORDS[0]


def test_a_file_that_is_not_what_the_list_says_is_not_taken(
    behind: Kiosk, district: District
) -> None:
    before = LyingShare(district.files())
    found = decode_index(before.files[before.newest(".index")])
    wrong = hashlib.sha256(b"something else").hexdigest()
    files = {**found.files}
    files["guides/door/en.md"] = files["guides/door/en.md"]._replace(sha256=wrong)
    district.signs(encode_index(Index(found.packs, files)))
    outcome = behind.syncs(LyingShare(district.files()))
    assert (outcome.result, outcome.code) == ("unreachable", "damaged")
    assert behind.words == WORDS[0]


def test_a_piece_that_unpacks_to_more_than_it_says_is_not_taken(
    behind: Kiosk, district: District
) -> None:
    packed = zlib.compress(bytes(50_000_000))
    sha256 = hashlib.sha256(bytes(5)).hexdigest()
    pack = hashlib.sha256(packed).hexdigest()
    (district.share / "packs" / f"{pack}.pack").write_bytes(packed)
    piece = Piece(sha256, 5, 0, 0, len(packed))
    district.signs(encode_index(Index(((pack, len(packed)),), {"bundle.toml": piece})))
    assert behind.syncs(LyingShare(district.files())).code == "damaged"
    assert behind.words == WORDS[0]


def test_a_release_that_shows_nothing_never_comes_on_the_screen(
    behind: Kiosk, district: District
) -> None:
    before = LyingShare(district.files())
    found = decode_index(before.files[before.newest(".index")])
    only = {"bundle.toml": found.files["bundle.toml"]}
    district.signs(encode_index(Index(found.packs, only)))
    outcome = behind.syncs(LyingShare(district.files()))
    assert (outcome.result, outcome.code) == ("refused", "empty")
    assert behind.words == WORDS[0]
