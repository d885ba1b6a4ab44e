"""A picture is looked at before anything decodes it."""

import contextlib
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.compiler.images import Picture, PictureRefusedError, look_at
from kiosk.compiler.limits import LIMITS
from tests.builders import picture


def refusal(path):
    with pytest.raises(PictureRefusedError) as caught:
        look_at(path)
    return str(caught.value)


def png_that_says(path, width, height):
    """A PNG whose header promises a size, with no such picture behind it."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + body)
    return path


@pytest.mark.parametrize("name", ["card.png", "card.jpg", "card.JPEG", "card.webp"])
def test_a_picture_tells_its_size(tmp_path, name):
    assert look_at(picture(tmp_path / name, 40, 30)) == Picture(name, 40, 30)


def test_a_side_may_have_4096_pixels_and_not_one_more(tmp_path):
    assert look_at(picture(tmp_path / "a.png", LIMITS.image_pixels, 1)).width == 4096
    assert "4096 pixels" in refusal(picture(tmp_path / "b.png", LIMITS.image_pixels + 1, 1))
    assert "4096 pixels" in refusal(picture(tmp_path / "c.png", 1, LIMITS.image_pixels + 1))


@pytest.mark.parametrize("side", [5000, 10_000, 20_000, 60_000, 2**31 - 1])
def test_a_picture_that_only_says_it_is_huge_is_refused_for_its_size(tmp_path, side):
    assert "4096 pixels" in refusal(png_that_says(tmp_path / "bomb.png", side, side))


def test_a_picture_may_have_four_megabytes_and_not_one_byte_more(tmp_path):
    path = picture(tmp_path / "card.png")
    path.write_bytes(path.read_bytes().ljust(LIMITS.image_bytes, b"\0"))
    assert look_at(path).width == 40
    path.write_bytes(path.read_bytes() + b"\0")
    assert "larger than 4 MB" in refusal(path)


def test_a_picture_of_another_kind_than_its_name_is_refused(tmp_path):
    picture(tmp_path / "card.jpg").rename(tmp_path / "card.png")
    assert refusal(tmp_path / "card.png") == "This picture is JPEG, but its name ends in .png."


@pytest.mark.parametrize("name", ["card.gif", "card.bmp", "card.svg", "card"])
def test_other_kinds_are_refused_by_their_names(tmp_path, name):
    (tmp_path / name).write_bytes(b"anything")
    assert refusal(tmp_path / name) == "Use a PNG, JPEG or WebP picture."


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"<svg/>", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused_as_damaged(tmp_path, data):
    (tmp_path / "card.png").write_bytes(data)
    assert "damaged" in refusal(tmp_path / "card.png")


def test_a_picture_that_moves_is_refused(tmp_path):
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "card.webp", save_all=True, append_images=frames[1:])
    assert "moves" in refusal(tmp_path / "card.webp")


@given(st.data())
@settings(max_examples=200)
def test_damage_anywhere_is_a_sentence_and_never_another_error(tmp_path, data):
    name = data.draw(st.sampled_from(["card.png", "card.jpg", "card.webp"]))
    whole = bytearray(picture(tmp_path / name).read_bytes())
    for position in data.draw(st.lists(st.integers(0, len(whole) - 1), min_size=1, max_size=6)):
        whole[position] = data.draw(st.integers(0, 255))
    (tmp_path / name).write_bytes(whole[: data.draw(st.integers(0, len(whole)))])
    with contextlib.suppress(PictureRefusedError):
        assert look_at(tmp_path / name).name == name


@pytest.mark.fixtures
def test_the_png_suites_sound_pictures_are_accepted(fixtures):
    sound = sorted((fixtures / "hostile" / "pngsuite").glob("[!x]*.png"))
    assert len(sound) > 150
    assert [path.name for path in sound if look_at(path).width < 1] == []


@pytest.mark.fixtures
def test_the_png_suites_damaged_pictures_are_refused(fixtures):
    damaged = sorted((fixtures / "hostile" / "pngsuite").glob("x*.png"))
    assert len(damaged) == 14
    assert {refusal(path) for path in damaged} == {"This picture is damaged. Save it again."}
