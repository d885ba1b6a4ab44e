"""What a page may cost: every limit of the compiler, with its unit."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, times in seconds, pictures in pixels."""

    page_bytes: int = 256 * 1024
    line_bytes: int = 10 * 1024
    front_matter_bytes: int = 8 * 1024
    front_matter_depth: int = 4
    nesting: int = 12  # lists and quotes inside each other
    image_bytes: int = 4 * 1024 * 1024
    recording_bytes: int = 8 * 1024 * 1024  # es.ogg: a quarter of an hour of speech
    image_pixels: int = 4096  # either side
    parse_seconds: float = 3.0  # of the processor's time, so that a busy machine drops no page
    patience_seconds: float = 60.0  # of any time: then the machine is at fault, not the page
    parse_memory_bytes: int = 512 * 1024 * 1024
    table_bytes: int = 1024 * 1024  # bundle.toml and its like
    interface_bytes: int = 256 * 1024  # i18n/so.ts
    interface_words: int = 500  # characters of one line of the interface
    calendar_bytes: int = 4 * 1024 * 1024  # one .ics file


LIMITS = Limits()
IMAGE_TYPES = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
