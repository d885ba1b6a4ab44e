"""Looks at a picture before anything decodes it: what it is, how large, and whether it is whole."""

import warnings
from dataclasses import dataclass
from pathlib import Path

from kiosk.compiler.limits import IMAGE_TYPES, LIMITS

_TOO_LARGE = "This picture is wider or higher than 4096 pixels."


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that may be shown; sizes in pixels."""

    name: str
    width: int
    height: int


class PictureRefusedError(Exception):
    """A picture cannot be shown; the text says why."""


def look_at(path: Path) -> Picture:
    """Check type, size in bytes and in pixels from the header, then that it decodes.

    Raises:
        PictureRefusedError: with the reason as a sentence.
    """
    wanted = IMAGE_TYPES.get(path.suffix.lower())
    if wanted is None:
        raise PictureRefusedError("Use a PNG, JPEG or WebP picture.")
    if path.stat().st_size > LIMITS.image_bytes:
        raise PictureRefusedError("This picture is larger than 4 MB. Save it smaller.")
    from PIL import Image  # noqa: PLC0415 - most pages have no picture

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return _decoded(path, wanted)
    except PictureRefusedError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise PictureRefusedError(_TOO_LARGE) from error
    except Exception as error:  # Pillow has no one error: each decoder raises its own kinds
        raise PictureRefusedError("This picture is damaged. Save it again.") from error


def _decoded(path: Path, wanted: str) -> Picture:
    from PIL import Image  # noqa: PLC0415 - see above

    with Image.open(path, formats=sorted(set(IMAGE_TYPES.values()))) as image:
        if image.format != wanted:
            raise PictureRefusedError(
                f"This picture is {image.format}, but its name ends in {path.suffix}."
            )
        if max(image.size) > LIMITS.image_pixels:
            raise PictureRefusedError(_TOO_LARGE)
        if getattr(image, "n_frames", 1) > 1:
            raise PictureRefusedError("This picture moves. Use a still one.")
        size = image.size
        image.verify()  # every check sum; the picture must be opened again after it
    with Image.open(path, formats=[wanted]) as image:
        image.load()
    return Picture(path.name, *size)
