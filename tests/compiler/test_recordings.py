"""Recordings beside pages: looked at, and kept only when they can be played."""

from pathlib import Path

import pytest

from tests.builders import BundleFolder

OGG = (Path(__file__).parents[1] / "speech" / "two_tones.ogg").read_bytes()


def test_a_recording_goes_along_with_its_page(bundle: BundleFolder) -> None:
    bundle.guide("door")
    bundle.guide("door", language="es")
    bundle.write("guides/door/es.ogg", OGG)
    with bundle.library() as library:
        assert library.picture("guide/door/es.ogg") == OGG
        assert library.picture("guide/door/en.ogg") is None
    assert not [rule for _, _, rule in bundle.said() if rule == "recording"]


@pytest.mark.parametrize(
    "recording",
    [b"", b"RIFF....WAVE", OGG.replace(b"\x01vorbis", b"\x01voodoo"), OGG + bytes(8 * 1024 * 1024)],
    ids=["empty", "wave", "not vorbis", "too large"],
)
def test_what_cannot_be_played_is_named_and_left_out(
    bundle: BundleFolder, recording: bytes
) -> None:
    bundle.guide("door")
    bundle.write("guides/door/en.ogg", recording)
    assert ("guides/door/en.ogg", 0, "recording") in bundle.said()
    with bundle.library() as library:
        assert library.picture("guide/door/en.ogg") is None


def test_a_recording_of_no_page_is_named(bundle: BundleFolder) -> None:
    bundle.guide("door")
    bundle.write("guides/door/fr.ogg", OGG)
    assert ("guides/door/fr.ogg", 0, "recording") in bundle.said()


def test_a_new_recording_is_in_the_next_compile(bundle: BundleFolder) -> None:
    bundle.guide("door")
    bundle.compiled()
    bundle.write("guides/door/en.ogg", OGG)
    with bundle.library() as library:
        assert library.picture("guide/door/en.ogg") == OGG
